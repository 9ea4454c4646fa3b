using Hengji.Accuracy.Measuring;
using Hengji.Auditing.Relations.Facts.Derived;

namespace Hengji.Accuracy.Learning;

/// <summary>Learns the weights by which the auditor takes a number to follow from others, and says how well by sources that were left out.</summary>
internal static class DerivedRun
{
    private static readonly ImmutableArray<double> Thresholds = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95];

    /// <summary>Writes derived.txt into a folder.</summary>
    /// <param name="years">How many years each layout is written for.</param>
    /// <param name="sources">Folders of extracts.</param>
    /// <param name="folder">The folder of the weights.</param>
    /// <param name="output">For the table.</param>
    public static void Run(int years, IEnumerable<string> sources, string folder, TextWriter output)
    {
        var lessons = LessonBook.ReadDerived(years, sources);
        output.WriteLine($"{lessons.Length} told numbers of {lessons.Select(lesson => lesson.Source).Distinct().Count()} layouts and extracts, {lessons.Sum(lesson => lesson.Ways.Length)} ways to reckon them, {lessons.Count(lesson => lesson.HasSame)} with one that gives its value.\n");
        Table(lessons, output);
        File.WriteAllText(Path.Combine(folder, "derived.txt"), new DerivedLearner(lessons).Print());
    }

    /// <summary>Each fifth of the sources judged by what the others teach.</summary>
    private static void Table(ImmutableArray<DerivedLesson> lessons, TextWriter output)
    {
        var parts = Enumerable.Range(0, LeftOut.Parts).AsParallel().AsOrdered()
            .Select(part => (Left: lessons.Where(lesson => LeftOut.PartOf(lesson.Source) == part).ToList(), Learner: new DerivedLearner(lessons.Where(lesson => LeftOut.PartOf(lesson.Source) != part))))
            .SelectMany(part => part.Left.Select(lesson => Judged(lesson, part.Learner))).ToList();
        output.WriteLine("| likelihood | a way that gives its value found | others a slip away | a slip of two digits | near |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var least in Thresholds)
            output.WriteLine($"| {least.ToString(CultureInfo.InvariantCulture)} | {ResultTables.Percent(parts.Count(one => one.Same >= least), parts.Count(one => one.HasSame))} | {parts.Count(one => one.Slip >= least)} | {parts.Count(one => one.ShortSlip >= least)} | {parts.Count(one => one.Near >= least)} |");
    }

    private static (bool HasSame, double Same, double Slip, double ShortSlip, double Near) Judged(DerivedLesson lesson, DerivedLearner learner)
    {
        var likely = learner.Likelihoods(lesson);
        var ways = lesson.Ways.Select((way, at) => (Way: way, Likelihood: likely[at])).ToList();
        return (lesson.HasSame, ways.Where(one => one.Way.IsSame).Sum(one => one.Likelihood), Most(ways, DerivedDifference.Slip), Most(ways, DerivedDifference.ShortSlip), Most(ways, DerivedDifference.Near));
    }

    private static double Most(List<(Way Way, double Likelihood)> ways, DerivedDifference difference) =>
        ways.Where(one => !one.Way.IsSame && one.Way.Difference == difference).GroupBy(one => one.Way.Value).Select(same => same.Sum(one => one.Likelihood)).DefaultIfEmpty().Max();
}
