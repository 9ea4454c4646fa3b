using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A number that one slip of the hand parts from another one, told elsewhere with words that nothing else in the document has: 挽回损失1824万元 and 挽回经济损失1,284万元.</summary>
/// <remarks>
/// Whether both are one fact nothing says: always a question. Each must be the other's nearest by its words, and at least one of them stand
/// nowhere else. Passages whose numbers differ time and again tell of two things: what was aimed at and what was reached.
/// </remarks>
internal static class ToldAgain
{
    private const int MostOfOneUnit = 600;
    private const int FewestDigits = 3;
    private const decimal AlikeByFar = 3;

    /// <summary>The relations of running text and tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections) =>
        NamedNumber.In(document, book, sections).GroupBy(number => number.Counts, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any() && !group.Skip(MostOfOneUnit).Any())
            .SelectMany(group => new Likeness([.. group]).NearestPairs())
            .Where(pair => pair.Shared >= AlikeByFar || IsSlip(pair))
            .GroupBy(pair => (pair.First.Passage, pair.Later.Passage))
            .Where(passages => !passages.Skip(1).Any())
            .Select(passages => passages.First())
            .Where(pair => IsSlip(pair) && pair.Shared >= Needed(pair.First.Figure) && !pair.AreBothToldElsewhere)
            .Select(Relation);

    private static ReportRelation Relation(LikePair pair) =>
        new(RelationKind.Repeat, Nodes.InUnitOf(pair.First.Figure, pair.Later.Figure), ComparisonOperator.Equal, new BoundFigure(pair.Later.Figure, 1), pair.Later.Figure.Unit,
            $"“{pair.First.Words}”与“{pair.Later.Words}”似为同一事项，两处的数仅差一处笔误")
        {
            Certainty = Certainty.Conditional,
            Assumption = "两处说的是同一事项、同一范围",
        };

    /// <summary>One slip in a number that is not as good as round: 10.00 and 30.00 are seldom one.</summary>
    private static bool IsSlip(LikePair pair) =>
        (Digits(pair.First.Figure).Length >= FewestDigits && SlipShape.Explains(pair.First.Figure, InUnitOf(pair.Later.Figure, pair.First.Figure)))
        || AreSwapped(Digits(pair.First.Figure), Digits(pair.Later.Figure));

    /// <summary>The longer a number, the less words must say that a near one is no other.</summary>
    private static decimal Needed(Figure figure) => (figure.Unit.Dimension is "%" or "分" ? 1 : 0) + Digits(figure).Length switch { < 4 => 2, 4 => 1.4m, _ => 1 };

    /// <summary>52 and 25, 8,200 and 2,800.</summary>
    private static bool AreSwapped(string one, string other) => one is [var first, var second] && other is [var third, var fourth] && first == fourth && second == third;

    private static string Digits(Figure figure) => string.Concat(figure.Printed.Where(char.IsAsciiDigit)).Trim('0');

    private static decimal InUnitOf(Figure other, Figure figure) =>
        decimal.Round(Math.Abs(other.Value) * other.Unit.InBase / figure.Unit.InBase, figure.PrintedDecimals, MidpointRounding.AwayFromZero);
}
