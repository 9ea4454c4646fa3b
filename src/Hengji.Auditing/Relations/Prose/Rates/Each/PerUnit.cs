using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>Costs told with their unit (公用经费443.27万元，折49805.38元/人): an amount right before ÷ what the report counts in that unit.</summary>
/// <remarks>Of the count in the passage that makes it, or the only one there; else of one told elsewhere that makes it.</remarks>
internal static partial class PerUnit
{
    /// <summary>The relations of each cost.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => Of(passage, text));

    private static IEnumerable<ReportRelation> Of(Passage passage, ProseText text)
    {
        foreach (var (amount, cost) in passage.Sentences.SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))))
        {
            if (Unit().Match(cost.Figure.Unit.Symbol) is not { Success: true } unit || !(Comes().IsMatch(cost.Lead) || Costs().IsMatch(cost.Lead)) || amount is not { IsPlain: true, RowLength: 1, IsAmount: true } || !cost.IsPlain || amount.Dimension != MeasureUnit.Yuan.Dimension || !Nodes.IsNonZero(amount))
                continue;
            var near = Counts(passage.Mentions, unit.Groups["unit"].Value).ToList();
            if ((near.Find(count => Holds(amount, count, cost)) ?? (near.DistinctBy(count => count.InBase).Count() == 1 && (Comes().IsMatch(cost.Lead) || IsSlip(amount, near[0], cost)) ? near[0] : null)) is { } meant)
                yield return Relation(amount, meant, cost);
            else if (Counts(text.Mentions, unit.Groups["unit"].Value).ToList() is var far && (far.Find(count => Holds(amount, count, cost)) ?? far.Find(count => IsSlip(amount, count, cost))) is { } elsewhere)
                yield return Relation(amount, elsewhere, cost) with { Certainty = Certainty.Conditional };
        }
    }

    private static IEnumerable<Mention> Counts(IEnumerable<Mention> mentions, string unit) =>
        mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit.Symbol == unit && Nodes.IsNonZero(mention) && mention.Measure is not (Measure.Change or Measure.LastYear));

    private static bool Holds(Mention amount, Mention count, Mention cost) => Relation(amount, count, cost) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsSlip(Mention amount, Mention count, Mention cost) =>
        SlipShape.ExplainsRounded(cost.Figure, amount.InBase / (count.Figure.Value * Money(cost).InBase));

    private static ReportRelation Relation(Mention amount, Mention count, Mention cost) =>
        new(RelationKind.PerHead, new BoundQuotient(Nodes.Of(amount, Money(cost)), Nodes.Of(count, count.Figure.Unit)), ComparisonOperator.Equal, new BoundFigure(cost.Figure, 1), cost.Figure.Unit, $"单位成本＝“{amount.Subject}”÷{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"单位成本以“{count.Subject}”计算",
        };

    private static MeasureUnit Money(Mention cost) => MeasureUnit.Parse(Unit().Match(cost.Figure.Unit.Symbol).Groups["money"].Value);

    [GeneratedRegex(@"^(?<money>万?元)/(?<unit>人|户|辆|台|平方米|立方米|亩|件|公里|米|千瓦|个|家|所|张|床|套|吨|间|座|处|眼|盏|株|头|只|册|项)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?:^|[，；（])\s*(?:折|折合|平均|单位成本|即|约)(?:为|合|约)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Comes();

    /// <summary>单位造价3900元/千瓦: may be another's price too, so only a slip is told.</summary>
    [GeneratedRegex(@"(?:^|[，；（])\s*(?:单位|平均|综合)?(?:工程)?(?:造价|成本|投资|费用|单价|均价)(?:为|约|达)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Costs();
}
