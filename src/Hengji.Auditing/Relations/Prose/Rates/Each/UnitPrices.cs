using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>An amount, how many are bought or made of it, and the price of one (扫描15.2万元，计划40万页，单价0.38元).</summary>
/// <remarks>A price may be rounded or an upper bound: where it does not come out, it is told only where one slip of the hand explains it, or most items beside it come out.</remarks>
internal static partial class UnitPrices
{
    private const int HoldingForEachBreak = 2;

    /// <summary>The relations of all prices of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var mentions = passage.Mentions.ToList();
        var told = Enumerable.Range(2, Math.Max(0, mentions.Count - 2)).Select(at => Of(mentions[at - 2], mentions[at - 1], mentions[at])).OfType<(ReportRelation Relation, bool IsSlip)>().ToList();
        var holding = told.Count(one => Holds(one.Relation));
        return told.Where(one => Holds(one.Relation) || one.IsSlip || (told.Count - holding) * HoldingForEachBreak <= holding).Select(one => one.Relation);
    }

    private static bool Holds(ReportRelation relation) => Nodes.CanHold(relation.Left, relation.Right);

    private static (ReportRelation Relation, bool IsSlip)? Of(Mention amount, Mention count, Mention price)
    {
        if (!Price().IsMatch(price.Lead) || price is not { Dimension: "money", IsPlain: true, RowLength: 1 } || amount is not { Dimension: "money", IsPlain: true, RowLength: 1 } || !(amount.IsAmount || amount.IsBudget)
            || count is not { IsPlain: true, RowLength: 1, Dimension: not ("" or "%" or "money") } || amount.Sentence != price.Sentence || Parts().IsMatch(count.Lead + price.Lead) || !Nodes.IsNonZero(count) || !Nodes.IsNonZero(price))
            return null;
        return (Relation(amount, count, price), SlipShape.Explains(amount.Figure, count.InBase * price.InBase / amount.Figure.Unit.InBase) || SlipShape.Explains(price.Figure, amount.InBase / count.InBase / price.Figure.Unit.InBase));
    }

    private static ReportRelation Relation(Mention amount, Mention count, Mention price)
    {
        var unit = amount.Figure.Unit;
        return new ReportRelation(
            RelationKind.PerHead, new BoundProduct(Nodes.Of(price, unit), Nodes.Of(count, Hengji.Figures.MeasureUnit.Parse(count.Dimension))), ComparisonOperator.Equal, Nodes.Of(amount, unit), unit,
            $"“{amount.Subject}”＝单价{price.Figure.ToText()}{price.Figure.Unit.Symbol}×{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "金额全部按所述单价和数量计算",
        };
    }

    [GeneratedRegex(@"^\s*[，、（]?\s*(?:平均|成交|中标|综合|预算)?单价(?:为|：|约为)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    /// <summary>What stands between belongs to another item, or is a part.</summary>
    [GeneratedRegex("；|其中", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
