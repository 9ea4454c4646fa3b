using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>Traits in a fixed order, of which only those that are not 0 are kept.</summary>
internal sealed class TraitList
{
    private readonly List<Trait> some = new(48);

    /// <summary>How many were added, with those that are 0.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(float value)
    {
        if (value != 0)
            some.Add(new((ushort)Count, value));
        Count++;
    }

    /// <summary>Adds one that is there or not.</summary>
    public void Add(bool isSo) => Add(isSo ? 1 : 0);

    /// <summary>Adds those of another list behind its own.</summary>
    public void Add(TraitList others)
    {
        foreach (var other in others.some)
            some.Add(new((ushort)(Count + other.At), other.Value));
        Count += others.Count;
    }

    /// <summary>Adds one for each step up to the last, of which one is there.</summary>
    public void AddStep(int step, int last)
    {
        for (var at = 0; at <= last; at++)
            Add(at == last ? step >= last : at == step);
    }

    /// <summary>Those that are not 0, without another list.</summary>
    public ReadOnlySpan<Trait> Some => CollectionsMarshal.AsSpan(some);

    /// <summary>Those that are not 0.</summary>
    public ImmutableArray<Trait> ToTraits() => [.. some];
}

/// <summary>A trait that is not 0.</summary>
/// <param name="At">Its place in the fixed order.</param>
/// <param name="Value">How much it is so, from about −1 to 1.</param>
internal readonly record struct Trait(ushort At, float Value);
