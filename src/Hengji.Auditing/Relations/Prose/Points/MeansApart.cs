using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Two means told one behind the other, and what lies between them: 自评平均93.84分，复核平均87.09分，平均核减6.75分.</summary>
internal static partial class MeansApart
{
    private const int Together = 3;

    /// <summary>The relation of each three figures that follow each other in a sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences)
            .SelectMany(sentence => Enumerable.Range(0, Math.Max(0, sentence.Mentions.Length - Together + 1)).Select(at => Of(sentence.Mentions[at], sentence.Mentions[at + 1], sentence.Mentions[at + 2])))
            .OfType<ReportRelation>();

    private static ReportRelation? Of(Mention first, Mention second, Mention apart)
    {
        var unit = first.Figure.Unit;
        if (!IsMean(first) || !IsMean(second) || second.Figure.Unit != unit || apart is not { IsPlain: true, RowLength: 1 } || apart.Figure.Unit != unit || !Apart().IsMatch(apart.Lead))
            return null;
        var (more, less) = first.InBase < second.InBase ? (second, first) : (first, second);
        return new ReportRelation(
            RelationKind.Change, Nodes.Sum(unit, (1, more), (-1, less)), ComparisonOperator.Equal, Nodes.Of(apart, unit), unit, $"“{more.Subject}”与“{less.Subject}”之差应等于所列差额")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列差额为前列两数之差",
        };
    }

    private static bool IsMean(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: not ("" or "%") } && Mean().IsMatch(mention.Lead);

    [GeneratedRegex(@"平均(?:得分|分数?|成绩|分值|值|为|是)*\s*$|均(?:分|值)(?:为|是)?\s*$|每[套吨台件册亩人户平公辆只个][方里米]?米?(?:为|是)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex(@"^\s*[，、]\s*(?:两者|二者|平均|均|总体|每[套吨台件册亩人户平公辆只个][方里米]?米?)?(?:核减|调减|下调|降低|下降|减少|核增|调增|上调|提高|上升|相差|相距|高出|分差|差距|差值?)(?:为|是)?了?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
