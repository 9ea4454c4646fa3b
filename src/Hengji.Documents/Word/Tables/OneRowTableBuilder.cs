using Hengji.Forms;

namespace Hengji.Documents.Word.Tables;

/// <summary>A form with one row as pairs of heading and content, two pairs to a line; long texts take a line of their own.</summary>
internal static class OneRowTableBuilder
{
    private const int LongTextCharacters = 24;

    public static Table Build(string caption, FormDefinition form, FilledForm? filled)
    {
        var row = filled is { Rows: [var first, ..] } ? first : null;
        var unitNote = FormTableBuilder.UnitNoteOf(form);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(new TableRow([Head("项目"), Head("内容"), Head("项目"), Head("内容")]) { IsHead = true });
        (TableCell Label, TableCell Content)? waiting = null;
        foreach (var item in form.Items)
        {
            var label = Head(string.Join('：', item.Groups.Append(HeadColumn.Of(item, unitNote).Label)));
            var content = FormCells.Of(form, item, row);
            if ((row?.Text(item.Id) ?? "").Length > LongTextCharacters)
            {
                Flush(rows, ref waiting);
                rows.Add(new TableRow([label, content with { Span = 3 }]));
            }
            else if (waiting is { } left)
            {
                rows.Add(new TableRow([left.Label, left.Content, label, content with { Align = CellAlign.Centre }]));
                waiting = null;
            }
            else
            {
                waiting = (label, content with { Align = CellAlign.Centre });
            }
        }
        Flush(rows, ref waiting);
        return new Table(caption, unitNote, 4, rows.ToImmutable());
    }

    private static TableCell Head(string text) => TableCell.Of(text, CellAlign.Head);

    private static void Flush(
        ImmutableArray<TableRow>.Builder rows, ref (TableCell Label, TableCell Content)? waiting)
    {
        if (waiting is { } left)
            rows.Add(new TableRow([left.Label, left.Content with { Span = 3 }]));
        waiting = null;
    }
}
