using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How much less came out than went in (去除率、漏损率、损耗率): 进水252.7、出水16.8，去除率93.35% is (252.7－16.8)÷252.7.</summary>
internal static partial class RemovedShares
{
    /// <summary>The relations of each such rate with the two numbers of one kind right before it in its sentence.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 2; at < sentence.Mentions.Length; at++)
        {
            var (before, after, rate) = (sentence.Mentions[at - 2], sentence.Mentions[at - 1], sentence.Mentions[at]);
            if (rate is { IsPlain: true, RowLength: 1 } && rate.Figure.Unit == MeasureUnit.Percent && Word().IsMatch(rate.Lead) && IsAmount(before) && IsAmount(after)
                && before.Figure.Unit == after.Figure.Unit && before.InBase >= after.InBase && Nodes.IsNonZero(before))
                yield return Relation(before, after, rate);
        }
    }

    private static bool IsAmount(Mention mention) => mention is { IsPlain: true, Dimension: not "%" } && mention.Measure is not (Measure.Change or Measure.ChangeRate);

    private static ReportRelation Relation(Mention before, Mention after, Mention rate)
    {
        var unit = before.Figure.Unit;
        return new ReportRelation(
            RelationKind.ChangeRate, Nodes.Percent(Nodes.Sum(unit, (1, before), (-1, after)), Nodes.Of(before, unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent,
            $"比率＝（“{before.Subject}”－“{after.Subject}”）÷“{before.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以本句所列前后两数计算",
        };
    }

    [GeneratedRegex(@"(?:去除|削减|脱除|减排|清除|漏损|损耗|损失|产销差|压减)率(?:[为达]到?|约)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
