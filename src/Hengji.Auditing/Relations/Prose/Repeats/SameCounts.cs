using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>The same number of projects with their money, said of one step after the other: 编报绩效目标的项目39个，涉及金额4415.48万元；绩效自评的项目39个，涉及金额4415.48万元.</summary>
/// <remarks>Whether they are the same projects nothing says: asked about only where one slip of the hand leads from one amount to the other.</remarks>
internal static partial class SameCounts
{
    private const int FewestCounted = 3;
    private const int FewestDigits = 4;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var steps = passage.Sentences.SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))).Where(pair => IsStep(pair.First, pair.Second)).ToList();
        foreach (var same in steps.GroupBy(step => (step.First.Figure.Value, step.First.Figure.Unit.Symbol)).Where(same => same.Count() > 1))
        {
            var usual = same.GroupBy(step => step.Second.InBase).OrderByDescending(group => group.Count()).First().First().Second;
            foreach (var (_, money) in same.Where(step => !ReferenceEquals(step.Second, usual) && IsOne(step.Second, usual)))
                yield return new ReportRelation(
                    RelationKind.Repeat, Nodes.Of(money, usual.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(usual, usual.Figure.Unit), usual.Figure.Unit, "项目个数相同的各环节，所涉及的金额应一致")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "各处说的是同一范围",
                };
        }
    }

    private static bool IsStep(Mention count, Mention money) =>
        count is { IsPlain: true, RowLength: 1, Number.IsCount: true } && count.Figure.Value >= FewestCounted && money is { IsPlain: true, RowLength: 1, Dimension: "money" }
        && count.Depth == money.Depth && money.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Money().IsMatch(money.Lead);

    private static bool IsOne(Mention money, Mention usual) => money.InBase == usual.InBase || SlipShape.Explains(money.Figure, usual.Figure);

    [GeneratedRegex(@"^[^，。；：\d]{0,14}，\s*(?:涉及|共涉及|资金|金额|预算)[^，。；：\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
