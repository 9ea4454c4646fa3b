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
        if (Refuse(item, cell.Text) is { } unfit)
            return unfit;
        if (item.Kind != CellKind.Figure)
            return TextCells.Read(cell, item).Problems.FirstOrDefault();
        return FigureFactory.Create(form, item, row, cell.Text, cell.Source, fileMoneyUnit: null, rowUnit).Problems.FirstOrDefault();
    }

    /// <summary>Null when storage can keep the characters, else why not, even as a draft.</summary>
    public static Problem? Refuse(FormItem item, string text)
    {
        if (text.Length > MaximumLength)
            return new TextTooLongForCell(item.Label, text.Length, MaximumLength);
        return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'))
            ? new CharactersNoCellHolds(item.Label)
            : null;
    }
}
