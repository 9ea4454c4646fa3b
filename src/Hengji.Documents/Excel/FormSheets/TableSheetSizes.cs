using Hengji.Documents.Excel.Books;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>Widths of columns and heights of rows that show every character.</summary>
internal sealed class TableSheetSizes(BookSheet sheet, FormDefinition form, ImmutableArray<FormSheetRow> rows)
{
    private const int HighestRow = 409;
    private const int LinePoints = 15;

    public void Set(int firstRow, int headDepth)
    {
        var labels = rows.Select(row => form.RowKind == FormRowKind.List ? row.Key : row.Label);
        sheet.Widths[FormLayout.LabelColumn] = Math.Clamp(
            labels.Append(FormLayout.RowHeading(form)).Max(TextMeasure.Width) + 5, 10, 46);
        for (var i = 0; i < form.Items.Length; i++)
            sheet.Widths[FormLayout.FirstItemColumn + i] = Width(form.Items[i]);
        SetHead(headDepth);
        for (var i = 0; i < rows.Length; i++)
            sheet.Heights[firstRow + i] = Height(rows[i]);
    }

    /// <summary>The last head row takes what the longest heading needs in its column.</summary>
    private void SetHead(int depth)
    {
        var lines = form.Items
            .Select((item, i) => (lines: TextMeasure.Lines(item.Label, sheet.Widths[FormLayout.FirstItemColumn + i] - 2), item))
            .Max(pair => pair.lines - (depth - 1 - pair.item.Groups.Length));
        for (var level = 0; level < depth; level++)
            sheet.Heights[FormLayout.HeadRow + level] = level == depth - 1 ? 8 + LinePoints * Math.Max(1, lines) : 24;
    }

    private int Width(FormItem item)
    {
        var content = rows.Select(row => row.Print(item.Id)).OfType<string>().Select(TextMeasure.Width).DefaultIfEmpty(0).Max();
        var heading = TextMeasure.Width(item.Label);
        return item.Kind == CellKind.Figure
            ? Math.Clamp(Math.Max(content + 7, (heading + 1) / 2 + 4), 13, 28)
            : content switch
            {
                > 600 => 100,
                > 150 => 56,
                > 60 => 38,
                _ => Math.Clamp(Math.Max(content + 6, heading + 4), 14, 36),
            };
    }

    private int Height(FormSheetRow row)
    {
        var label = form.RowKind == FormRowKind.List ? row.Key : row.Label;
        var lines = TextMeasure.Lines(label, sheet.Widths[FormLayout.LabelColumn] - 4);
        for (var i = 0; i < form.Items.Length; i++)
        {
            if (form.Items[i].Kind != CellKind.Figure && row.Print(form.Items[i].Id) is { } print)
                lines = Math.Max(lines, TextMeasure.Lines(print, RoomFor(sheet.Widths[FormLayout.FirstItemColumn + i])));
        }
        return Math.Min(HighestRow, 8 + LinePoints * Math.Max(1, lines));
    }

    /// <summary>Digits of the cell's 11 point letters in a column measured in 10 point ones.</summary>
    private static int RoomFor(int width) => Math.Max(4, (width - 4) * 10 / 11);
}
