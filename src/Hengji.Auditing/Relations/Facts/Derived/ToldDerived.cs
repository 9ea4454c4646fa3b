using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>A number of running text that by all the words around should follow from others near it, and does not: 应付59.68万元；……应付5.58万元；全年应付加工费35.26万元.</summary>
/// <remarks>
/// How likely each way to reckon it is is weighed by traits with learnt weights (docs/decisions/0018); a slip of the hand between what is printed and what it gives, or
/// values that are near, must add to it. Always a question.
/// </remarks>
internal static class ToldDerived
{
    private const double LikelyWithSlip = 0.25;
    private const double LikelyWithShortSlip = 0.55;
    private const double LikelyWithNear = 0.94;
    private const double LikelyWithPoints = 0.92;
    private const double LikelyWithCount = 0.98;
    private const double Tiny = 1e-9;
    private const double MostSlack = 0.003;
    private const double MostValue = 1e15;
    private const double MostApart = 0.1;
    private const double MostPoints = 9;
    private const double MostOfCount = 3;
    private const double MostOfOtherUnit = 0.05;
    private const double MostRoundedAway = 0.005;
    private const int FewestDigits = 2;
    private static readonly ImmutableArray<double> UnitFactors = [1e4, 1e8];

    /// <summary>The relations of a document's numbers.</summary>
    public static IEnumerable<ReportRelation> Of(AlikeNumbers numbers)
    {
        var (farther, likely) = (new FarNumbers(numbers), new LikelyRelations());
        foreach (var told in numbers.Told.Where(told => !told.IsBound && (told.Figure.Value > 0 || Directions.IsTold(told))))
            likely.Add(new Nearby(numbers, farther, told));
        return likely.Broken().Where(IsAsked).Select(one => Relation(one.Relation)).Concat(likely.Misdirected.DistinctBy(one => one.Key).Select(Misdirected));
    }

    private static bool IsAsked((DerivedRelation Relation, double Likelihood) one) =>
        one.Likelihood >= one.Relation.Views().Min(view => Needed(view.Told, view.Way)) && !ListedTogether.Is(one.Relation);

    /// <summary>How likely a relation must be for a number to be asked about; things counted that were multiplied or divided are near only by their size.</summary>
    private static double Needed(ToldNumber told, Derivation way) => DifferenceOf(told, way) switch
    {
        _ when !MayBeWhole(told, way) || IsOfOneDigit(told, way) => double.PositiveInfinity,
        DerivedDifference.Slip => LikelyWithSlip,
        DerivedDifference.ShortSlip => LikelyWithShortSlip,
        DerivedDifference.Near when way.IsOfAddends || Apart(told, way) <= way.Value * MostApart => LikelyWithNear,
        DerivedDifference.Points => LikelyWithPoints,
        DerivedDifference.Count => LikelyWithCount,
        _ => double.PositiveInfinity,
    };

    private static ReportRelation Relation(DerivedRelation one)
    {
        var (result, reckoning) = one.Node();
        var isPercent = result.Counts == "%";
        return new(one.Kind, reckoning, ComparisonOperator.Equal, new BoundFigure(result.Figure, isPercent ? 1 : Rational.Of(result.Figure.Unit.InBase)), isPercent ? result.Figure.Unit : MeasureUnit.None,
            one.Basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列数由这些数得出",
            YieldsToVouched = true,
        };
    }

    /// <summary>The growth of what is printed, against a rate that tells it the other way round.</summary>
    private static ReportRelation Misdirected(DerivedRelation one)
    {
        var (now, before, rate) = (one.Members[0], one.Members[1], one.Members[2]);
        var growth = Nodes.Growth(now.Figure, before.Figure);
        return new(one.Kind, Directions.Of(rate) * rate.Figure.Value >= 0 ? growth : new BoundSum([new BoundTerm(-1, growth)]), ComparisonOperator.Equal, new BoundFigure(rate.Figure, 1), rate.Figure.Unit, one.Basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列数由这些数得出",
        };
    }

    /// <summary>How the value a way gives differs from a told number.</summary>
    internal static DerivedDifference DifferenceOf(ToldNumber told, Derivation way)
    {
        if (way.Gives(told) || way.Value is not (> 0 and < MostValue) || way.Slack >= way.Value)
            return DerivedDifference.Far;
        var unit = (double)told.Figure.Unit.InBase;
        var (figure, meant, slack) = (told.Figure, (decimal)(way.Value / unit), (decimal)(way.Slack / unit));
        var isExact = way.Slack <= way.RoundingOf(told) + (way.Value * Tiny);
        if (isExact ? SlipShape.ExplainsRounded(figure, meant) : way.Slack <= MostSlack * way.Value && SlipShape.IsNearSlip(figure, meant, slack))
            return DerivedDifference.Slip;
        if (IsInOtherUnit(told, way))
            return DerivedDifference.Slip;
        if (told.Digits == FewestDigits && isExact && SlipShape.IsShortSlip(figure, decimal.Round(meant, figure.PrintedDecimals, MidpointRounding.AwayFromZero), FewestDigits))
            return DerivedDifference.ShortSlip;
        if (IsNear(told, way))
            return DerivedDifference.Near;
        var apart = Apart(told, way);
        if (told.Counts == "%" && apart <= MostPoints && told.Digits >= FewestDigits)
            return DerivedDifference.Points;
        return way.IsOfAddends && isExact && Derivation.HalfOf(told) == 0 && told.Digits < FewestDigits && apart <= MostOfCount ? DerivedDifference.Count : DerivedDifference.Far;
    }

    /// <summary>10⁴ or 10⁸ times as much or as little, but for what rounding hides.</summary>
    private static bool IsInOtherUnit(ToldNumber told, Derivation way)
    {
        var times = Math.Max((double)told.Value, way.Value) / Math.Min((double)told.Value, way.Value);
        return way.Slack <= way.Value * MostOfOtherUnit && UnitFactors.Any(factor => Math.Abs((times / factor) - 1) <= (way.Slack / way.Value) + MostRoundedAway);
    }

    /// <summary>Of 9 things that are 40.16 % there were 22.4 in all: no number of things.</summary>
    private static bool MayBeWhole(ToldNumber told, Derivation way) =>
        Derivation.HalfOf(told) > 0 || way.Kind is DerivationKind.Mean or DerivationKind.MeanOfAll or DerivationKind.Product or DerivationKind.Times
            || Math.Abs(way.Value - Math.Round(way.Value, MidpointRounding.ToEven)) <= way.Slack + Tiny;

    /// <summary>0.83 printed without decimals is 1, and 100 is a hundred times as much by chance.</summary>
    private static bool IsOfOneDigit(ToldNumber told, Derivation way) =>
        way.Value / (double)told.Figure.Unit.InBase < Math.Pow(10, 1 - told.Figure.PrintedDecimals) && told.Digits > 1;

    private static double Apart(ToldNumber told, Derivation way) => Math.Abs((double)told.Value - way.Value);

    private static bool IsNear(ToldNumber told, Derivation way)
    {
        var apart = Apart(told, way);
        if (told.Digits < FewestDigits)
            return false;
        return told.Counts == "%" ? apart <= Math.Min(MostPoints, way.Value * MostApart) : apart <= way.Value * MostApart || (told.Figure is { PrintedDecimals: 0, Unit.InBase: 1 } && !told.IsOfMoney && apart <= MostOfCount);
    }
}

/// <summary>How what a way gives differs from what is printed.</summary>
internal enum DerivedDifference
{
    /// <summary>By a slip of the hand.</summary>
    Slip,

    /// <summary>By a slip between numbers of two digits.</summary>
    ShortSlip,

    /// <summary>By little.</summary>
    Near,

    /// <summary>By a few points, a percentage.</summary>
    Points,

    /// <summary>By one to three, a count of one digit.</summary>
    Count,

    /// <summary>By much, or not at all.</summary>
    Far,
}
