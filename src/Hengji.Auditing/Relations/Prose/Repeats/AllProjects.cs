using System.Text.RegularExpressions;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>What is said of all projects names how many there are: 纳入预算管理的项目28个. … 28个项目均编制了绩效目标.</summary>
/// <remarks>Asked about where the report tells one number of projects, and only one.</remarks>
internal static partial class AllProjects
{
    /// <summary>The relations of a document.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var counts = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Number.IsCount: true, Figure.Unit.Symbol: "个" }).ToList();
        var totals = counts.FindAll(mention => Total().IsMatch(mention.Lead));
        if (totals.DistinctBy(mention => mention.Figure.Value).Count() != 1)
            return [];
        return counts.Where(mention => All().IsMatch(mention.Tail) && Whole().IsMatch(mention.Lead)).Select(mention =>
            new ReportRelation(RelationKind.Repeat, Nodes.Of(mention, mention.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(totals[0], mention.Figure.Unit), mention.Figure.Unit, "全部项目的个数前后应一致")
            {
                Certainty = Certainty.Conditional,
                Assumption = "各处说的是同一范围",
            });
    }

    [GeneratedRegex("(?:全年|本年|年度|共有?|全部|纳入|涉及|合计|安排|实施|总计)[^，。；：、\\d]{0,12}项目(?:数量?|总数)?(?:共|有|为|合计|共计)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex("^\\s*(?:预算)?项目(?:支出)?(?:均|都|全部|全都|中，)", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex(@"(?:^|[。；：，\s])(?:\d{1,2}[.．、])?(?:全部|所有|全年|上述|以上|我?[局委院馆镇乡]|部门)?的?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
