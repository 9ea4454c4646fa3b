using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Excel;

/// <summary>A filled cell as stored; <see cref="Text"/> shows it the way a reader of the sheet sees it.</summary>
public readonly record struct SheetCell
{
    private readonly NumberFormat? format;

    internal SheetCell(int column, string raw, SheetCellKind kind, NumberFormat? format, bool hasFormula)
    {
        (Column, Raw, Kind, this.format, HasFormula) = (column, raw, kind, format, hasFormula);
    }

    /// <summary>Column, from 1.</summary>
    public int Column { get; }

    /// <summary>The words, or the number as the file writes it: 0.5392 for 53.92%.</summary>
    public string Raw { get; }

    /// <summary>What the cell holds.</summary>
    public SheetCellKind Kind { get; }

    /// <summary>Whether the value is the stored result of a formula.</summary>
    public bool HasFormula { get; }

    /// <summary>The characters shown; dates as 2023-06-30 or 2023年6月.</summary>
    public string Text => Show(null);

    internal bool IsDate => Kind == SheetCellKind.Number && format is { Date: not DateParts.None };

    /// <summary>The characters shown, decimals of the column never hidden by a coarser format.</summary>
    internal string Show(int? columnDecimals) =>
        Kind != SheetCellKind.Number
            || !decimal.TryParse(Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? Raw
            : format is null ? NumberFormat.General.Show(number, columnDecimals)
            : format.Date == DateParts.None ? format.Show(number, columnDecimals)
            : SheetDate.Show(number, format.Date);
}

/// <summary>What a cell of a workbook holds.</summary>
public enum SheetCellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number or a date.</summary>
    Number,

    /// <summary>TRUE or FALSE.</summary>
    Truth,

    /// <summary>The error of a formula, for instance #REF!.</summary>
    Error,
}
