using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>A number of running text that by all its words is told once more elsewhere, in text or in a table, with another value: 年末结转85.67万元 and 86.57 in the row 合计, column 年末结转.</summary>
/// <remarks>
/// How likely both are one fact is weighed by traits with learnt weights (docs/decisions/0017); a slip of the hand between the values, or values that are near, must add
/// to it. Always a question.
/// </remarks>
internal static class ToldAlike
{
    private const double LikelyAtAll = 0.05;
    private const double LikelyWithSlip = 0.06;
    private const double LikelyWithShortSlip = 0.4;
    private const double LikelyFar = 0.97;
    private const double LikelyWithShortestSlip = 0.7;
    private const double LikelyWithNear = 0.65;
    private const double LikelyRate = 0.8;
    private const int FewestDigits = 3;
    private const decimal MostApart = 0.1m;
    private const decimal MostPoints = 9;
    private const decimal MostOfCount = 3;

    /// <summary>The relations of a document's numbers.</summary>
    public static IEnumerable<ReportRelation> Of(AlikeNumbers numbers)
    {
        var alike = new Alikeness(numbers);
        return numbers.Told.Where(told => !alike.IsToldByNearest(told)).Select(told => MostLikely(told, alike.PairsOf(told))).OfType<Told>()
            .GroupBy(PlacesOf).Where(places => !places.Skip(1).Any()).Select(places => places.First()).Where(IsAsked).Select(one => Relation(one.Number, one.Other));
    }

    /// <summary>Two passages whose numbers differ time and again tell of two things; of a table each number is asked about.</summary>
    private static (object, object) PlacesOf(Told one) => one.Other is ToldNumber other ? (one.Number.Passage, other.Passage) : (one.Number, one.Other);

    /// <summary>The number of another value that is most likely told again, one that is likely enough to be asked about before others; null where none may be.</summary>
    private static Told? MostLikely(ToldNumber told, ImmutableArray<AlikePair> pairs)
    {
        var likely = Alikeness.Likelihoods([.. pairs.Select(pair => pair.Weight)]);
        var others = pairs.Select((pair, at) => (pair.Number, Likelihood: likely[at])).Where(one => !told.IsAs(one.Number)).GroupBy(one => one.Number.Value)
            .Select(same => new Told(told, same.OrderByDescending(one => one.Likelihood).First().Number, same.Sum(one => one.Likelihood))).ToList();
        return others.Where(IsAsked).MaxBy(one => one.Likelihood / Needed(one.Number, one.Other)) ?? others.Where(one => one.Likelihood >= LikelyAtAll).MaxBy(one => one.Likelihood);
    }

    private static bool IsAsked(Told one) => one.Likelihood >= Needed(one.Number, one.Other) && !Scopes.AreApart(one.Number, one.Other);

    /// <summary>How likely two must be one fact for their values to be asked about.</summary>
    private static double Needed(ToldNumber told, PlacedNumber other) =>
        IsSlip(told, other) ? Math.Min(told.Digits, other.Digits) <= FewestDigits ? LikelyWithShortSlip : AreRound(told, other) ? LikelyWithShortestSlip : LikelyWithSlip
        : told.Sort == other.Sort && IsShortSlip(told, other) ? LikelyWithShortestSlip
        : IsNear(told, other) ? told.Counts == "%" ? LikelyRate : LikelyWithNear
        : told.Sort == other.Sort && Math.Min(told.Digits, other.Digits) >= FewestDigits ? LikelyFar : double.PositiveInfinity;

    /// <summary>40.00 and 10.00 are as alike by chance as 4 and 1.</summary>
    private static bool AreRound(ToldNumber told, PlacedNumber other) => told.SignificantDigits == 1 && other.SignificantDigits == 1;

    /// <summary>Whether one slip of the hand parts both values.</summary>
    internal static bool IsSlip(ToldNumber told, PlacedNumber other) => SlipShape.Explains(told.Figure, other.Figure) || SlipShape.AreInOtherUnits(told.Figure, other.Figure);

    /// <summary>The same of numbers of two digits, 20 and 50, or one of which lost one, 154 and 15.</summary>
    private static bool IsShortSlip(ToldNumber told, PlacedNumber other) =>
        Math.Min(told.Digits, other.Digits) == 2 && told.Figure.Unit.InBase == other.Figure.Unit.InBase && SlipShape.IsShortSlip(told.Figure, other.Figure.Value, 2);

    /// <summary>Whether the values are so near that one may be an older one of the other.</summary>
    internal static bool IsNear(ToldNumber told, PlacedNumber other)
    {
        var apart = Math.Abs(told.Value - other.Value);
        return told.Counts == "%" ? apart <= MostPoints : apart <= other.Value * MostApart || (told.Figure.PrintedDecimals == 0 && told.Counts is not ("分" or "money") && apart <= MostOfCount);
    }

    private static ReportRelation Relation(ToldNumber told, PlacedNumber other) =>
        new(other is TableNumber ? RelationKind.TextAgainstTable : RelationKind.Repeat, Nodes.InUnitOf(told.Figure, other.Figure), ComparisonOperator.Equal, new BoundFigure(other.Figure, 1), other.Figure.Unit,
            other is TableNumber cell ? (Message)$"“{told.Name}”与{cell.Section.Source.Name}“{cell.Row.Name}”行“{cell.Column.Name}”列似为同一事项，两处的数不同" : (Message)$"“{told.Name}”与“{((ToldNumber)other).Name}”似为同一事项，两处的数不同")
        {
            Certainty = Certainty.Conditional,
            Assumption = "两处说的是同一事项、同一范围",
            YieldsToVouched = !IsSlip(told, other),
            IsOfWholes = AreWholes(told.Figure, other.Figure),
        };

    private static bool AreWholes(Figure one, Figure other) =>
        one.Unit == other.Unit && one is { PrintedDecimals: 0, Unit.Dimension: not ("money" or "%") } && other.PrintedDecimals == 0;

    private sealed record Told(ToldNumber Number, PlacedNumber Other, double Likelihood);
}
