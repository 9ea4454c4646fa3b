namespace Hengji.Documents.Excel.Books;

/// <summary>A cell to be written: what it holds and how it looks.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Value">Text, or the number in file form; the cached result of a formula.</param>
/// <param name="Style">How it looks.</param>
internal sealed record BookCell(BookCellKind Kind, string Value, CellStyle Style)
{
    private static readonly char[] FormulaStarts = ['=', '+', '-', '@', '\t', '\r'];

    /// <summary>The formula without its equals sign; empty when there is none.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Comment shown on hovering; empty for none.</summary>
    public string Comment { get; init; } = "";

    public static BookCell Blank(CellStyle style) => new(BookCellKind.Blank, "", style);

    /// <summary>Words; marked as text when they begin like a formula, so no program ever runs them.</summary>
    public static BookCell Text(string text, CellStyle style)
    {
        if (text.Length == 0)
            return Blank(style);
        var isRisky = Array.IndexOf(FormulaStarts, text[0]) >= 0;
        return new(BookCellKind.Text, text, isRisky ? style with { IsQuoted = true } : style);
    }

    public static BookCell Number(decimal value, CellStyle style) =>
        new(BookCellKind.Number, Invariant(value), style);

    /// <summary>A formula and its result; null shows nothing.</summary>
    public static BookCell Computed(string formula, decimal? result, CellStyle style) =>
        new(result is null ? BookCellKind.Text : BookCellKind.Number, result is { } value ? Invariant(value) : "", style)
        {
            Formula = formula,
        };

    private static string Invariant(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>What a written cell holds.</summary>
internal enum BookCellKind
{
    Blank,
    Text,
    Number,
}
