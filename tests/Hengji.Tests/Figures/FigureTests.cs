using Hengji.Figures;

namespace Hengji.Tests.Figures;

public sealed class FigureTests
{
    private static Figure Printed(decimal value, int decimals, Rounding rounding = Rounding.Nearest, Reading reading = Reading.OwnDecimals) =>
        new(new FigureAddress("f", "i", "_"), "x", value, 0, decimals, MeasureUnit.TenThousandYuan, rounding, reading,
            new SourceLocation("f.csv", ""));

    [Theory]
    [InlineData("5.00", Rounding.Nearest, "[4.995, 5.005]")]
    [InlineData("5.00", Rounding.HalfAwayFromZero, "[4.995, 5.005)")]
    [InlineData("-5.00", Rounding.HalfAwayFromZero, "(-5.005, -4.995]")]
    [InlineData("0", Rounding.HalfAwayFromZero, "(-0.005, 0.005)")]
    [InlineData("5.00", Rounding.Truncated, "[5, 5.01)")]
    [InlineData("-5.00", Rounding.Truncated, "(-5.01, -5]")]
    [InlineData("0", Rounding.Truncated, "(-0.01, 0.01)")]
    [InlineData("5.00", Rounding.Exact, "[5, 5]")]
    public void A_print_stands_for_every_amount_that_prints_like_it(string value, Rounding rounding, string interval) =>
        Printed(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 2, rounding).Interval.ToString().ShouldBe(interval);

    [Fact]
    public void Asking_for_the_interval_changes_neither_equality_nor_copies()
    {
        var (a, b) = (Printed(5, 2), Printed(5, 2));
        _ = a.Interval;
        a.ShouldBe(b);
        a.GetHashCode().ShouldBe(b.GetHashCode());
        (a with { Value = 6 }).Interval.ToString().ShouldBe("[5.995, 6.005]");
        a.ShouldNotBe(a with { Source = new SourceLocation("other.csv", "") });
    }

    [Fact]
    public void Read_by_itself_a_figure_has_its_printed_decimals()
    {
        Printed(14, 2, reading: Reading.ColumnDecimals).ReadByItself().Interval.ToString().ShouldBe("[13.5, 14.5]");
        Printed(14, 0, Rounding.Exact, Reading.Count).ReadByItself().Interval.IsPoint.ShouldBeTrue();
    }
}
