using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>What a rate makes of an amount told before: 以合同价5260万元为基数，费率1.6%，监理费84.16万元; 财政补贴80%即350.4万元; 签约付30%、到货付40%、验收付30%。支付预付款…、到货款…、尾款….</summary>
internal static partial class RatedAmounts
{
    private const int FewestDigits = 3;
    private const int FarthestBack = 4;
    private const decimal Whole = 100;

    /// <summary>The relations of each rate with its amount right behind, and of rates in a row that make 100 % with amounts in their order.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Behind(passage).Concat(InOrder(passage)));

    private static IEnumerable<ReportRelation> Behind(Passage passage)
    {
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 }).ToList();
        for (var at = 1; at + 1 < told.Count; at++)
        {
            var (rate, amount) = (told[at], told[at + 1]);
            if (rate.Figure.Unit != MeasureUnit.Percent || !IsMoney(amount) || rate.Sentence != amount.Sentence || rate.Measure is Measure.ChangeRate or Measure.Share or Measure.CompletionRate || !((Made().IsMatch(amount.Lead) || IsNamedAlike(rate, amount)) && Rate().IsMatch(rate.Lead)))
                continue;
            var bases = told[..at].FindAll(IsMoney).AsEnumerable().Reverse().Take(FarthestBack).ToList();
            if (bases.Find(whole => Holds(whole, rate, amount)) is { } held)
                yield return Relation(held, rate, amount);
            else if (bases.Find(whole => IsSlip(whole, rate, amount)) is { } slipped)
                yield return Relation(slipped, rate, amount) with { Certainty = Certainty.Conditional };
        }
    }

    /// <summary>As many amounts as rates behind them, of the amount before them; where one comes out, the others must.</summary>
    private static IEnumerable<ReportRelation> InOrder(Passage passage)
    {
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0 }).ToList();
        var first = told.FindIndex(mention => mention.Figure.Unit == MeasureUnit.Percent);
        var rates = first < 1 ? [] : told.Skip(first).TakeWhile(mention => mention.Figure.Unit == MeasureUnit.Percent).ToList();
        if (rates.Count < 2 || rates.Sum(rate => rate.Figure.Value) != Whole || !IsMoney(told[first - 1]))
            return [];
        var amounts = told.Skip(first + rates.Count).TakeWhile(IsMoney).Take(rates.Count).ToList();
        if (amounts.Count < rates.Count)
            return [];
        var relations = rates.Zip(amounts, (rate, amount) => Relation(told[first - 1], rate, amount)).ToList();
        return relations.Exists(relation => Nodes.CanHold(relation.Left, relation.Right)) ? relations.Select(relation => Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional }) : [];
    }

    /// <summary>企业自筹比例为30%，自筹资金720万元.</summary>
    private static bool IsNamedAlike(Mention rate, Mention amount) =>
        amount.Lead.TrimStart() is ['，', _, _, ..] lead && lead.IndexOfAny(['；', '。', '：']) < 0 && rate.Lead.Contains(lead.AsSpan(1, 2), StringComparison.Ordinal);

    private static bool IsMoney(Mention mention) => mention.Dimension == "money" && Nodes.IsNonZero(mention);

    private static bool Holds(Mention whole, Mention rate, Mention amount) => Relation(whole, rate, amount) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsSlip(Mention whole, Mention rate, Mention amount) =>
        whole.InBase * rate.Figure.Value / Whole is var made && amount.Figure.Printed.Count(char.IsDigit) >= FewestDigits
        && (SlipShape.ExplainsInItsUnit(amount.Figure, made)
            || SlipShape.IsShortSlip(rate.Figure, decimal.Round(amount.InBase * Whole / whole.InBase, rate.Figure.PrintedDecimals, MidpointRounding.AwayFromZero), 2));

    private static ReportRelation Relation(Mention whole, Mention rate, Mention amount)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(amount, unit), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{amount.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"占比以“{whole.Subject}”为分母",
        };
    }

    [GeneratedRegex(@"^\s*(?:即|计|约?为|，(?:即|计|为|应|监理费|设计费|服务费|金额|合)[^，。；：\d]{0,10}|(?:计取|计算|计提|提取|预留|缴纳|补贴)?[，]?(?:为|计|即))[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Made();

    [GeneratedRegex(@"(?:按|费率|补贴|补助|承担|预留|计提|提取|分担|分成|奖励|比例|税率|负担|扣留)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
