using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Tests.Forms;

public sealed class FigureFactoryTests
{
    private static readonly FormItem Money = new("total", "收入合计", CellKind.Figure) { Unit = "万元", Decimals = 2 };
    private static readonly FormItem Persons = new("posts", "人员编制", CellKind.Figure) { Unit = "人" };
    private static readonly FormItem Rate = new("rate", "控制率", CellKind.Figure) { Unit = "%" };
    private static readonly FormItem Own = new("value", "数值", CellKind.Figure) { UnitItem = "unit" };
    private static readonly SourceLocation Place = new("income.csv", "第2行 收入合计");

    [Theory]
    [InlineData("98.40", 2, Reading.OwnDecimals, Rounding.Nearest)]
    [InlineData("14", 2, Reading.ColumnDecimals, Rounding.Nearest)]
    [InlineData("109.8", 2, Reading.ColumnDecimals, Rounding.Nearest)]
    [InlineData("12.345", 3, Reading.OwnDecimals, Rounding.Nearest)]
    [InlineData("0", 2, Reading.ExactZero, Rounding.Exact)]
    [InlineData("0.00", 2, Reading.OwnDecimals, Rounding.Nearest)]
    public void Reads_money_with_the_decimals_of_its_column(
        string printed, int decimals, Reading reading, Rounding rounding)
    {
        var figure = Figure(Money, printed);

        (figure.Decimals, figure.Reading, figure.Rounding).ShouldBe((decimals, reading, rounding));
        figure.Printed.ShouldBe(printed);
    }

    [Fact]
    public void Counts_of_persons_are_exact() =>
        Figure(Persons, "178").Interval.ShouldBe(Interval.Point(178));

    [Fact]
    public void Scaled_counts_keep_their_own_decimals()
    {
        var figure = Figure(Own, "4.6", rowUnit: "万人次");

        (figure.Reading, figure.Unit.Dimension, figure.Unit.InBase).ShouldBe((Reading.OwnDecimals, "人次", 10_000m));
        Figure(Own, "220", rowUnit: "万人").Reading.ShouldBe(Reading.OwnDecimals);
    }

    [Fact]
    public void Targets_are_exact() =>
        Figure(Rate with { IsExact = true }, "96%").Reading.ShouldBe(Reading.Target);

    [Fact]
    public void A_money_zero_in_a_row_with_its_own_unit_is_exact() =>
        Figure(Own, "0", rowUnit: "万元").Reading.ShouldBe(Reading.ExactZero);

    [Fact]
    public void Percent_sign_and_unit_of_the_column_may_be_repeated_in_the_cell()
    {
        Figure(Rate, "37.95%").Value.ShouldBe(37.95m);
        Figure(Money, "98.40万元").Value.ShouldBe(98.40m);
        Figure(Persons, "178名").Unit.Symbol.ShouldBe("人");
    }

    [Fact]
    public void Yuan_in_a_column_of_wan_yuan_is_a_problem() =>
        Create(Money, "984000元").Problems.ShouldHaveSingleItem().Code.ShouldBe("unit.mixed");

    [Fact]
    public void A_file_in_yuan_converts_exactly()
    {
        var figure = Figure(Money, "98,400.55", fileUnit: "元");

        (figure.Value, figure.Decimals, figure.PrintedDecimals, figure.Printed).ShouldBe((9.840055m, 6, 6, "98,400.55"));
        figure.Unit.ShouldBe(MeasureUnit.TenThousandYuan);
        Figure(Money, "98400元", fileUnit: "元").Value.ShouldBe(9.84m);
        Figure(Money, "0", fileUnit: "元").Reading.ShouldBe(Reading.ExactZero);
    }

    [Fact]
    public void A_file_in_yuan_with_one_cell_in_wan_yuan_is_mixed() =>
        Create(Money, "9.84万元", fileUnit: "元").Problems.ShouldHaveSingleItem().Code.ShouldBe("unit.mixed");

    [Fact]
    public void The_unit_of_the_file_leaves_counts_and_rows_with_units_alone()
    {
        Figure(Persons, "178", fileUnit: "元").Value.ShouldBe(178m);
        Figure(Own, "1.7", fileUnit: "元", rowUnit: "亿元").Value.ShouldBe(1.7m);
    }

    [Fact]
    public void Persons_in_a_column_of_money_are_a_problem() =>
        Create(Money, "12人").Problems.ShouldHaveSingleItem().Code.ShouldBe("unit.other-dimension");

    [Fact]
    public void A_coarse_figure_is_not_made_finer_than_its_print() =>
        Create(Money, "0.12", fileUnit: "亿元").Problems.ShouldHaveSingleItem().Code.ShouldBe("unit.too-coarse");

    [Fact]
    public void Marks_assumed_cells() =>
        Create(Money, "10", assumed: true).Value.IsAssumed.ShouldBeTrue();

    private static Figure Figure(FormItem item, string printed, string? fileUnit = null, string? rowUnit = null) =>
        Create(item, printed, fileUnit, rowUnit).Value;

    private static Result<Figure> Create(
        FormItem item, string printed, string? fileUnit = null, string? rowUnit = null, bool assumed = false)
    {
        var form = new FormDefinition(
            "income", "年度收入情况", "", FormRowKind.Units, [], [item], new Citation("测试", "", CitationSeen.Design));
        return FigureFactory.Create(form, item, "u01", printed, Place, fileUnit, rowUnit, assumed);
    }
}
