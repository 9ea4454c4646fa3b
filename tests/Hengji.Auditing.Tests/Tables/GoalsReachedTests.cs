namespace Hengji.Auditing.Tests.Tables;

/// <summary>How much of a goal was reached, told in text; goals missed, points lost by steps; guests and other people.</summary>
public sealed class GoalsReachedTests
{
    private const string Reached = """
        未完成的指标：“清淤沟渠”完成年度目标的91.25%，扣0.9分；“栽植苗木”完成年度目标的89.30%，扣0.9分；“饮水合格率”完成年度目标的98.53%，扣0.1分；巡查次数完成率95.00%，扣0.5分。

        三级指标|年度指标值|实际完成值|分值|得分
        清淤沟渠|≥16000米|14600米|10|9.1
        栽植苗木|≥8600株|7680株|8|7.1
        饮水合格率|≥95%|93.6%|9|8.9
        巡查次数|≥240次|228次|10|9.5
        培训农户|≥300人次|316人次|5|5
        """;

    private const string Steps = """
        三级指标|目标值|实际值|分值|得分
        政府采购执行率|95%|98.7%|6|6
        资金使用合规率|100%|100%|4|4
        """;

    private const string Missed = """
        三级指标|目标值|实际值|权重|自评得分
        流通图书|652,000册次|641,309册次|10|9.8
        举办讲座|40场次|44场次|8|8
        """;

    private const string Of = """
        从自评等次看，评为“优”的2个，涉及资金530.40万元；评为“良”的2个，涉及资金297.65万元。

        1.泵站维修。全年预算280.35万元，执行271.62万元。

        2.河道保洁。全年预算250.05万元，执行247.11万元。

        3.水质监测。全年预算163.20万元，执行158.04万元。

        4.档案整理。全年预算134.45万元，执行131.22万元。
        """;

    [Theory]
    [InlineData(Reached)]
    [InlineData(Steps)]
    [InlineData(Missed)]
    [InlineData(Of)]
    [InlineData("公务接待费1.20万元。\n\n全年接待读者412,366人次，比上年增加30,517人次；展厅接待观众35,210人次。")]
    public void What_agrees_or_is_told_is_silent(string text) => text.ShouldBeSilent();

    [Theory]
    [InlineData("的91.25%", "的92.15%")]
    [InlineData("完成年度目标的98.53%", "完成年度目标的95.83%")]
    [InlineData("95.00%", "96.40%")]
    public void How_much_of_a_goal_was_reached_is_worked_out(string printed, string slipped) =>
        Audited.Text(Reached.Replace(printed, slipped, StringComparison.Ordinal)).Broken().ShouldNotBeEmpty();
}
