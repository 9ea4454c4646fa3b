using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What is left when one is taken from the other: 利润总额－所得税费用＝净利润; 盈利3560万元、亏损433万元，盈亏相抵净利润3127万元; where a passage tells each once.</summary>
internal static partial class Profits
{
    private static readonly ImmutableArray<(Regex Plus, Regex Minus, Regex Net, Message Basis)> Kinds =
    [
        (Before(), Tax(), After(), "利润总额－所得税费用＝净利润"),
        (Gained(), Lost(), Balanced(), "盈利额－亏损额＝盈亏相抵后的净额"),
    ];

    /// <summary>The relations of each such passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    /// <summary>Whether it is what is left of two sides: no part of one side is bound by it.</summary>
    public static bool IsNet(Mention mention) => Balanced().IsMatch(mention.Subject);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var amounts = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money", IsAmount: true }).ToList();
        foreach (var (plus, minus, net, basis) in Kinds)
        {
            if (amounts.FindAll(mention => plus.IsMatch(mention.Subject) && !net.IsMatch(mention.Subject)) is [var all] && amounts.FindAll(mention => minus.IsMatch(mention.Subject) && !net.IsMatch(mention.Subject)) is [var less] && amounts.FindAll(mention => net.IsMatch(mention.Subject)) is [var rest])
                yield return Relation(all, less, rest, basis);
        }
    }

    private static ReportRelation Relation(Mention all, Mention less, Mention rest, Message basis)
    {
        var unit = rest.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, (1, all), (-1, less)), ComparisonOperator.Equal, Nodes.Of(rest, unit), unit, basis)
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

    [GeneratedRegex("盈利(?:额|总额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Gained();

    [GeneratedRegex("亏损(?:额|总额)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex("相抵", RegexOptions.CultureInvariant)]
    private static partial Regex Balanced();
}
