using System.Globalization;
using CsCheck;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tests.Numbers;

/// <summary>Generated numbers printed in generated surroundings come back whole.</summary>
public sealed class NumberRoundTripTests
{
    private static readonly string[] Units = ["万元", "元", "亿元", "人", "万人次", "%", "个百分点", "户", "平方米", "件", "元/月"];

    private static readonly string[] Fronts =
        ["本年支出", "2022年收入", "其中：", "（二）决算数为", "〔2019〕61号文件安排", "截至12月底，完成", "比上年增加 ", "1.全年共发放", "第3条规定的"];

    private static readonly string[] Backs = ["", "。", "，同比增长", "；其余", "（含税）", "、", "，占比"];

    private static readonly Gen<(string Front, string Back, string Unit, long Digits, int Decimals, int Style)> Cases =
        Gen.Select(
            OneOf(Fronts), OneOf(Backs), OneOf(Units), Gen.Long[0, 999_999_999_999], Gen.Int[0, 4], Gen.Int[0, 3]);

    [Fact]
    public void A_printed_number_comes_back_with_its_decimals_and_place() => Cases.Sample(given =>
    {
        var value = given.Digits * new decimal(1, 0, 0, false, (byte)given.Decimals);
        var printed = Print(value, given.Decimals, given.Style);
        var text = given.Front + printed + given.Unit + given.Back;
        var number = NumberScanner.Scan(text).Last();
        number.Value.ShouldBe(value, text);
        number.Decimals.ShouldBe(given.Decimals, text);
        number.Unit.Symbol.ShouldBe(given.Unit, text);
        text.Substring(number.Start, number.Length).ShouldBe(printed + given.Unit);
        number.Printed.ShouldBe(printed);
    });

    [Fact]
    public void No_text_makes_it_fail_or_overlap() =>
        Gen.String[Gen.Char["0123456789.，,年月日万亿元%第号（）()-－〇三十百成分之个人次余多 \n“”A"], 0, 60].Sample(text =>
        {
            var end = 0;
            foreach (var number in NumberScanner.Scan(text))
            {
                number.Start.ShouldBeGreaterThanOrEqualTo(end);
                number.Length.ShouldBeGreaterThan(0);
                end = number.End;
            }
            end.ShouldBeLessThanOrEqualTo(text.Length);
        });

    private static Gen<string> OneOf(string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static string Print(decimal value, int decimals, int style)
    {
        var plain = value.ToString((style == 1 ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return style == 2 ? string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c == '.' ? '．' : c)) : plain;
    }
}
