using System.Text.RegularExpressions;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>What is said of all projects names their money: 项目支出2639.28万元 … 项目支出均编制了绩效目标，涉及资金2639.28万元.</summary>
/// <remarks>Asked about where the report tells one amount of 项目支出 only, and one slip of the hand leads from it to the other.</remarks>
internal static partial class AllProjectMoney
{
    /// <summary>The relations of a document.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var money = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" }).ToList();
        var totals = money.FindAll(mention => mention.Depth == 0 && (mention.IsAmount || mention.IsBudget) && Whole().IsMatch(mention.Lead));
        if (totals.Count == 0 || totals.DistinctBy(mention => mention.InBase).Count() > 1)
            return [];
        return money.Where(mention => All().IsMatch(mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start]) && SlipShape.IsOneFact(mention.Figure, totals[0].Figure))
            .Select(mention => new ReportRelation(RelationKind.Repeat, Nodes.Of(mention, totals[0].Figure.Unit), ComparisonOperator.Equal, Nodes.Of(totals[0], totals[0].Figure.Unit), totals[0].Figure.Unit, "全部项目的金额应等于项目支出")
            {
                Certainty = Certainty.Conditional,
                Assumption = "各处说的是同一范围",
            });
    }

    [GeneratedRegex(@"(?:^|[，。；：、\s]|其中[:：]?)项目支出(?:预算|决算)?(?:数|为|是|安排|共|计)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?:项目支出|(?:全部|所有)(?:预算|支出)?项目)(?:均|都|全部|全面|已)[^，。；：\d]{0,24}，\s*(?:共|合计)?(?:涉及|覆盖)[^，。；：\d]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex All();
}
