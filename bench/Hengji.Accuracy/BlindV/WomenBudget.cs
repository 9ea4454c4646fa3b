using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>A province's women's federation before the year, in the north-west's order: everything against last year's budget, a paragraph for each item, forms behind.</summary>
internal sealed class WomenBudget() : BlindLayout("women-budget", "blind-v", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindV.Women;
        page.Heading(0, $"陇安省妇女联合会{year.Year}年部门预算公开说明");
        page.Heading(1, "一、部门职责及机构设置");
        page.Say($"团结引导全省各族各界妇女听党话、跟党走，代表和维护妇女权益，促进男女平等和妇女儿童事业发展。内设办公室、组织联络部、宣传部、妇女发展部、权益部、家庭和儿童工作部，所属公益类事业单位2个。编制{budget.People.Posts}名，其中行政编制{budget.People.CivilPosts}名、事业编制{budget.People.PublicPosts}名；实有在职人员{budget.People.Staff}人，其中行政{budget.People.Civil}人、事业{budget.People.Public}人；退休{budget.People.Retired}人。");
        Money(year, budget, page);
        General(year, budget, page);
        Costs(year, budget, page);
        page.Heading(1, "六、部门预算公开表");
        page.Aside("部门收支总体情况表　单位：万元");
        BudgetTables.Summary(page, budget);
        page.Aside("一般公共预算支出情况表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", $"{year.Year - 1}年预算数", $"{year.Year}年预算数", "基本支出", "项目支出", "增减额", "增减%")
            .Row(null, "合计", budget.Whole.Money.Last, budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project, budget.Whole.Money.Change, budget.Whole.Money.Rate)
            .Rows(budget.Subjects, (one, _) => [one.Code, one.Indented(), one.Money.Last, one.Now, one.Basic, one.Project, one.Money.Change, one.Money.Rate]));
        page.Aside("一般公共预算基本支出情况表　单位：万元");
        BudgetTables.Economic(page, budget);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(1, "二、部门收支总体情况");
        page.Say($"（一）收入预算。{year.Year}年收入预算{budget.Total.Now}万元，比{year.Year - 1}年预算{page.Moved(budget.Total)}万元，{page.Rose(budget.Total)}。其中：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（二）支出预算。{year.Year}年支出预算{budget.Total.Now}万元。按用途划分，基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%，比上年{page.Moved(budget.Basic)}万元；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%，比上年{page.Moved(budget.Project)}万元。按功能科目划分，{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        var (whole, money) = (budget.Whole, budget.Economic);
        page.Heading(1, "三、一般公共预算支出情况");
        page.Say($"{year.Year}年一般公共预算支出{whole.Now}万元，比上年预算{page.Moved(whole.Money)}万元，{page.Rose(whole.Money)}。其中：基本支出{budget.GeneralBasic.Now}万元，{page.Rose(budget.GeneralBasic)}；项目支出{budget.GeneralProject.Now}万元，{page.Rose(budget.GeneralProject)}。具体为：");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"{number}.{item.CodedPath(budget.Subjects)}{item.Now}万元，比上年预算{page.Moved(item.Money)}万元，{page.Rose(item.Money)}。");
        page.Say($"一般公共预算基本支出中，人员经费{money.Personnel.Now}万元，占{money.PersonnelShare}%，主要用于{page.Listed(money.HelpItems)}以及工资福利支出{money.Wages}万元；公用经费{money.Office.Now}万元，占{money.OfficeShare}%，比上年{page.Moved(money.Office)}万元。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"全部项目支出涉及{budget.ProjectCount}个项目：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}。");
    }

    private static void Costs(DepartmentYear year, YearBudget budget, Page page)
    {
        var costs = budget.Costs;
        page.Heading(1, "四、“三公”经费、会议费、培训费预算情况");
        page.Say($"（一）“三公”经费。{year.Year}年“三公”经费预算{costs.Three.Money.Now}万元。其中：因公出国（境）费{costs.Abroad!.Money.Now}万元，公务接待费{costs.Reception.Money.Now}万元，公务用车运行维护费{costs.Run.Money.Now}万元，公务用车购置费0万元。");
        page.Say($"（二）会议费预算{costs.Meeting.Now}万元，培训费预算{costs.Training.Now}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年预算数", $"{year.Year}年预算数", "增减额")
            .Rows([("因公出国（境）费", costs.Abroad.Money), ("公务接待费", costs.Reception.Money), ("公务用车运行维护费", costs.Run.Money), ("“三公”经费合计", costs.Three.Money), ("会议费", costs.Meeting), ("培训费", costs.Training)],
                (one, _) => [one.Item1, one.Item2.Last, one.Item2.Now, one.Item2.Change]));
        page.Heading(1, "五、其他重要事项");
        page.Say($"（一）机关运行经费。{year.Year}年机关运行经费预算{costs.Running.Now}万元，比上年预算{page.Moved(costs.Running)}万元，{page.Rose(costs.Running)}。");
        page.Say($"（二）政府采购。政府采购预算{budget.Buying.All}万元，其中：货物{budget.Buying.Goods}万元，工程{budget.Buying.Works}万元，服务{budget.Buying.Services}万元。");
        page.Say($"（三）国有资产占用。上年末共有车辆{budget.Holdings.Cars}辆，其中：机要通信用车{budget.Holdings.LeaderCars}辆、应急保障用车{budget.Holdings.DutyCars}辆、业务用车{budget.Holdings.SpecialCars}辆、其他用车{budget.Holdings.OtherCars}辆。");
    }
}
