using Hengji.Accuracy.Measuring;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Accuracy.Learning;

/// <summary>Learns the weights by which the auditor takes two numbers for one fact, and says how well by sources that were left out.</summary>
internal static class LearningRun
{
    private static readonly ImmutableArray<double> Thresholds = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98];

    /// <summary>Writes cells.txt, text.txt and pairs.txt into a folder.</summary>
    /// <param name="years">How many years each layout is written for.</param>
    /// <param name="sources">Folders of extracts.</param>
    /// <param name="folder">The folder of the weights.</param>
    /// <param name="output">For the table.</param>
    public static void Run(int years, IEnumerable<string> sources, string folder, TextWriter output)
    {
        var lessons = LessonBook.Read(years, sources);
        output.WriteLine($"{lessons.Length} told numbers of {lessons.Select(lesson => lesson.Source).Distinct().Count()} layouts and extracts, {lessons.Sum(lesson => lesson.Answers.Length)} candidates, {lessons.Count(lesson => lesson.HasSame)} with one of the same value.\n");
        var weighed = Weighed(lessons);
        Table(weighed, output);
        var (cells, text) = new Learner(lessons).Print();
        File.WriteAllText(Path.Combine(folder, "cells.txt"), cells);
        File.WriteAllText(Path.Combine(folder, "text.txt"), text);
        File.WriteAllText(Path.Combine(folder, "pairs.txt"), new GrowingWords(weighed).Print());
    }

    /// <summary>Each fifth of the sources weighed by what the others teach.</summary>
    private static ImmutableArray<WeighedLesson> Weighed(ImmutableArray<Lesson> lessons)
    {
        var learners = Enumerable.Range(0, LeftOut.Parts).AsParallel().AsOrdered().Select(part => new Learner(lessons.Where(lesson => LeftOut.PartOf(lesson.Source) != part))).ToList();
        return [.. lessons.Select(lesson => learners[LeftOut.PartOf(lesson.Source)].Weighed(lesson))];
    }

    /// <summary>Each fifth of the sources judged by what the others teach.</summary>
    private static void Table(ImmutableArray<WeighedLesson> lessons, TextWriter output)
    {
        var parts = lessons.GroupBy(lesson => LeftOut.PartOf(lesson.Lesson.Source)).AsParallel().AsOrdered()
            .Select(part => (Left: part, Words: new GrowingWords(lessons.Where(lesson => LeftOut.PartOf(lesson.Lesson.Source) != part.Key))))
            .SelectMany(part => part.Left.Select(lesson => Judged(lesson, part.Words))).ToList();
        output.WriteLine("| likelihood | the same value found | others a slip away | others near | others far |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var least in Thresholds)
            output.WriteLine($"| {least.ToString(CultureInfo.InvariantCulture)} | {ResultTables.Percent(parts.Count(one => one.Same >= least), parts.Count(one => one.HasSame))} | {parts.Count(one => one.Slip >= least)} | {parts.Count(one => one.Near >= least)} | {parts.Count(one => one.Far >= least)} |");
    }

    private static (bool HasSame, double Same, double Slip, double Near, double Far) Judged(WeighedLesson weighed, GrowingWords words)
    {
        var likely = Alikeness.Likelihoods([.. weighed.Weights.Zip(weighed.Lesson.Answers, (weight, answer) => weight + words.Weigh(answer.Words))]);
        var answers = weighed.Lesson.Answers.Select((answer, at) => (answer, Likelihood: likely[at])).ToList();
        return (weighed.Lesson.HasSame, answers.Where(one => one.answer.IsSame).Sum(one => one.Likelihood), Most(answers, Difference.Slip), Most(answers, Difference.Near), Most(answers, Difference.Far));
    }

    private static double Most(List<(Answer Answer, double Likelihood)> answers, Difference difference) =>
        answers.Where(one => !one.Answer.IsSame && one.Answer.Difference == difference).GroupBy(one => one.Answer.Value).Select(same => same.Sum(one => one.Likelihood)).DefaultIfEmpty().Max();
}
