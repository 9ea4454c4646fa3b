using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindJj;

/// <summary>The tables of a city's office of water.</summary>
internal static class WaterAccountTables
{
    public static void Totals(PublicBody one, Page page)
    {
        page.Aside("支出决算表（按功能分类）　单位：万元");
        page.Table(table => table
            .Head("科目", "本年支出", "基本支出", "项目支出", "上年支出", "增减额", "占比（%）")
            .Row("合计", one.All.Whole.Now, one.All.Whole.Basic.Now, one.All.Whole.Project.Now, one.All.Whole.Last, one.All.Whole.All.Change, null)
            .Rows(one.All.Tops, (top, _) => [top.Name, top.Now, top.Basic.Now, top.Project.Now, top.Last, top.All.Change, top.Share]));
    }

    public static void Fiscal(PublicBody one, Page page)
    {
        var (general, fund, fiscal) = (one.Purses.General, one.Purses.Fund!, one.Purses.Fiscal);
        page.Aside("财政拨款收支决算表　单位：万元");
        page.Table(table => table
            .Head("项目", "一般公共预算", "政府性基金预算", "合计")
            .Row("年初结转结余", general.Opening.Now, fund.Opening.Now, fiscal.Opening.Now).Row("本年收入", general.Income.Now, fund.Income.Now, fiscal.Income.Now).Row("收入总计", general.All.Now, fund.All.Now, fiscal.All.Now)
            .Row("本年支出", general.Spent.Now, fund.Spent.Now, fiscal.Spent.Now).Row("年末结转结余", general.Closing.Now, fund.Closing.Now, fiscal.Closing.Now).Row("支出总计", general.All.Now, fund.All.Now, fiscal.All.Now));
    }

    public static void General(PublicBody one, Page page)
    {
        page.Aside("一般公共预算财政拨款支出决算表　单位：万元");
        page.Table(table => table
            .Head(new Span("功能分类科目", 1, 2), new Span("年初预算", 2), new Span("决算数", 1, 3), new Span("完成年初预算（%）", 2)).Head("编码", "名称", "小计", "基本支出", "项目支出")
            .Row(null, "合计", one.General.Whole.Plan!.Last, one.General.Whole.Now, one.General.Whole.Basic.Now, one.General.Whole.Project.Now, one.General.Whole.Done!)
            .Rows(one.General.Lines, (line, _) => [line.Code, line.Name, line.Plan!.Last, line.Now, line.Basic.Now, line.Project.Now, line.Done!]));
    }

    public static void Basic(PublicBody one, Page page)
    {
        var costs = one.Costs;
        page.Aside("基本支出决算表（按经济分类）　单位：万元");
        page.Table(table =>
        {
            table.Head("经济分类", "决算数", "上年决算数", "增减额");
            table.Row("人员经费", costs.Personnel.Now, costs.Personnel.Last, costs.Personnel.Change);
            foreach (var line in costs.PersonnelLines)
                table.Row($"　{line.Name}", line.Now, line.Money.Last, line.Money.Change);
            table.Row("日常公用经费", costs.Office.Now, costs.Office.Last, costs.Office.Change);
            foreach (var line in costs.OfficeLines)
                table.Row($"　{line.Name}", line.Now, line.Money.Last, line.Money.Change);
            table.Row("合计", one.General.Whole.Basic.Now, one.General.Whole.Basic.Last, one.General.Whole.Basic.Change);
        });
    }

    public static void Three(PublicBody one, Page page)
    {
        var three = one.Three;
        HeldCost[] costs = [three.Vehicle, three.Buy!, three.Run, three.Guest, three.Whole];
        string[] names = ["公务用车购置及运行维护费", "　其中：购置费", "　　　　运行维护费", "公务接待费", "合计"];
        page.Aside("“三公”经费支出决算表　单位：万元");
        page.Table(table => table
            .Head("项目", "预算数", "决算数", "上年决算数", "决算比预算增减", "决算比上年增减", "占比（%）")
            .Rows(costs, (cost, at) => [names[at], cost.Budget, cost.Now, cost.Last, cost.Plan.Change, cost.Money.Change, at == 4 ? null : cost.Share]));
    }

    public static void Tasks(PublicBody one, Page page)
    {
        page.Aside("项目支出绩效自评汇总表　单位：万元、分");
        page.Table(table => table
            .Head("项目名称", "预算数", "执行数", "结余", "执行率（%）", "预算执行（10分）", "产出（50分）", "效益（30分）", "满意度（10分）", "得分")
            .Rows(one.Tasks, (task, _) => [task.Name, task.Budget, task.Now, task.Left, task.Rate, task.Marks.Spending, task.Marks.Output, task.Marks.Benefit, task.Marks.Content, task.Marks.Score])
            .Row("合计", one.TaskSum.Budget, one.TaskSum.Money.Now, one.TaskSum.Left, one.TaskSum.Rate, null, null, null, null, null));
    }
}
