using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Full marks less what was taken off is what was scored: 总分100分，扣5.5分，自评得分94.5分; 分值14分，得12分，扣2分.</summary>
internal static partial class PointsTakenOff
{
    private const int Together = 3;

    /// <summary>The relation of each three points that follow each other in a sentence, what brackets hold left out.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var level in sentence.Mentions.GroupBy(mention => mention.Bracket))
        {
            var told = level.ToList();
            for (var at = 0; at + Together <= told.Count; at++)
            {
                if (Several(told, at) is { } several)
                    yield return several;
                if (!IsOneOfMany(told, at) && Of(told[at], told[at + 1], told[at + 2]) is { } relation)
                    yield return relation;
            }
        }
    }

    /// <summary>“产出满分50分、得48分，效益满分30分、得29分，共扣3分”: what was taken off is of all of them.</summary>
    private static bool IsOneOfMany(List<Mention> told, int marks) =>
        AllLost().IsMatch(told[marks + 2].Lead) || (marks > 1 && Lost().IsMatch(told[marks + 2].Lead) && Full().IsMatch(told[marks - 2].Lead) && Scored().IsMatch(told[marks - 1].Lead));

    /// <summary>“分值25分，因甲扣1.5分、乙扣2.0分，得21.5分”: more than one loss between the marks and what was scored.</summary>
    private static ReportRelation? Several(List<Mention> told, int marks)
    {
        var lost = told.Skip(marks + 1).TakeWhile(mention => IsPoints(mention) && Reason().IsMatch(mention.Lead) && !mention.Lead.Contains('；', StringComparison.Ordinal)).ToList();
        var end = marks + 1 + lost.Count;
        return lost.Count < 2 || end >= told.Count || !IsPoints(told[marks]) || !Full().IsMatch(told[marks].Lead) || !IsPoints(told[end]) || !Scored().IsMatch(told[end].Lead) ? null
            : new ReportRelation(
                RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, [(1, told[marks]), .. lost.Select(mention => (-1, mention))]), ComparisonOperator.Equal, Nodes.Of(told[end], MeasureUnit.Point), MeasureUnit.Point, "得分＝分值－扣分")
            {
                Certainty = Certainty.Inferred,
                Assumption = "分值、扣分、得分说的是同一项",
            };
    }

    [GeneratedRegex(@"扣(?:减|除|去|了|分|掉)*(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    private static ReportRelation? Of(Mention marks, Mention second, Mention third)
    {
        if (!IsPoints(marks) || !IsPoints(second) || !IsPoints(third) || !Full().IsMatch(marks.Lead) || second.Lead.Contains('；', StringComparison.Ordinal) || third.Lead.Contains('；', StringComparison.Ordinal))
            return null;
        var (lost, got) = Lost().IsMatch(second.Lead) ? (second, third) : (third, second);
        return !Lost().IsMatch(lost.Lead) || !Scored().IsMatch(got.Lead) ? null : new ReportRelation(
            RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, (1, marks), (-1, lost)), ComparisonOperator.Equal, Nodes.Of(got, MeasureUnit.Point), MeasureUnit.Point, "得分＝分值－扣分")
        {
            Certainty = Certainty.Inferred,
            Assumption = "分值、扣分、得分说的是同一项",
        };
    }

    private static bool IsPoints(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point;

    [GeneratedRegex(@"(?:分值|满分|总分|权重|标准分|应得分?|总分值|满分值)(?:为|共|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"^\s*[，、（]?\s*(?:共|合计|累计|实际|实|总共)*扣(?:减|除|去|了|分|掉)*(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?:共|合计|累计|总共)扣(?:减|除|去|了|分|掉)*(?:为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AllLost();

    [GeneratedRegex(@"(?:得分?|评分|自评|评价|评定|考评)(?:结果|分数|分值|分)?(?:为|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();
}
