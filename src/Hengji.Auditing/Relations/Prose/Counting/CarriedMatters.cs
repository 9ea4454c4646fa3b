using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>What came and was carried in, and what became of it: 新收申请47件，上年结转2件。予以公开21件，部分公开6件，其他处理20件，结转下年度2件.</summary>
/// <remarks>Asked only, and only where both sides are of one size.</remarks>
internal static partial class CarriedMatters
{
    private const decimal MostTimes = 1.5m;
    private const int FewestOutcomes = 2;

    /// <summary>The relation of each passage that tells what was carried in and what is carried out.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.Select(passage => Of([.. passage.Mentions])).OfType<ReportRelation>();

    private static ReportRelation? Of(List<Mention> all)
    {
        var alike = all.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Depth: 0 });
        var (carriedIn, carriedOut) = (alike.FindIndex(mention => In().IsMatch(mention.Lead)), alike.FindIndex(mention => Out().IsMatch(mention.Lead)));
        if (carriedIn < 0 || carriedOut - carriedIn <= FewestOutcomes)
            return null;
        var unit = alike[carriedIn].Figure.Unit;
        var came = new[] { carriedIn - 1, carriedIn + 1 }.Where(at => at >= 0).Select(at => alike[at]).FirstOrDefault(mention => mention.Figure.Unit == unit && mention.Sentence == alike[carriedIn].Sentence && New().IsMatch(mention.Lead));
        var outcomes = alike.GetRange(carriedIn + 1, carriedOut - carriedIn).FindAll(mention => mention != came);
        if (came is null || outcomes.Exists(mention => mention.Figure.Unit != unit || mention.Lead.Contains("其中", StringComparison.Ordinal) || Sum().IsMatch(mention.Lead)))
            return null;
        var (told, sum) = (came.InBase + alike[carriedIn].InBase, outcomes.Sum(mention => mention.InBase));
        return told > sum * MostTimes || sum > told * MostTimes ? null : new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, outcomes), ComparisonOperator.Equal, Nodes.Sum(unit, [came, alike[carriedIn]]), unit, $"各项办理结果与“{alike[carriedOut].Subject}”之和等于“{came.Subject}”与“{alike[carriedIn].Subject}”之和")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列即全部办理结果",
        };
    }

    [GeneratedRegex(@"(?:上年|上一?年度?|去年|往年|上期)(?:度)?(?:结转|转入|遗留|旧存)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex In();

    [GeneratedRegex(@"(?:结转|转入|转)(?:至|到)?下(?:一)?(?:年|期)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Out();

    [GeneratedRegex(@"(?:新收|新受理|新增|收到|受理|接收)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex New();

    [GeneratedRegex(@"合计|共计|总计|共(?:办结|办理|答复)", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
