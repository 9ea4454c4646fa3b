using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Counting;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>A stock with all that came and went told one by one: 年初馆藏41万册，新购2万册，接受捐赠500册，剔旧600册，年末馆藏43万册.</summary>
/// <remarks>Two movements or more; with one of each <see cref="StockFlows"/> tells them.</remarks>
internal static partial class StockMovements
{
    private const int FewestMovements = 2;
    private const int FewestDigits = 3;
    private const decimal FarthestCount = 3;

    /// <summary>The relation of each sentence that tells what there was and what there is, in any order.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => Of(text, ListParts.In(text));

    private static IEnumerable<ReportRelation> Of(ProseText text, HashSet<Figure> inner) =>
        text.Passages.SelectMany(passage => passage.Sentences).Select(sentence => Of(sentence, inner)).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence, HashSet<Figure> inner)
    {
        var told = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "money") } && !inner.Contains(mention.Figure) && (mention.Measure is not (Measure.Change or Measure.LastYear) || IsOwn(mention))).ToList();
        if (told.FindAll(mention => Opening().IsMatch(mention.Lead)) is not [var opening] || told.FindAll(mention => !Opening().IsMatch(mention.Lead) && Closing().IsMatch(mention.Lead)) is not [var closing])
            return null;
        var moved = told.FindAll(mention => mention != opening && mention != closing && AreAlike(mention, closing));
        if (!AreAlike(opening, closing) || moved.Count < FewestMovements || !moved.TrueForAll(mention => Came().IsMatch(mention.Lead) != Went().IsMatch(mention.Lead)))
            return null;
        List<(int Sign, Mention Mention)> parts = [(1, opening), .. moved.Select(mention => (Went().IsMatch(mention.Lead) ? -1 : 1, mention))];
        var unit = closing.Figure.Unit;
        var relation = new ReportRelation(
            RelationKind.Balance, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(closing, unit), unit, $"“{opening.Subject}”加上新增、减去减少等于“{closing.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部增减",
        };
        var isNear = Math.Abs(parts.Sum(part => part.Sign * part.Mention.Figure.Value) - closing.Figure.Value) <= FarthestCount;
        return isNear || Nodes.CanHold(relation.Left, relation.Right) || OneSlip.Explains(parts, closing, 1, FewestDigits) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    /// <summary>上年末在职198人, 本年减少18人: told for themselves, against nothing.</summary>
    private static bool IsOwn(Mention mention) => mention.Lead.AsSpan().IndexOfAny("比较与同净") < 0;

    /// <summary>Of one unit; where it is none the numbers know (426顶), of the same word behind the number.</summary>
    private static bool AreAlike(Mention one, Mention other) =>
        one.Dimension == other.Dimension && (one.Dimension.Length > 0 || (one.Tail.Length > 0 && other.Tail.Length > 0 && one.Tail[0] == other.Tail[0] && char.IsLetter(one.Tail[0])));

    [GeneratedRegex("上年(?:结转|末|存)|年初|期初|原有|旧存", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("年末|期末|年底|期底|尚存|结存|现有|现存", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex("新[增购收建纳办入招签开登]|购[置入买]|接[收受]|捐赠|受赠|调入|转入|迁入|划入|入库|纳入|招录|录用|出生|补充|采购|征集|增加|收治", RegexOptions.CultureInvariant)]
    private static partial Regex Came();

    [GeneratedRegex("剔|减少|报废|调拨使用|使用|核减|报损|处置|注销|退[出役休网学伍保会社]|调出|转出|迁出|划出|出库|出栏|死亡|辞职|离职|核销|毁损|丢失|遗失|拆除|关闭|停[发业用]|清退|销号|毕业|移除|出院|领用|发放|消耗", RegexOptions.CultureInvariant)]
    private static partial Regex Went();
}
