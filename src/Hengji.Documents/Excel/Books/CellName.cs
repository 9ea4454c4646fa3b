namespace Hengji.Documents.Excel.Books;

/// <summary>Names of cells and columns: 3 is C, row 9 of it C9.</summary>
internal static class CellName
{
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Absolute(int row, int column) =>
        "$" + Column(column) + "$" + row.ToString(CultureInfo.InvariantCulture);

    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    /// <summary>Reads C9; 0 for parts that are missing or too large.</summary>
    public static (int Row, int Column) Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var at = 0;
        while (at < reference.Length && at < 3 && char.IsAsciiLetter(reference[at]))
            column = column * 26 + (reference[at++] & 0x1F);
        return int.TryParse(reference[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, column)
            : (0, column);
    }

    /// <summary>'收入'!$C$9, with the sheet's name quoted.</summary>
    public static string InSheet(string sheet, string reference) =>
        $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{reference}";
}
