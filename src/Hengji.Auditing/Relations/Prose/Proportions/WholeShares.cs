using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares against one name that make 100 % together, so that their amounts make the total, wherever it is printed.</summary>
internal static class WholeShares
{
    private const int FewestShares = 3;
    private const int FewestDigits = 3;
    private const decimal All = 100;

    /// <summary>Their sum, of a known division or where they add up or one slip keeps them from it; then each against the sum of the amounts.</summary>
    public static IEnumerable<ReportRelation> Of(List<Mention> shares)
    {
        var isDivision = PartFamilies.IsComplete(shares.ConvertAll(share => share.Of!));
        var isWhole = IsWhole(shares);
        if (isDivision || isWhole || IsSlip(shares))
            yield return new ReportRelation(
                RelationKind.Share, Nodes.Sum(MeasureUnit.Percent, shares), ComparisonOperator.Equal, new BoundConstant(All), MeasureUnit.Percent, "全部组成部分的占比之和为100%")
            {
                Certainty = isDivision || isWhole ? Certainty.Inferred : Certainty.Conditional,
                Assumption = "各占比以同一总数为分母",
            };
        if (!isWhole || !shares.TrueForAll(share => Nodes.IsSameDimension(share.Of!, shares[0].Of!)) || shares.Count(share => !Fits(share, shares)) > 1)
            yield break;
        foreach (var share in shares)
            yield return OfSum(share, shares);
    }

    private static ReportRelation OfSum(Mention share, List<Mention> shares) =>
        new(RelationKind.Share, Quotient(share, shares), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{share.Of!.Subject}”÷各项之和")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各占比之和为100%，各项之和即为总数",
        };

    private static BoundQuotient Quotient(Mention share, List<Mention> shares)
    {
        var unit = share.Of!.Figure.Unit;
        return Nodes.Percent(Nodes.Of(share.Of, unit), Nodes.Sum(unit, shares.ConvertAll(other => other.Of!)));
    }

    private static bool Fits(Mention share, List<Mention> shares) => Nodes.CanHold(Quotient(share, shares), Nodes.Of(share, MeasureUnit.Percent));

    private static bool IsWhole(List<Mention> shares) =>
        shares.Count >= FewestShares && Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, shares), new BoundConstant(All));

    /// <summary>Whether one share, mistyped, keeps them from 100 %.</summary>
    private static bool IsSlip(List<Mention> shares) =>
        shares.Count >= FewestShares && All - shares.Sum(share => share.Figure.Value) is var gap
        && shares.Exists(share => share.Figure.Printed.Count(char.IsDigit) >= FewestDigits && SlipShape.Explains(share.Figure, share.Figure.Value + gap));
}
