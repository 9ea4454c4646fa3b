using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points of one item by the rule told of it: 分值5分，每超过1个百分点扣0.2分…超出6个百分点，扣1.2分，得3.8分; 权重8分…覆盖率92%，按完成比例计7.36分，扣0.64分.</summary>
internal static partial class StepsTakenOff
{
    /// <summary>The relations of each passage that tells the full marks of one item only.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 }).ToList();
        foreach (var lost in Stepped(passage, told))
            yield return lost;
        if (told.FindAll(mention => mention.Figure.Unit == MeasureUnit.Point && Full().IsMatch(mention.Lead)) is not [var full])
            yield break;
        for (var at = told.IndexOf(full) + 2; at < told.Count; at++)
        {
            var (one, other) = (told[at - 1], told[at]);
            if (other.Sentence != one.Sentence || one.Figure.Unit != MeasureUnit.Point || other.Figure.Unit != MeasureUnit.Point || Rule().IsMatch(one.Lead))
                continue;
            var (lost, got) = Lost().IsMatch(one.Lead) ? (one, other) : (other, one);
            if (Lost().IsMatch(lost.Lead) && Scored().IsMatch(got.Lead) && one.Sentence != full.Sentence)
                yield return Rest(full, lost, got);
        }
        foreach (var got in told.Where(mention => mention.Figure.Unit == MeasureUnit.Point && (InProportion().IsMatch(mention.Lead) || told.Exists(rate => IsOfExecution(mention, rate, told)))))
        {
            if (told.FindLast(mention => mention.Number.Start < got.Number.Start && mention is { Measure: Measure.Rate or Measure.CompletionRate, Figure.Value: > 0 and <= 100 } && mention.Figure.Unit == MeasureUnit.Percent) is { } rate && full.Number.Start < got.Number.Start)
                yield return InShare(full, rate, got);
        }
    }

    /// <summary>So many steps beyond, and so many points taken off for each.</summary>
    private static IEnumerable<ReportRelation> Stepped(Passage passage, List<Mention> told)
    {
        var all = passage.Mentions.ToList();
        var step = all.FindIndex(mention => Each().IsMatch(mention.Lead));
        if (step < 0 || step + 1 >= all.Count || all[step].Number.High is not null || !Rule().IsMatch(all[step + 1].Lead) || all[step + 1].Figure.Unit != MeasureUnit.Point || !Nodes.IsNonZero(all[step]))
            yield break;
        foreach (var (beyond, lost) in told.Zip(told.Skip(1)).Where(pair => pair.First.Number.Start > all[step + 1].Number.Start && pair.First.Figure.Unit == all[step].Figure.Unit && Beyond().IsMatch(pair.First.Lead) && pair.Second.Figure.Unit == MeasureUnit.Point && Lost().IsMatch(pair.Second.Lead)))
            yield return new ReportRelation(
                RelationKind.Score, new BoundProduct(new BoundQuotient(Nodes.Of(beyond, beyond.Figure.Unit), new BoundConstant(Rational.Of(all[step].Figure.Value))), Nodes.Of(all[step + 1], MeasureUnit.Point)), ComparisonOperator.Equal, Nodes.Of(lost, MeasureUnit.Point), MeasureUnit.Point, "扣分＝超出部分÷每档×每档扣分")
            {
                Certainty = Certainty.Conditional,
                Assumption = "扣分按所述规则计算",
            };
    }

    private static ReportRelation Rest(Mention full, Mention lost, Mention got) =>
        new(RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, (1, full), (-1, lost)), ComparisonOperator.Equal, Nodes.Of(got, MeasureUnit.Point), MeasureUnit.Point, "得分＝分值－扣分")
        {
            Certainty = Certainty.Inferred,
            Assumption = "分值、扣分、得分说的是同一项",
        };

    private static ReportRelation InShare(Mention full, Mention rate, Mention got) =>
        new(RelationKind.Score, new BoundSum([new BoundTerm(Rational.Of(1, 100), new BoundProduct(Nodes.Of(full, MeasureUnit.Point), Nodes.Of(rate, MeasureUnit.Percent)))]), ComparisonOperator.Equal, Nodes.Of(got, MeasureUnit.Point), MeasureUnit.Point, "得分＝分值×完成比例")
        {
            Certainty = Certainty.Conditional,
            Assumption = "得分按所列完成比例计算",
        };

    [GeneratedRegex(@"(?:分值|满分|权重|标准分|指标)(?:为|共|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"每(?:超过?|超出|增加|提高|高于?|低于?|少|减少|降低|偏离|延迟|逾期|缺少?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    /// <summary>Right behind the step: 每超过1个百分点扣0.2分.</summary>
    [GeneratedRegex(@"^[，的]?扣(?:减|除)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?:超出|超过|超|低于|高于|偏离|逾期|延迟|相差|少|缺)[^，。；：\d]{0,6}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Beyond();

    [GeneratedRegex(@"^\s*[，、（；]\s*(?:应|共|实|该项|本项|故|因此)*扣(?:减|除|去|了|分)*(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?:得|计|评|得分|计分|自评|记)(?:分|为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    /// <summary>执行率90%，得9.0分: points of the execution of a budget are given by its rate.</summary>
    private static bool IsOfExecution(Mention got, Mention rate, List<Mention> told) =>
        rate.Measure == Measure.CompletionRate && rate.Lead.Contains("执行率", StringComparison.Ordinal) && told.IndexOf(rate) + 1 == told.IndexOf(got) && Got().IsMatch(got.Lead);

    [GeneratedRegex(@"^\s*[，、]\s*(?:自评|实|该项|本项)?得分?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Got();

    [GeneratedRegex(@"按(?:完成|实际|执行|达标|相应)?(?:比例|完成率|完成度|执行率)[^，。；\d]{0,4}(?:得分?|计分?|计|给分|记)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InProportion();
}
