using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Rates in brackets right behind amounts: 中央582.19万元（38.16%）、省级274.75万元（18.01%）; 发放320份，有效305份（95.31%）.</summary>
/// <remarks>What they are of is not said: the number before, or one total of the passage, whichever most of them are of.</remarks>
internal static class BracketRates
{
    private const int FewestHolding = 2;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var mentions = passage.Mentions.ToList();
        var rates = Enumerable.Range(1, Math.Max(0, mentions.Count - 1)).Where(at => IsBehind(mentions[at - 1], mentions[at])).Select(at => (Amount: mentions[at - 1], Rate: mentions[at])).ToList();
        if (rates.Count <= FewestHolding)
            return [];
        var amounts = mentions.FindAll(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 } && Nodes.IsNonZero(mention));
        var totals = amounts.Where(total => total.Number.Start < rates[^1].Rate.Number.Start && !rates.Exists(pair => pair.Amount.Figure == total.Figure));
        var readings = totals.Select(total => rates.ConvertAll(pair => total.Dimension == pair.Amount.Dimension ? Relation(pair, total) : null))
            .Append(rates.ConvertAll(pair => amounts.LastOrDefault(other => other.Number.Start < pair.Amount.Number.Start && other.Dimension == pair.Amount.Dimension) is { } last ? Relation(pair, last) : null));
        return readings.Select(made => made.OfType<ReportRelation>().ToList()).Where(made => made.Count(Holds) is var held && held >= FewestHolding && held * 3 >= made.Count * 2)
            .OrderByDescending(made => made.Count(Holds)).FirstOrDefault() ?? [];
    }

    private static bool IsBehind(Mention amount, Mention rate) =>
        rate is { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.Share } && rate.Figure.Unit == MeasureUnit.Percent && rate.Number.Printed[0] is not ('+' or '-') && rate.Lead.Trim() is "（" or "（占"
        && amount is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 };

    private static ReportRelation Relation((Mention Amount, Mention Rate) pair, Mention total)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(pair.Amount, unit), Nodes.Of(total, unit)), ComparisonOperator.Equal, Nodes.Of(pair.Rate, MeasureUnit.Percent), MeasureUnit.Percent,
            $"括号内比率＝“{pair.Amount.Subject}”÷“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "同段括号内的比率分母相同",
        };
    }

    private static bool Holds(ReportRelation relation) => Nodes.CanHold(relation.Left, relation.Right);
}
