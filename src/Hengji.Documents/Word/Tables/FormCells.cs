using Hengji.Figures;
using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>Cells of filled forms: figures as printed and bound, blank where nothing was filled.</summary>
internal static class FormCells
{
    /// <summary>The cell of one item in one row; the row may be missing.</summary>
    /// <remarks>Words that hold digits are bound as well, so that a changed number in them is found.</remarks>
    public static TableCell Of(FormDefinition form, FormItem item, FilledRow? row)
    {
        var align = item.Kind switch
        {
            CellKind.Figure => CellAlign.Right,
            CellKind.Text => CellAlign.Left,
            _ => CellAlign.Centre,
        };
        if (row is null)
            return new TableCell([], align);
        var address = new FigureAddress(form.Id, item.Id, row.Key);
        var isAssumed = row.Assumed.Contains(item.Id);
        if (row.Figure(item.Id) is { } figure)
            return new TableCell([new BoundNumber(address, figure.Printed, isAssumed || figure.IsAssumed)], align);
        var text = row.Text(item.Id) ?? "";
        if (text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９'))
            return new TableCell([new BoundNumber(address, text, isAssumed)], align);
        return TableCell.Of(text, align);
    }

    /// <summary>Whether a row prints a sum of others (合计, 汇总).</summary>
    public static bool IsTotal(string key, string label) =>
        key is "total" or "dept"
        || label.Contains("合计", StringComparison.Ordinal)
        || label.Contains("总计", StringComparison.Ordinal)
        || label.Contains("汇总", StringComparison.Ordinal);
}
