namespace Hengji.Auditing.Tests.Tables;

/// <summary>Tables of reviews: counts beside money, polls, points by how much of the target was reached, a number that is another row's, goals told in text.</summary>
public sealed class ReviewTablesTests
{
    private const string Counts = """
        单位：万元、台、户

        乡镇|下达资金|支付资金|补贴机具|受益户
        青石镇|329.07|289.91|912|811
        安澜镇|319.53|295.25|1905|1593
        永丰镇|1047.83|968.19|1713|1504
        河湾镇|981.44|847.57|2354|2120
        合计|2677.87|2400.92|6884|6028
        """;

    private const string Poll = """
        调查对象|发放问卷|有效问卷|非常满意|比较满意|一般|不满意|满意度（%）
        学生|365|347|184|114|38|11|85.9
        用人单位|132|124|63|47|10|4|88.7
        """;

    private const string Points = """
        一级指标|三级指标|分值|目标值|完成值|得分
        过程|预算执行率|10|≥95%|89.37%|9.4
        产出|检测样品|40|≥800份|820份|40
        产出|检测及时率|30|≥90%|96%|30
        效益|群众满意度|20|≥90%|93%|20
        合计||100|||99.4
        """;

    private const string Rest = """
        项目支出执行率96.80%，结余39.45万元，主要是设备到货较晚。

        支出情况表（单位：万元）

        支出项目|全年预算数|决算数|执行率|结余数
        人员支出|2103.10|2073.24|98.58%|29.86
        公用支出|550.31|511.24|92.90%|39.07
        项目支出|1232.72|1193.27|96.80%|39.45
        合计|3886.13|3777.75|97.21%|108.38
        """;

    private const string Goals = """
        从进度看，1—7月清掏化粪池104座，完成全年目标的61.18%；更换路灯1715盏，完成全年目标的59.14%；疏通管网320公里，完成全年目标的64.00%。

        指标名称|计量单位|全年目标值|1—7月完成值|完成比例|全年预计完成值
        清掏化粪池|座|170|104|61.18%|172
        更换路灯|盏|2900|1715|59.14%|2859
        疏通管网|公里|500|320|64.00%|520
        """;

    private const string Beyond = """
        上级资金4196.15万元全部到位。

        资金情况表（单位：万元）

        县区|下达资金|支付资金
        青石县|2329.07|2289.91
        安澜县|1867.08|1795.25
        合计|4196.15|4085.16
        """;

    [Theory]
    [InlineData(Counts)]
    [InlineData(Poll)]
    [InlineData(Points)]
    [InlineData(Rest)]
    [InlineData(Goals)]
    [InlineData(Beyond)]
    public void What_is_right_is_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Counts, "1593", "1591")]
    [InlineData(Poll, "|10|4|", "|10|3|")]
    [InlineData(Points, "9.4", "8.4")]
    [InlineData(Rest, "结余39.45万元", "结余42.95万元")]
    [InlineData(Goals, "路灯1715盏", "路灯1915盏")]
    [InlineData(Goals, "的61.18%", "的57.32%")]
    [InlineData(Beyond, "资金4196.15万元", "资金41961500万元")]
    public void What_slipped_is_seen(string report, string printed, string slipped)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty(slipped);
    }
}
