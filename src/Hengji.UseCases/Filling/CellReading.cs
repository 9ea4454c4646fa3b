using Hengji.Forms;
using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Filling;

/// <summary>Says of one cell's characters whether they can be read, as importing does.</summary>
public static class CellReading
{
    /// <summary>Longest text a cell takes, in characters.</summary>
    public const int MaximumLength = 20_000;

    /// <summary>Null when the cell can be read, else why not.</summary>
    /// <param name="form">The form.</param>
    /// <param name="item">The column.</param>
    /// <param name="row">Row key.</param>
    /// <param name="cell">The characters, not blank.</param>
    /// <param name="rowUnit">What stands in the row's unit column; null when the form has none.</param>
    public static Problem? Check(FormDefinition form, FormItem item, string row, RawFormCell cell, string? rowUnit)
    {
        if (cell.Text.Length > MaximumLength)
            return new TextTooLongForCell(item.Label, cell.Text.Length, MaximumLength, cell.Source);
        if (item.Kind != CellKind.Figure)
            return TextCells.Read(cell, item).Problems.FirstOrDefault();
        return FigureFactory.Create(form, item, row, cell.Text, cell.Source, fileMoneyUnit: null, rowUnit).Problems.FirstOrDefault();
    }
}
