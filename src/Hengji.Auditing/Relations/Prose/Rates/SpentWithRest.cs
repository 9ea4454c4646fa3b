using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>What was spent, its rate and what is left told together without the budget: 支出346.39万元，执行率92.2%，结转29.38万元.</summary>
/// <remarks>What is left may hold other years' money: what breaks is told only where another of the passage holds.</remarks>
internal static partial class SpentWithRest
{
    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static List<ReportRelation> Of(Passage passage)
    {
        var made = passage.Sentences.SelectMany(Of).ToList();
        var held = made.FindAll(relation => Nodes.CanHold(relation.Left, relation.Right));
        return held.Count > 0 && made.Count - held.Count <= held.Count ? made : held;
    }

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 1; at + 1 < sentence.Mentions.Length; at++)
        {
            var (spent, rate, rest) = (sentence.Mentions[at - 1], sentence.Mentions[at], sentence.Mentions[at + 1]);
            if (spent is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: "money" } && rate is { Measure: Measure.CompletionRate, IsPlain: true, RowLength: 1 } && Own().IsMatch(rate.Lead)
                && rest is { IsPlain: true, RowLength: 1, Dimension: "money" } && Rest().IsMatch(rest.Lead) && Nodes.IsNonZero(spent))
                yield return Relation(spent, rate, rest);
        }
    }

    private static ReportRelation Relation(Mention spent, Mention rate, Mention rest) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(spent, spent.Figure.Unit), Nodes.Sum(spent.Figure.Unit, [spent, rest])), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"执行率＝“{spent.Subject}”÷（“{spent.Subject}”＋“{rest.Subject}”）")
        {
            Certainty = Certainty.Inferred,
            Assumption = "结转（结余）是该项资金的未执行数",
        };

    [GeneratedRegex(@"^\s*，\s*(?:预算)?(?:执行|支出|支付|使用)(?:率|进度)(?:为|是|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"^\s*，\s*(?:资金|年末|指标)?(?:结转|结余|剩余|未支出|未执行|未使用)(?:和结余|结余|下年|资金)*(?:为|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
