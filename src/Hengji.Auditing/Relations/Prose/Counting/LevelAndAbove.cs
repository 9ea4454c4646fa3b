using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>What a level and all above it come to: 正高级6人、副高级21人、中级38人、初级28人，中级及以上65人，占69.9%; 优6个、良13个、中5个、差1个，优良率76%.</summary>
/// <remarks>The levels are told in order, from the top or from the bottom. A break is asked: a level may be counted in another way.</remarks>
internal static partial class LevelAndAbove
{
    private const int FewestDigits = 3;

    /// <summary>The relations of each number of a level and above, behind the levels in its passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Of([.. passage.Mentions]));

    private static IEnumerable<ReportRelation> Of(List<Mention> all)
    {
        for (var at = 1; at < all.Count; at++)
        {
            if (all[at] is not { IsPlain: true, RowLength: 1 } told || Name(told) is not { Length: > 0 } name || LevelRun.Before(all[..at], told, name) is not { } run)
                continue;
            if (told.Figure.Unit == MeasureUnit.Percent && Chosen(run.Sides, side => Share(told, side, run, all)) is { } share)
                yield return share;
            else if (told.Number.IsCount && Chosen(run.Sides, side => Sum(told, side)) is { } sum)
                yield return sum;
            if (told.Number.IsCount && at + 1 < all.Count && all[at + 1] is { IsPlain: true, RowLength: 1 } next && next.Figure.Unit == MeasureUnit.Percent && Takes().IsMatch(next.Lead))
                yield return Judged(Share(next, [told], run, all));
        }
    }

    private static string Name(Mention told) =>
        Above().Match(told.Lead) is { Success: true } above ? above.Groups["name"].Value : told.Figure.Unit == MeasureUnit.Percent && Good().IsMatch(told.Lead) ? "良" : "";

    /// <summary>The side that makes it, else the first.</summary>
    private static ReportRelation? Chosen(List<List<Mention>> sides, Func<List<Mention>, ReportRelation> relation)
    {
        var tried = sides.ConvertAll(side => relation(side));
        return tried.Find(one => Nodes.CanHold(one.Left, one.Right)) ?? (tried.Count > 0 ? Judged(tried[0]) : null);
    }

    private static ReportRelation Judged(ReportRelation relation) =>
        Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };

    private static ReportRelation Sum(Mention told, List<Mention> side) =>
        Likely(new ReportRelation(RelationKind.TextSum, Nodes.Sum(told.Figure.Unit, side), ComparisonOperator.Equal, Nodes.Of(told, told.Figure.Unit), told.Figure.Unit, $"“{side[0].Subject}”至“{side[^1].Subject}”之和等于“{told.Subject}”"));

    /// <summary>Of all levels; or of another number told near, where that makes it.</summary>
    private static ReportRelation Share(Mention told, List<Mention> side, LevelRun run, List<Mention> all)
    {
        var unit = side[0].Figure.Unit;
        ReportRelation Of(BoundNode whole) =>
            Likely(new ReportRelation(RelationKind.Share, Nodes.Percent(Nodes.Sum(unit, side), whole), ComparisonOperator.Equal, Nodes.Of(told, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{side[0].Subject}”至“{side[^1].Subject}”之和÷各档之和"));
        var relation = Of(Nodes.Sum(unit, run.All));
        return Nodes.CanHold(relation.Left, relation.Right) || told.Figure.Printed.Count(char.IsDigit) < FewestDigits ? relation
            : all.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 } && mention.Dimension == side[0].Dimension).Select(whole => Of(Nodes.Of(whole, unit))).FirstOrDefault(one => Nodes.CanHold(one.Left, one.Right)) ?? relation;
    }

    private static ReportRelation Likely(ReportRelation relation) => relation with { Certainty = Certainty.Inferred, Assumption = "各档按次序列出，“以上”含本档" };

    /// <summary>中级及以上, 本科（含）以上学历, 合格以上占.</summary>
    [GeneratedRegex(@"(?:^|[，。；：、（）])\s*(?:其中|具有|拥有|取得)?(?<name>[^，。；：、\d（）]{1,8}?)(?:学历|职称|等次|等级|级别)?(?:及其?|（含）|和|含)?以上[^，。；：、\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    [GeneratedRegex(@"优良[^，。；：、\d不]{0,4}率(?:为|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Good();

    [GeneratedRegex(@"^\s*[，、]\s*占(?:比|总数|总人数)?(?:的|为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Takes();
}
