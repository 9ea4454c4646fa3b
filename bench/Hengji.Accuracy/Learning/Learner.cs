namespace Hengji.Accuracy.Learning;

/// <summary>Learns which candidates tell a number again, from which of them print its value in right documents.</summary>
internal sealed class Learner
{
    private const int Mixtures = 16;
    private const int Rounds = 12;
    private readonly GrowingScale cells;
    private readonly GrowingScale text;

    /// <summary>Learns from lessons; the same lessons always teach the same.</summary>
    public Learner(IEnumerable<Lesson> lessons)
    {
        var random = new Random(1);
        var all = lessons.ToArray();
        cells = New(all, true, random);
        text = New(all, false, random);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(all);
            foreach (var lesson in all)
                Learn(lesson);
        }
    }

    /// <summary>How likely each candidate tells the number again.</summary>
    public double[] Likelihoods(Lesson lesson) => Likelihoods(lesson, new double[lesson.Answers.Length][]);

    /// <summary>The weights for cells and for text.</summary>
    public (string Cells, string Text) Print() => (cells.Print(), text.Print());

    private static GrowingScale New(Lesson[] all, bool isCell, Random random) =>
        new(all.SelectMany(lesson => lesson.Answers).First(answer => answer.IsCell == isCell).Traits.Length, Mixtures, random);

    private double[] Likelihoods(Lesson lesson, double[][] bent)
    {
        var weights = lesson.Answers.Select((answer, at) => ScaleOf(answer).Weigh(answer.Traits, bent[at] = new double[Mixtures])).ToArray();
        return [.. Auditing.Relations.Facts.Alike.Alikeness.Likelihoods([.. weights])];
    }

    private void Learn(Lesson lesson)
    {
        var bent = new double[lesson.Answers.Length][];
        var likely = Likelihoods(lesson, bent);
        var right = lesson.Answers.Select((answer, at) => answer.IsSame ? likely[at] : 0).Sum();
        for (var at = 0; at < likely.Length; at++)
        {
            var slope = (lesson.Answers[at].IsSame ? likely[at] / Math.Max(right, 1e-9) : 0) - likely[at];
            if (Math.Abs(slope) > 1e-4)
                ScaleOf(lesson.Answers[at]).Note(lesson.Answers[at].Traits, bent[at], slope);
        }
        cells.Step();
        text.Step();
    }

    private GrowingScale ScaleOf(Answer answer) => answer.IsCell ? cells : text;
}
