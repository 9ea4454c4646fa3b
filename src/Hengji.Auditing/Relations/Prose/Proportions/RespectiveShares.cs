using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares told for a row of names that are a known division: 基本支出、项目支出占当年支出的比重分别为52.24%和47.76%.</summary>
internal static class RespectiveShares
{
    /// <summary>Figures of one row that were given a name each have row numbers of one hundred.</summary>
    private const int RowFactor = 100;

    private const int Whole = 100;

    /// <summary>The sum of each row.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Mentions.Where(mention => mention is { IsRespective: true, Measure: Measure.Share, IsPlain: true, Of: null } && mention.Figure.Unit == MeasureUnit.Percent)
            .GroupBy(share => (share.Sentence, share.Row / RowFactor)).Select(row => row.ToList())
            .Where(row => PartFamilies.IsComplete(row)).Select(Sum);

    private static ReportRelation Sum(List<Mention> shares) =>
        new(RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, shares), ComparisonOperator.Equal, new BoundConstant(Whole), MeasureUnit.Percent, "全部组成部分的占比之和为100%")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各占比以同一总数为分母",
        };
}
