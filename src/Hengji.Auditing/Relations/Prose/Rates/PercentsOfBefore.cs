using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How much of an earlier amount there is now: 支出31.50万元，为上年同期35.00万元的90.00%; 契税3186万元，仅为上年同期的54.6%，减收2654万元.</summary>
internal static partial class PercentsOfBefore
{
    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 1; at < sentence.Mentions.Length; at++)
        {
            var (last, rate) = (sentence.Mentions[at - 1], sentence.Mentions[at]);
            if (rate is not { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.LastYear or Measure.Share } || rate.Figure.Unit != MeasureUnit.Percent)
                continue;
            if (rate.Lead.Trim() is "的" && at > 1 && Earlier().IsMatch(last.Lead) && last.IsPlain && IsAmount(sentence.Mentions[at - 2]) && sentence.Mentions[at - 2].Figure.Unit == last.Figure.Unit && Nodes.IsNonZero(last))
                yield return Relation(sentence.Mentions[at - 2], Nodes.Of(last, last.Figure.Unit), rate);
            else if (OfLastYear().IsMatch(rate.Lead) && IsAmount(last) && at + 1 < sentence.Mentions.Length && sentence.Mentions[at + 1] is { Measure: Measure.Change, IsPlain: true, RowLength: 1, Words.Own.Length: 0 } change && change.Dimension == last.Dimension)
                yield return Relation(last, Nodes.Sum(last.Figure.Unit, (1, last), (-change.Words.Direction, change)), rate);
        }
    }

    private static bool IsAmount(Mention mention) => mention is { IsAmount: true, IsPlain: true, RowLength: 1 };

    private static ReportRelation Relation(Mention now, BoundNode before, Mention rate) =>
        new(RelationKind.ChangeRate, Nodes.Percent(Nodes.Of(now, now.Figure.Unit), before), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"比率＝“{now.Subject}”÷原数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以本句所列两数计算",
        };

    [GeneratedRegex(@"(?:[是为]|相当于|达到?)(?:上年|去年|上一年|同期|20\d\d *年|原|改革前|年初)[^，。；：\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"(?:[是为]|相当于|达到?)(?:上年度?|去年|上一年)(?:同期|决算|实际|水平|支出|收入|全年)*数?的\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfLastYear();
}
