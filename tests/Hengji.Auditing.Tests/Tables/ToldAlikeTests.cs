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

    private static IEnumerable<string> Questions(string text) =>
        Audited.Markdown(text).Findings.Where(finding => finding.IsQuestion).Select(finding => finding.Message).Where(message => message.Contains("似为同一事项", StringComparison.Ordinal) || message.Contains("不同", StringComparison.Ordinal));
}
