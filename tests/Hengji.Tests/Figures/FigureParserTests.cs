using System.Globalization;
using CsCheck;
using Hengji.Figures;

namespace Hengji.Tests.Figures;

public sealed class FigureParserTests
{
    [Theory]
    [InlineData("98.40", "98.40", 2, "")]
    [InlineData("  14 ", "14", 0, "")]
    [InlineData("3,265.82", "3265.82", 2, "")]
    [InlineData("1，234.50", "1234.50", 2, "")]
    [InlineData("１，２３４．５０", "1234.50", 2, "")]
    [InlineData("　１７７．９６　", "177.96", 2, "")]
    [InlineData("−0.05", "-0.05", 2, "")]
    [InlineData("－0.05", "-0.05", 2, "")]
    [InlineData("+3.8", "3.8", 1, "")]
    [InlineData("(12.3)", "-12.3", 1, "")]
    [InlineData("（12.3）万元", "-12.3", 1, "万元")]
    [InlineData("37.95%", "37.95", 2, "%")]
    [InlineData("-0.33％", "-0.33", 2, "%")]
    [InlineData("98.40万元", "98.40", 2, "万元")]
    [InlineData("4.6 万人次", "4.6", 1, "万人次")]
    [InlineData("1.7亿元", "1.7", 1, "亿元")]
    [InlineData("134.4元/月", "134.4", 1, "元/月")]
    [InlineData("0", "0", 0, "")]
    [InlineData("-0.00", "0.00", 2, "")]
    public void Reads_what_is_printed(string printed, string value, int decimals, string unit)
    {
        var parsed = FigureParser.Parse(printed).Value;

        parsed.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(value);
        parsed.Decimals.ShouldBe(decimals);
        parsed.Unit.ShouldBe(unit);
    }

    [Theory]
    [InlineData("", "figure.not-a-number")]
    [InlineData("无", "figure.not-a-number")]
    [InlineData("-", "figure.not-a-number")]
    [InlineData("12.", "figure.not-a-number")]
    [InlineData(".5", "figure.not-a-number")]
    [InlineData("1.2.3", "figure.not-a-number")]
    [InlineData("1E5", "figure.not-a-number")]
    [InlineData("1 234", "figure.not-a-number")]
    [InlineData("(12.3", "figure.not-a-number")]
    [InlineData("12,34", "figure.misplaced-separator")]
    [InlineData("1234,567", "figure.misplaced-separator")]
    [InlineData("1,23,456.00", "figure.misplaced-separator")]
    [InlineData("96%以上", "figure.qualified")]
    [InlineData("约50", "figure.qualified")]
    [InlineData("1 万余家", "figure.qualified")]
    [InlineData("3~5", "figure.qualified")]
    [InlineData("≤100%", "figure.qualified")]
    [InlineData("#REF!", "figure.formula-error")]
    [InlineData("#DIV/0!", "figure.formula-error")]
    [InlineData("＃N/A", "figure.formula-error")]
    [InlineData("1.123456789", "figure.too-many-decimals")]
    [InlineData("123456789012345678901", "figure.too-many-digits")]
    public void Says_what_is_wrong(string printed, string code) =>
        FigureParser.Parse(printed).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Accepts_the_largest_stated_numbers()
    {
        FigureParser.Parse("12345678901234567890").Value.Value.ShouldBe(12345678901234567890m);
        FigureParser.Parse("0.12345678").Value.Decimals.ShouldBe(FigureParser.MaximumDecimals);
    }

    [Fact]
    public void Any_characters_end_in_a_number_or_one_problem() =>
        Gen.String[Gen.OneOf(Gen.Char["0123456789.,，．()（）-－+%％ 　万亿元人约余#"], Gen.Char), 0, 80].Sample(text =>
        {
            var parsed = FigureParser.Parse(text);
            parsed.Problems.Length.ShouldBe(parsed.IsSuccess ? 0 : 1);
        });

    [Fact]
    public void Names_the_place_in_both_languages()
    {
        var problem = FigureParser.Parse("待定", new SourceLocation("income.csv", "第3行 收入合计")).Problems[0];

        problem.Describe().ShouldStartWith("income.csv 第3行 收入合计：“待定”不是数字");
        problem.Describe(english: true).ShouldStartWith("income.csv 第3行 收入合计: “待定” is not a number");
    }

    [Fact]
    public void Reads_back_every_amount_with_separators() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[0, 4]).Sample((digits, decimals) =>
        {
            var value = new decimal(digits) / (decimal)Math.Pow(10, decimals);
            var format = decimals.ToString(CultureInfo.InvariantCulture);
            var parsed = FigureParser.Parse(value.ToString("N" + format, CultureInfo.InvariantCulture)).Value;
            parsed.Value.ShouldBe(value);
            parsed.Decimals.ShouldBe(decimals);
        });
}
