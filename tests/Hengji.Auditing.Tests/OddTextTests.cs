using System.Text.RegularExpressions;
using CsCheck;

namespace Hengji.Auditing.Tests;

/// <summary>Text with characters where nobody expects them: the audit says what it finds, and never fails.</summary>
public sealed partial class OddTextTests
{
    /// <summary>Digits of other scripts, endless numbers, signs and brackets that open nothing, marks that turn the line around.</summary>
    private static readonly string[] Odd =
    [
        "９", "２０２５年", "１０月", "１．５", "٣", "７％", "Ⅳ", "⑳", "㈠", "十百千", "99999999999999999999", "0.00000000000000000001", "1,2,3", "%", "-", "——", "（", "）", "“", "、", "。", "其中：", "合计", "占",
        "0", "0%", "万亿", "个百分点", "\t", "\n", "|", "\u202e", "★", "１—１１月", "20２５年度", "（满分１０分）", "第９期", "年12月13月", "分别为",
    ];

    /// <summary>Every sentence and table of these tests.</summary>
    private static readonly string[] Told =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Hengji.Auditing.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Literal().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value.Replace("\\n", "\n", StringComparison.Ordinal).Replace('|', '\t'))];

    [Fact]
    public void Never_fails_on_odd_characters() =>
        (from sentences in Gen.Int[0, Told.Length - 1].Select(at => Told[at]).Array[1, 12]
         from places in Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, Odd.Length - 1].Select(at => Odd[at])).Array[1, 12]
         select Changed(string.Join('\n', sentences), places))
        .Sample(text => DocumentAuditor.Audit(Audited.Read("report.txt", text)).ShouldNotBeNull(), iter: 1_500);

    [Theory]
    [InlineData("１—１１月完成收入90.00万元，１２月当月完成10.00万元，１—１２月累计完成110.00万元。")]
    [InlineData("２０２３年预算执行率９０％，比２０２２年提高3.00个百分点。")]
    [InlineData("指标|预算执行（满分１０分）|合计（满分２０分）\n甲|9|19\n乙|10|20")]
    public void Reads_whole_numbers_of_wide_digits(string text) => DocumentAuditor.Audit(Audited.Read("report.txt", text)).ShouldNotBeNull();

    private static string Changed(string text, IEnumerable<(int At, string Odd)> places) =>
        places.Aggregate(text, (changed, place) => place.At % (changed.Length + 1) is var at && place.At % 2 == 0 ? changed.Insert(at, place.Odd) : changed[..at] + place.Odd + changed[Math.Min(changed.Length, at + place.Odd.Length)..]);

    [GeneratedRegex("\"((?:[^\"\\\\\\r\\n]|\\\\n)*[\\u4e00-\\u9fff](?:[^\"\\\\\\r\\n]|\\\\n)*)\"")]
    private static partial Regex Literal();
}
