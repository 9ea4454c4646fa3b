using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>An amount told again pages later under its name: 年末欠付399.39万元, and in the conclusion 年末仍欠付3993937.44万元.</summary>
/// <remarks>Only where the name has two values in the whole document and one slip of the hand makes one of the other. Always a question.</remarks>
internal static partial class RepeatedNames
{
    private const int FewestLetters = 4;
    private const int FewestDigits = 5;
    private const int MostTold = 6;

    /// <summary>The relation of each name that is told with two such values.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var named = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money", IsAmount: true } && mention.Sentence.Source.Cell is null)
            .Select(mention => (Name: Name(mention), Mention: mention)).Where(one => one.Name.Length >= FewestLetters && !FactKey.IsGeneral(one.Name));
        foreach (var told in named.GroupBy(one => one.Name, one => one.Mention, StringComparer.Ordinal).Select(group => group.ToList()).Where(group => group.Count is > 1 and <= MostTold))
        {
            if (told.DistinctBy(mention => mention.InBase).ToList() is [var first, var later] && text.PassageOf(first) != text.PassageOf(later) && AreOfOneYear(first, later)
                && Math.Min(Digits(first), Digits(later)) >= FewestDigits && IsSlip(first, later))
                yield return new ReportRelation(RelationKind.Repeat, Nodes.Of(first, first.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(later, first.Figure.Unit), first.Figure.Unit, $"“{first.Subject}”与“{later.Subject}”名称相近")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "两处名称相近，指同一事项",
                };
        }
    }

    private static string Name(Mention mention) => Still().Replace(FactKey.Plain(mention.Subject), "");

    private static bool AreOfOneYear(Mention first, Mention later) => first.Year is null || later.Year is null || first.Year == later.Year;

    private static bool IsSlip(Mention first, Mention later) =>
        SlipShape.Explains(later.Figure, first.InBase / later.Figure.Unit.InBase) || SlipShape.IsInSmallerUnit(later.Figure, first.InBase / later.Figure.Unit.InBase) || SlipShape.Explains(first.Figure, later.InBase / first.Figure.Unit.InBase);

    private static int Digits(Mention mention) => mention.Figure.Printed.Count(char.IsDigit);

    [GeneratedRegex("[仍尚已还共均约]|累计|合计", RegexOptions.CultureInvariant)]
    private static partial Regex Still();
}
