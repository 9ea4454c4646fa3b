using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>A stock with all that came and went told one by one: 年初馆藏41万册，新购2万册，接受捐赠500册，剔旧600册，年末馆藏43万册.</summary>
/// <remarks>Three movements or more; with one of each <see cref="StockFlows"/> tells them.</remarks>
internal static partial class StockMovements
{
    private const int FewestMovements = 3;
    private const int FewestDigits = 3;
    private const decimal FarthestCount = 3;

    /// <summary>The relation of each sentence that opens and closes with a stock.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).Select(Of).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence)
    {
        var told = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: not ("%" or "money" or "") } && mention.Measure is not (Measure.Change or Measure.LastYear)).ToList();
        if (told.FindAll(mention => Opening().IsMatch(mention.Lead)) is not [var opening] || told.FindAll(mention => Closing().IsMatch(mention.Lead)) is not [var closing])
            return null;
        var moved = told.FindAll(mention => mention.Dimension == closing.Dimension && mention.Number.Start > opening.Number.Start && mention.Number.Start < closing.Number.Start);
        if (opening.Dimension != closing.Dimension || moved.Count < FewestMovements || !moved.TrueForAll(mention => Came().IsMatch(mention.Lead) != Went().IsMatch(mention.Lead)))
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

    [GeneratedRegex("上年(?:结转|末|存)|年初|期初|原有|旧存", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("年末|期末|年底|期底|尚存|结存|现有|现存", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex("新[增购收建纳办入招签开]|购[置入买]|接[收受]|捐赠|受赠|调入|转入|迁入|划入|入库|纳入|招录|录用|出生|补充|采购|征集|增加|收治", RegexOptions.CultureInvariant)]
    private static partial Regex Came();

    [GeneratedRegex("剔|减少|报废|报损|处置|注销|退[出役休网学伍保]|调出|转出|迁出|划出|出库|出栏|死亡|辞职|离职|核销|毁损|丢失|遗失|拆除|关闭|停[发业用]|清退|销号|毕业|移除|出院|领用|发放|消耗", RegexOptions.CultureInvariant)]
    private static partial Regex Went();
}
