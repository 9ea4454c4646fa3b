using Hengji.Documents.Excel.FormSheets;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Reads single cells of forms: the characters shown, or what is wrong with them.</summary>
internal sealed class FormCellReader(
    SheetGrid grid, FormDefinition form, BaseRecord? record, List<Problem> problems, List<Problem> notes, SheetWitness? witness = null)
{
    /// <summary>The cell as found; null when it is blank or a problem was noted.</summary>
    public RawFormCell? Read(int row, int column, FormItem item, string key, out bool isAssumed)
    {
        var before = problems.Count;
        var cell = Understand(row, column, item, key, out isAssumed);
        if (witness is not null)
        {
            var at = new FigureAddress(form.Id, item.Id, key);
            var written = record?.Cells.TryGetValue(at.ToString(), out var found) == true ? found : (BaseCell?)null;
            witness.See(at, item, grid[row, column], cell, problems.Count == before, written, grid.Place(row, column));
        }
        return cell;
    }

    private RawFormCell? Understand(int row, int column, FormItem item, string key, out bool isAssumed)
    {
        isAssumed = false;
        var place = grid.Place(row, column);
        if (grid[row, column] is not { } cell || Check(cell, item, place) is false)
            return null;
        var shown = cell.Show(item.Decimals);
        if (string.IsNullOrWhiteSpace(shown))
            return null;
        if (grid.BlockOf(row, column) is { } block && (block.LastRow > block.Row || block.LastColumn > block.Column))
        {
            problems.Add(new MergedDataCells(block.ToString(), place));
            return null;
        }
        var address = new FigureAddress(form.Id, item.Id, key).ToString();
        var written = record?.Cells.GetValueOrDefault(address) ?? default;
        if (written.Shown == shown)
        {
            isAssumed = written.IsAssumed;
            return new RawFormCell(written.Printed, place);
        }
        var isTypedOver = record is not null && !cell.HasFormula && IsComputed(item, key, record.Cells.ContainsKey(address));
        if (isTypedOver && IsEmptyResult(cell, written))
            return null;
        if (isTypedOver)
            notes.Add(new FormulaReplaced(shown, written.Shown ?? "", place));
        return new RawFormCell(shown, place);
    }

    /// <summary>A formula that had nothing to show comes back from an old file as the number 0.</summary>
    private bool IsEmptyResult(SheetCell cell, BaseCell written) =>
        !grid.TellsFormulas && string.IsNullOrEmpty(written.Shown) && cell is { Kind: SheetCellKind.Number, Raw: "0" };

    /// <summary>Whether our own workbook has a formula here; lines a clerk adds to a list have none.</summary>
    private bool IsComputed(FormItem item, string key, bool wasWritten) =>
        item.Kind == CellKind.Figure
        && (form.RowKind != FormRowKind.List || wasWritten)
        && (item.Entry == CellEntry.Computed
            || (form.RowKind == FormRowKind.Units && key == FormLayout.SumRow && item is { UnitItem: null, Unit: not "%" }));

    private bool Check(SheetCell cell, FormItem item, SourceLocation place)
    {
        Problem? problem = null;
        if (cell.Kind == SheetCellKind.Error)
            problem = new CellFormulaError(cell.Raw, place);
        else if (cell is { HasFormula: true, Kind: SheetCellKind.Number, Raw: "" })
            problem = new FormulaWithoutResult(place);
        else if (cell.IsDate && item.Kind == CellKind.Figure)
            problem = new DateInNumberCell(cell.Text, place);
        if (problem is not null)
            problems.Add(problem);
        return problem is null;
    }
}
