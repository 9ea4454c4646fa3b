using Hengji.Auditing.Relations.Facts.Derived;

namespace Hengji.Accuracy.Learning;

/// <summary>A told number of a right document: which ways to reckon it give its value.</summary>
/// <param name="Source">The layout or extract it is from, by whose name lessons are kept apart.</param>
/// <param name="Ways">Its ways; of those that are far from its value a few only.</param>
internal sealed record DerivedLesson(string Source, ImmutableArray<Way> Ways)
{
    private const int FewestDigits = 2;
    private const int MostFar = 24;
    private const double Coarsest = 0.02;
    private const double MostValue = 1e15;

    /// <summary>Whether any way gives its value.</summary>
    public bool HasSame { get; } = Ways.Any(way => way.IsSame);

    /// <summary>Of a told number; null where its value says too little.</summary>
    public static DerivedLesson? Of(string source, Nearby nearby, Random random)
    {
        var told = nearby.Told;
        var all = told.Digits < FewestDigits ? [] : Derivations.Of(nearby).Where(way => way.Value is > 0 and < MostValue && way.Slack + way.RoundingOf(told) <= Coarsest * way.Value)
            .Select(way => (Way: way, IsSame: way.Gives(told), Difference: ToldDerived.DifferenceOf(told, way))).ToList();
        var far = all.Where(way => !way.IsSame && way.Difference == DerivedDifference.Far).ToArray();
        random.Shuffle(far);
        var few = far.Take(MostFar).ToList();
        var offset = few.Count == 0 ? 0 : Math.Log(far.Length / (double)few.Count);
        var traits = new DerivedTraits(nearby);
        return all.Count == 0 ? null : new(source, [.. all.Where(way => way.IsSame || way.Difference != DerivedDifference.Far).Select(way => New(way, 0)), .. few.Select(way => New(way, offset))]);

        Way New((Derivation Way, bool IsSame, DerivedDifference Difference) one, double times) =>
            new(one.Way.Kind, traits.Of(one.Way), one.IsSame, Math.Round(one.Way.Value, 6, MidpointRounding.ToEven), one.Difference, times);
    }
}

/// <summary>A way to reckon a number.</summary>
/// <param name="Kind">How.</param>
/// <param name="Traits">What speaks for and against it.</param>
/// <param name="IsSame">Whether it gives the number.</param>
/// <param name="Value">What it gives.</param>
/// <param name="Difference">How far that is.</param>
/// <param name="Offset">The logarithm of for how many it stands.</param>
internal readonly record struct Way(DerivationKind Kind, ImmutableArray<Trait> Traits, bool IsSame, double Value, DerivedDifference Difference, double Offset);
