using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>A narrative with scores in a summary table, “分别为” lists, a staff table and a note at the foot; percent with two decimals.</summary>
public sealed class ScoredNarrative() : Layout("scored-narrative", new NumberStyle { HasThousands = true, PercentDecimals = 2 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Region}{year.Year}年部门整体绩效自评报告——{year.Field.Bureau}");
        page.Heading(1, "第一章　单位与人员");
        People(year, page);
        page.Heading(1, "第二章　资金");
        Money(year, page);
        page.Heading(1, "第三章　绩效");
        Scores(year, page);
        page.Plain("注：①金额均按决算口径，四舍五入保留两位小数，合计数与分项之和的尾差未作调整。");
    }

    private static void People(DepartmentYear year, Page page)
    {
        page.Table(table => table
            .Head("序号", "单位", "编制（人）", "实有（人）")
            .Rows(year.Units, (unit, index) => [index + 1, unit.Name, unit.Posts, unit.Staff])
            .Row(new Span("总计", 1, 2), year.Sum.Posts, year.Sum.Staff));
        page.Say($"全系统在编{year.People.Staff}人，行政、事业人员分别为{year.People.Administrative}人、{year.People.Institution}人。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Say($"年初预算、全年预算、全年执行分别为{year.Total.Initial}万元、{year.Total.FullYear}万元和{year.Total.Executed}万元，执行率{year.Total.Rate}%。");
        page.Say($"其中，基本支出全年预算{year.BasicExecution.FullYear}万元，执行{year.BasicExecution.Executed}万元，执行率{year.BasicExecution.Rate}%；项目支出全年预算{year.ProjectExecution.FullYear}万元，执行{year.ProjectExecution.Executed}万元，执行率{year.ProjectExecution.Rate}%。");
        page.Say($"“三公”经费{year.Year}年、{year.Year - 1}年决算分别为{three.Final.Now}万元和{three.Final.Last}万元，同比{page.Word(three.Final.Change, "增加", "压减")}{three.Final.Change:abs}万元（{page.Word(three.Final.Change, "上升", "下降")}{three.Final.Rate:abs}%）。");
        page.Table(table => table
            .Head("资金性质", "全年预算（万元）", "执行（万元）", "执行率")
            .Rows(year.Sources, (source, _) => [source.Name, source.FullYear, source.Executed, source.FullYear.Value == 0 ? "—" : new Formatted(source.Rate, null, "%")])
            .Row("总计", year.Total.FullYear, year.Total.Executed, new Formatted(year.Total.Rate, null, "%")));
    }

    private static void Scores(DepartmentYear year, Page page)
    {
        page.Table(table => table
            .Head("评价维度", "权重", "得分", "得分率")
            .Rows(year.Groups, (group, _) => [group.Name, group.Weight, group.Score, null])
            .Row("综合", year.TotalWeight, year.TotalScore, null));
        page.Table(table => table
            .Head("指标", "目标值", "完成值", "完成比例", "权重", "得分")
            .Rows(year.Groups.SelectMany(group => group.Indicators), (one, _) =>
                [one.Name, new Formatted(one.Target, null, one.Unit), new Formatted(one.Actual, null, one.Unit), new Formatted(one.Percent, null, "%"), one.Weight, one.Score]));
        page.Say($"综合得分{year.TotalScore}分，评价等次为{year.Grade}。问卷发放{year.Poll.Issued}份、有效{year.Poll.Valid}份，满意{year.Poll.Content}份，满意率{year.Poll.ContentRate}%。");
    }
}
