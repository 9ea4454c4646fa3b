namespace Hengji.Accuracy.Learning;

/// <summary>A scale that learns: a weight for each trait, and mixtures of traits bent to stay within −1 and 1.</summary>
internal sealed class GrowingScale
{
    private const double Pace = 0.08;
    private const double Start = 0.0001;
    private const double Decay = 0.00002;
    private readonly int traits;
    private readonly int mixtures;
    private readonly double[] weights;
    private readonly double[] slopes;
    private readonly double[] squares;

    /// <summary>A scale that knows nothing yet.</summary>
    /// <param name="traits">How many traits it weighs; the first is always 1.</param>
    /// <param name="mixtures">How many mixtures it makes of them.</param>
    /// <param name="random">For their first weights.</param>
    public GrowingScale(int traits, int mixtures, Random random)
    {
        (this.traits, this.mixtures) = (traits, mixtures);
        (weights, slopes, squares) = (new double[traits + (mixtures * (traits + 1))], new double[traits + (mixtures * (traits + 1))], new double[traits + (mixtures * (traits + 1))]);
        weights[0] = -4;
        for (var at = traits; at < weights.Length; at++)
            weights[at] = (random.NextDouble() - 0.5) * (IsMixtureWeight(at) ? 0.4 : 0.5);
    }

    /// <summary>How much traits weigh.</summary>
    /// <param name="some">The traits.</param>
    /// <param name="bent">Takes the mixtures.</param>
    public double Weigh(ImmutableArray<float> some, Span<double> bent)
    {
        var sum = Dot(0, some);
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            var at = traits + (mixture * (traits + 1));
            bent[mixture] = Math.Tanh(Dot(at + 1, some));
            sum += weights[at] * bent[mixture];
        }
        return sum;
    }

    /// <summary>Notes that the weight of traits should grow or shrink.</summary>
    public void Note(ImmutableArray<float> some, ReadOnlySpan<double> bent, double slope)
    {
        Add(0, some, slope);
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            var at = traits + (mixture * (traits + 1));
            slopes[at] += slope * bent[mixture];
            Add(at + 1, some, slope * weights[at] * (1 - (bent[mixture] * bent[mixture])));
        }
    }

    /// <summary>Takes one step along what was noted.</summary>
    public void Step()
    {
        for (var at = 0; at < weights.Length; at++)
        {
            if (slopes[at] == 0)
                continue;
            var slope = slopes[at] - (Decay * weights[at]);
            squares[at] += slope * slope;
            weights[at] += Pace * slope / Math.Sqrt(squares[at] + Start);
            slopes[at] = 0;
        }
    }

    /// <summary>As the auditor reads it.</summary>
    public string Print() =>
        string.Concat(Enumerable.Range(0, mixtures).Select(mixture => Line(traits + (mixture * (traits + 1)), traits + 1)).Prepend(Line(0, traits)));

    private string Line(int start, int length) =>
        string.Join(' ', weights.AsSpan(start, length).ToArray().Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture))) + "\n";

    private bool IsMixtureWeight(int at) => (at - traits) % (traits + 1) == 0;

    private double Dot(int start, ImmutableArray<float> some)
    {
        var sum = 0.0;
        for (var trait = 0; trait < some.Length; trait++)
            sum += weights[start + trait] * some[trait];
        return sum;
    }

    private void Add(int start, ImmutableArray<float> some, double slope)
    {
        for (var trait = 0; trait < some.Length; trait++)
            slopes[start + trait] += slope * some[trait];
    }
}
