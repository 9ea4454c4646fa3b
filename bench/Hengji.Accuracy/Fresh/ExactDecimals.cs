using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Amounts in 万元 with six decimals, exact to the fen; long sentences with parts in brackets; sources and units as rows, projects as a numbered list.</summary>
internal sealed class ExactDecimals() : FreshLayout("exact-decimals", new NumberStyle { MoneyDecimals = 6, HasThousands = true, Nothing = "0.000000" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门整体绩效评价报告");
        page.Heading(1, "一、部门（单位）概况");
        page.Say($"部门编制{year.People.Posts}人，实有{year.People.Staff}人（行政{year.People.Administrative}人、事业{year.People.Institution}人），离退休{year.People.Retired}人。");
        page.Heading(1, "二、当年预算执行情况");
        Budget(year, page);
        page.Heading(1, "三、整体绩效目标实现情况");
        Aims(year, page);
        page.Heading(1, "四、预算管理情况分析");
        Management(year, page);
    }

    private static void Budget(DepartmentYear year, Page page)
    {
        var (basic, project, all) = (year.Fresh.Adjustments[0], year.Fresh.Adjustments[1], year.Fresh.Adjustments[2]);
        page.Say($"{year.Year}年年初批复预算总额{all.Money.Initial}万元，其中，基本支出预算{basic.Money.Initial}万元，项目支出预算{project.Money.Initial}万元。执行中追加{all.Added}万元（基本支出{basic.Added}万元、项目支出{project.Added}万元），调减{all.Cut}万元（基本支出{basic.Cut}万元、项目支出{project.Cut}万元）。调整后，全年预算数{all.Money.FullYear}万元，其中，基本支出预算数{basic.Money.FullYear}万元，项目支出预算数{project.Money.FullYear}万元。");
        page.Say($"资金总体支出{all.Money.Executed}万元，其中，基本支出{basic.Money.Executed}万元，项目支出{project.Money.Executed}万元。预算执行率为{all.Money.Rate}%，其中，基本支出、项目支出执行率分别为{basic.Money.Rate}%、{project.Money.Rate}%。");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("资金渠道", "年初预算", "全年预算", "实际支出", "执行率")
            .Row("总　额", year.Total.Initial, year.Total.FullYear, year.Total.Executed, new Formatted(year.Total.Rate, null, "%"))
            .Rows(year.Sources, (source, _) => [source.Name, source.Initial, source.FullYear, source.Executed, RateOf(source.Rate, source.FullYear, "%")]));
        page.Say($"其中，项目支出共{year.ProjectCount}项：");
        page.Counts(year.ProjectCount, year.Projects.Length);
        foreach (var (one, number) in Numbered(year.Projects))
            page.Say($"（{number}）{one.Name}项目，预算{one.FullYear}万元，支出{one.Executed}万元，执行率{one.Rate}%；");
    }

    private static void Aims(DepartmentYear year, Page page)
    {
        page.Table(table => table
            .Head("一级指标", "三级指标", "指标值", "完成值", "分值", "得分")
            .Rows(year.Groups.SelectMany(group => group.Indicators), (one, _) =>
                [one.Level1, one.Name, page.Text($"≥{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score])
            .Row(new Span("合计", 1, 4), year.TotalWeight, year.TotalScore));
        page.Say($"本次评价综合得分{year.TotalScore}分，评定等级“{year.Grade}”，各部分得分依次为：{year.Groups.Select(group => page.Text($"{group.Name}{group.Score}分（满分{group.Weight}分）"))}。");
    }

    private static void Management(DepartmentYear year, Page page)
    {
        var general = year.General;
        page.Say($"一般公共预算财政拨款年初结转{general.Opening}万元，当年拨款{general.Income}万元，当年支出{general.Expenditure}万元，年末结转{general.Closing}万元；分科目看，{year.Economic.Select(item => page.Text($"{item.Name}{item.Total}万元（基本{item.Basic}万元、项目{item.Project}万元）")):，}。");
        page.Say($"全年结转结余{year.Sum.Cumulative}万元，收入总额{year.Sum.Income}万元，支出总额{year.Sum.Expenditure}万元，结转结余率{year.Fresh.Ratios.Carried}%。公用经费人均{year.Fresh.Ratios.PublicPerHead}元（公用经费{year.Sum.Public}万元、在职{year.People.Staff}人）。");
        page.Table(table => table
            .Head("所属单位", "财政拨款", "其他资金", "结转", "支出合计", "人员", "公用", "项目")
            .Row(Row("部门汇总", year.Sum))
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit)));
    }

    private static object?[] Row(string name, UnitYear unit) =>
        [name, unit.General, unit.Other, unit.Carryover, unit.Expenditure, unit.Personnel, unit.Public, unit.Project];
}
