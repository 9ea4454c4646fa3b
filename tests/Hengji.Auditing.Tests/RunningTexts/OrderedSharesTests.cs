namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares told in a row behind their amounts, of totals and bases some paragraphs away, and counts that must be those listed.</summary>
public sealed class OrderedSharesTests
{
    [Theory]
    // A row of shares in the order of the amounts.
    [InlineData("全年交易成交额41.25亿元。\n按方式看，拍卖36宗、18.60亿元，挂牌52宗、15.47亿元，协议19宗、7.18亿元，依次占成交总额的{0}%、37.50%、17.41%。", "45.09", "49.05")]
    // The base is told under its plain name, beside a total of nearly the same name.
    [InlineData("缴存额15.29亿元，同比增长4.66%。缴存总额152.19亿元。\n全年办理提取5.45万笔。\n提取额11.09亿元，同比增长9.08%；提取额占当年缴存额的{0}%。", "72.53", "69.58")]
    // Two amounts together are equivalent to so much of a third.
    [InlineData("当年征收额10.20亿元，增长3.10%。\n缴费人数有所增加。\n运行平稳。\n{0}亿元待遇支出与2.55亿元补贴支出合计，相当于当年征收额的75.00%。", "5.10", "5.51")]
    public void A_share_of_what_stands_elsewhere_is_checked(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("共9家企业，其中已复产6家，占{0}%，其余仍在停工。", "66.7", "63.7")]
    [InlineData("公车3辆，车均60000.00元，运行维护费180000.00元；公务接待费45360.00元，接待30批次{0}人次，人均120.00元。", "378", "738")]
    [InlineData("全年发行债券{0}亿元，新增债券、再融资债券分别为1.24亿元和0.86亿元。", "2.10", "1.95")]
    [InlineData("列明的{0}类产品3增1降。粮食120万吨，增产5万吨，增长4.3%；油料30万吨，增产2万吨，增长7.1%；蔬菜200万吨，增产8万吨，增长4.2%；水果60万吨，减产3万吨，下降4.8%。", "4", "8")]
    public void A_count_or_total_told_with_its_parts_is_checked(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("会议费1.20万元，接待费2.86万元，国内接待18批次、143人次，人均餐费标准80元以内。")]
    [InlineData("甲项3.00亿元，乙项2.00亿元，丙项1.00亿元，依次占本市同类项目的12.00%、9.00%、7.00%。")]
    public void What_has_no_base_is_silent(string text) => Written.NothingBreaks(text);
}
