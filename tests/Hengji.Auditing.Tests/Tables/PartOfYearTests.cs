namespace Hengji.Auditing.Tests.Tables;

/// <summary>What a page says of a part: months of a year, one kind of money, readers who are no guests.</summary>
public sealed class PartOfYearTests
{
    [Theory]
    // Seven months need not reach the goal of a year.
    [InlineData("""
        项目|绩效指标|年度指标值|1—7月完成值|完成比例（%）
        道路养护|维修面积|62761平方米|28983平方米|46.18
        园林养护|补植面积|8076平方米|4854平方米|60.10
        """)]
    // A row named 车辆购置 is money all the same.
    [InlineData("""
        金额单位：万元

        项目资金表

        类别|内容|金额（万元）
        车辆购置|客车|84.0
        人员培训|授课|16.0

        分类情况

        类别|审定金额|占比（%）
        站点建设|100.00|50.00
        车辆购置|84.00|42.00
        人员培训|16.00|8.00
        合计|200.00|100.00
        """)]
    // Readers are no guests.
    [InlineData("公务接待12批次，共接待96人次。\n\n全年接待查档8200人次，比上年增加1210人次。")]
    // Basic expenditure is no total of the projects.
    [InlineData("""
        基本支出执行453.05万元，执行率99.93%；项目支出执行180.00万元，执行率90.00%。

        项目支出汇总表

        单位：万元

        项目名称|预算数|执行数|执行率（%）
        库房维护|120.00|110.00|91.67
        档案抢救|80.00|70.00|87.50
        合计|200.00|180.00|90.00
        """)]
    // Points of all indicators of a group.
    [InlineData("""
        2.效益指标。减轻了家庭负担，政策知晓率96%，得30分。

        三级指标|年度指标值|全年完成值|分值|得分
        减轻家庭负担|有效减轻|有效减轻|16|16
        政策知晓率|≥95%|96%|14|14
        """)]
    // A net change is no amount of the name before it.
    [InlineData("""
        调整后预算8530.00万元，较年初净减113.00万元。

        单位：万元

        项目名称|年初预算|调整后预算
        市政养护|1173.00|1173.00
        园林养护|7470.00|7357.00
        合计|8643.00|8530.00
        """)]
    public void Is_silent(string report) => report.ShouldBeSilent();
}
