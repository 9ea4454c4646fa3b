using System.Text.RegularExpressions;
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
internal static partial class ToldAgain
{
    private const int MostOfOneUnit = 600;
    private const int FewestDigits = 3;
    private const decimal AlikeByFar = 3;
    private const int AsLong = 10;

    /// <summary>The relations of running text and tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections) =>
        NamedNumber.In(document, book, sections).GroupBy(number => number.Counts, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any() && !group.Skip(MostOfOneUnit).Any())
            .SelectMany(group => new Likeness([.. group], (one, other) => IsSlip(new LikePair(one, other, 0, false, false))).NearestPairs())
            .Where(pair => (pair.Shared >= AlikeByFar && !pair.IsEitherToldElsewhere) || IsSlip(pair))
            .GroupBy(pair => (pair.First.Passage, pair.Later.Passage))
            .Where(passages => !passages.Skip(1).Any())
            .Select(passages => passages.First())
            .Where(pair => IsSlip(pair) && pair.Shared >= Needed(pair) && !pair.AreBothToldElsewhere)
            .Select(Relation);

    private static ReportRelation Relation(LikePair pair) =>
        new(RelationKind.Repeat, Nodes.InUnitOf(pair.First.Figure, pair.Later.Figure), ComparisonOperator.Equal, new BoundFigure(pair.Later.Figure, 1), pair.Later.Figure.Unit,
            $"“{pair.First.Words}”与“{pair.Later.Words}”似为同一事项，两处的数仅差一处笔误")
        {
            Certainty = Certainty.Conditional,
            Assumption = "两处说的是同一事项、同一范围",
        };

    /// <summary>One slip in a number that is not as good as round: 10.00 and 30.00 are seldom one.</summary>
    private static bool IsSlip(LikePair pair)
    {
        var (coarse, fine) = ByUnit(pair);
        return (Digits(coarse).Length >= FewestDigits && SlipShape.Explains(coarse, InUnitOf(fine, coarse)))
            || (AreSwapped(Digits(coarse), Digits(fine)) && InUnitOf(fine, coarse) is var other && Math.Max(other, coarse.Value) < Math.Min(other, coarse.Value) * AsLong && IsNew(pair.First) == IsNew(pair.Later));
    }

    /// <summary>The one in the larger unit, which is rounded, and the other.</summary>
    private static (Figure Coarse, Figure Fine) ByUnit(LikePair pair) =>
        pair.Later.Figure.Unit.InBase > pair.First.Figure.Unit.InBase ? (pair.Later.Figure, pair.First.Figure) : (pair.First.Figure, pair.Later.Figure);

    /// <summary>The longer a number, the less words must say that a near one is no other; short ones that differ in one digit (127 of 128) are often two.</summary>
    private static decimal Needed(LikePair pair)
    {
        var (coarse, fine) = ByUnit(pair);
        var digits = Digits(coarse);
        return (coarse.Unit.Dimension is "%" or "分" ? 1.2m : 0)
            + digits.Length switch { < 4 => AreSameDigits(digits, Digits(InUnitOf(fine, coarse).ToString(CultureInfo.InvariantCulture))) ? 1.5m : 2, 4 => 1.2m, _ => 0.9m };
    }

    private static bool AreSameDigits(string one, string other) => one.Order().SequenceEqual(other.Order());

    /// <summary>52 and 25, 8,200 and 2,800.</summary>
    private static bool AreSwapped(string one, string other) => one is [var first, var second] && other is [var third, var fourth] && first == fourth && second == third;

    /// <summary>风力灭火机新添21台 is not how many there are: 风力灭火机12台.</summary>
    private static bool IsNew(NamedNumber number) => New().IsMatch(number.Words);

    [GeneratedRegex("(?:新[添增购建置]|净增|增加|增添|报废|减少|淘汰)了?$", RegexOptions.CultureInvariant)]
    private static partial Regex New();

    private static string Digits(Figure figure) => Digits(figure.Printed);

    private static string Digits(string printed) => string.Concat(printed.Where(char.IsAsciiDigit)).Trim('0');

    private static decimal InUnitOf(Figure other, Figure figure) =>
        decimal.Round(Math.Abs(other.Value) * other.Unit.InBase / figure.Unit.InBase, figure.PrintedDecimals, MidpointRounding.AwayFromZero);
}
