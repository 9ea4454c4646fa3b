using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What came, what went and by how much more or less there is then: 全年接收300件，销毁20件，净增280件; and of both ends of the year.</summary>
internal static partial class NetGrowth
{
    private const decimal FarthestCount = 3;

    /// <summary>The relations of each passage that tells a net change.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => Of([.. passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not "%" })]));

    private static IEnumerable<ReportRelation> Of(List<Mention> told)
    {
        for (var at = 0; at < told.Count; at++)
        {
            var net = told[at];
            if (Net().Match(net.Lead) is not { Success: true } word)
                continue;
            var sign = word.Groups["less"].Success ? -1 : 1;
            var moved = told[..at].FindAll(mention => mention.Sentence == net.Sentence && mention.Measure == Measure.Change && AreAlike(mention, net));
            if (moved.Count > 2)
                yield return Relation([.. moved.Select(mention => (mention.Words.Direction, mention))], net, "各项增减相抵＝净增（减）数", sign);
            else if (at > 1 && told[at - 2].Sentence == net.Sentence && Came().IsMatch(told[at - 2].Lead) && Went().IsMatch(told[at - 1].Lead) && AreAlike(told[at - 1], net) && AreAlike(told[at - 2], net))
                yield return Relation([(sign, told[at - 2]), (-sign, told[at - 1])], net, "增加数－减少数＝净增（减）数");
            else if (told.FindAll(mention => Came().IsMatch(mention.Lead) && AreAlike(mention, net)) is [var came] && told.FindAll(mention => Went().IsMatch(mention.Lead) && AreAlike(mention, net)) is [var went] && IsOneOf(came, went, told))
                yield return Relation([(sign, came), (-sign, went)], net, "增加数－减少数＝净增（减）数") with { Certainty = IsNear([(sign, came), (-sign, went)], net) ? Certainty.Inferred : Certainty.Conditional };
            var ends = told.FindAll(mention => AreAlike(mention, net));
            if (ends.FindAll(mention => Opening().IsMatch(mention.Lead)) is [var first] && ends.FindAll(mention => Closing().IsMatch(mention.Lead) && !Opening().IsMatch(mention.Lead)) is [var last] && IsNear([(1, first), (sign, net)], last))
                yield return Relation([(1, first), (sign, net)], last, "年初数＋净增（减）数＝年末数");
        }
    }

    /// <summary>“全年新登记3905户，注销1273户” behind the net growth: one right behind the other.</summary>
    private static bool IsOneOf(Mention came, Mention went, List<Mention> told) => came.Sentence == went.Sentence && told.IndexOf(went) == told.IndexOf(came) + 1;

    /// <summary>Of one unit; where it is none the numbers know (200卷), of the same word behind the number.</summary>
    private static bool AreAlike(Mention one, Mention other) =>
        one.Dimension == other.Dimension && (one.Dimension.Length > 0 || (one.Tail.Length > 0 && other.Tail.Length > 0 && one.Tail[0] == other.Tail[0] && char.IsLetter(one.Tail[0])));

    private static bool IsNear(List<(int Sign, Mention Mention)> parts, Mention total) =>
        OneSlip.IsNear(parts, total) || ((total.Number.IsCount || total is { Dimension: "", Figure.PrintedDecimals: 0 }) && Math.Abs(parts.Sum(part => part.Sign * part.Mention.InBase) - total.InBase) <= FarthestCount * total.Figure.Unit.InBase);

    private static ReportRelation Relation(List<(int Sign, Mention Mention)> moved, Mention total, Message basis, int sign)
    {
        List<(int Sign, Mention Mention)> parts = [.. moved.Select(part => (part.Sign * sign, part.Mention))];
        return Relation(parts, total, basis);
    }

    private static ReportRelation Relation(List<(int Sign, Mention Mention)> parts, Mention total, Message basis)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, basis)
        {
            Certainty = IsNear(parts, total) ? Certainty.Inferred : Certainty.Conditional,
            Assumption = "所列为全部增减",
        };
    }

    [GeneratedRegex(@"净(?:增加?|(?<less>减少?|少))(?:了)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Net();

    [GeneratedRegex("(?:新收|新登记|新增|增加|新建|购置|购入|接收|征集|收治|收集|入库|入藏|纳入|调入|转入|迁入|招录|招聘|出生|新办|新设|购进|进馆)(?:数|量|档案|资产|人员|人口)?(?:了|共)?[^，。；：、\\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Came();

    [GeneratedRegex("(?:减少|处置|报废|退出|化解|注销|出库|调出|转出|迁出|销号|清退|销毁|剔除|死亡|退休|离职|拆除|关停|移交|划出|核销)(?:数|量|档案|资产|人员|人口)?(?:了|共)?[^，。；：、\\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Went();

    [GeneratedRegex("(?:年初|期初|上年末|上年年?底|原有)[^，。；：、\\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("(?<!上)(?:年末|期末|年底|现有)[^，。；：、\\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
