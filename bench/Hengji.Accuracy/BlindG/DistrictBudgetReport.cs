using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A district department's published budget in 元 to the fen: every amount with its share and its change, structure before function, reasons; both sides of the budget and the three public funds across in tables.</summary>
internal sealed class DistrictBudgetReport() : BlindLayout("district-budget", "blind-g", new NumberStyle { MoneyScale = 1, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindG.District;
        page.Heading(0, $"{District(year)}司法局{year.Year}年部门预算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Say($"我局核定编制{budget.Posts}名，实有在职人员{budget.Staff}人，其中行政人员{budget.Administrative}人，事业人员{budget.Institution}人。");
        page.Heading(1, "二、部门收支总体情况");
        Overview(year, page);
        page.Heading(1, "三、一般公共预算支出情况");
        General(year, page);
        page.Heading(1, "四、一般公共预算“三公”经费预算情况");
        Costs(year, page);
        page.Heading(1, "五、其他重要事项说明");
        Others(year, page);
        page.Heading(1, "六、部门预算公开表");
        Tables(year, page);
    }

    private static string District(DepartmentYear year) => year.Region.EndsWith('区') ? year.Region : "东川区";

    private static Runs Moved(Page page, Comparison one) => page.Text($"{page.Word(one.Change, "同比增加", "同比减少")}{one.Change:abs}元，{page.Rose(one)}");

    private static void Overview(DepartmentYear year, Page page)
    {
        var budget = year.BlindG.District;
        page.Say($"（一）收入预算。{year.Year}年部门收入总预算{budget.All.Now}元，上年为{budget.All.Last}元，{Moved(page, budget.All)}。其中：");
        foreach (var (one, number) in Numbered(budget.Income))
            page.Say($"{number}.{one.Name}{one.Money.Now}元，占收入总预算的{one.Share}%，{Moved(page, one.Money)}。");
        page.Say($"（二）支出预算。{year.Year}年部门支出总预算{budget.All.Now}元，其中：一般公共预算支出{budget.General.Now}元，{Moved(page, budget.General)}；政府性基金预算支出{budget.Fund.Now}元，{Moved(page, budget.Fund)}，主要用于公共法律服务站点建设。");
    }

    private static void General(DepartmentYear year, Page page)
    {
        var (budget, basic, project) = (year.BlindG.District, year.BlindG.District.Kinds[0], year.BlindG.District.Kinds[1]);
        page.Say($"（一）按支出功能分类。一般公共预算支出{budget.General.Now}元，其中：{budget.Functions.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占{one.Share}%，{Moved(page, one.Money)}")):；}。");
        page.Say($"（二）按支出结构分类，划分为基本支出预算和项目支出预算。1.基本支出预算{basic.Money.Now}元，占一般公共预算支出的{basic.Share}%，{Moved(page, basic.Money)}。其中：{budget.BasicParts.Select(one => page.Text($"{one.Name}预算{one.Money.Now}元，占基本支出预算的{one.Share}%，{Moved(page, one.Money)}")):；}。");
        page.Say($"2.项目支出预算{project.Money.Now}元，占一般公共预算支出的{project.Share}%，{Moved(page, project.Money)}。其中：{budget.ProjectParts.Select(one => page.Text($"{one.Name}预算{one.Money.Now}元，占项目支出预算的{one.Share}%，{Moved(page, one.Money)}")):；}。");
        page.Say($"（三）基本支出情况。{year.Year}年一般公共预算基本支出{basic.Money.Now}元，其中：人员经费{budget.Personnel}元，主要包括基本工资、津贴补贴、奖金、住房公积金等；公用经费{budget.Office.Now}元，主要包括办公费、水费、电费、邮电费、差旅费等。");
    }

    private static void Costs(DepartmentYear year, Page page)
    {
        var (costs, all) = (year.BlindG.District.Costs, year.BlindG.District.Costs.All.Money);
        page.Say($"{year.Year}年“三公”经费预算安排{all.Now}元，{Moved(page, all)}。其中：因公出国（境）费0元，与上年持平；公务用车购置及运行维护费{costs.Vehicle.Now}元，{Moved(page, costs.Vehicle.Money)}（公务用车购置费0元，公务用车运行维护费{costs.Vehicle.Now}元）；公务接待费{costs.Reception.Now}元，{Moved(page, costs.Reception.Money)}。");
    }

    private static void Others(DepartmentYear year, Page page)
    {
        var (budget, bought) = (year.BlindG.District, year.BlindG.District.Bought);
        page.Say($"（一）机关运行经费。{year.Year}年机关运行经费预算{budget.Office.Now}元，{Moved(page, budget.Office)}，主要原因是在职人员变动。");
        page.Say($"（二）政府采购。{year.Year}年政府采购预算总额{bought.All}元，其中：货物类{bought.Goods}元，工程类{bought.Works}元，服务类{bought.Services}元。面向中小企业预留采购份额{bought.Small}元，占政府采购预算总额的{bought.SmallShare}%。");
        page.Say($"（三）国有资产占用。截至上年末，部门共有车辆{budget.Costs.Cars}辆，其中：机要通信用车{budget.Costs.CarKinds[0]}辆，应急保障用车{budget.Costs.CarKinds[1]}辆，执法执勤用车{budget.Costs.CarKinds[2]}辆；房屋建筑面积{budget.Houses}平方米，其中：办公用房{budget.OfficeArea}平方米，业务用房{budget.BusinessArea}平方米。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"（四）预算绩效。{year.Year}年实行绩效目标管理的项目{budget.ProjectCount}个，涉及一般公共预算资金{budget.Project.Now}元，分别为：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}元")):、}。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var budget = year.BlindG.District;
        page.Plain("表1　部门收支总体情况表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("收　　入", 1, 2), new Span("支　　出", 1, 2))
            .Head("项目", "预算数", "项目（按功能分类）", "预算数")
            .Rows(budget.Functions, (one, index) => [index < 3 ? budget.Income[index].Name : null, index < 3 ? budget.Income[index].Money.Now : null, one.Name, one.Money.Now])
            .Row(null, null, "城乡社区支出（政府性基金）", budget.Fund.Now)
            .Row("收入总计", budget.All.Now, "支出总计", budget.All.Now));
        page.Plain("表2　一般公共预算支出情况表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("支出类别", $"{year.Year - 1}年预算数", $"{year.Year}年预算数", "增减额", "增减%")
            .Row(Line("一般公共预算支出合计", budget.General))
            .Row(Line("一、基本支出", budget.Basic)).Rows(budget.BasicParts, (one, _) => Line("　" + one.Name, one.Money))
            .Row(Line("二、项目支出", budget.Project)).Rows(budget.ProjectParts, (one, _) => Line("　" + one.Name, one.Money)));
        page.Plain("表3　一般公共预算“三公”经费支出预算表");
        page.Aside("单位：元");
        page.Table(table => Across(year.Year, budget.Costs, table));
    }

    private static object?[] Line(string name, Comparison one) => [name, one.Last, one.Now, one.Change, one.Rate];

    private static void Across(int year, PublicCosts costs, TableWriter table) => table
        .Head(new Span("年度", 3), new Span("“三公”经费合计", 3), new Span("因公出国（境）费", 3), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 3))
        .Head(new Span("小计", 2), new Span("其中", 1, 2))
        .Head("购置费", "运行维护费")
        .Row($"{year - 1}年预算", costs.All.Money.Last, "0", costs.Vehicle.Money.Last, "0", costs.Vehicle.Money.Last, costs.Reception.Money.Last)
        .Row($"{year}年预算", costs.All.Now, "0", costs.Vehicle.Now, "0", costs.Vehicle.Now, costs.Reception.Now);
}
