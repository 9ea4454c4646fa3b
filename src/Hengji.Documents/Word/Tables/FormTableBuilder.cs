using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>Turns a filled form into a table laid out as its definition says.</summary>
internal static class FormTableBuilder
{
    private const int LongText = 40 * TextWidth.Em;
    private const string NothingFilled = "本表未填报。";

    /// <summary>The table of a form, or null when the pack has no such form.</summary>
    public static Table? Build(FormTable block, Report report)
    {
        if (FormView.Of(block, report.Forms, report.Submission) is not { } view)
            return null;
        var (form, filled) = view;
        return form.RowKind == FormRowKind.OneRow && !IsShortRowOfFigures(form)
            ? OneRowTableBuilder.Build(block.Caption, form, filled)
            : ManyRows(block.Caption, form, filled, report.Submission);
    }

    /// <summary>单位：万元, whether the pack writes the unit alone or the whole note.</summary>
    public static string UnitNoteOf(FormDefinition form) =>
        form.UnitNote switch
        {
            null or "" => "",
            var note when note.Contains('位', StringComparison.Ordinal) => note.Replace(':', '：'),
            var unit => "单位：" + unit,
        };

    private static bool IsShortRowOfFigures(FormDefinition form) =>
        form.Items.Length <= 6 && form.Items.All(item => item.Kind == CellKind.Figure);

    private static Table ManyRows(string caption, FormDefinition form, FilledForm? filled, Submission submission)
    {
        var unitNote = UnitNoteOf(form);
        var rows = RowsOf(form, filled, submission).ToArray();
        var hasLabels = form.RowKind != FormRowKind.OneRow && rows.Any(row => row.Label.Length > 0);
        var items = ListColumns.Of(form, filled);
        var columns = items.Select(item => HeadColumn.Of(item, unitNote));
        if (hasLabels)
            columns = columns.Prepend(new HeadColumn(RowHeadingOf(form), []));
        HeadColumn[] head = [.. columns];
        var body = WithSharedWords(rows.Select(row => RowOf(form, items, row, hasLabels)).ToArray());
        return new Table(caption, unitNote, head.Length, [.. HeadRows.Of(head), .. body])
        {
            Notes = rows.Length == 0 ? [NothingFilled] : ListColumns.Note(form, items, filled) is { } note ? [note] : [],
        };
    }

    /// <summary>A long text that only the first of all rows holds speaks for all of them: its cell reaches down to the last.</summary>
    private static TableRow[] WithSharedWords(TableRow[] rows)
    {
        for (var column = 0; rows.Length > 1 && column < rows[0].Cells.Length; column++)
        {
            if (TextWidth.Of(rows[0].Cells[column].Runs) < LongText || !rows.Skip(1).All(row => row.Cells[column].Runs.IsEmpty))
                continue;
            for (var at = 0; at < rows.Length; at++)
            {
                var cells = rows[at].Cells;
                rows[at] = rows[at] with
                {
                    Cells = cells.SetItem(column, at == 0 ? cells[column] with { Merge = CellMerge.Start } : TableCell.Continued),
                    KeepsWithNext = at < rows.Length - 1,
                };
            }
        }
        return rows;
    }

    private static TableRow RowOf(FormDefinition form, ImmutableArray<FormItem> items, BodyRow row, bool hasLabel)
    {
        var cells = items.Select(item => FormCells.Of(form, item, row.Filled));
        if (hasLabel)
            cells = cells.Prepend(TableCell.Of(row.Label));
        return new TableRow([.. cells]) { IsBold = FormCells.IsTotal(row.Key, row.Label) };
    }

    private static IEnumerable<BodyRow> RowsOf(FormDefinition form, FilledForm? filled, Submission submission) =>
        form.RowKind == FormRowKind.Fixed
            ? form.Rows.Select(row => new BodyRow(row.Key, row.Label, filled?.Row(row.Key)))
            : filled is null ? []
            : filled.Rows.Select(row => new BodyRow(row.Key, LabelOf(form, row, submission), row));

    private static string LabelOf(FormDefinition form, FilledRow row, Submission submission) =>
        row.Label.Length == 0 && form.RowKind == FormRowKind.Units
            ? submission.Units.Find(row.Key)?.Name ?? row.Key
            : row.Label;

    private static string RowHeadingOf(FormDefinition form) =>
        form.RowHeading.Length > 0 ? form.RowHeading
        : form.RowKind switch { FormRowKind.Units => "机构名称", FormRowKind.List => "序号", _ => "项目" };

    private sealed record BodyRow(string Key, string Label, FilledRow? Filled);
}
