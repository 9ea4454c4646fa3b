using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How far the outcome is from the budget (预决算差异率、偏离度): (决算数－预算数)÷预算数, printed with or without its sign.</summary>
internal static partial class Deviations
{
    /// <summary>The relations of each rate with one budget and one outcome before it in its clause.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && Word().IsMatch(mention.Lead)))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && !Apart().IsMatch(mention.Lead)).TakeLast(2).ToList();
            var (budget, final) = (before.Find(mention => mention.Measure is Measure.Budget or Measure.AdjustedBudget or Measure.Target), before.Find(mention => mention.IsAmount));
            if (budget is not null && final is not null && budget.Dimension == final.Dimension && Nodes.IsNonZero(budget))
                yield return Relation(budget, final, rate);
        }
    }

    private static ReportRelation Relation(Mention budget, Mention final, Mention rate)
    {
        var unit = budget.Figure.Unit;
        var isLess = final.InBase < budget.Figure.Value * unit.InBase;
        var sign = isLess && rate.Figure.Value > 0 ? -1 : 1;
        return new ReportRelation(
            RelationKind.ChangeRate, Nodes.Percent(Nodes.Sum(unit, (sign, final), (-sign, budget)), Nodes.Of(budget, unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "预决算差异率＝（决算数－预算数）÷预算数");
    }

    /// <summary>超出目标48台: how far it is, told between them and the rate.</summary>
    [GeneratedRegex(@"(?:超出|超过|多于|高于|少于|低于|短于)[^，。；：\d]{0,4}(?:目标|计划|预算)|(?:相差|差额|差值)", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?:差异|偏离|偏差)(?:率|度)[为是达约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
