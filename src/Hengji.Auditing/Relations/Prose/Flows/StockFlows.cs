using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>What was there, came and went, and what is there: 旧存120件，新收880件，审结900件，未结100件; 年初在册50户，新增8户，退出3户，年末55户.</summary>
internal static partial class StockFlows
{
    private const decimal FarthestCount = 3;

    /// <summary>The relation of each sentence that tells each of the four once.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).Select(Of).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence)
    {
        if (sentence.Mentions.Length < 4 || !Closing().IsMatch(sentence.Sentence.Text))
            return null;
        var told = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "money") } && mention.Measure is not Measure.LastYear && !(mention.Measure is Measure.Change && !Removed().IsMatch(mention.Lead))).ToList();
        if (told.FindAll(mention => Opening().IsMatch(mention.Subject)) is not [var start, ..]
            || told.FindAll(mention => mention.Dimension == start.Dimension && IsClosing(mention, sentence.Mentions)) is not [var rest])
            return null;
        var before = told.FindAll(mention => mention.Dimension == rest.Dimension && mention.Number.Start < rest.Number.Start);
        var opening = before.FindAll(mention => Opening().IsMatch(mention.Subject));
        var (came, went) = (before.FindAll(mention => Came().IsMatch(mention.Subject)), before.FindAll(mention => Went().IsMatch(mention.Subject) || Removed().IsMatch(mention.Lead)));
        if (opening is not [var first] || came is not [var more] || went is not [var less] || new[] { first, more, less }.DistinctBy(mention => mention.Number.Start).Count() < 3)
            return null;
        var relation = Relation(first, more, less, rest);
        return Nodes.CanHold(relation.Left, relation.Right) || IsNear(first, more, less, rest) ? relation : before.Count > 3 ? null : relation with { Certainty = Certainty.Conditional };
    }

    /// <summary>年末在册3179户13029人: the second number right behind the first is of the same words.</summary>
    private static bool IsClosing(Mention mention, ImmutableArray<Mention> all) =>
        Closing().IsMatch(mention.Subject) || (mention.Lead.Trim().Length == 0 && all.LastOrDefault(other => other.Number.End <= mention.Number.Start) is { } before && Closing().IsMatch(before.Subject));

    private static bool IsNear(Mention opening, Mention came, Mention went, Mention closing) =>
        Math.Abs(opening.Figure.Value + came.Figure.Value - went.Figure.Value - closing.Figure.Value) <= FarthestCount
        || OneSlip.Explains([(1, opening), (1, came), (-1, went)], closing, 1);

    private static ReportRelation Relation(Mention opening, Mention came, Mention went, Mention closing)
    {
        var unit = closing.Figure.Unit;
        return new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, (1, opening), (1, came), (-1, went)), ComparisonOperator.Equal, Nodes.Of(closing, unit), unit,
            $"“{opening.Subject}”＋“{came.Subject}”－“{went.Subject}”＝“{closing.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部增减",
        };
    }

    [GeneratedRegex("旧存|上年(?:旧存|遗留|结转|未结|末|存)|年初|期初|原有|往年", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("新收|新增|受理|新建|购置|购入|接收|收治|入库|纳入|调入|新招|招录|增加", RegexOptions.CultureInvariant)]
    private static partial Regex Came();

    [GeneratedRegex("(?<!未|未审|未办|尚未)(?:审结|执结|结案|办结)|(?<!新)减少|解除|期满|减员|退保|迁出|转出|处置|报废|退出|化解|注销|出库|调出|销号|清退", RegexOptions.CultureInvariant)]
    private static partial Regex Went();

    /// <summary>因死亡、户籍变动等核减160人: a movement of its own, against nothing.</summary>
    [GeneratedRegex(@"^[^比较同]*核减\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Removed();

    [GeneratedRegex("未结|未审结|未办结|年末|期末|尚存|结存|现有|留存", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
