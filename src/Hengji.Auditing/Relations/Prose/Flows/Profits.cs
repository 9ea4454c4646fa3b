using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>利润总额－所得税费用＝净利润, where a passage tells each once.</summary>
internal static partial class Profits
{
    /// <summary>The relation of each such passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.Select(Of).OfType<ReportRelation>();

    private static ReportRelation? Of(Passage passage)
    {
        var amounts = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money", IsAmount: true }).ToList();
        if (amounts.FindAll(mention => Before().IsMatch(mention.Subject)) is not [var all] || amounts.FindAll(mention => Tax().IsMatch(mention.Subject)) is not [var tax] || amounts.FindAll(mention => After().IsMatch(mention.Subject)) is not [var net])
            return null;
        var unit = net.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, (1, all), (-1, tax)), ComparisonOperator.Equal, Nodes.Of(net, unit), unit, "利润总额－所得税费用＝净利润")
        {
            Certainty = Certainty.Inferred,
            Assumption = "三者为同一口径",
        };
    }

    [GeneratedRegex("利润总额$|税前利润$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("所得税(?:费用)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tax();

    [GeneratedRegex("^净利润$|税后利润$", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
