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
    private const double LikelyCopy = 0.8;
    private const double LikelyAmongOthers = 0.85;
    private const double LikelySlipThoughApart = 0.8;
    private const double LikelyNearThoughApart = 0.9;
    private const int FewestDigits = 3;
    private const decimal MostApart = 0.1m;
    private const decimal MostPoints = 9;
    private const decimal MostOfCount = 3;

    /// <summary>The relations of a document's numbers.</summary>
    public static IEnumerable<ReportRelation> Of(AlikeNumbers numbers)
    {
        var (alike, copies) = (new Alikeness(numbers), new Copies(numbers));
        return numbers.Told.Select(told => MostLikely(told, alike.PairsOf(told), copies)).OfType<Told>()
            .GroupBy(PlacesOf).SelectMany(OfPlaces).Where(one => one.Likelihood >= one.Needed).Select(one => Relation(one.Number, one.Other))
            .Concat(SignsApart.Of(numbers, alike).Select(pair => Relation(pair.Told, pair.Cell)));
    }

    /// <summary>Those of two places: numbers that differ time and again are of two things, but for such as are told in the same words and a slip apart.</summary>
    private static IEnumerable<Told> OfPlaces(IEnumerable<Told> places) =>
        places.Skip(1).Any() ? places.Where(one => one.Likelihood >= LikelyAmongOthers && IsSlip(one.Number, one.Other)) : places;

    /// <summary>Two passages are one pair of places; of a table each number is.</summary>
    private static (object, object) PlacesOf(Told one) => one.Other is ToldNumber other ? (one.Number.Passage, other.Passage) : (one.Number, one.Other);

    /// <summary>The number of another value that is most likely told again, one that is likely enough to be asked about before others; null where none may be.</summary>
    private static Told? MostLikely(ToldNumber told, ImmutableArray<AlikePair> pairs, Copies copies)
    {
        var likely = Alikeness.Likelihoods([.. pairs.Select(pair => pair.Weight)]);
        var others = pairs.Select((pair, at) => (pair.Number, Likelihood: likely[at])).Where(one => !told.IsAs(one.Number)).GroupBy(one => one.Number.Value)
            .Select(same => (Number: same.OrderByDescending(one => one.Likelihood).First().Number, Likelihood: same.Sum(one => one.Likelihood)))
            .Select(one => new Told(told, one.Number, one.Likelihood, Needed(told, one.Number, copies))).ToList();
        return others.Where(one => one.Likelihood >= one.Needed).MaxBy(one => one.Likelihood / one.Needed) ?? others.Where(one => one.Likelihood >= LikelyAtAll).MaxBy(one => one.Likelihood);
    }

    /// <summary>How likely two must be one fact for their values to be asked about; words that set them apart may be read wrongly themselves.</summary>
    private static double Needed(ToldNumber told, PlacedNumber other, Copies copies)
    {
        var needed = Needed(told, other);
        if (needed >= LikelyFar && copies.IsCopy(told, other))
            needed = LikelyCopy;
        if (!Scopes.AreApart(told, other))
            return needed;
        return IsSlip(told, other) ? Math.Max(needed, LikelySlipThoughApart) : IsNear(told, other) && Scopes.AreApartByHeadOnly(told, other) ? LikelyNearThoughApart : double.PositiveInfinity;
    }

    /// <summary>The same by their values alone.</summary>
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

    /// <summary>Whether both are exact as printed: things counted, and points.</summary>
    private static bool AreWholes(Figure one, Figure other) =>
        one.Unit == other.Unit && one.Unit.Dimension is not ("money" or "%") && one.PrintedDecimals == other.PrintedDecimals && (one.PrintedDecimals == 0 || one.Unit.Dimension == "分");

    /// <summary>A number and what it may tell again, how likely, and how likely it must be to be asked about.</summary>
    private sealed record Told(ToldNumber Number, PlacedNumber Other, double Likelihood, double Needed);
}
