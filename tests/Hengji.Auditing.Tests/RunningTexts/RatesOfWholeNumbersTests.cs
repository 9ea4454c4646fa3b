namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates whose whole stands a sentence before, of two counts of one noun, or is not printed but must be a whole number.</summary>
public sealed class RatesOfWholeNumbersTests
{
    [Theory]
    [InlineData("抽查贷款126笔，占当年发放笔数的7.10%；涉及贴息88.60万元，占贴息总额的11.20%。发现问题贷款{0}笔，问题率8.73%，涉及贴息7.20万元。", "11", "13")]
    [InlineData("涉及全年预算资金6.40亿元，比上年减少0.31亿元，下降4.62%。全年实际执行{0}亿元，平均执行率90.00%。", "5.76", "5.84")]
    [InlineData("在84个部门自评的基础上，选取{0}个部门开展复核，抽查面13.10%。", "11", "12")]
    [InlineData("2024年年初部门预算24,450,000.00元，年中追加1,222,500.00元，调整后预算25,672,500.00元，预算调整率{0}%。", "5.00", "8.40")]
    [InlineData("完成节能监察{0}家，完成率113.33%；完成监测报告23份，完成率115.00%；完成培训6期，完成率120.00%。", "17", "11")]
    [InlineData("自评平均得分92.60分，复核平均得分84.15分，平均分差{0}分，分差较上年的5.10分扩大3.35分。", "8.45", "7.85")]
    [InlineData("协议总投资116.50亿元；实际到位资金44.27亿元，资金到位率{0}%。", "38.0", "83.0")]
    [InlineData("入驻企业154家，投产114家、在建27家、签约未开工13家；规模以上工业企业64家，占投产企业的{0}%。", "56.1", "41.6")]
    [InlineData("保障房年度目标1,500套，实际开工1,580套；基本建成1,027套，占开工数的{0}%。", "65", "68")]
    [InlineData("最高限价每套310元，成交价每套268元，每套降低{0}元。", "42", "24")]
    [InlineData("项目总投资2.40亿元，申请专项债券1.50亿元，占{0}%。", "62.5", "37.5")]
    [InlineData("平均分差5.20分，较上年的7.35分缩小{0}分。", "2.15", "2.51")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("全年预算500.00万元。设备购置支出80.00万元，执行率95.00%。")]
    [InlineData("全年受理案件820件。调解成功案件31件，调解成功率96.88%，另有1件调解失败。")]
    [InlineData("全年下达资金830万元，县级配套资金210万元，已到位190万元，到位率90.5%。")]
    [InlineData("未开工12个、开工36个；完工20个，占已开工项目的55.6%。")]
    [InlineData("市场价每套310元，去年每套268元，安装费每套降低24元。")]
    [InlineData("培训教师420人，其中女教师210人，完成率98%。")]
    [InlineData("在84个部门中选取11个项目开展复核，抽查面6.20%。")]
    [InlineData("完成培训6期，完成率120.00%；改造管网3.2公里，完成率88.61%；发放手册3200册，完成率106.67%。")]
    [InlineData("完成培训6期，平均完成率97.31%；完成报告9份，完成率112.50%；完成调研7次，完成率116.67%。")]
    public void Look_alikes_are_let_be(string text) => Written.NothingBreaks(text);
}
