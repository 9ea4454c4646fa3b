using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Part scores, the total score, and the grade it gives (得分、总分、等次).</summary>
internal static partial class Scores
{
    private static readonly ImmutableArray<(string Grade, int From, int Below)> Grades =
        [("优", 90, 101), ("良", 80, 90), ("中", 60, 80), ("差", 0, 60)];

    /// <summary>The relations of each passage with a total score.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var points = passage.Mentions.Where(mention => mention is { Measure: Measure.Points, IsPlain: true, Depth: 0 } && (IsTotal(mention) || !OfOthers().IsMatch(mention.Lead))).ToList();
        var totals = points.Where(IsTotal).ToList();
        if (totals.Count == 0)
            totals = [.. points.Zip(points.Skip(1)).Where(pair => SelfRated().IsMatch(pair.First.Subject) && pair.Second.Lead.Contains("其中", StringComparison.Ordinal)).Select(pair => pair.First)];
        if (totals is not [var total])
            yield break;
        var all = points.FindAll(point => AllLost().IsMatch(point.Lead));
        var lost = all.Count == 1 ? all : points.FindAll(point => Lost().IsMatch(point.Lead));
        if (all.Count == 1)
            yield return Deducted(total, lost, passage);
        else if (lost.Count > 0 && lost.Count == points.Count(point => point.Number.Start > total.Number.Start) && !MainReason().IsMatch(passage.Source.Text[total.Number.End..Math.Max(total.Number.End, lost[0].Number.Start)]))
            yield return Deducted(total, lost, passage);
        points.RemoveAll(point => Lost().IsMatch(point.Lead));
        var parts = points.Where(point => point != total && !IsTotal(point) && (PartScore().IsMatch(point.Subject) || IsListed(point, total, points))).ToList();
        if (parts.Count > 1 && parts.Count == points.Count - 1)
            yield return new ReportRelation(
                RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, parts), ComparisonOperator.Equal, Nodes.Of(total, MeasureUnit.Point),
                MeasureUnit.Point, "各部分得分之和等于总分");
        if (GradeBehind(passage, total) is { } grade)
        {
            yield return Grade(total, ComparisonOperator.AtLeast, grade.From, grade.Grade);
            yield return Grade(total, ComparisonOperator.Less, grade.Below, grade.Grade);
        }
    }

    /// <summary>“自评得分95.5分，其中预算执行扣1.5分，产出扣3分”: what is left of 100, or of the full marks told.</summary>
    private static ReportRelation Deducted(Mention total, List<Mention> lost, Passage passage)
    {
        var full = passage.Mentions.FirstOrDefault(mention => mention is { Measure: Measure.MaximumPoints, IsPlain: true } && mention.Figure.Unit == MeasureUnit.Point && mention.Figure.Value >= total.Figure.Value);
        BoundNode whole = full is null ? new BoundConstant(100) : Nodes.Of(full, MeasureUnit.Point);
        return new ReportRelation(
            RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, lost.Prepend(total)), ComparisonOperator.Equal, whole, MeasureUnit.Point, "总分＋各项扣分＝满分")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列为全部扣分",
        };
    }

    private static ReportRelation Grade(Mention total, ComparisonOperator comparison, int bound, string grade) =>
        new(RelationKind.Score, Nodes.Of(total, MeasureUnit.Point), comparison, new BoundConstant(bound), MeasureUnit.Point,
            $"等次“{grade}”的分数区间")
        {
            Certainty = Certainty.Inferred,
            Assumption = "等次按90分以上为优、80至90分为良、60至80分为中、60分以下为差划分",
        };

    private static (string Grade, int From, int Below)? GradeBehind(Passage passage, Mention total)
    {
        var match = GradeWords().Match(passage.Source.Text, total.Number.End);
        return match.Success && match.Index - total.Number.End < 40
            ? Grades.FirstOrDefault(grade => grade.Grade == match.Groups["grade"].Value)
            : null;
    }

    /// <summary>“得分96.5分，其中投入10分、过程18.5分…”.</summary>
    private static bool IsListed(Mention point, Mention total, List<Mention> points)
    {
        var next = points.Find(other => other.Number.Start > total.Number.Start);
        return next is not null && next.Lead.Contains("其中", StringComparison.Ordinal) && point.Sentence == total.Sentence && point.Number.Start > total.Number.Start;
    }

    private static bool IsTotal(Mention mention) => TotalScore().IsMatch(mention.Subject);

    [GeneratedRegex(@"总绩效|总得分|总分|综合得分|综合评分|自评得分$|自评总|合计得分|评价得分$|最终得分", RegexOptions.CultureInvariant)]
    private static partial Regex TotalScore();

    /// <summary>复核得分, 平均得分: another score of the same, or of many.</summary>
    [GeneratedRegex("复核|抽查|复评|平均", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    /// <summary>自评98分，其中….</summary>
    [GeneratedRegex("(?:^|项目|部门|整体支出|整体|单位|本次)(?:绩效)?自评$", RegexOptions.CultureInvariant)]
    private static partial Regex SelfRated();

    [GeneratedRegex(@"扣(?:减|除|去|了|分)*[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?:[共累]计?|合计|总计|总共)扣(?:减|除|去|了|分)*[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AllLost();

    /// <summary>“主要扣分原因是完成率偏低，该项扣0.6分”: where most was lost, not all that was.</summary>
    [GeneratedRegex("主要|[较最][多大重]|突出|集中", RegexOptions.CultureInvariant)]
    private static partial Regex MainReason();

    [GeneratedRegex(@"得分?$|分值?$|评分$", RegexOptions.CultureInvariant)]
    private static partial Regex PartScore();

    [GeneratedRegex(@"(?:等[次级]|级别|结果|评定)[^，。；]{0,6}?[为是：][“""‘]?(?<grade>[优良中差])[”""’秀好。，]?", RegexOptions.CultureInvariant)]
    private static partial Regex GradeWords();
}
