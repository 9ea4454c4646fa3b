namespace Hengji.Auditing.Tests.Tables;

/// <summary>Scores and satisfaction that text tells of a sheet: its total, its full marks, points taken off, the mean of projects, each group asked.</summary>
public sealed class SheetScoresInTextTests
{
    private const string Sheet = """
        项目综合得分88.5分（满分100分），等级为良。

        资金到位偏晚，“资金到位及时性”扣2分；“培训覆盖面”扣1.5分。

        三、评价结论

        综合得分88.5分。

        评分表

        一级指标|二级指标|分值|得分|扣分
        过程|资金到位及时性|20|18|2
        过程|制度健全性|20|17|3
        产出|培训覆盖面|30|28.5|1.5
        效益|就业带动情况|30|25|5
        合计||100|88.5|11.5
        """;

    private const string Projects = """
        4个项目自评平均得分93.06分。

        项目自评汇总表

        单位：万元

        项目名称|预算数|执行数|自评得分
        库房维护|24.00|23.53|92.5
        档案抢救|18.00|17.30|94.2
        目录数据|30.00|28.80|93.1
        展陈更新|15.00|14.20|92.44
        合计|87.00|83.83|93.06
        """;

    private const string Polls = """
        教师有效问卷80份，满意72份，满意度90.00%；家长有效问卷209份，满意196份，满意度93.78%。

        三级指标|年度指标值|实际完成值|分值|得分
        教师满意度|≥85%|90.00%|5|5
        家长满意度|≥85%|93.78%|5|5
        """;

    [Theory]
    [InlineData(Sheet)]
    [InlineData(Projects)]
    [InlineData(Polls)]
    public void Is_silent_where_text_and_sheet_agree(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData(Sheet, "项目综合得分88.5分", "项目综合得分83.9分", "83.9")]
    [InlineData(Sheet, "满分100分", "满分105分", "105")]
    [InlineData(Sheet, "“资金到位及时性”扣2分", "“资金到位及时性”扣4分", "4")]
    [InlineData(Projects, "平均得分93.06分", "平均得分93.60分", "93.60")]
    [InlineData(Polls, "|90.00%|", "|98.40%|", "98.40")]
    public void The_one_that_differs_is_asked_about(string report, string printed, string slipped, string figure)
    {
        report.ShouldContain(printed);
        Audited.Text(report.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == figure) || finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)));
    }

    /// <summary>期初目标值 is a goal, not an opening balance.</summary>
    [Theory]
    [InlineData("目标233人次", "目标23人次", "23")]
    [InlineData("|≥233人次|", "|≥235人次|", "235")]
    public void A_goal_set_at_the_beginning_is_a_goal(string printed, string slipped, string figure)
    {
        const string Report = """
            未完成的绩效目标：培训档案员目标233人次，实际230人次，扣0.1分；抢救档案目标464卷，实际462卷，扣0.1分。

            二级指标|三级指标|期初目标值（A）|实际完成值（B）|分值|得分
            数量指标|培训档案员|≥233人次|230人次|6|5.9
            数量指标|抢救档案|≥464卷|462卷|7|6.9
            """;
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == figure) || finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)));
    }
}
