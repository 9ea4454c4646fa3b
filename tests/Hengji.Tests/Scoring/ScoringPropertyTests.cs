using System.Collections.Immutable;
using CsCheck;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>Laws of scoring, against arithmetic written a second time in whole hundredths.</summary>
public sealed class ScoringPropertyTests
{
    private static readonly Gen<decimal> Hundredths = Gen.Int[0, 200_000].Select(n => n / 100m);
    private static readonly Gen<decimal> PositiveHundredths = Gen.Int[1, 200_000].Select(n => n / 100m);
    private static readonly Gen<int> Weights = Gen.Int[1, 500];
    private static readonly Gen<Direction> Directions =
        Gen.Int[0, 4].Select(i => (Direction)i);

    [Fact]
    public void Scores_are_what_the_oracle_says() =>
        Gen.Select(Directions, PositiveHundredths, Hundredths, Weights).Sample((direction, target, actual, weightTenths) =>
            Points(direction, target, actual, weightTenths).ShouldBe(Oracle(direction, target, actual, weightTenths)));

    [Fact]
    public void Scores_lie_between_nothing_and_the_weight() =>
        Gen.Select(Directions, Gen.Int[-1000, 1000], Gen.Int[-1000, 1000], Weights).Sample((direction, target, actual, weightTenths) =>
        {
            if (Points(direction, target, actual, weightTenths) is { } points)
                points.ShouldBeInRange(0, weightTenths / 10m);
        });

    [Fact]
    public void More_is_never_worse_upwards_nor_better_downwards() =>
        Gen.Select(PositiveHundredths, Hundredths, Hundredths, Weights).Sample((target, a, b, weightTenths) =>
        {
            var (less, more) = (Math.Min(a, b), Math.Max(a, b));
            Points(Direction.AtLeast, target, less, weightTenths)!.Value
                .ShouldBeLessThanOrEqualTo(Points(Direction.AtLeast, target, more, weightTenths)!.Value);
            Points(Direction.AtMost, target, less, weightTenths)!.Value
                .ShouldBeGreaterThanOrEqualTo(Points(Direction.AtMost, target, more, weightTenths)!.Value);
        });

    [Fact]
    public void The_total_is_the_sum_of_the_lines_shown() =>
        Gen.Select(PositiveHundredths, Hundredths, Weights).Array[1, 12].Sample(rows =>
        {
            var indicators = rows.Select((row, i) => Indicator(Direction.AtLeast, row.Item1, row.Item2, row.Item3, LevelOf(i), "r" + i))
                .ToImmutableArray();
            var evaluation = Scorer.Evaluate(Some.Scheme, Some.Execution(), indicators);
            if (rows.Length < 3)
            {
                evaluation.TotalPoints.ShouldBeNull();
                return;
            }
            var byHand = 8.8m + rows.Sum(row => Oracle(Direction.AtLeast, row.Item1, row.Item2, row.Item3));
            evaluation.TotalPoints.ShouldBe(byHand);
        });

    private static IndicatorClass LevelOf(int i) =>
        (i % 3) switch { 0 => IndicatorClass.Output, 1 => IndicatorClass.Benefit, _ => IndicatorClass.Satisfaction };

    private static decimal? Points(Direction direction, decimal target, decimal actual, int weightTenths) =>
        Scorer.Evaluate(Some.Scheme, Some.Execution(), [Indicator(direction, target, actual, weightTenths, IndicatorClass.Output, "r1")])
            .Lines[1].ScorePoints;

    private static Indicator Indicator(
        Direction direction, decimal target, decimal actual, int weightTenths, IndicatorClass level1, string key) =>
        Some.Indicator(
            direction switch
            {
                Direction.AtLeast or Direction.MoreThan => ScoringMethod.AtLeast,
                Direction.AtMost or Direction.LessThan => ScoringMethod.AtMost,
                _ => ScoringMethod.Equal,
            },
            direction,
            target.ToString(System.Globalization.CultureInfo.InvariantCulture),
            actual.ToString(System.Globalization.CultureInfo.InvariantCulture),
            (weightTenths / 10m).ToString(System.Globalization.CultureInfo.InvariantCulture),
            level1,
            key);

    // Half away from zero in whole numbers: points × 100 = weightTenths × 10 × part ÷ whole.
    private static decimal Oracle(Direction direction, decimal target, decimal actual, int weightTenths)
    {
        var (t, a) = ((long)(target * 100), (long)(actual * 100));
        var isHigherBetter = direction is Direction.AtLeast or Direction.MoreThan;
        var isMet = direction == Direction.Equal ? a == t : isHigherBetter ? a >= t : a <= t;
        if (isMet)
            return weightTenths / 10m;
        var (part, whole) = (Math.Min(a, t), Math.Max(a, t));
        return (2 * weightTenths * 10 * part + whole) / (2 * whole) / 100m;
    }
}
