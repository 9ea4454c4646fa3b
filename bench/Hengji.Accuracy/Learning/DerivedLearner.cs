using Hengji.Auditing.Relations.Facts.Derived;

namespace Hengji.Accuracy.Learning;

/// <summary>Learns how told numbers are reckoned from others, from which ways give their values in right documents; what counts is the mean of the last rounds.</summary>
internal sealed class DerivedLearner
{
    private const int Mixtures = DerivedScales.Mixtures;
    private const int Rounds = 10;
    private const int LastRounds = 5;
    private readonly Dictionary<DerivationKind, GrowingKind> scales = [];

    /// <summary>Learns from lessons; the same lessons always teach the same.</summary>
    public DerivedLearner(IEnumerable<DerivedLesson> lessons)
    {
        var random = new Random(1);
        var all = lessons.ToArray();
        foreach (var kind in all.SelectMany(lesson => lesson.Ways).GroupBy(way => way.Kind).OrderBy(kind => kind.Key))
            scales[kind.Key] = new(kind.Max(way => way.Traits[^1].At) + 1, Mixtures, random);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(all);
            foreach (var lesson in all)
                Learn(lesson);
            foreach (var scale in round < Rounds - LastRounds ? [] : scales.Values.ToList())
                scale.Mean.Remember();
        }
        foreach (var scale in scales.Values)
            scale.Mean.Settle();
    }

    /// <summary>How likely each way gives the number.</summary>
    public double[] Likelihoods(DerivedLesson lesson) => Likelihoods(lesson, new double[lesson.Ways.Length][]);

    /// <summary>The weights of each kind.</summary>
    public string Print() => string.Concat(scales.OrderBy(scale => scale.Key).Select(scale => $"#{scale.Key}\n{scale.Value.Print()}"));

    private double[] Likelihoods(DerivedLesson lesson, double[][] bent)
    {
        var weights = lesson.Ways.Select((way, at) => !scales.TryGetValue(way.Kind, out var scale) ? double.NegativeInfinity : scale.Weigh(way.Traits, bent[at] = new double[Mixtures]) + way.Offset).ToArray();
        return [.. Auditing.Relations.Facts.Alike.Alikeness.Likelihoods([.. weights])];
    }

    private void Learn(DerivedLesson lesson)
    {
        var bent = new double[lesson.Ways.Length][];
        var likely = Likelihoods(lesson, bent);
        var right = lesson.Ways.Select((way, at) => way.IsSame ? likely[at] : 0).Sum();
        for (var at = 0; at < likely.Length; at++)
        {
            var slope = (lesson.Ways[at].IsSame ? likely[at] / Math.Max(right, 1e-9) : 0) - likely[at];
            if (Math.Abs(slope) > 1e-3)
                scales[lesson.Ways[at].Kind].Note(lesson.Ways[at].Traits, bent[at], slope);
        }
        foreach (var scale in scales.Values)
            scale.Step();
    }
}
