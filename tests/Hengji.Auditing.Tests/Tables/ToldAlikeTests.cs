using System.Text;
using Hengji.Auditing.Between;
using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.Tables;

/// <summary>A number told again, known by all its words: asked about where its value is another one.</summary>
public sealed class ToldAlikeTests
{
    private const string Repairs = """


        ## 附表　校舍维修情况

        | 学校 | 维修面积（平方米） | 安排资金（万元） | 支付资金（万元） | 年末结余（万元） |
        |---|---|---|---|---|
        | 城东小学 | 3120 | 215.40 | 208.15 | 7.25 |
        | 河西小学 | 2864 | 197.63 | 180.07 | 17.56 |
        | 柳林中学 | 4275 | 342.18 | 330.92 | 11.26 |
        | 合计 | 10259 | 755.21 | 719.14 | 36.07 |
        """;

    [Theory]
    [InlineData("二、维修情况\n\n全年维修校舍面积共{0}平方米，群众反映良好。", "10259", "10359")]
    [InlineData("二、维修情况\n\n河西小学维修工程进度偏慢，年末结余{0}万元，主要是尾款未付。", "17.56", "16.82")]
    [InlineData("二、维修情况\n\n其中柳林中学维修面积最大，达{0}平方米。", "4275", "4725")]
    public void Is_asked_about_where_the_table_says_another(string text, string right, string wrong)
    {
        Questions(text.Replace("{0}", right, StringComparison.Ordinal) + Repairs).ShouldBeEmpty();
        Questions(text.Replace("{0}", wrong, StringComparison.Ordinal) + Repairs).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("一、绩效目标\n\n全年新建村级服务站不少于{0}个。\n\n| 指标 | 指标值 | 完成值 |\n|---|---|---|\n| 新建村级服务站数量 | ≥156个 | 160个 |\n| 服务站开放天数 | ≥286天 | 290天 |", "156", "165")]
    public void A_target_is_asked_about_where_the_indicator_says_another(string text, string right, string wrong)
    {
        Questions(text.Replace("{0}", right, StringComparison.Ordinal)).ShouldBeEmpty();
        Questions(text.Replace("{0}", wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("接待18批次", "接待批次（个）", "次")]
    [InlineData("接待149人次", "接待人次（人）", "人次")]
    [InlineData("接待149人", "接待人数（人）", "人")]
    public void What_is_counted_is_known_by_words_and_unit(string told, string row, string counts)
    {
        var reading = FileReading.Of(DocumentReader.Read("x.md", Encoding.UTF8.GetBytes($"一、公务接待\n\n全年{told}。\n\n| 项目 | 统计数 |\n|---|---|\n| {row} | 149 |\n| 车辆（辆） | 3 |")).Value, null);
        var numbers = AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
        numbers.Told[0].Counts.ShouldBe(counts);
        numbers.InTables[0].Counts.ShouldBe(counts);
    }

    [Theory]
    [InlineData("二、维修情况\n\n计划维修校舍面积10890平方米。")]
    [InlineData("二、维修情况\n\n其中直达资金支付703.14万元，用于尾款。")]
    [InlineData("二、维修情况\n\n城南幼儿园另用捐款维修活动室2964平方米。")]
    [InlineData("二、维修情况\n\n约维修校舍1万平方米。")]
    public void Numbers_of_other_things_are_not_asked_about(string text) => Questions(text + Repairs).ShouldBeEmpty();

    [Fact]
    public void All_likelihoods_together_leave_room_for_none()
    {
        Alikeness.Likelihoods([]).ShouldBeEmpty();
        Alikeness.Likelihoods([0, 0]).ShouldBe([1 / 3.0, 1 / 3.0], 1e-12);
        Alikeness.Likelihoods([-800, 800]).Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void The_cell_that_words_name_is_the_likeliest()
    {
        var reading = FileReading.Of(DocumentReader.Read("report.md", Encoding.UTF8.GetBytes("二、维修情况\n\n河西小学维修工程进度偏慢，年末结余18.56万元。" + Repairs)).Value, null);
        var numbers = AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
        var pairs = new Alikeness(numbers).PairsOf(numbers.Told[0]);
        pairs.MaxBy(pair => pair.Weight).Number.Figure.Printed.ShouldBe("17.56");
    }

    [Fact]
    public void Whole_areas_told_twice_must_be_printed_alike() =>
        Questions("二、维修情况\n\n全年维修校舍面积共10260平方米，群众反映良好。" + Repairs).ShouldNotBeEmpty();

    [Fact]
    public void A_reader_that_takes_whole_areas_for_rounded_has_not_the_last_word() =>
        Questions("二、维修情况\n\n河西小学维修面积2865平方米，安排资金197.63万元，支付资金180.07万元。" + Repairs).ShouldNotBeEmpty();

    private const string Counters = """


        ## 附表　窗口办件情况

        | 窗口 | 本年办件量（件） | 上年办件量（件） | 增减（件） | 增幅（%） |
        |---|---|---|---|---|
        | 社会保险 | 16462 | 12862 | 3600 | 27.99 |
        | 不动产登记 | 21930 | 20580 | 1350 | 6.56 |
        | 企业开办 | 4127 | 4408 | -281 | -6.37 |
        | 合计 | 42519 | 37850 | 4669 | 12.34 |
        """;

    [Theory]
    [InlineData("二、办件情况\n\n不动产登记窗口全年办件量同比增长{0}%，群众反映良好。", "6.56", "-6.56")]
    [InlineData("二、办件情况\n\n社会保险窗口本年办件量{0}件，群众反映良好。", "16462", "12862")]
    public void A_sign_or_last_years_number_is_asked_about(string text, string right, string wrong)
    {
        Questions(text.Replace("{0}", right, StringComparison.Ordinal) + Counters).ShouldBeEmpty();
        Questions(text.Replace("{0}", wrong, StringComparison.Ordinal) + Counters).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("二、办件情况\n\n企业开办窗口办件量同比增长-6.37%，群众反映良好。")]
    [InlineData("二、办件情况\n\n企业开办窗口办件量同比下降6.37%，群众反映良好。")]
    [InlineData("二、办件情况\n\n社会保险窗口上年办件量12862件，群众反映良好。")]
    public void A_fall_told_in_words_or_by_its_sign_is_not(string text) => Questions(text + Counters).ShouldBeEmpty();

    private static IEnumerable<string> Questions(string text) =>
        Audited.Markdown(text).Findings.Where(finding => finding.IsQuestion).Select(finding => finding.Message).Where(message => message.Contains("似为同一事项", StringComparison.Ordinal) || message.Contains("不同", StringComparison.Ordinal));
}
