namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Sums, products, rates and differences that the words of a sentence themselves reckon.</summary>
public sealed class WrittenArithmeticTests
{
    [Theory]
    [InlineData("年初结存捐赠资金256.32万元，加上本年捐款收入371.61万元，减去本年支出318.44万元，年末结存309.49万元。", "256.32 + 371.61 − 318.44 = 309.49")]
    [InlineData("本年应付服务费1254.13万元，由基本服务费1153.29万元加超额服务费144.69万元、减考核扣款43.85万元构成。", "1153.29 + 144.69 − 43.85 = 1254.13")]
    [InlineData("应收租金86.40万元，扣除减免12.15万元，应缴国库74.25万元。", "86.40 − 12.15 = 74.25")]
    [InlineData("大学新生110名，每名5000元，计550000元。", "5000 × 110 = 550000")]
    [InlineData("采购课桌340张，单价168元，合计57120元。", "168 × 340 = 57120")]
    [InlineData("上年标准为64元，常住人口217692人，应安排1393.229万元。", "× 217692")]
    [InlineData("在管患者5668人，规范管理3904人，规范管理率68.88%，高于64%的目标4.88个百分点。", "68.88% − 64% = 4.88")]
    [InlineData("规范管理率68.88%，比64%的目标值高4.88个百分点。", "68.88% − 64% = 4.88")]
    [InlineData("规范管理率60.12%，低于64%的目标3.88个百分点。", "60.12% − 64% = -3.88")]
    [InlineData("目标值64%，实际68.88%，高出4.88个百分点。", "68.88% − 64% = 4.88")]
    [InlineData("整改完成率为81.0%。上年同期完成率89.3%，今年回落8.3个百分点。", "81.0% − 89.3% = -8.3")]
    [InlineData("住房消费提取4.71亿元，占72.05%（购房占21.58%，还贷占41.66%，租房占8.81%）。", "21.58% + 41.66% + 8.81% = 72.05")]
    [InlineData("年末存款13.78亿元。其中，活期0.76亿元，1年（含）以下定期1.96亿元，1年以上定期8.35亿元，协定存款2.71亿元。", "0.76 + 1.96 + 8.35 + 2.71 = 13.78")]
    [InlineData("评价满分100分，共扣18.5分，自评得分81.5分。资料不全扣1.5分。", "81.5 + 18.5 = 100")]
    public void Is_read(string text, string told) =>
        Audited.Text(text).Holding().ShouldContain(holding => holding.Contains(told, StringComparison.Ordinal));

    [Theory]
    [InlineData("年初结存捐赠资金256.32万元，加上本年捐款收入283.24万元，减去本年支出318.44万元，年末结存309.49万元。")]
    [InlineData("本年应付服务费1254.13万元，由基本服务费1153.29万元加超额服务费414.69万元、减考核扣款43.85万元构成。")]
    [InlineData("大学新生510名，每名5000元，计550000元。")]
    [InlineData("采购课桌304张，单价168元，合计57120元。")]
    [InlineData("在管患者5668人，规范管理5904人，规范管理率68.88%。")]
    [InlineData("走访居民584人，表示满意的519人，满意度94.71%。")]
    [InlineData("规范管理率68.88%，高于64%的目标-4.88个百分点。")]
    [InlineData("整改完成率为81.0%。上年同期完成率89.3%，今年回落3.8个百分点。")]
    [InlineData("全年移送问题线索11件，其中移送公安机关2件，移送纪检监察机关4件，移送主管部门7件。")]
    [InlineData("住房消费提取4.71亿元，占72.05%（购房占21.58%，还贷占46.16%，租房占8.81%）。")]
    [InlineData("全年业务支出11248.00万元。支付利息10358.60万元，手续费567.34万元，其他0.59万元。")]
    public void A_slip_in_it_is_told(string text) => Audited.Text(text).Broken().ShouldNotBeEmpty();

    [Theory]
    [InlineData("全年收入120万元，加强征管增收8万元，加快执行进度支出90万元。")]
    [InlineData("支出60万元，减少接待费3万元，减轻企业负担12万元。")]
    [InlineData("低保标准为620元，保障对象1200人，发放低保金860万元。")]
    [InlineData("满意度94.71%，比上年提高2.10个百分点；完成率88.20%，下降1.30个百分点。")]
    [InlineData("缴存职工中，国有企业占16.26%（其中女职工占41.20%，党员占22.10%）。")]
    [InlineData("检查企业120家，其中检查危化企业20家，检查矿山企业15家，检查其他重点企业9家等。")]
    public void Words_that_reckon_nothing_are_silent(string text) => Audited.Text(text).Findings.ShouldBeEmpty();

    [Fact]
    public void A_form_filled_in_for_two_fields_is_no_repeat() =>
        Audited.Text("""
            （一）财政管理方面

            共8个问题，已整改7个，占87.5%，仍有1个正在推进。涉及财政管理问题的部门共同研究整改措施并报告进展情况12次。

            （二）民生资金方面

            共11个问题，已整改8个，占72.7%，仍有3个正在推进。涉及财政管理问题的部门共同研究整改措施并报告进展情况15次。
            """).Findings.ShouldBeEmpty();
}
