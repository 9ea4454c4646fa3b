namespace Hengji.Auditing.Tests.Tables;

/// <summary>What the scores of two sides differ by: points, whatever an indicator is called.</summary>
public sealed class ScoresApartTests
{
    private const string Apart = """
        单位：万元

        评价指标|满分|单位自评得分|财政评价得分|差异
        资金管理|20|19|16.5|2.5
        项目产出|40|38|36|2
        效益实现|30|30|29.5|0.5
        单位成本控制率|10|10|9|1
        合计|100|97|91|6
        """;

    private const string Taken = """
        一级指标|三级指标|分值|自评得分|评价得分|核减分
        效果|游客满意度|10|10|9.5|0.5
        效果|人均消费水平|15|14|12|2
        效果|景区收入增长|5|5|5|0
        效果小计||30|29|26.5|2.5
        """;

    private const string Projects = """
        项目|预算数（万元）|核实支出（万元）|自评得分|复评得分|分差
        河堤加固|312.40|298.15|95|88.5|6.5
        绿道建设|208.90|200.02|98|96|2
        路灯更新|76.30|70.11|97.5|90|7.5
        垃圾中转站|120.40|117.05|99|91|8
        校舍维修|402.50|399.86|93.5|90|3.5
        乡道养护|88.20|85.33|94|89|5
        """;

    [Theory]
    [InlineData(Apart)]
    [InlineData(Taken)]
    [InlineData(Projects)]
    public void Differences_of_scores_that_add_up_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Apart, "|91|6", "|91|16")]
    [InlineData(Taken, "26.5|2.5", "26.5|5.5")]
    public void A_slip_among_them_is_found(string table, string right, string wrong) =>
        Audited.Text(table.Replace(right, wrong, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();

    private const string Shares = """
        案件类型|受理（件）|占比（%）
        合同纠纷|412|41.20
        侵权纠纷|238|23.80
        婚姻纠纷|175|17.50
        劳动纠纷|103|15.06
        其他纠纷|72|7.20
        合计|1000|100.00
        """;

    [Fact]
    public void One_share_among_four_that_hold_is_an_error() =>
        Audited.Text(Shares).Findings.ShouldContain(finding => !finding.IsQuestion && finding.Suspects.Any(suspect => suspect.Figure.Printed == "15.06"));

    [Theory]
    [InlineData("全年接待游客483,206人次，上年为421,377人次，增加61,829人次，增长{0}%。", "14.67", "9.21")]
    [InlineData("本年支出2,614,300.25元，与上年2,310,450.25元相比，增加303,850.00元，增长{0}%。", "13.15", "6.07")]
    public void The_rate_of_a_change_that_holds_is_an_error(string sentence, string right, string wrong)
    {
        Audited.Text(sentence.Replace("{0}", right, StringComparison.Ordinal)).Findings.ShouldBeEmpty();
        Audited.Text(sentence.Replace("{0}", wrong, StringComparison.Ordinal)).Findings.ShouldContain(finding => !finding.IsQuestion);
    }
}
