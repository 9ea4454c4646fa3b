using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>What each quarter or half of the year had, in a row, and the year told before: 接待观众682350人次…。一至四季度分别接待98210人次、171450人次、268930人次和143760人次.</summary>
internal static partial class QuartersOfYear
{
    private const int Quarters = 4;
    private const int Halves = 2;
    private const decimal MostTimes = 1.2m;

    /// <summary>The relation of each row of quarters or halves.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Of([.. passage.Mentions])).OfType<ReportRelation>();

    private static IEnumerable<ReportRelation?> Of(List<Mention> all)
    {
        for (var at = 1; at < all.Count; at++)
        {
            var count = all[at].Column > 0 ? 0 : OfQuarters().IsMatch(all[at].Lead) ? Quarters : OfHalves().IsMatch(all[at].Lead) ? Halves : 0;
            var row = all.Skip(at).Take(count).ToList();
            if (count > 0 && row.Count == count && all[at].RowLength == count && row.TrueForAll(part => part.IsPlain && part.Dimension == row[0].Dimension && part.Dimension != "%"))
                yield return Year(all[..at], row);
        }
    }

    /// <summary>The number told before that they make; else the nearest of their size.</summary>
    private static ReportRelation? Year(List<Mention> before, List<Mention> row)
    {
        var sum = row.Sum(part => part.InBase);
        var near = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == row[0].Dimension && mention.Measure is not (Measure.Change or Measure.LastYear) && mention.InBase < sum * MostTimes && sum < mention.InBase * MostTimes);
        var relations = near.ConvertAll(total => Relation(total, row));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (near.Count > 0 ? Relation(near.MinBy(total => Math.Abs(total.InBase - sum))!, row) with { Certainty = Certainty.Conditional } : null);
    }

    private static ReportRelation Relation(Mention total, List<Mention> row)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, row), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"各季度（半年）所列{row.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "前文所述为全年数",
        };
    }

    [GeneratedRegex(@"(?:第?[一1](?:季度)?[至到—－~-]第?[四4]季度|[四4]个季度|各季度|一、二、三、四季度)[^，。；：\d]{0,12}?(?:分别|依次|各为)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfQuarters();

    [GeneratedRegex(@"(?:上、?下半年|两个半年)[^，。；：\d]{0,12}?(?:分别|依次|各为)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfHalves();
}
