namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What rules pay to those counted: of one, of several, for months and days, and rates of an amount.</summary>
public sealed class PaidRuleTests
{
    [Theory]
    [InlineData("截至年底在岗护林员{0}人，按每人每月800元发放管护补助，全年共需2400.00万元。", "2500", "2500", "2050")]
    [InlineData("全县敬老院入住老人640名，每人每天伙食补助12元，按365天计算，全年应安排{0}万元。", "280.32", "280.3", "208.32")]
    [InlineData("今年新装路灯{0}盏，平均每盏造价2,400元，总费用296.64万元。", "1,236", "1,236", "1,263")]
    [InlineData("污水处理服务费按每吨1.2元计算，全年处理污水{0}吨，支付服务费438.00万元。", "3,650,000", "3,650,000", "6,350,000")]
    public void A_rule_times_those_counted_makes_the_amount(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("护理补贴标准为一级每人每月100元、二级每人每月80元。全年享受一级{0}人、二级450人，全年共发放91.20万元。", "400", "400", "410")]
    [InlineData("奖励省级示范社{0}家，每家5万元；市级示范社20家，每家2万元。两项合计90.00万元。", "10", "10", "13")]
    [InlineData("参赛获奖一等奖3名、二等奖6名、三等奖10名，奖金标准依次为5000元、3000元、1000元，发放奖金{0}万元。", "4.30", "4.3", "3.40")]
    [InlineData("招聘辅警60名，月人均工资3200元，社保费月人均980元，装备费年人均2400元。全年需：工资230.40万元，社保费70.56万元，装备费{0}万元。", "14.40", "14.4", "24.00")]
    public void Several_rules_make_one_amount(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("以工程造价4200.00万元为基数，监理费率1.5%，监理费{0}万元。", "63.00", "63.0", "36.00")]
    [InlineData("管护经费由市、县按6:4的比例分担，当年应安排{0}万元，市级承担150万元，县级承担100万元。", "250", "250.00", "350")]
    [InlineData("合同价500.00万元，签订后支付20%，到货后支付50%，验收后支付30%。已支付首付款{0}万元、到货款250.00万元、尾款150.00万元。", "100.00", "100.0", "120.00")]
    [InlineData("项目总投资2400.00万元，企业自筹比例为30%，自筹资金{0}万元。", "720.00", "720", "702.00")]
    public void Rates_and_ratios_divide_an_amount(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Theory]
    [InlineData("低保标准为每人每月720元，保障对象3200人，补差发放低保金1180.40万元。")]
    [InlineData("校服最高限价每套300元，成交价每套260元，每套降低40元；共采购2000套，总价52.00万元。")]
    [InlineData("接待来访12批次、86人次，人均接待费95元，较上年少6元。")]
    [InlineData("培训教师640人次，每人次补助150元，另支付场地费3.20万元。")]
    [InlineData("短信服务63万条，单价4,000元，支出252,000.00元；大喇叭流量281个，单价240元，支出67,440.00元；其他费用116,039.32元。")]
    [InlineData("增雨火箭弹214枚，单价2,850元，支出609,900.00元；炮弹739发，单价196元，支出144,844.00元。")]
    public void Other_amounts_are_none_of_a_rule(string text) => Written.NothingBreaks(text);
}
