namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Accounts of stocks of money and things, and what is left of what was to be had.</summary>
public sealed class StockAccountTests
{
    [Theory]
    [InlineData("年初设备原值820.50万元，当年购置增加{0}万元，报废减少40.20万元，年末设备原值907.60万元。", "127.30", "127.3", "172.30")]
    [InlineData("2021年末债务余额30.20亿元，2022年新增债券5.60亿元，偿还到期债务{0}亿元，2022年末债务余额33.70亿元。", "2.10", "2.1", "1.20")]
    [InlineData("合同价640.00万元，设计变更增加35.50万元，核减12.30万元，净增{0}万元，结算价663.20万元。", "23.20", "23.2", "32.20")]
    [InlineData("原概算2860.00万元，调整后{0}万元，调增154.50万元。", "3014.50", "3014.5", "3041.50")]
    [InlineData("互助基金年初结余35.62万元，当年募集128.40万元，动用{0}万元，年末余额61.27万元。", "102.75", "102.75", "120.75")]
    [InlineData("全年可用财力4826.3万元，由税收分成2035.6万元和体制补助2790.7万元组成；全年支出3751.8万元，年终结余{0}万元。", "1074.5", "1074.5", "1047.5")]
    public void What_came_and_went_leads_from_one_end_to_the_other(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("县级应配套220.00万元，实际配套180.00万元，尚差{0}万元。", "40.00", "40.0", "14.00")]
    [InlineData("项目安排资金650.00万元。\n全年实际支出{0}万元，结余31.55万元。", "618.45", "618.45", "681.45")]
    [InlineData("全年实现利润总额3,250万元，缴纳所得税费用{0}万元，净利润2,510万元。", "740", "740.0", "704")]
    [InlineData("本年应收租金486.20万元，实收452.30万元，欠收{0}万元。", "33.90", "33.9", "39.30")]
    public void What_is_left_is_what_was_not_spent(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("年初存款320.00万元，当年拨入200.00万元，其中财政补助150.00万元，支出180.00万元，年末存款340.00万元。")]
    [InlineData("年初应收账款86.00万元，本年收回一部分，年末余额52.00万元，其中一年以内30.00万元。")]
    [InlineData("本年收入1200.00万元，支出1100.00万元，年末结余260.00万元。")]
    [InlineData("项目预算300.00万元，到位280.00万元，支出260.00万元，结余20.00万元。")]
    public void Accounts_that_leave_flows_out_are_not_asked(string text) => Written.NothingBreaks(text);
}
