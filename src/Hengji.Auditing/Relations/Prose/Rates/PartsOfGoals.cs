using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How much of a goal was reached, told in one breath: 清淤管网53公里，为年度指标值152公里的34.87%.</summary>
internal static partial class PartsOfGoals
{
    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence.Mentions));

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions)
    {
        for (var at = 2; at < mentions.Length; at++)
        {
            var (done, goal, rate) = (mentions[at - 2], mentions[at - 1], mentions[at]);
            if (rate.Figure.Unit != MeasureUnit.Percent || rate.Lead.Trim() != "的" || done.Dimension != goal.Dimension || done.Dimension is "%" or "" || !Goal().IsMatch(goal.Lead)
                || !Nodes.IsNonZero(goal) || new[] { done, goal, rate }.Any(mention => mention is not { IsPlain: true, RowLength: 1 }))
                continue;
            yield return new ReportRelation(
                RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(done, goal.Figure.Unit), Nodes.Of(goal, goal.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "完成率＝完成数÷目标数")
            {
                Certainty = Certainty.Inferred,
                Assumption = "所说比率为前列两数之比",
            };
        }
    }

    [GeneratedRegex(@"^\s*[，、（]?\s*(?:仅|只)?(?:为|占|达到?|是|相当于|完成)(?:了)?(?:年度|全年|年初|本年|当年|总|设定的?|申报的?)*(?:绩效)?(?:指标|目标|计划|任务)(?:任务|总量|总数|数量?|值|量)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Goal();
}
