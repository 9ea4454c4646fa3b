using Hengji.Auditing.Relations.Facts.Derived;

namespace Hengji.Accuracy.Learning;

/// <summary>The scale of one kind of reckoning that learns: as a <see cref="GrowingScale"/>, but of many traits only few are not 0.</summary>
internal sealed class GrowingKind
{
    private const double Start = 0.0001;
    private const double Pace = 0.06;
    private const double Decay = 0.00005;
    private readonly int traits;
    private readonly int mixtures;
    private readonly double[] weights;
    private readonly double[] slopes;
    private readonly double[] squares;
    private readonly List<int> touched = [];

    /// <summary>A scale that knows nothing yet.</summary>
    /// <param name="traits">How many traits it weighs; the last is always 1.</param>
    /// <param name="mixtures">How many mixtures it makes of them.</param>
    /// <param name="random">For their first weights.</param>
    public GrowingKind(int traits, int mixtures, Random random)
    {
        (this.traits, this.mixtures) = (traits, mixtures);
        var all = traits + (mixtures * (traits + 1));
        (weights, slopes, squares) = (new double[all], new double[all], new double[all]);
        Mean = new(weights);
        weights[traits - 1] = -5;
        for (var at = traits; at < weights.Length; at++)
            weights[at] = (random.NextDouble() - 0.5) * 0.4;
    }

    /// <summary>The weights after several rounds, to take their mean.</summary>
    public MeanOfRounds<double> Mean { get; }

    /// <summary>How much traits weigh.</summary>
    /// <param name="some">The traits.</param>
    /// <param name="bent">Takes the mixtures.</param>
    public double Weigh(ImmutableArray<Trait> some, Span<double> bent)
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
    public void Note(ImmutableArray<Trait> some, ReadOnlySpan<double> bent, double slope)
    {
        Add(0, some, slope);
        for (var mixture = 0; mixture < mixtures; mixture++)
        {
            var at = traits + (mixture * (traits + 1));
            Add(at, slope * bent[mixture]);
            Add(at + 1, some, slope * weights[at] * (1 - (bent[mixture] * bent[mixture])));
        }
    }

    /// <summary>Takes one step along what was noted.</summary>
    public void Step()
    {
        foreach (var at in touched)
        {
            if (slopes[at] == 0)
                continue;
            var slope = slopes[at] - (Decay * weights[at]);
            squares[at] += slope * slope;
            weights[at] += Pace * slope / Math.Sqrt(squares[at] + Start);
            slopes[at] = 0;
        }
        touched.Clear();
    }

    /// <summary>As the auditor reads it.</summary>
    public string Print() =>
        string.Concat(Enumerable.Range(0, mixtures).Select(mixture => Line(traits + (mixture * (traits + 1)), traits + 1)).Prepend(Line(0, traits)));

    private string Line(int start, int length) =>
        string.Join(' ', weights.AsSpan(start, length).ToArray().Select(weight => weight.ToString("0.###", CultureInfo.InvariantCulture))) + "\n";

    private double Dot(int start, ImmutableArray<Trait> some)
    {
        var sum = 0.0;
        foreach (var (at, value) in some)
            sum += weights[start + at] * value;
        return sum;
    }

    private void Add(int start, ImmutableArray<Trait> some, double slope)
    {
        foreach (var (at, value) in some)
            Add(start + at, slope * value);
    }

    private void Add(int at, double slope)
    {
        if (slopes[at] == 0)
            touched.Add(at);
        slopes[at] += slope;
    }
}
