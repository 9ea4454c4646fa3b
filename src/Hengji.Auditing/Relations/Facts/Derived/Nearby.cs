using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>A told number with the numbers near it, those of its passage and of passages right before and behind, and a few farther away whose words it says.</summary>
internal sealed class Nearby
{
    private const int MostBefore = 14;
    private const int MostBehind = 10;
    private const int MostBlocks = 3;
    private readonly Dictionary<int, int> places = [];

    /// <summary>Gathers them.</summary>
    public Nearby(AlikeNumbers numbers, FarNumbers farther, ToldNumber told)
    {
        (Told, ToldCount) = (told, numbers.Told.Length);
        var all = numbers.Told;
        var (first, last) = (told.Order, told.Order);
        while (first > 0 && told.Order - first < MostBefore && IsNear(all[first - 1]))
            first--;
        while (last + 1 < all.Length && last - told.Order < MostBehind && IsNear(all[last + 1]))
            last++;
        Others = [.. all[first..(last + 1)].Where(other => !ReferenceEquals(other, told) && other is { Figure.Value: > 0, IsBound: false })];
        Far = farther.Of(told, first, last);
        foreach (var other in Others.Concat(Far))
            places[other.Order] = places.Count;
    }

    /// <summary>The number.</summary>
    public ToldNumber Told { get; }

    /// <summary>Those near it, in reading order.</summary>
    public ImmutableArray<ToldNumber> Others { get; }

    /// <summary>Those farther away, the likeliest first.</summary>
    public ImmutableArray<ToldNumber> Far { get; }

    /// <summary>How many numbers running text tells; the order of those in tables begins with it.</summary>
    public int ToldCount { get; }

    /// <summary>How many there are of both.</summary>
    public int Count => Others.Length + Far.Length;

    /// <summary>The place of one among them.</summary>
    public int PlaceOf(ToldNumber other) => places[other.Order];

    /// <summary>Whether one is farther away.</summary>
    public bool IsFar(ToldNumber other) => places[other.Order] >= Others.Length;

    /// <summary>The few nearest.</summary>
    public ImmutableArray<ToldNumber> Nearest(int most) => [.. Others.OrderBy(other => Math.Abs(other.Order - Told.Order)).Take(most).OrderBy(other => other.Order)];

    private bool IsNear(ToldNumber other) =>
        ReferenceEquals(other.Passage, Told.Passage) || (Math.Abs(other.Block - Told.Block) <= MostBlocks && other.Passage.Cell is null && Told.Passage.Cell is null);
}
