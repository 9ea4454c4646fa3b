using System.Runtime.Intrinsics;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>Weighs ways to reckon a number: for each kind a sum of traits and a few mixtures of them bent to stay within −1 and 1, with weights that were learnt (<c>bench/accuracy learn</c>).</summary>
/// <remarks>A trait adds to the sum and to all mixtures at once, in the eight lanes of a vector; products and sums are rounded one by one, so that every machine gives the same.</remarks>
internal sealed class DerivedScales
{
    /// <summary>How many mixtures a scale has; the sum is the lane before them.</summary>
    public const int Mixtures = 7;

    private const string Resource = "Hengji.Auditing.Relations.Facts.Derived.derived.txt";
    private readonly (Vector256<float>[] Traits, float[] Mixtures)[] scales = new (Vector256<float>[] Traits, float[] Mixtures)[Enum.GetValues<DerivationKind>().Length];

    private DerivedScales()
    {
        using var reader = new StreamReader(typeof(DerivedScales).Assembly.GetManifestResourceStream(Resource)!);
        foreach (var kind in reader.ReadToEnd().Split('#', StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = kind.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            scales[(int)Enum.Parse<DerivationKind>(lines[0])] = Read([.. lines.Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray())]);
        }
    }

    /// <summary>The one that was learnt.</summary>
    public static DerivedScales Learnt { get; } = new();

    /// <summary>Whether ways of a kind were learnt.</summary>
    public bool Knows(DerivationKind kind) => scales[(int)kind].Traits is not null;

    /// <summary>What some traits add, their places counted from a start.</summary>
    public Vector256<float> Part(DerivationKind kind, int start, ReadOnlySpan<Trait> traits)
    {
        var (weights, sum) = (scales[(int)kind].Traits, Vector256<float>.Zero);
        foreach (var (at, value) in traits)
            sum += weights[start + at] * value;
        return sum;
    }

    /// <summary>The logarithm of how many times as likely a way is as that the number is reckoned in none, by what all its traits add.</summary>
    public double Weigh(DerivationKind kind, Vector256<float> added)
    {
        double sum = added[0];
        var mixtures = scales[(int)kind].Mixtures;
        for (var at = 0; at < mixtures.Length; at++)
            sum += mixtures[at] * Math.Tanh(added[at + 1]);
        return sum;
    }

    /// <summary>The first line has the weight of each trait, each other one a mixture: its weight, then how traits enter it.</summary>
    private static (Vector256<float>[] Traits, float[] Mixtures) Read(ImmutableArray<float[]> lines)
    {
        var traits = new Vector256<float>[lines[0].Length];
        Span<float> lanes = stackalloc float[Vector256<float>.Count];
        for (var trait = 0; trait < traits.Length; trait++)
        {
            lanes[0] = lines[0][trait];
            for (var mixture = 1; mixture < lines.Length; mixture++)
                lanes[mixture] = lines[mixture][trait + 1];
            traits[trait] = Vector256.Create<float>(lanes);
        }
        return (traits, [.. lines.Skip(1).Select(line => line[0])]);
    }
}
