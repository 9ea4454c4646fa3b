using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>A mean is no more than the highest and no less than the lowest told right behind it: 平均得分97.37分，最高98.03分，最低96.10分.</summary>
internal static partial class MeanAndExtremes
{
    private const int MostBehind = 2;

    /// <summary>The bounds of each mean with its highest or lowest in the same sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence) =>
        sentence.Mentions.SelectMany((mean, at) => IsMean(mean)
            ? sentence.Mentions.Skip(at + 1).Take(MostBehind).TakeWhile(behind => IsOfSame(behind, mean) && Extreme().IsMatch(behind.Lead)).Select(extreme => Relation(mean, extreme))
            : []);

    private static bool IsMean(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not "" } && Mean().IsMatch(mention.Lead);

    private static bool IsOfSame(Mention behind, Mention mean) =>
        behind is { IsPlain: true, RowLength: 1 } && behind.Dimension == mean.Dimension && behind.Bracket == mean.Bracket;

    private static ReportRelation Relation(Mention mean, Mention extreme)
    {
        var (unit, isHigh) = (mean.Figure.Unit, Extreme().Match(extreme.Lead).Groups["high"].Success);
        return new ReportRelation(
            RelationKind.Rank, Nodes.Of(mean, unit), isHigh ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast, Nodes.Of(extreme, unit), unit,
            isHigh ? "平均数不大于最高的数" : "平均数不小于最低的数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "平均数与最高、最低的数说的是同一组数",
        };
    }

    [GeneratedRegex(@"平均[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex(@"^\s*[，、；]\s*(?:其中)?(?:得分|评分|分数)?最(?:(?<high>高)|低)(?:得分|分数|分|的|者)?(?:(?:是|为)[^，。；：\d]{1,24}，)?(?:得分|得)?(?:为|是|达到?|仅)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Extreme();
}
