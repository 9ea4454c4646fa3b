namespace Hengji.Accuracy.Learning;

/// <summary>Learns which candidates tell a number again, from which of them print its value in right documents; several learn each for itself, and their mean counts.</summary>
internal sealed class Learner
{
    private const int Learners = 3;
    private const int Mixtures = 16;
    private const int Rounds = 12;
    private const int LastRounds = 6;
    private const float LeastSlope = 0.0001f;
    private const float LeastLikelihood = 1e-9f;
    private readonly List<Pair> pairs = [];

    /// <summary>Learns from lessons; the same lessons always teach the same.</summary>
    public Learner(IEnumerable<Lesson> lessons)
    {
        var all = lessons.ToArray();
        for (var learner = 1; learner <= Learners; learner++)
            pairs.Add(Learnt([.. all], new Random(learner)));
    }

    /// <summary>How much each candidate weighs.</summary>
    public WeighedLesson Weighed(Lesson lesson)
    {
        var bent = new float[Mixtures];
        return new(lesson, [.. lesson.Answers.Select(answer => pairs.Average(pair => (double)pair.Of(answer).Weigh(answer.Padded, bent)))]);
    }

    /// <summary>The weights for cells and for text.</summary>
    public (string Cells, string Text) Print() => (string.Concat(pairs.Select(pair => pair.Cells.Print())), string.Concat(pairs.Select(pair => pair.Text.Print())));

    /// <summary>Learns in rounds; what counts is the mean of the last ones.</summary>
    private static Pair Learnt(Lesson[] all, Random random)
    {
        var pair = new Pair(New(all, true, random), New(all, false, random));
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(all);
            foreach (var lesson in all)
                Learn(lesson, pair);
            if (round < Rounds - LastRounds)
                continue;
            pair.Cells.Mean.Remember();
            pair.Text.Mean.Remember();
        }
        pair.Cells.Mean.Settle();
        pair.Text.Mean.Settle();
        return pair;
    }

    private static GrowingScale New(Lesson[] all, bool isCell, Random random) =>
        new(all.SelectMany(lesson => lesson.Answers).First(answer => answer.IsCell == isCell).Traits.Length, Mixtures, random);

    private static void Learn(Lesson lesson, Pair pair)
    {
        var answers = lesson.Answers.AsSpan();
        Span<float> bent = stackalloc float[answers.Length * Mixtures];
        Span<float> weights = stackalloc float[answers.Length];
        for (var at = 0; at < answers.Length; at++)
            weights[at] = pair.Of(answers[at]).Weigh(answers[at].Padded, bent.Slice(at * Mixtures, Mixtures));
        var right = ToLikelihoods(weights, answers);
        for (var at = 0; at < answers.Length; at++)
        {
            var slope = (answers[at].IsSame ? weights[at] / Math.Max(right, LeastLikelihood) : 0) - weights[at];
            if (Math.Abs(slope) > LeastSlope)
                pair.Of(answers[at]).Note(answers[at].Padded, bent.Slice(at * Mixtures, Mixtures), slope);
        }
        pair.Cells.Step();
        pair.Text.Step();
    }

    /// <summary>Turns weights to likelihoods; together those of the same value are the result.</summary>
    private static float ToLikelihoods(Span<float> weights, ReadOnlySpan<Answer> answers)
    {
        var most = 0f;
        foreach (var weight in weights)
            most = Math.Max(most, weight);
        var all = MathF.Exp(-most);
        foreach (ref var weight in weights)
            all += weight = MathF.Exp(weight - most);
        var right = 0f;
        for (var at = 0; at < weights.Length; at++)
            right += (weights[at] /= all) * (answers[at].IsSame ? 1 : 0);
        return right;
    }

    private sealed record Pair(GrowingScale Cells, GrowingScale Text)
    {
        public GrowingScale Of(in Answer answer) => answer.IsCell ? Cells : Text;
    }
}
