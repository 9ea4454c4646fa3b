namespace Hengji.Auditing.Tests.Tables;

/// <summary>Forms whose goals are told in sentences and again as indicators; several forms with indicators of the same names.</summary>
public sealed class OwnGoalTests
{
    private const string Forms = """
        项目支出绩效自评表一

        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|67.56|306.41|297.75|10|97.17%|9.72
        年度总体目标|预期目标|||实际完成情况|||
        |安排资金306.41万元，新增绿地面积41公顷、巡查次数1824次。|||实际支出297.75万元，新增绿地面积44.8公顷、巡查次数2021次。|||
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|说明
        产出指标|数量指标|新增绿地面积|≥41公顷|44.8公顷|50|50|
        |数量指标|巡查次数|≥1824次|2021次|40|40|

        项目支出绩效自评表二

        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|88.20|394.13|387.64|10|98.35%|9.84
        年度总体目标|预期目标|||实际完成情况|||
        |安排资金394.13万元，新增绿地面积110公顷、巡查次数2179次。|||实际支出387.64万元，新增绿地面积125.02公顷、巡查次数2247次。|||
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|说明
        产出指标|数量指标|新增绿地面积|≥110公顷|125.02公顷|50|50|
        |数量指标|巡查次数|≥2179次|2247次|40|40|
        """;

    [Fact]
    public void Goals_of_one_project_are_not_asked_for_in_the_form_of_another() =>
        Audited.Text(Forms).Findings.Where(finding => finding.Code is "D14-text-against-table" or "D13-repeat").Select(finding => finding.Message).ShouldBeEmpty();

    [Theory]
    [InlineData("安排资金394.13万元", "安排资金349.13万元", "349.13")]
    [InlineData("新增绿地面积44.8公顷", "新增绿地面积42.34公顷", "42.34")]
    [InlineData("巡查次数2179次。", "巡查次数2180次。", "2180")]
    [InlineData("≥110公顷", "≥101公顷", "101")]
    public void A_goal_that_differs_from_its_indicator_is_told(string printed, string slipped, string figure)
    {
        Forms.ShouldContain(printed);
        Audited.Text(Forms.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Code == "D13-repeat" && finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)));
    }
}
