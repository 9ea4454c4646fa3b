using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Weights of a part called by its name alone: 收入93亿元…。税收收入65亿元…，税收比重70.1%; 税收占比70.1%.</summary>
/// <remarks>Only where a total told before makes it, or, of the first one told, where one slip of the hand keeps it from it.</remarks>
internal static partial class NamedWeights
{
    private const int FewestDigits = 3;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, at) => Of(passage, at > 0 ? text.Passages[at - 1] : null));

    private static IEnumerable<ReportRelation> Of(Passage passage, Passage? before)
    {
        foreach (var weight in passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Measure: Measure.Rate or Measure.Share, Figure.Value: > 0 and < 100 } && mention.Figure.Unit == MeasureUnit.Percent))
        {
            if (weight.Figure.Printed.Count(char.IsDigit) < FewestDigits || Named().Match(weight.Lead) is not { Success: true } named)
                continue;
            var amounts = (before?.Mentions ?? []).Concat(passage.Mentions.Where(mention => mention.Number.Start < weight.Number.Start))
                .Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && Nodes.IsNonZero(mention)).ToList();
            if (amounts.FindLast(mention => mention.Subject.Contains(named.Groups["name"].Value, StringComparison.Ordinal)) is not { } part)
                continue;
            var wholes = amounts.FindAll(mention => mention.Dimension == part.Dimension && mention.InBase > part.InBase);
            if ((wholes.Find(whole => Holds(part, whole, weight)) ?? wholes.Take(1).FirstOrDefault(whole => IsSlip(part, whole, weight))) is { } meant)
                yield return Relation(part, meant, weight);
        }
    }

    private static bool Holds(Mention part, Mention whole, Mention weight) => Relation(part, whole, weight) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsSlip(Mention part, Mention whole, Mention weight) =>
        SlipShape.ExplainsShare(weight.Figure, part, whole);

    private static ReportRelation Relation(Mention part, Mention whole, Mention weight) =>
        new(RelationKind.Share, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal,
            Nodes.Of(weight, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"占比以“{whole.Subject}”为分母",
        };

    [GeneratedRegex(@"(?:^|[，。；：、\s])(?:全[市县区省州])?(?<name>[^，。；：、\d占]{2,8}?)(?:收入|支出)?(?:的)?(?:占比|比重|所占比例|所占比重)[为达是]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
