using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>Two amounts said to be the same: 预算5.00万元，决算5.00万元，与预算持平; 上年5.00万元，与上年一致.</summary>
internal static partial class Level
{
    private const int FarthestWords = 16;

    /// <summary>The relations of each amount behind whose number such words stand, with the one it is compared with before it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 1; at < sentence.Mentions.Length; at++)
        {
            var now = sentence.Mentions[at];
            if (now is not { IsAmount: true, IsPlain: true, RowLength: 1 } || Same().Match(now.Tail[..Math.Min(now.Tail.Length, FarthestWords)]) is not { Success: true } words)
                continue;
            var isBudget = words.Groups["budget"].Success;
            var other = sentence.Mentions[at - 1];
            if (other is { IsPlain: true, RowLength: 1 } && other.Depth == now.Depth && Nodes.IsSameDimension(other, now) && now.Lead.TrimStart() is not ['；', ..]
                && (isBudget ? other.Measure is Measure.Budget or Measure.AdjustedBudget : other.Measure == Measure.LastYear))
                yield return new ReportRelation(
                    RelationKind.Rank, Nodes.Of(now, now.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(other, now.Figure.Unit), now.Figure.Unit, isBudget ? "文中称决算数与预算数持平" : "文中称与上年持平")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = $"“{now.Subject}”与前一数额相比",
                };
        }
    }

    [GeneratedRegex(@"^\s*[，（]?\s*[与和同较比](?:(?<budget>(?:年初|全年|调整)?预算数?)|(?:上年度?|去年|上一年)(?:决算|支出|同期)?数?)(?:相比)?(?:保持)?(?:持平|一致|相同|相等|无变化|无增减)", RegexOptions.CultureInvariant)]
    private static partial Regex Same();
}
