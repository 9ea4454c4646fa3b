using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>A printed rate and the part and whole it is thought to be of.</summary>
internal static class RateOfPart
{
    /// <summary>The relation; where it does not hold it is asked, for nothing but their places puts the three together.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, of the same dimension and not zero.</param>
    /// <param name="rate">The percentage.</param>
    /// <param name="assumption">Why these three are taken.</param>
    public static ReportRelation Relation(Mention part, Mention whole, Mention rate, Message assumption)
    {
        if (part.IsBudget && whole.IsAmount)
            (part, whole) = (whole, part);
        var relation = new ReportRelation(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = assumption,
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }
}
