using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>The same number of projects with their money, said of one step after the other: 编报绩效目标的项目39个，涉及金额4415.48万元；绩效自评的项目39个，涉及金额4415.48万元.</summary>
/// <remarks>Whether they are the same projects nothing says: asked about where the amounts agree and the numbers do not, or where one slip of the hand leads from one amount to the other.</remarks>
internal static partial class SameCounts
{
    private const int FewestCounted = 3;
    private const int FewestDigits = 4;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var steps = passage.Sentences.SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))).Where(pair => IsStep(pair.First, pair.Second)).ToList();
        return steps.GroupBy(step => (step.First.Figure.Value, step.First.Figure.Unit.Symbol)).SelectMany(same => Alike([.. same.Select(step => step.Second)], (money, usual) => SlipShape.IsOneFact(money.Figure, usual.Figure), "项目个数相同的各环节，所涉及的金额应一致"))
            .Concat(steps.GroupBy(step => (step.Second.InBase, step.First.Figure.Unit.Symbol)).SelectMany(same => Alike([.. same.Select(step => step.First)], (_, _) => true, "所涉及金额相同的各环节，项目个数应一致")));
    }

    /// <summary>Each other figure against the one told most often.</summary>
    private static IEnumerable<ReportRelation> Alike(List<Mention> told, Func<Mention, Mention, bool> isOne, Message basis)
    {
        var usual = told.GroupBy(mention => mention.InBase).OrderByDescending(group => group.Count()).First().First();
        return told.Where(mention => !ReferenceEquals(mention, usual) && isOne(mention, usual)).Select(mention =>
            new ReportRelation(RelationKind.Repeat, Nodes.Of(mention, usual.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(usual, usual.Figure.Unit), usual.Figure.Unit, basis)
            {
                Certainty = Certainty.Conditional,
                Assumption = "各处说的是同一范围",
            });
    }

    private static bool IsStep(Mention count, Mention money) =>
        count is { IsPlain: true, RowLength: 1, Number.IsCount: true } && count.Figure.Value >= FewestCounted && money is { IsPlain: true, RowLength: 1, Dimension: "money" }
        && count.Depth == money.Depth && money.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Money().IsMatch(money.Lead);

    [GeneratedRegex(@"^[^，。；：\d]{0,14}，\s*(?:涉及|共涉及|资金|金额|预算)[^，。；：\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
