using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Weighs traits: a sum of them, and of a few mixtures of them bent to stay within −1 and 1, with weights that were learnt (<c>bench/accuracy learn</c>); the mean of several that learnt each for itself.</summary>
/// <remarks>Sums go by eight lanes in a fixed order, so that they come out the same on every machine.</remarks>
internal sealed class LearntScale
{
    private const string Resource = "Hengji.Auditing.Relations.Facts.Alike.";
    private const int Lanes = 8;
    private readonly int learners;
    private readonly int stride;
    private readonly float[] direct;
    private readonly float[] outer;
    private readonly float[] entering;

    /// <summary>A scale of weights.</summary>
    /// <param name="direct">For each learner a weight for each trait.</param>
    /// <param name="mixtures">For each mixture of any learner what it weighs and how each trait enters it.</param>
    public LearntScale(ImmutableArray<ImmutableArray<float>> direct, ImmutableArray<(float Weight, ImmutableArray<float> Entering)> mixtures)
    {
        learners = direct.Length;
        stride = (direct[0].Length + Lanes - 1) / Lanes * Lanes;
        this.direct = Padded([.. Enumerable.Range(0, direct[0].Length).Select(trait => direct.Sum(one => one[trait]))]);
        outer = [.. mixtures.Select(mixture => mixture.Weight)];
        entering = [.. mixtures.SelectMany(mixture => Padded(mixture.Entering))];
    }

    /// <summary>For a told number and a cell.</summary>
    public static LearntScale OfCells { get; } = Read("cells.txt");

    /// <summary>For two told numbers.</summary>
    public static LearntScale OfText { get; } = Read("text.txt");

    /// <summary>The logarithm of how many times as likely as nothing told again.</summary>
    public double Weigh(ImmutableArray<float> traits)
    {
        Span<float> some = stackalloc float[stride];
        traits.AsSpan().CopyTo(some);
        var sum = Dot(direct, some);
        for (var mixture = 0; mixture < outer.Length; mixture++)
            sum += outer[mixture] * MathF.Tanh(Dot(entering.AsSpan(mixture * stride, stride), some));
        return sum / learners;
    }

    private static float Dot(ReadOnlySpan<float> weights, ReadOnlySpan<float> traits)
    {
        var sum = Vector256<float>.Zero;
        var ours = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        var theirs = MemoryMarshal.Cast<float, Vector256<float>>(traits);
        for (var at = 0; at < theirs.Length; at++)
            sum += ours[at] * theirs[at];
        var half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[1] + half[2] + half[3];
    }

    private float[] Padded(ImmutableArray<float> some) => [.. some, .. new float[stride - some.Length]];

    /// <summary>Each learner has a line of direct weights, then one for each mixture, longer by one: its weight, then how traits enter it.</summary>
    private static LearntScale Read(string name)
    {
        using var reader = new StreamReader(typeof(LearntScale).Assembly.GetManifestResourceStream(Resource + name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToImmutableArray()).ToList();
        var length = lines[0].Length;
        return new([.. lines.Where(line => line.Length == length)], [.. lines.Where(line => line.Length == length + 1).Select(line => (line[0], line[1..]))]);
    }
}
