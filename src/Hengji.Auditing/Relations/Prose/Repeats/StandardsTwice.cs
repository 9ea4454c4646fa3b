using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>What is paid for one told twice: 每亩补贴300元…每亩另补贴110元, and in the products that follow 100614亩×300元/亩, 59589亩×110元/亩.</summary>
/// <remarks>Only where both places tell as many for the same unit, and all but one agree in order; the other is asked about.</remarks>
internal static partial class StandardsTwice
{
    private const int Fewest = 2;

    /// <summary>The relations of each unit paid for.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var products = text.Mentions.Where(mention => mention.IsPlain).Select(mention => (Unit: Per().Match(mention.Figure.Unit.Symbol), Mention: mention)).Where(one => one.Unit.Success)
            .GroupBy(one => one.Unit.Groups["unit"].Value, one => one.Mention).ToDictionary(group => group.Key, group => group.DistinctBy(mention => mention.Figure.Value).ToList());
        foreach (var passage in products.Count == 0 ? [] : text.Passages)
        {
            foreach (var (unit, twice) in products)
            {
                var once = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && Each().Match(mention.Lead) is { Success: true } each && each.Groups["unit"].Value == unit).ToList();
                if (once.Count < Fewest || once.Count != twice.Count)
                    continue;
                var relations = once.Zip(twice, (one, other) => Relation(one, other)).ToList();
                if (relations.Count(relation => !Nodes.CanHold(relation.Left, relation.Right)) <= 1)
                {
                    foreach (var relation in relations)
                        yield return relation;
                }
            }
        }
    }

    private static ReportRelation Relation(Mention one, Mention other)
    {
        var money = MeasureUnit.Parse(Per().Match(other.Figure.Unit.Symbol).Groups["money"].Value);
        return new ReportRelation(RelationKind.Repeat, Nodes.Of(one, money), ComparisonOperator.Equal, new BoundFigure(other.Figure, 1), money, $"标准“{one.Lead.Trim(' ', '，', '、', '；', '：', '（', '。')}”前后应当一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "两处说的是同一标准",
        };
    }

    [GeneratedRegex(@"^(?<money>万?元)/(?<unit>\p{Lo}{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Per();

    [GeneratedRegex(@"每(?<unit>亩|户|人|台|头|只|株|吨|件|套|平方米|公里|个|座|间|生)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();
}
