using System.Text.RegularExpressions;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables;

/// <summary>Tells columns of figures from labels, codes of budget subjects and running numbers.</summary>
internal static partial class ColumnKinds
{
    private const int FewestRunning = 3;
    private const int PlainlyRunning = 5;

    /// <summary>What a column of a section holds.</summary>
    /// <param name="column">Number of the column.</param>
    /// <param name="heads">Words of its heads.</param>
    /// <param name="cells">Its cells in the body; none for places no cell begins at.</param>
    public static ColumnKind Of(int column, IReadOnlyList<string> heads, IReadOnlyList<CellContent> cells)
    {
        if (heads.Any(head => Codes().IsMatch(head)) && cells.Any(IsDigits) && cells.All(cell => cell.Kind == CellKind.Blank || IsDigits(cell)))
            return ColumnKind.Codes;
        var numbers = cells.Where(cell => cell.Kind == CellKind.Number).Select(cell => cell.Number!).ToList();
        if (numbers.Count == 0)
            return ColumnKind.Words;
        if (heads.Any(head => Ordinals().IsMatch(head)) || IsRunning(numbers, column == 0 || heads.Count == 0 ? FewestRunning : PlainlyRunning))
            return ColumnKind.Ordinals;
        return heads.Any(head => Codes().IsMatch(head)) || SubjectCode.AreCodes(numbers.ConvertAll(number => number.Printed)) ? ColumnKind.Codes : ColumnKind.Figures;
    }

    /// <summary>1, 2, 3 …, or 9, 10, 11 … where the numbering goes on from another column.</summary>
    public static bool IsRunning(IReadOnlyList<Numbers.ScannedNumber> numbers, int fewest) =>
        numbers.Count >= fewest && numbers.Select((number, place) => number.Value == numbers[0].Value + place && number.Decimals == 0).All(isNext => isNext);

    /// <summary>03 is no number, and a code all the same.</summary>
    private static bool IsDigits(CellContent cell) => cell is { Kind: CellKind.Words, Label.Length: > 0 } ? cell.Label.All(char.IsAsciiDigit) : cell.Number is { Decimals: 0 } number && number.Printed.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^(?:序号|编号|行次|栏次|行号|NO\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"编码$|代码$|^[类款项]$")]
    private static partial Regex Codes();
}

/// <summary>Kinds of columns.</summary>
internal enum ColumnKind
{
    /// <summary>Words, or nothing.</summary>
    Words,

    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Codes of budget subjects.</summary>
    Codes,

    /// <summary>Running numbers.</summary>
    Ordinals,
}
