namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Totals told behind their parts or around them, in lists of one kind, of several kinds by turns, and in outlines.</summary>
public sealed class ClosingTotalTests
{
    [Theory]
    [InlineData("2020年投入1.26亿元，2021年投入1.58亿元，2022年投入{0}亿元，三年累计4.46亿元。", "1.62", "1.62", "1.26")]
    [InlineData("已用于管网改造86.4万元、泵房维修{0}万元、设备更新41.5万元，共使用163.2万元。", "35.3", "35.3", "53.3")]
    [InlineData("第一次追加20.50万元，第二次追加{0}万元，两次共追加51.80万元。", "31.30", "31.3", "33.30")]
    [InlineData("水费、电费、燃气费分别支出28.40万元、{0}万元和5.90万元，三项小计65.80万元；加上物业费40.20万元，合计106.00万元。", "31.50", "31.5", "13.50")]
    [InlineData("3月6日拨付120万元，5月18日拨付{0}万元，9月2日拨付60万元，累计拨付340万元。", "160", "160.0", "180")]
    [InlineData("同意拨付补贴{0}万元，分两笔支付，第一笔325万元，第二笔235万元。", "560", "560.0", "650")]
    [InlineData("基金规模4.50亿元，分三年出资，2021年1.20亿元，2022年1.80亿元，2023年{0}亿元。", "1.50", "1.5", "1.05")]
    public void A_total_behind_its_parts_is_their_sum(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全年查处案件{0}件，罚没264.70万元：食品类142件、118.36万元；药品类57件、63.24万元；广告类119件、83.10万元。", "318", "318", "381")]
    [InlineData("共清理合同86份、金额1520.40万元；已履行71份、{0}万元，正在履行15份、280.10万元。", "1240.30", "1240.3", "1420.30")]
    public void Parts_that_tell_two_kinds_by_turns_make_both_totals(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("年度预算{0}万元，由上级补助150.0万元和自有资金30.0万元构成。", "180.0", "180", "108.0")]
    [InlineData("本次安排资金{0}万元，全部用于以下3个项目：河道整治1200万元；泵站改造850万元；渠道衬砌430万元。", "2480", "2480", "2840")]
    [InlineData("下达资金共2180.0万元。\n一、省级资金（{0}万元）\n（一）道路860.5万元；\n（二）饮水399.5万元。\n二、市级资金（920.0万元）\n（一）道路520.0万元；\n（二）绿化400.0万元。", "1260.0", "1260", "1620.0")]
    public void Lists_in_other_words_are_whole(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("上年投入260.00万元，本年投入310.00万元，累计完成投资820.00万元。")]
    [InlineData("召开会议42场、参会2838人，发放资料7497份，接待咨询14110人次，共举办活动115场。")]
    [InlineData("全年支出860.00万元，主要用于道路120.00万元、桥梁80.00万元等。")]
    [InlineData("建设资金8.00亿元，分两期实施，一期投资3.20亿元，已完成2.60亿元。")]
    [InlineData("流动资产1.87亿元、非流动资产1.55亿元；负债合计2.05亿元。")]
    public void Totals_of_other_things_are_not_asked(string text) => Written.NothingBreaks(text);
}
