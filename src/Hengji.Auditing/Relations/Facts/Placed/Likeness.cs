using System.Runtime.InteropServices;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>How alike numbers of one unit are by their words: words that few of them have weigh most.</summary>
/// <remarks>Weighed in millionths, and by the places of each piece of words, so that thousands of numbers are compared in no time.</remarks>
internal sealed class Likeness
{
    private const int Whole = 1_000_000;
    private const int OneCharacter = 800_000;
    private const int UnitOfTwo = 700_000;
    private const int UnitOfFour = 300_000;
    private const int WholeName = 500_000;
    private const int ShortestName = 4;
    private readonly ImmutableArray<NamedNumber> numbers;
    private readonly ImmutableArray<ImmutableArray<WordPiece>> pieces;
    private readonly Dictionary<uint, List<(int At, bool IsNear)>> places = [];
    private readonly Dictionary<uint, int> weights;
    private readonly Dictionary<string, int> sorts;
    private readonly Func<NamedNumber, NamedNumber, bool> isSlip;

    /// <summary>Counts with how many values each character and each pair of characters stands.</summary>
    /// <param name="numbers">Numbers of one unit.</param>
    /// <param name="isSlip">Whether one slip of the hand parts two: of two numbers whose words are as near, the one that is a slip away is nearer.</param>
    public Likeness(ImmutableArray<NamedNumber> numbers, Func<NamedNumber, NamedNumber, bool> isSlip)
    {
        (this.numbers, this.isSlip) = (numbers, isSlip);
        pieces = [.. numbers.Select(number => number.Pieces())];
        sorts = numbers.GroupBy(number => number.Sort, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(number => number.Figure.InBase).Distinct().Count(), StringComparer.Ordinal);
        for (var at = 0; at < numbers.Length; at++)
        {
            foreach (var (code, isNear) in pieces[at])
                (CollectionsMarshal.GetValueRefOrAddDefault(places, code, out _) ??= []).Add((at, isNear));
        }
        weights = places.ToDictionary(piece => piece.Key, piece => Weight(piece.Key, piece.Value.Select(place => numbers[place.At].Figure.InBase).Distinct().Count()));
    }

    /// <summary>Numbers of different places and values, each the other's nearest.</summary>
    public IEnumerable<LikePair> NearestPairs()
    {
        var nearest = Enumerable.Range(0, numbers.Length).Select(NearestOf).ToList();
        for (var at = 0; at < numbers.Length; at++)
        {
            if (nearest[at] is { } one && one.Other > at && nearest[one.Other] is { } other && other.Other == at)
                yield return new LikePair(numbers[at], numbers[one.Other], one.Shared / (decimal)Whole, one.IsToldElsewhere || other.IsToldElsewhere, one.IsToldElsewhere && other.IsToldElsewhere);
        }
    }

    /// <summary>A pair of characters that stands with two values counts in full, with more of them less.</summary>
    private static int Weight(uint code, int values) =>
        new WordPiece(code, true).IsCharacter ? OneCharacter / Math.Max(2, values) : values <= 2 ? Whole : (int)(2L * Whole / ((long)values * values));

    private (int Other, int Shared, bool IsToldElsewhere)? NearestOf(int at)
    {
        var shared = SharedWith(at);
        var isToldElsewhere = false;
        var (nearest, most) = (-1, 0);
        for (var other = 0; other < shared.Length; other++)
        {
            if (shared[other] == 0 || (isToldElsewhere && shared[other] < most))
                continue;
            isToldElsewhere = isToldElsewhere || IsSameElsewhere(numbers[at], numbers[other]);
            if (shared[other] >= most && MayBeOne(numbers[at], numbers[other]) && (shared[other] > most || (!isSlip(numbers[at], numbers[nearest]) && isSlip(numbers[at], numbers[other]))))
                (nearest, most) = (other, shared[other]);
        }
        return nearest < 0 ? null : (nearest, most, isToldElsewhere);
    }

    private static bool IsSameElsewhere(NamedNumber one, NamedNumber other) =>
        !ReferenceEquals(one.Place, other.Place) && one.Figure.InBase == other.Figure.InBase;

    /// <summary>Two cells are left to what reads tables.</summary>
    private static bool MayBeOne(NamedNumber one, NamedNumber other) =>
        !ReferenceEquals(one.Place, other.Place) && (one.Place is Sentence || other.Place is Sentence) && one.Figure.InBase != other.Figure.InBase
        && one.Sort == other.Sort && (one.Year is null || other.Year is null || one.Year == other.Year);

    /// <summary>How much each number has in common with one; a sort that few numbers are of says something too, and so half does what is not next to both.</summary>
    private int[] SharedWith(int at)
    {
        var shared = new int[numbers.Length];
        foreach (var (code, isNear) in pieces[at])
        {
            var weight = weights[code];
            foreach (var place in CollectionsMarshal.AsSpan(places[code]))
                shared[place.At] += isNear && place.IsNear ? weight : weight / 2;
        }
        var ofSort = sorts[numbers[at].Sort] switch { <= 2 => UnitOfTwo, <= 4 => UnitOfFour, _ => 0 };
        for (var other = 0; other < shared.Length; other++)
            shared[other] += ofSort + (shared[other] > 0 && IsWhole(numbers[at].Words, numbers[other].Words) ? WholeName : 0);
        return shared;
    }

    /// <summary>Whether the words of one have all of those of the other.</summary>
    private static bool IsWhole(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(string name, string words) => name.Length >= ShortestName && words.Contains(name, StringComparison.Ordinal);
}
