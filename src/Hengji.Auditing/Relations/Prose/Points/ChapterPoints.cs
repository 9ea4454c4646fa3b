using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points of each part told in its own chapter (该部分满分20分，得19.26分): where their full marks make 100, they make the total told elsewhere.</summary>
internal static partial class ChapterPoints
{
    private const decimal All = 100;
    private const int FewestParts = 2;

    /// <summary>The relation of a document that tells one total and all its parts.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var parts = text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))).Where(pair => IsPart(pair.First, pair.Second)).ToList();
        if (parts.Count < FewestParts || parts.Sum(part => part.First.Figure.Value) != All
            || text.Mentions.Where(mention => IsPoints(mention) && !parts.Exists(part => part.Second == mention) && Total().IsMatch(mention.Subject) && !Other().IsMatch(mention.Lead)).DistinctBy(mention => mention.Figure.Value).Take(2).ToList() is not [var total])
            yield break;
        yield return new ReportRelation(
            RelationKind.ScoreSum, Nodes.Sum(MeasureUnit.Point, parts.ConvertAll(part => part.Second)), ComparisonOperator.Equal, Nodes.Of(total, MeasureUnit.Point), MeasureUnit.Point, "各部分得分之和等于总分")
        {
            Certainty = Certainty.Inferred,
            Assumption = "满分合计100分的各部分即为全部",
        };
    }

    private static bool IsPart(Mention marks, Mention points) =>
        IsPoints(marks) && IsPoints(points) && Marks().IsMatch(marks.Lead) && FullMarks.IsReached(points) && points.Figure.Value <= All;

    private static bool IsPoints(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point;

    [GeneratedRegex(@"(?:该|本|此|这一)(?:部分|项|方面|维度|一级指标)(?:满分|分值|权重|标准分|总分|共|计|为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("(?:总|综合)(?:评价|自评)?(?:得|评)分$|总分$|^(?:绩效)?(?:自评|评价)得分$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex("上年|去年|平均|[12]0\\d\\d年", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
