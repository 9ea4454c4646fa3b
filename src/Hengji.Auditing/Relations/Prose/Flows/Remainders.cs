using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Income = expenditure + what is left, where a passage tells the three and no opening balance.</summary>
/// <remarks>An opening balance may be left out of the text, so that only what holds, or is off by a power of ten, is told.</remarks>
internal static partial class Remainders
{
    private const decimal MostPower = 100_000_000;
    private const decimal Nearly = 0.01m;

    /// <summary>The relation of a passage, or none.</summary>
    public static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var amounts = passage.Mentions.Where(mention => mention is { IsPlain: true, Depth: 0, RowLength: 1, Dimension: "money" }).ToList();
        var income = amounts.Where(mention => mention.IsAmount && Income().IsMatch(mention.Subject)).ToList();
        var spending = amounts.Where(mention => mention.IsAmount && Spending().IsMatch(mention.Subject)).ToList();
        var left = amounts.Where(mention => Left().IsMatch(mention.Subject)).ToList();
        if (income is not [var one] || spending is not [var other] || left is not [var rest] || amounts.Exists(mention => mention.Measure == Measure.Opening))
            yield break;
        var unit = one.Figure.Unit;
        var (whole, parts) = (Nodes.Of(one, unit), Nodes.Sum(unit, [other, rest]));
        if (Nodes.CanHold(parts, whole) || IsPowerOfTen(one.InBase, other.InBase + rest.InBase))
            yield return new ReportRelation(RelationKind.Balance, parts, ComparisonOperator.Equal, whole, unit, "收入＝支出＋年末结余")
            {
                Certainty = Certainty.Conditional,
                Assumption = "无年初结转结余，或已计入收入",
            };
    }

    private static bool IsPowerOfTen(decimal one, decimal other)
    {
        var (small, large) = (Math.Min(one, other), Math.Max(one, other));
        for (var power = 10m; small > 0 && power <= MostPower; power *= 10)
        {
            if (Math.Abs((large / small / power) - 1) < Nearly)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"^(?:全年|本年|当年|共)*(?:收入|筹集资金|到位资金|资金来源)(?:合计|总计|总额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"^(?:全年|本年|当年|共)*支出(?:合计|总计|总额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();

    [GeneratedRegex(@"^(?:年末|年终|期末|累计)*(?:结余|结转|结转结余|结转和结余)(?:资金)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
