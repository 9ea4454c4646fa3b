using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hengji.Accuracy.Learning;

/// <summary>A scale that learns: a weight for each trait, and mixtures of traits bent to stay within −1 and 1.</summary>
internal sealed class GrowingScale
{
    private const int Lanes = 8;
    private const float Pace = 0.08f;
    private const float Start = 0.0001f;
    private const float Decay = 0.0002f;
    private readonly int traits;
    private readonly int mixtures;
    private readonly int stride;
    private readonly int entering;
    private readonly float[] weights;
    private readonly float[] slopes;
    private readonly float[] squares;

    /// <summary>A scale that knows nothing yet.</summary>
    /// <param name="traits">How many traits it weighs; the first is always 1.</param>
    /// <param name="mixtures">How many mixtures it makes of them.</param>
    /// <param name="random">For their first weights.</param>
    public GrowingScale(int traits, int mixtures, Random random)
    {
        (this.traits, this.mixtures, stride) = (traits, mixtures, Padded(traits));
        entering = stride + Padded(mixtures);
        var length = entering + (mixtures * stride);
        (weights, slopes, squares) = (new float[length], new float[length], new float[length]);
        Mean = new(weights);
        weights[0] = -4;
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            weights[stride + mixture] = (random.NextSingle() - 0.5f) * 0.4f;
            for (var trait = 0; trait < traits; trait++)
                weights[entering + (mixture * stride) + trait] = (random.NextSingle() - 0.5f) * 0.5f;
        }
    }

    /// <summary>The next number of places that fills the lanes.</summary>
    public static int Padded(int count) => (count + Lanes - 1) / Lanes * Lanes;

    /// <summary>The weights after several rounds, to take their mean.</summary>
    public MeanOfRounds<float> Mean { get; }

    /// <summary>How much traits weigh.</summary>
    /// <param name="some">The traits, padded.</param>
    /// <param name="bent">Takes the mixtures.</param>
    public float Weigh(ReadOnlySpan<float> some, Span<float> bent)
    {
        var sum = Dot(0, some);
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            bent[mixture] = MathF.Tanh(Dot(entering + (mixture * stride), some));
            sum += weights[stride + mixture] * bent[mixture];
        }
        return sum;
    }

    /// <summary>Notes that the weight of traits should grow or shrink.</summary>
    public void Note(ReadOnlySpan<float> some, ReadOnlySpan<float> bent, float slope)
    {
        Add(0, some, slope);
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            var at = stride + mixture;
            slopes[at] += slope * bent[mixture];
            Add(entering + (mixture * stride), some, slope * weights[at] * (1 - (bent[mixture] * bent[mixture])));
        }
    }

    /// <summary>Takes one step along what was noted.</summary>
    public void Step()
    {
        var (none, start) = (Vector256<float>.Zero, Vector256.Create(Start));
        var ours = Lined(weights);
        var noted = Lined(slopes);
        var walked = Lined(squares);
        for (var at = 0; at < ours.Length; at++)
        {
            if (noted[at] == none)
                continue;
            var slope = Vector256.ConditionalSelect(Vector256.Equals(noted[at], none), none, noted[at] - (Decay * ours[at]));
            walked[at] += slope * slope;
            ours[at] += Pace * slope / Vector256.Sqrt(walked[at] + start);
            noted[at] = none;
        }
    }

    /// <summary>As the auditor reads it.</summary>
    public string Print() =>
        string.Concat(Enumerable.Range(0, mixtures).Select(mixture => Line([weights[stride + mixture], .. weights.AsSpan(entering + (mixture * stride), traits)])).Prepend(Line(weights.AsSpan(0, traits))));

    private static string Line(ReadOnlySpan<float> some) =>
        string.Join(' ', some.ToArray().Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture))) + "\n";

    private static Span<Vector256<float>> Lined(Span<float> some) => MemoryMarshal.Cast<float, Vector256<float>>(some);

    /// <summary>In a fixed order, so that the same lessons give the same weights.</summary>
    private float Dot(int start, ReadOnlySpan<float> some)
    {
        var ours = Lined(weights.AsSpan(start, stride));
        var theirs = MemoryMarshal.Cast<float, Vector256<float>>(some);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < theirs.Length; at++)
            sum += ours[at] * theirs[at];
        var half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[1] + half[2] + half[3];
    }

    private void Add(int start, ReadOnlySpan<float> some, float slope)
    {
        var noted = Lined(slopes.AsSpan(start, stride));
        var theirs = MemoryMarshal.Cast<float, Vector256<float>>(some);
        for (var at = 0; at < theirs.Length; at++)
            noted[at] += theirs[at] * slope;
    }
}
