using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables;

/// <summary>A cell that holds several numbers with a word for each: 8个，办结7个; 到位378.77，占97.8%；未到位8.48; 76.48%（17149/22424）.</summary>
/// <param name="Numbers">The numbers in order.</param>
/// <param name="Words">The words before each, without marks and without the measure word of the number before.</param>
internal sealed partial record SplitCell(ImmutableArray<ScannedNumber> Numbers, ImmutableArray<string> Words)
{
    private const int MostNumbers = 5;
    private const int LongestCell = 60;

    /// <summary>Reads a cell; null where it holds one number that is more than counted things, none, a product or a sum of them, or a range.</summary>
    public static SplitCell? Of(PrintedCell? cell)
    {
        if (cell is null || cell.Text.Length > LongestCell)
            return null;
        var found = NumberScanner.Scan(cell.Text);
        if (found.Length is < 1 or > MostNumbers || (found.Length == 1 && !IsOnlyCounted(cell.Text, found[0])) || found.Any(number => number.High is not null || number.IsUnsure))
            return null;
        var (numbers, words) = (new List<ScannedNumber>(), new List<string>());
        for (var at = 0; at < found.Length; at++)
        {
            var before = TableGrid.Squeezed(cell.Text[(at == 0 ? 0 : found[at - 1].End)..found[at].Start]);
            if (Operation().IsMatch(before))
                return null;
            var behind = cell.Text[found[at].End..(at + 1 < found.Length ? found[at + 1].Start : cell.Text.Length)];
            numbers.Add(IsCounted(found[at], behind) ? found[at] with { IsCount = true } : found[at]);
            words.Add(Marks().Replace(at == 0 ? before : MeasureWord().Replace(before, ""), ""));
        }
        return new SplitCell([.. numbers], [.. words]);
    }

    /// <summary>Whether two cells tell the same numbers in the same order.</summary>
    public bool IsLike(SplitCell other) =>
        Numbers.Length == other.Numbers.Length && Words.SequenceEqual(other.Words)
        && Numbers.Zip(other.Numbers).All(pair => pair.First.Unit.Dimension == pair.Second.Unit.Dimension || (IsThing(pair.First) && IsThing(pair.Second)));

    private static bool IsThing(ScannedNumber number) => number.Unit.Dimension is not ("money" or "%");

    private static bool IsOnlyCounted(string text, ScannedNumber number) =>
        TableGrid.Squeezed(text[..number.Start]).Length == 0 && TableGrid.Squeezed(text[number.End..]) is var behind && IsCounted(number, behind) && !Dated().IsMatch(behind);

    /// <summary>317床: a measure word that is no unit of ours stands right behind.</summary>
    private static bool IsCounted(ScannedNumber number, string behind) =>
        number is { Unit.Symbol: "", Decimals: 0 } && MeasureWord().IsMatch(behind);

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,2}(?=$|[，、；。,;（）()/])", RegexOptions.CultureInvariant)]
    private static partial Regex MeasureWord();

    [GeneratedRegex("[年月日号级届期季周时分]", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"[，、；。：:,;（）()/\[\]【】]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[×xX*＋+÷=＝≥≤~～—－\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Operation();
}
