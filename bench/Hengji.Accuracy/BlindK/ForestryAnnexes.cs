using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>The two annexes of the forestry department: basic figures with last year, budget and result; the form of scores.</summary>
internal static class ForestryAnnexes
{
    public static void Write(DepartmentYear year, Page page)
    {
        var forest = year.BlindK.Forestry;
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        Basics(forest, page);
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        Form(year, page);
    }

    private static void Basics(Forestry forest, Page page)
    {
        var (money, people) = (forest.Money, forest.Money.People);
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("财政供养人员情况", "编制数", "实际在职人数", "控制率（%）")
            .Row(null, people.Posts, people.Staff, people.Rate));
        page.Table(table => table
            .Head("经费控制情况", "上年决算数", "当年预算数", "当年决算数")
            .Row(Line("“三公”经费", money.ThreePublic))
            .Row(Line("1.公务用车购置和维护经费", money.Car))
            .Row("　其中：公车购置", "0", "0", "0")
            .Row(Line("　　　　公车运行维护", money.Car))
            .Row("2.出国经费", "0", "0", "0")
            .Row(Line("3.公务接待", money.Reception))
            .Row(Line("项目支出", forest.AllProjects))
            .Rows(forest.Projects, (one, index) => Line($"　{index + 1}.{one.Name}", one))
            .Row("公用经费", money.Public.Last, "—", money.Public.Now)
            .Rows(forest.Costs, (one, index) => Line(index == 0 ? $"　其中：{one.Name}" : $"　　　　{one.Name}", one)));
        page.Table(table => table
            .Head("政府采购金额", "采购预算", "实际采购", "执行率（%）")
            .Row(null, forest.BoughtPlanned, forest.Bought, forest.BoughtRate));
    }

    private static object?[] Line(string name, BudgetedItem one) => [name, one.Money.Last, one.Budget, one.Now];

    private static void Form(DepartmentYear year, Page page)
    {
        var (forest, score) = (year.BlindK.Forestry, year.BlindK.Forestry.Score);
        var money = forest.Money;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("年度预算申请", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率（%）", "得分")
            .Row("年度资金总额", money.AllRun.Initial, money.AllRun.Full, money.AllRun.Done, score.Spending.Weight, money.AllRun.Rate, score.Spending.Score)
            .Row("按支出性质分：", null, null, null, null, null, null)
            .Rows([money.BasicRun, money.ProjectRun], (one, _) => [$"　{one.Name}", one.Initial, one.Full, one.Done, null, one.Rate, null]));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
            foreach (var group in score.Groups)
                foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
                    table.Row(index == 0 ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Indicators.Length), .. Cells(page, one)] : Cells(page, one));
            table.Row(new Span("总　分", 1, 5), score.Weight, score.Score);
        });
        page.Plain($"填报单位：{year.Region}林业局");
    }

    private static object?[] Cells(Page page, SelfIndicator one) =>
        [one.Level2, one.Name, page.Text($"≥{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score];
}
