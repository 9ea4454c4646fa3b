namespace Hengji.Auditing.Tests.Tables;

public sealed class RowsByNeighbourTests
{
    private const string Spending =
        "\n\n表1　支出预算执行情况（单位：万元）\n\n| 支出类别 | 全年预算数 | 执行数 | 执行率（%） | 结转结余 |\n|---|---|---|---|---|\n| 部门整体支出 | 1240.00 | 1178.62 | 95.05 | 61.38 |\n| 其中：项目 | 400.00 | 371.25 | 92.81 | 28.75 |\n";

    private const string Units =
        "\n\n表2　接待支出情况（单位：个、万元）\n\n| 单位类别 | 单位数 | 支出 | 占比% |\n|---|---|---|---|\n| 政府部门 | 27 | 356.64 | 67.93 |\n| 乡镇 | 13 | 168.37 | 32.07 |\n| 合计 | 40 | 525.01 | 100.00 |\n";

    [Theory]
    [InlineData("本年共支出1178.62万元，预算完成率{0}%。", Spending, "95.05", "91.40")]
    [InlineData("全年列支1178.62万元，比上年增加20.11万元，增长1.74%，执行进度{0}%，总体较好。", Spending, "95.05", "96.05")]
    [InlineData("全年列支1178.62万元，年末结余{0}万元。", Spending, "61.38", "63.38")]
    [InlineData("各类单位中，{0}个单位列支356.64万元，数量最多。", Units, "27", "30")]
    [InlineData("按类别看，乡镇接待支出168.37万元，占{0}%。", Units, "32.07", "33.70")]
    public void An_amount_finds_its_row_and_words_the_column(string text, string table, string right, string wrong)
    {
        Audited.Markdown(text.Replace("{0}", right, StringComparison.Ordinal) + table).Broken().ShouldBeEmpty();
        Audited.Markdown(text.Replace("{0}", wrong, StringComparison.Ordinal) + table).Findings.ShouldContain(finding => finding.IsQuestion && finding.Places.Any(place => place.Quote.Contains(wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("本年共支出1178.62万元，其中直达资金执行率88.00%。", Spending)]
    [InlineData("本年共支出1178.62万元，占全县支出的5.20%。", Spending)]
    [InlineData("上年结余12.00万元，本年支出1178.62万元。", Spending)]
    [InlineData("政府部门支出356.64万元；13个乡镇支出168.37万元。", Units)]
    [InlineData("全年召开会议30次，列支356.64万元。", Units)]
    public void What_other_words_tell_is_not_the_rows(string text, string table) => Audited.Markdown(text + table).Broken().ShouldBeEmpty();
}
