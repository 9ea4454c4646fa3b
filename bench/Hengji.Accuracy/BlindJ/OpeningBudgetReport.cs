using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A county's transport bureau opens its budget to the public: income, expenditure by kind and subject, the three public funds, then four tables in 万元, the first two-sided.</summary>
internal sealed class OpeningBudgetReport() : BlindLayout("opening-budget", "blind-j", new NumberStyle { Nothing = "" })
{
    private static readonly string[] Offices = ["办公室", "规划建设股", "综合运输股", "安全监督股", "财务审计股", "法规股", "人事教育股"];

    private static readonly string[] Subunits = ["公路养护中心", "交通运输综合执法大队", "道路运输服务中心", "交通工程质量监测站"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindJ.Opening;
        page.Heading(0, $"{year.Region}交通运输局{year.Year}年部门预算公开说明");
        page.Heading(1, "第一部分　部门概况");
        About(year, page);
        page.Heading(1, $"第二部分　{year.Year}年部门预算情况说明");
        Money(year, page);
        Projects(budget, page);
        Control(year, page);
        Others(budget, page);
        page.Heading(1, "第三部分　部门预算公开表");
        Tables(year, page);
    }

    private static void About(DepartmentYear year, Page page)
    {
        var stock = year.BlindJ.Opening.Stock;
        page.Heading(2, "一、主要职责");
        page.Plain($"负责全{year.Level()}公路、水路运输行业管理，组织编制并实施综合交通运输规划，承担农村公路建设、养护和交通运输综合执法工作。");
        page.Heading(2, "二、机构设置及人员情况");
        page.Say($"局机关内设{stock.Offices}个股室，分别为{page.List(stock.Offices, Offices)}；所属二级预算单位{stock.Subunits}个，即{page.List(stock.Subunits, Subunits)}，全部纳入本次预算编制范围。");
        page.Say($"核定编制{stock.Posts}名，其中行政编制{stock.OfficePosts}名、事业编制{stock.UnitPosts}名。实有在职人员{stock.Staff}人，其中机关{stock.OfficeStaff}人、事业单位{stock.UnitStaff}人；另有退休人员{stock.Retired}人。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (budget, all) = (year.BlindJ.Opening, year.BlindJ.Opening.All);
        page.Heading(2, "一、收支预算总体情况");
        page.Say($"{year.Year}年收入预算总计{all.Now}万元，比上年预算{all.Last}万元{page.Moved(all)}万元，{page.Rose(all)}，主要是{(all.Change.Value < 0 ? "上年一次性项目不再安排" : "公路养护任务增加、人员支出正常增长")}。其中：{budget.Income.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Say($"支出预算总计{all.Now}万元。按支出性质分，基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%，较上年{page.Moved(budget.Basic)}万元，{page.Rose(budget.Basic)}；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%，较上年{page.Moved(budget.Project)}万元，{page.Rose(budget.Project)}。");
        page.Say($"按支出功能分类，{budget.Classes.Select(one => page.Text($"{one.Sum.Name}{one.Sum.Total}万元，占{one.Share}%")):，}。");
        page.Heading(2, "二、基本支出情况");
        page.Say($"基本支出{budget.Basic.Now}万元，其中人员经费{budget.Personnel}万元，包括基本工资、津贴补贴、绩效工资、社会保障缴费等；日常公用经费{budget.Office}万元，包括办公费、水电费、差旅费、工会经费等。");
    }

    private static void Projects(OpeningBudget budget, Page page)
    {
        page.Heading(2, "三、项目支出情况");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"本年共安排项目{budget.ProjectCount}个，预算金额{budget.Project.Now}万元，具体为：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}万元")):；}。金额最大的是{Largest(budget).Name}，占项目支出的{Largest(budget).Share}%。");
    }

    private static Details.Portion Largest(OpeningBudget budget) => budget.Projects.MaxBy(one => one.Amount.Value)!;

    private static void Control(DepartmentYear year, Page page)
    {
        var control = year.BlindJ.Opening.Control;
        page.Heading(2, "四、“三公”经费预算情况");
        page.Say($"{year.Year}年“三公”经费预算{control.All.Now}万元，比上年{page.Moved(control.All)}万元，{page.Rose(control.All)}。其中，本年未安排因公出国（境）费；公务接待费{control.Reception.Now}万元，比上年{page.Moved(control.Reception)}万元；公务用车购置及运行维护费{control.Vehicle.Now}万元（购置费{control.Buying.Now}万元，运行维护费{control.Running.Now}万元），比上年{page.Moved(control.Vehicle)}万元。");
    }

    private static void Others(OpeningBudget budget, Page page)
    {
        var stock = budget.Stock;
        page.Heading(2, "五、其他重要事项");
        page.Say($"（一）机关运行经费。局机关及参照公务员法管理单位机关运行经费预算{budget.Operation.Now}万元，上年为{budget.Operation.Last}万元，{page.Rose(budget.Operation)}。");
        page.Say($"（二）政府采购。编制政府采购预算{budget.Bought}万元，其中货物类{budget.Purchases[0]}万元、工程类{budget.Purchases[1]}万元、服务类{budget.Purchases[2]}万元。面向中小企业预留{budget.Small}万元，占采购预算的{budget.SmallShare}%。");
        page.Say($"（三）国有资产。截至上年末，本部门共有车辆{stock.Cars}辆，其中{stock.CarKinds.Select(one => page.Text($"{one.Name}{one.Amount}辆")):、}；单价100万元以上设备{stock.Equipment}台（套）。");
        page.Say($"（四）绩效目标。实行绩效目标管理的项目{budget.ProjectCount}个，涉及资金{budget.Project.Now}万元，绩效目标随部门预算同步批复、同步公开。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        var (budget, control) = (year.BlindJ.Opening, year.BlindJ.Opening.Control);
        page.Plain("表1　部门收支预算总表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("收　入", 1, 2), new Span("支　出", 1, 2))
            .Head("项目", "预算数", "项目（按功能分类）", "预算数")
            .Rows(budget.Income, (one, index) => [one.Name, one.Money.Now, budget.Classes[index].Sum.Name, budget.Classes[index].Sum.Total])
            .Row("收入总计", budget.All.Now, "支出总计", budget.All.Now));
        page.Plain("表2　部门支出预算表（单位：万元）");
        page.Table(table =>
        {
            table.Head("科目编码", "科目名称", "合计", "基本支出", "项目支出").Row(null, "合　计", budget.All.Now, budget.Basic.Now, budget.Project.Now);
            foreach (var one in budget.Classes)
                table.Row(Row(one.Sum)).Rows(one.Items, (item, _) => Row(item));
        });
        page.Plain("表3　财政拨款“三公”经费预算表（单位：万元）");
        page.Table(table => table
            .Head("项　目", $"{year.Year - 1}年预算", $"{year.Year}年预算", "增减额", "增减率（%）")
            .Row(Row("合计", control.All)).Row("1.因公出国（境）费", null, null, null, null).Row(Row("2.公务接待费", control.Reception)).Row(Row("3.公务用车购置及运行维护费", control.Vehicle))
            .Row(Row("　其中：公务用车购置费", control.Buying)).Row(Row("　　　　公务用车运行维护费", control.Running)));
        page.Plain("表4　项目支出预算表（单位：万元）");
        page.Table(table => table.Head("序号", "项目名称", "预算金额", "占比（%）").Rows(budget.Projects, (one, index) => [index + 1, one.Name, one.Amount, one.Share]).Row(null, "合计", budget.Project.Now, "100.00"));
    }

    private static object?[] Row(BudgetSubject one) => [one.Code, one.Name, one.Total, one.Basic, one.Project];

    private static object?[] Row(string name, Comparison one) => [name, one.Last, one.Now, one.Change, one.Rate];
}
