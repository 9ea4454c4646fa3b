using Hengji.Schemes;

namespace Hengji.Scoring;

/// <summary>Grades of totals (评价结果等次).</summary>
public static class Grading
{
    /// <summary>The best band whose lower end the displayed total reaches: 90 is 优, 89.99 is 良; null below every band.</summary>
    /// <remarks>财预〔2020〕10号: 90（含）—100 优, 80（含）—90 良, 60（含）—80 中, 60 以下差.</remarks>
    public static string? Of(decimal totalPoints, ImmutableArray<GradeBand> grades) =>
        grades.Where(band => totalPoints >= band.From).OrderByDescending(band => band.From).FirstOrDefault()?.Name;
}
