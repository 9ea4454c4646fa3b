namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>One total divided twice, and lists that need not be whole but are more than their total.</summary>
public sealed class TwoDivisionsTests
{
    [Theory]
    // The wrong total is what the first division and the first part of the second make together.
    [InlineData("在岗护士{0}人，从学历看，硕士9人、本科31人、专科14人；从科室看，内科26人，外科19人，急诊9人。", "54", "59")]
    [InlineData("全年签订合同{0}份，按类别分，货物21份、工程12份、服务16份；按金额分，百万元以上4份、百万元以下45份。", "49", "53")]
    public void A_second_division_is_no_part_of_the_first(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("全年培训{0}人次，其中：电工312人次、焊工455人次、养老护理员208人次。", "1240", "740")]
    [InlineData("项目资金{0}万元，其中：设备购置费212.40万元、软件开发费98.55万元、监理费20.10万元。", "365.20", "265.20")]
    public void Parts_together_are_no_more_than_their_total(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("收入500.00万元，其中：税收收入420.00万元，增值税260.00万元，企业所得税100.00万元；非税收入80.00万元。")]
    [InlineData("全年接待300批次，其中外事接待12批次，累计接待2150批次。")]
    public void Parts_of_parts_are_not_added(string text) => Written.NothingBreaks(text);
}
