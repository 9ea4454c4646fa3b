namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What a list divides, what both totals changed by, and which year a chapter is of.</summary>
public sealed class ChaptersAndListsTests
{
    [Theory]
    // What is set aside out of the total is a part, and no total of what follows.
    [InlineData("一般公共预算支出安排9800.00万元。支出总计9900.00万元，收支平衡。支出中安排预备费120.00万元，占1.21%。其中：教育支出3100.00万元，增长2.00%；农林水支出2200.00万元，增长1.10%。")]
    [InlineData("全区支出预算5730万元。预算支出中预留机动经费80万元。其中：城乡社区支出1900万元；交通运输支出700万元。")]
    // Shares that leave something over say that the list does, too.
    [InlineData("基金支出10.80亿元，其中：养老待遇支出10.48亿元，占97.0%；关系转移支出0.22亿元，占2.0%。")]
    [InlineData("全年支出2000.00万元。其中：设备购置1880.00万元，占94.0%；运行维护60.00万元，占3.0%。")]
    public void A_list_of_something_else_or_of_some_is_let_be(string text) => Written.NothingBreaks(text);

    [Theory]
    [InlineData("收入总计1000.00万元，其中：本年收入合计940.00万元，年初结转和结余60.00万元。支出总计1000.00万元，其中：本年支出合计930.00万元，年末结转和结余70.00万元。收入支出总计与上年相比，增加{0}万元，增长25.00%。", "200.00", "260.00")]
    [InlineData("财政拨款收入总计800.00万元，其中：本年财政拨款收入750.00万元，年初结转50.00万元。财政拨款支出总计800.00万元，其中：本年财政拨款支出790.00万元，年末结转10.00万元。财政拨款收入和支出总计与上年相比，减少{0}万元，下降20.00%。", "200.00", "230.00")]
    public void Both_totals_change_as_one(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("某市2022年预算执行情况和2023年预算\n一、2022年预算执行情况\n国有资本经营预算收入完成900万元，调出资金270万元。\n二、2023年预算\n国有资本经营预算收入800万元。\n调出资金{0}万元，占国有资本经营预算收入的30.00%。", "240", "250")]
    [InlineData("某县2022年决算和2023年预算安排\n第一部分 2022年决算\n专项转移支付决算1500万元，其中农业补助450万元。\n第二部分 2023年预算安排\n专项转移支付1200万元。\n农业补助{0}万元，占专项转移支付的20.00%。", "240", "300")]
    public void A_paragraph_is_of_its_chapter(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);
}
