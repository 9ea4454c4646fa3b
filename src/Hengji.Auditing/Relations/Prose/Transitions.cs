using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Changes told from one amount to another (由320元降至300元，降低6.25%), or on last year's (较上年的100万元增加5万元，增长5%).</summary>
internal static partial class Transitions
{
    /// <summary>The relations of each sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Of(sentence.Mentions));

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions)
    {
        for (var at = 0; at + 2 < mentions.Length; at++)
        {
            var (first, second, third) = (mentions[at], mentions[at + 1], mentions[at + 2]);
            if (!first.IsPlain || !second.IsPlain || !third.IsPlain || first.Dimension is "%" or "" || !Nodes.IsNonZero(first))
                continue;
            if (From().IsMatch(first.Lead) && To().IsMatch(second.Lead) && first.Dimension == second.Dimension && IsUnnamed(third))
            {
                foreach (var relation in FromTo(first, second, third, at + 3 < mentions.Length ? mentions[at + 3] : null))
                    yield return relation;
            }
            else if (first.Measure == Measure.LastYear && second.Measure == Measure.Change && second.Dimension == first.Dimension
                && third.Measure == Measure.ChangeRate && IsUnnamed(third) && !mentions.Any(mention => mention.IsAmount))
                yield return OnLastYear(first, second, third);
        }
    }

    private static IEnumerable<ReportRelation> FromTo(Mention before, Mention now, Mention next, Mention? later)
    {
        var unit = before.Figure.Unit;
        foreach (var told in later is { IsPlain: true } && IsUnnamed(later) && next.Measure == Measure.Change && later.Measure == Measure.ChangeRate ? (Mention[])[next, later] : [next])
        {
            if (told.Measure == Measure.Change && told.Dimension == before.Dimension)
                yield return new ReportRelation(
                    RelationKind.Change, Nodes.Sum(unit, (1, now), (-1, before)), ComparisonOperator.Equal,
                    Nodes.Sum(unit, (told.Words.Direction, told)), unit, "增减额＝现数－原数");
            else if (told.Measure == Measure.ChangeRate)
                yield return new ReportRelation(
                    RelationKind.ChangeRate, Nodes.Percent(Nodes.Of(now, unit), Nodes.Of(before, unit)), ComparisonOperator.Equal,
                    new BoundSum([new BoundTerm(told.Words.Direction, Nodes.Of(told, MeasureUnit.Percent)), new BoundTerm(100, new BoundConstant(1))]),
                    MeasureUnit.Percent, "增减比率＝（现数－原数）÷原数");
        }
    }

    private static ReportRelation OnLastYear(Mention last, Mention change, Mention rate)
    {
        var unit = last.Figure.Unit;
        return new ReportRelation(
            RelationKind.ChangeRate, Nodes.Percent(Nodes.Of(change, unit), Nodes.Of(last, unit)), ComparisonOperator.Equal,
            Nodes.Sum(MeasureUnit.Percent, (change.Words.Direction * rate.Words.Direction, rate)), MeasureUnit.Percent, "增减比率＝增减额÷上年数");
    }

    private static bool IsUnnamed(Mention mention) => mention.Words.Own.Length == 0 && mention.Measure is Measure.Change or Measure.ChangeRate;

    [GeneratedRegex(@"[由从自](?:[^，。；：、]{0,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:[^，。；：\d]{0,8}|[^，。；：]{0,6}20\d\d *年的?)?(?:提升|提高|增加|增长|上升|扩大|下降|减少|降低|压减|压降|缩减|降|升|增|减)(?:到|至|为)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
