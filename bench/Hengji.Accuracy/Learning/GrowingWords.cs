using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Accuracy.Learning;

/// <summary>Learns what words add for or against two numbers being one fact, beside what a scale says that did not learn from the same sources.</summary>
internal sealed class GrowingWords
{
    private const int Rounds = 4;
    private const double Pace = 0.02;
    private const double Start = 0.01;
    private const double Decay = 0.001;
    private const double LeastSlope = 0.001;
    private const double LeastPrinted = 0.02;
    private const double LeastLikelihood = 1e-9;
    private readonly Dictionary<WordTrait, int> places = [];
    private readonly List<int> touched = [];
    private readonly double[] weights;
    private readonly double[] slopes;
    private readonly double[] squares;

    /// <summary>Learns from lessons; the same lessons always teach the same.</summary>
    public GrowingWords(IEnumerable<WeighedLesson> lessons)
    {
        var all = lessons.Select(lesson => new Placed(lesson, [.. lesson.Lesson.Answers.Select(answer => (int[])[.. answer.Words.Select(PlaceOf)])])).ToArray();
        (weights, slopes, squares) = (new double[places.Count], new double[places.Count], new double[places.Count]);
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(all);
            foreach (var lesson in all)
                Learn(lesson);
        }
    }

    /// <summary>All that some words add.</summary>
    public double Weigh(ImmutableArray<WordTrait> words) => words.Sum(word => places.TryGetValue(word, out var place) ? weights[place] : 0);

    /// <summary>As the auditor reads it, without what hardly adds anything.</summary>
    public string Print() =>
        string.Concat(places.Where(word => Math.Abs(weights[word.Value]) >= LeastPrinted).GroupBy(word => word.Key.Role).OrderBy(role => role.Key)
            .Select(role => role.Key + string.Concat(role.OrderBy(word => word.Key.Code).Select(word => Print(word.Key.Code, weights[word.Value]))) + "\n"));

    private static string Print(uint code, double weight) => $" {(char)(code >> 16)}{(char)(code & char.MaxValue)} {weight.ToString("0.##", CultureInfo.InvariantCulture)}";

    private int PlaceOf(WordTrait word)
    {
        if (!places.TryGetValue(word, out var place))
            places[word] = place = places.Count;
        return place;
    }

    private void Learn(Placed lesson)
    {
        var likely = Alikeness.Likelihoods([.. lesson.Weighed.Weights.Select((weight, at) => weight + lesson.Words[at].Sum(place => weights[place]))]);
        var answers = lesson.Weighed.Lesson.Answers;
        var right = likely.Where((_, at) => answers[at].IsSame).Sum();
        for (var at = 0; at < answers.Length; at++)
        {
            var slope = (answers[at].IsSame ? likely[at] / Math.Max(right, LeastLikelihood) : 0) - likely[at];
            if (Math.Abs(slope) >= LeastSlope)
                Note(lesson.Words[at], slope);
        }
        Step();
    }

    private void Note(int[] words, double slope)
    {
        foreach (var place in words)
        {
            if (slopes[place] == 0)
                touched.Add(place);
            slopes[place] += slope;
        }
    }

    private void Step()
    {
        foreach (var place in touched)
        {
            if (slopes[place] == 0)
                continue;
            var slope = slopes[place] - (Decay * weights[place]);
            slopes[place] = 0;
            squares[place] += slope * slope;
            weights[place] += Pace * slope / Math.Sqrt(squares[place] + Start);
        }
        touched.Clear();
    }

    private sealed record Placed(WeighedLesson Weighed, int[][] Words);
}

/// <summary>A lesson with what a scale says of its candidates that did not learn from its source.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Weights">The weight of each candidate.</param>
internal sealed record WeighedLesson(Lesson Lesson, ImmutableArray<double> Weights);
