namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Bases in brackets or behind, ratios, tenths, points against peers, and points of one item.</summary>
public sealed class WrittenRatiosTests
{
    [Theory]
    [InlineData("全县小麦参保7.56万亩，参保率{0}%（应保面积8.40万亩）。", "90", "90", "80")]
    [InlineData("热费收入4,850.0万元，收缴率{0}%（应收5,000.0万元）。", "97", "97", "79")]
    [InlineData("其中重大隐患40处、一般隐患1,160处；重大隐患整改率{0}%（已整改38处）。", "95", "95", "59")]
    [InlineData("安排办展经费63.00万元，展位平均成本{0}元（展位180个）。", "3,500", "3,500", "5,300")]
    public void Brackets_behind_tell_what_it_is_of(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("在职职工8,400人，离退休人员3,500人，抚养比为{0}:1。", "2.4", "2.40", "0.42")]
    [InlineData("全院床位500张，护士320人，床护比1:{0}。", "0.64", "0.64", "0.46")]
    [InlineData("车桩比由4.5:1优化到{0}:1，充电桩2,000台，新能源汽车6,400辆。", "3.2", "3.20", "2.3")]
    public void Ratios_are_of_two_numbers(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全县林地160.0万亩，其中公益林{0}万亩，约占三成。", "48.0", "50.0", "84.0")]
    [InlineData("受访群众600人，其中{0}人表示满意，超过八成。", "492", "500", "294")]
    public void Tenths_come_near(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("全市增加值同比增长6.8%，高于全省{0}个百分点。同期全国、全省分别增长5.2%和5.6%。", "1.2", "1.2", "2.1")]
    [InlineData("投资进度为76.5%，较序时进度75%超{0}个百分点。", "1.5", "1.5", "5.1")]
    [InlineData("绿化率44.2%，比2018年提高{0}个百分点，2018年为40.9%。", "3.3", "3.3", "4.3")]
    public void Points_are_against_what_is_named(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("生均公用经费1,260元，比全市平均1,400元低{0}元，相当于全市平均的90%。", "140", "140", "410")]
    [InlineData("平均每公里造价18.0万元，比概算每公里20.0万元下降{0}%。", "10.0", "10.0", "11.1")]
    [InlineData("非税收入入库5,400万元，较上年同期6,000万元少收{0}万元。", "600", "600", "800")]
    [InlineData("契税2,730万元，仅为上年同期的{0}%，减收1,170万元。", "70.0", "70.0", "57.0")]
    [InlineData("经费支出45.00万元，为上年同期50.00万元的{0}%。", "90.00", "90.00", "111.11")]
    [InlineData("全县出口52.5亿元，增长{0}%；进口18.4亿元，下降8.0%。（上年出口50.0亿元、进口20.0亿元）", "5.0", "5.0", "15.0")]
    public void What_it_is_held_against_is_told_beside(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("项目中，收入3,000.00万元。其中：财政拨款2,700.00万元，占90.00%；上年结转300.00万元，占{0}%。", "10.00", "10.00", "11.00")]
    [InlineData("全馆开放300天，其中夜场开放120天，占开放天数的{0}%。", "40.0", "40.0", "45.0")]
    [InlineData("注册志愿者3.60万人，占常住人口的{0}%。年末常住人口24.0万人。", "15.0", "15.0", "1.5")]
    [InlineData("合同价款420.00万元，按约定预付30%即{0}万元。", "126.00", "126.00", "162.00")]
    public void Shares_are_of_what_is_so_called(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("本项权重6分。应检查40个，实际检查36个，覆盖率90%，按完成比例计{0}分，扣0.6分。", "5.4", "5.4", "4.5")]
    [InlineData("该指标分值4分，每超过1个百分点扣0.3分。偏离度15%，超出5个百分点，扣{0}分，得2.5分。", "1.5", "1.5", "0.5")]
    [InlineData("过程指标分值20分，因手续不全扣1.5分、拨付滞后扣1.0分，得{0}分。", "17.5", "17.5", "18.5")]
    public void Points_of_an_item_follow_its_rule(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("分别发放问卷150份、100份、50份，分别回收144份、95份、47份，回收率依次为96%、95%、94%，总回收率{0}%。", "95.3", "95.3", "93.5")]
    [InlineData("三次产业增加值分别为20.0亿元、90.0亿元和90.0亿元，三次产业结构调整为10.0:45.0:{0}。", "45.0", "45.0", "54.0")]
    public void Rows_are_read_in_their_order(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("计划加装电梯24部，每部补助20万元，年度预算{0}万元。", "480", "480", "840")]
    [InlineData("职工会员2,400人，人均活动经费支出{0}元；活动经费支出36.00万元。", "150", "150", "105")]
    [InlineData("播种面积12,500亩，平均单产{0}公斤，总产6,500吨。", "520", "520", "250")]
    [InlineData("年内出生2,600人，出生率{0}‰；死亡2,000人，死亡率5.00‰。年平均人口40.0万人。", "6.50", "6.50", "5.60")]
    [InlineData("年内出生率6.50‰，死亡率5.00‰，自然增长率{0}‰。", "1.50", "1.50", "15.0")]
    [InlineData("年末资产总计5,000.00万元，负债合计2,000.00万元，净资产3,000.00万元，资产负债率{0}%。", "40.00", "40.00", "66.67")]
    public void Products_and_defined_rates_are_read(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("管理费用30.00万元，占当年总支出（公益支出与管理费用之和）的4.0%，公益支出720.00万元。")]
    [InlineData("出租面积9,000平方米，平均租金每平方米每月20元（按12个月计算）。")]
    [InlineData("闲置面积1,200平方米，闲置率8.0%。可供出租总面积15,000平方米。")]
    [InlineData("年劳务补助每人1.2万元，护林员300名，管护面积45万亩。")]
    [InlineData("检查食品1,500批次，不合格30批次，合格率98.0%。")]
    public void What_looks_alike_is_left_alone(string text) => Written.NothingBreaks(text);
}
