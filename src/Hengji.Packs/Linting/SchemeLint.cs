using Hengji.Packs.Reading;
using Hengji.Schemes;

namespace Hengji.Packs.Linting;

/// <summary>Weights, grades, bands and limits of schemes, and the pack's own tables of bands.</summary>
internal static class SchemeLint
{
    /// <summary>Full points of a scheme.</summary>
    private const decimal FullPoints = 100;

    public static IEnumerable<PackIssue> Check(LoadedPack loaded)
    {
        foreach (var scheme in loaded.Pack.Schemes.Values.OrderBy(scheme => scheme.Id, StringComparer.Ordinal))
        {
            var place = loaded.PlaceOf("scheme", scheme.Id);
            foreach (var issue in Check(scheme, place))
                yield return issue;
        }
        foreach (var (name, bands) in loaded.Pack.Bands.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            foreach (var issue in CheckBands(name, bands, loaded.PlaceOf("bands", name)))
                yield return issue;
        }
        if (loaded.Pack.DepartmentSchemeId.Length == 0)
            yield return Issues.NoDepartmentScheme();
    }

    private static IEnumerable<PackIssue> Check(Scheme scheme, SourceLocation? place)
    {
        if (scheme.Citation.Document.Length == 0)
            yield return Issues.Uncited($"评价方案 {scheme.Id} ", $"scheme {scheme.Id}", place);
        if (scheme.Weights.Values.Sum() is var sum and not FullPoints)
            yield return Issues.Weights(scheme.Id, sum, place);
        foreach (var issue in CheckGrades(scheme, place).Concat(CheckLimits(scheme, place)))
            yield return issue;
        foreach (var issue in CheckBands(scheme.Id + " satisfaction-bands", scheme.SatisfactionBands, place))
            yield return issue;
    }

    private static IEnumerable<PackIssue> CheckGrades(Scheme scheme, SourceLocation? place)
    {
        if (scheme.Grades.IsEmpty)
        {
            yield return Issues.Grades(scheme.Id, "是空的", "are empty", place);
            yield break;
        }
        if (scheme.Grades[^1].From != 0)
            yield return Issues.Grades(
                scheme.Id, $"有空档：最低一档“{scheme.Grades[^1].Name}”应从 0 分开始", "leave a gap above 0", place);
        foreach (var (better, worse) in scheme.Grades.Zip(scheme.Grades.Skip(1)))
        {
            if (better.From <= worse.From)
                yield return Issues.Grades(
                    scheme.Id, $"“{better.Name}”和“{worse.Name}”顺序不对或重叠，应从高到低排列", "must fall from best to worst", place);
        }
        if (scheme.Grades.Select(grade => grade.Name).Distinct().Count() < scheme.Grades.Length)
            yield return Issues.Grades(scheme.Id, "有重名", "share a name", place);
    }

    private static IEnumerable<PackIssue> CheckLimits(Scheme scheme, SourceLocation? place)
    {
        if (scheme.TierFloors.Achieved <= scheme.TierFloors.Partly)
            yield return Issues.Settings(
                scheme.Id, "的 tier-floors：achieved 应大于 partly", "needs tier-floors achieved > partly", place);
        if (scheme.OverAchievement.WarnAbove > scheme.OverAchievement.ExplainFrom)
            yield return Issues.Settings(
                scheme.Id, "的 over-achievement：warn-above 不应大于 explain-from", "warns after it asks to explain", place);
        if (scheme.ExecutionScoreDecimals > scheme.ScoreDecimals)
            yield return Issues.Settings(
                scheme.Id, "的执行率得分小数位数多于总分", "prints more decimals for execution than for scores", place);
    }

    private static IEnumerable<PackIssue> CheckBands(string name, ImmutableArray<ScoreBand> bands, SourceLocation? place)
    {
        foreach (var (better, worse) in bands.Zip(bands.Skip(1)))
        {
            if (better.From <= worse.From)
                yield return Issues.Bands(name, "应按下限从高到低排列，且不重复", "must fall from the highest bound", place);
            else if (better.Share < worse.Share)
                yield return Issues.Bands(name, "中较高的档比例反而较低", "give less for more", place);
        }
        if (!bands.IsEmpty && bands[^1].From > 0)
            yield return Issues.Bands(name, "有空档：最低一档应从 0 开始", "leave a gap above 0", place);
    }
}
