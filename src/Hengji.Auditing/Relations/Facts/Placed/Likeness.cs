using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>How alike numbers of one unit are by their words: words that few of them have weigh most.</summary>
internal sealed class Likeness
{
    private const decimal AwayFromNumber = 0.5m;
    private const decimal OneCharacter = 0.8m;
    private const decimal WholeName = 0.5m;
    private const int ShortestName = 4;
    private readonly ImmutableArray<NamedNumber> numbers;
    private readonly Dictionary<string, int> values;
    private readonly Dictionary<string, int> sorts;
    private readonly Func<NamedNumber, NamedNumber, bool> isSlip;

    /// <summary>Counts in how many values' words each character and each pair of characters stands.</summary>
    /// <param name="numbers">Numbers of one unit.</param>
    /// <param name="isSlip">Whether one slip of the hand parts two: of two numbers whose words are as near, the one that is a slip away is nearer.</param>
    public Likeness(ImmutableArray<NamedNumber> numbers, Func<NamedNumber, NamedNumber, bool> isSlip)
    {
        this.isSlip = isSlip;
        this.numbers = numbers;
        sorts = Values(numbers.Select(number => (number.Sort, number.Figure.InBase)));
        values = Values(numbers.SelectMany(number => number.Pairs.Concat(number.Letters).Select(words => (words, number.Figure.InBase))));
    }

    /// <summary>Numbers of different places and values, each the other's nearest.</summary>
    public IEnumerable<LikePair> NearestPairs()
    {
        var nearest = numbers.Select(NearestOf).ToList();
        for (var at = 0; at < numbers.Length; at++)
        {
            if (nearest[at] is not { } other || other <= at || nearest[other] != at)
                continue;
            var (isFirst, isLater) = (IsToldElsewhere(numbers[at]), IsToldElsewhere(numbers[other]));
            yield return new LikePair(numbers[at], numbers[other], Shared(numbers[at], numbers[other]), isFirst || isLater, isFirst && isLater);
        }
    }

    private static Dictionary<string, int> Values(IEnumerable<(string Words, decimal Value)> told) =>
        told.Distinct().GroupBy(one => one.Words, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private bool IsToldElsewhere(NamedNumber number) =>
        numbers.Any(other => !ReferenceEquals(other.Place, number.Place) && other.Figure.InBase == number.Figure.InBase && Shared(number, other) > 0);

    private int? NearestOf(NamedNumber number)
    {
        var near = Enumerable.Range(0, numbers.Length).Where(at => MayBeOne(number, numbers[at])).Select(at => (at, Shared: Shared(number, numbers[at]))).Where(one => one.Shared > 0).ToList();
        return near.Count == 0 ? null : near.MaxBy(one => (one.Shared, isSlip(number, numbers[one.at]))).at;
    }

    /// <summary>Two cells are left to what reads tables.</summary>
    private static bool MayBeOne(NamedNumber one, NamedNumber other) =>
        !ReferenceEquals(one.Place, other.Place) && (one.Place is Sentence || other.Place is Sentence) && one.Figure.InBase != other.Figure.InBase
        && one.Sort == other.Sort && (one.Year is null || other.Year is null || one.Year == other.Year);

    /// <summary>Words that stand with two values only count in full, those of more with less; a unit that few numbers have says something too.</summary>
    private decimal Shared(NamedNumber one, NamedNumber other) =>
        sorts[one.Sort] switch { <= 2 => 0.7m, <= 4 => 0.3m, _ => 0 }
        + (IsWithin(one.Words, other.Words) || IsWithin(other.Words, one.Words) ? WholeName : 0)
        + one.Letters.Intersect(other.Letters).Sum(letter => OneCharacter / Math.Max(2, values[letter]))
        + one.Pairs.Intersect(other.Pairs).Sum(pair => Rarity(values[pair]) * (one.Near.Contains(pair) && other.Near.Contains(pair) ? 1 : AwayFromNumber));

    private static bool IsWithin(string name, string words) => name.Length >= ShortestName && words.Contains(name, StringComparison.Ordinal);

    private static decimal Rarity(int values) => values <= 2 ? 1 : 2m / (values * values);
}
