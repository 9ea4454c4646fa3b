using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How far the outcome is from the budget (预决算差异率、偏离度), or the budget at the end from that at the beginning (预算调整率): (决算数－预算数)÷预算数, printed with or without its sign.</summary>
internal static partial class Deviations
{
    /// <summary>The relations of each rate with one budget and one outcome before it in its clause.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    /// <summary>Whether a rate tells how far the budget was adjusted: no share of the budget there was afterwards.</summary>
    public static bool IsOfBudget(Mention rate) => OfBudget().IsMatch(rate.Lead);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && (Word().IsMatch(mention.Lead) || IsOfBudget(mention))))
        {
            var isOfBudget = IsOfBudget(rate);
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && !Apart().IsMatch(mention.Lead) && !(isOfBudget && Added().IsMatch(mention.Lead))).TakeLast(2).ToList();
            var (budget, final) = (before.Find(mention => mention.Measure == Measure.Budget || (!isOfBudget && mention.Measure is Measure.AdjustedBudget or Measure.Target)), before.Find(mention => isOfBudget ? mention.Measure == Measure.AdjustedBudget : mention.IsAmount));
            if (budget is not null && final is not null && budget.Dimension == final.Dimension && Nodes.IsNonZero(budget))
                yield return isOfBudget ? Adjusted(Relation(budget, final, rate)) : Relation(budget, final, rate);
        }
    }

    /// <summary>What was added here and taken away there may be counted together: the rate can be more than the budgets tell.</summary>
    private static ReportRelation Adjusted(ReportRelation relation) => relation with
    {
        Basis = "预算调整率＝（调整后预算－年初预算）÷年初预算",
        Certainty = Certainty.Conditional,
        Assumption = "调整数按增减相抵后的净额计算",
    };

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

    /// <summary>年中追加15.00万元: between the budget at the beginning and that at the end.</summary>
    [GeneratedRegex(@"(?:追加|调增|调减|追减|增加|减少)(?:预算|资金)?(?:了|共|合计)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"预算(?:调整|追加|调增|调减|变动)(?:率|幅度|比例)[为是达约：]*\s*$|(?:^|[，；])\s*(?:调整|追加)(?:率|幅度)[为是达约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBudget();

    [GeneratedRegex(@"(?:差异|偏离|偏差)(?:率|度)[为是达约：]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
