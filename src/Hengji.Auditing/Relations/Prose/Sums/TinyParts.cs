using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>A part told in a unit ten thousand times larger, so that next to nothing is left of it: 预算512.60万元，其中县级财政0.04万元、乡镇分担91.30万元, meant 421.30.</summary>
internal static class TinyParts
{
    private const decimal TenThousand = 10_000;
    private const decimal MostOfTotal = 0.001m;

    /// <summary>The sums of lists that such a part keeps from their total.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Lists.Select(list =>
    {
        var parts = list.Parts;
        if (list.IsOpenEnded || !list.Total.IsPlain || parts.Any(part => !part.IsPlain || part.Figure.Unit != list.Total.Figure.Unit || part.Figure.Value <= 0))
            return null;
        return Enumerable.Range(2, Math.Max(0, parts.Length - 1)).Reverse().Select(count => parts[..count]).Where(some => some.Any(part => IsTiny(part, list.Total, some))).Select(some => Relation(list.Total, some)).FirstOrDefault();
    }).OfType<ReportRelation>();

    private static bool IsTiny(Mention part, Mention total, ImmutableArray<Mention> parts)
    {
        var meant = total.Figure.Value - parts.Where(other => other != part).Sum(other => other.Figure.Value);
        return part.Figure.PrintedDecimals > 1 && meant > 0 && part.Figure.Value < total.Figure.Value * MostOfTotal
            && decimal.Round(meant / TenThousand, part.Figure.PrintedDecimals, MidpointRounding.AwayFromZero) == part.Figure.Value;
    }

    private static ReportRelation Relation(Mention total, ImmutableArray<Mention> parts)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"前列{parts.Length}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误",
        };
    }
}
