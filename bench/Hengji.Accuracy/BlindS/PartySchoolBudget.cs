using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A municipality's party school in the north: the explanation in front with last year's budget beside everything, projects one by one, purchases, a goal, forms.</summary>
internal sealed class PartySchoolBudget() : BlindLayout("party-school", "blind-s", new NumberStyle { MoneyDecimals = 6, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindS.School;
        page.Heading(0, $"中共北澜市委党校{year.Year}年度单位预算信息公开");
        page.Heading(1, $"第一部分　{year.Year}年单位预算情况说明");
        page.Heading(2, "一、单位基本情况");
        page.Say($"（一）单位职责。承担干部教育培训、理论研究宣传和决策咨询任务。（二）机构设置及编制情况。内设教务处、教研部、科研处、行政处等18个机构。编制{budget.People.Posts}人，其中行政编制{budget.People.CivilPosts}人、事业编制{budget.People.PublicPosts}人；实有{budget.People.Staff}人，其中行政{budget.People.Civil}人、事业{budget.People.Public}人。离退休人员{budget.People.Retired}人。");
        page.Style = page.Style with { MoneyDecimals = 2 };
        Money(year, budget, page);
        Costs(year, budget, page);
        Projects(year, budget, page);
        page.Heading(1, $"第二部分　{year.Year}年单位预算报表");
        page.Style = page.Style with { MoneyDecimals = 6 };
        Forms(budget, page);
    }

    private static Runs Against(Page page, int year, Comparison one) => one.Change.Value == 0
        ? page.Text($"与{year - 1}年年初预算数{one.Last}万元持平") : page.Text($"比{year - 1}年年初预算数{one.Last}万元{page.Moved(one)}万元，{page.Rose(one)}");

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        var at = year.Year;
        page.Heading(2, "二、收入预算情况说明");
        page.Say($"{at}年收入预算{budget.Total.Now}万元，{Against(page, at, budget.Total)}。其中：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占收入预算的{one.Share}%")):；}。本年财政拨款收入{budget.Whole.Now}万元，{Against(page, at, budget.Whole.Money)}，主要原因是主体班次规模和校舍修缮项目变化。");
        page.Heading(2, "三、支出预算情况说明");
        page.Say($"{at}年支出预算{budget.Total.Now}万元。其中：基本支出预算{budget.Basic.Now}万元，占总支出预算的{budget.BasicShare}%，{Against(page, at, budget.Basic)}；项目支出预算{budget.Project.Now}万元，占总支出预算的{budget.ProjectShare}%，{Against(page, at, budget.Project)}。");
        page.Say($"按支出功能分类，{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
        page.Heading(2, "四、一般公共预算财政拨款支出预算情况说明");
        page.Say($"一般公共预算财政拨款支出{budget.Whole.Now}万元，其中基本支出{budget.Whole.Basic}万元、项目支出{budget.Whole.Project}万元。具体如下：");
        foreach (var (top, number) in Numbered(budget.Tops))
            page.Say($"（{AccountPhrases.Numerals[number - 1]}）“{top.Name}”（类）{at}年年初预算{top.Now}万元，{Against(page, at, top.Money)}。其中：{budget.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => page.Text($"“{item.Name}”（项）{item.Now}万元")):、}。");
        var money = budget.Economic;
        page.Say($"一般公共预算基本支出中，人员经费{money.Personnel.Now}万元，占{money.PersonnelShare}%；日常公用经费{money.Office.Now}万元，占{money.OfficeShare}%，其中办公设备购置{money.Equipment}万元。");
    }

    private static void Costs(DepartmentYear year, YearBudget budget, Page page)
    {
        var (costs, at) = (budget.Costs, year.Year);
        page.Heading(2, "五、“三公”经费财政拨款预算说明");
        page.Say($"{at}年“三公”经费财政拨款预算{costs.Three.Money.Now}万元，{Against(page, at, costs.Three.Money)}。1.因公出国（境）费用预算{costs.Abroad!.Money.Now}万元，占{costs.Abroad.Share}%，{Against(page, at, costs.Abroad.Money)}。2.公务接待费预算{costs.Reception.Money.Now}万元，占{costs.Reception.Share}%，{Against(page, at, costs.Reception.Money)}。3.公务用车购置及运行维护费预算{costs.Vehicle.Money.Now}万元，占{costs.Vehicle.Share}%，其中公务用车购置费0万元，公务用车运行维护费{costs.Run.Money.Now}万元，{Against(page, at, costs.Run.Money)}。");
        page.Say($"会议费预算{costs.Meeting.Now}万元，{Against(page, at, costs.Meeting)}；培训费预算{costs.Training.Now}万元，{Against(page, at, costs.Training)}。");
        page.Heading(2, "六、其他情况说明");
        page.Say($"（一）机关运行经费说明。本单位履行一般行政事业管理职能所使用的机关运行经费预算{costs.Running.Now}万元，{Against(page, at, costs.Running)}。");
        page.Say($"（二）政府采购预算说明。{at}年政府采购预算总额{budget.Buying.All}万元，其中：政府采购货物预算{budget.Buying.Goods}万元，政府采购工程预算{budget.Buying.Works}万元，政府采购服务预算{budget.Buying.Services}万元。面向中小企业预留{budget.Buying.Small}万元，占政府采购预算总额的{budget.Buying.SmallShare}%。");
        page.Say($"（三）国有资产占用情况说明。截至{at - 1}年底，本单位车辆共计{budget.Holdings.Cars}台，其中：主要负责人用车{budget.Holdings.LeaderCars}台、机要通信用车{budget.Holdings.DutyCars}台、教学用大客车{budget.Holdings.SpecialCars}台、其他用车{budget.Holdings.OtherCars}台；单位价值100万元以上的设备{budget.Holdings.Machines}台（套）。{at}年计划新增100万元以上设备{budget.Holdings.Planned}台（套）。");
    }

    private static void Projects(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"（四）项目支出绩效目标情况说明。{year.Year}年填报绩效目标的预算项目{budget.ProjectCount}个，占本单位全部预算项目的100%，涉及资金{budget.Project.Now}万元：");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("序号", "项目名称", "预算金额", "占项目支出比重", "项目负责处室")
            .Rows(budget.Projects, (one, at) => [at + 1, one.Name, one.Amount, one.Share, at % 2 == 0 ? "教务处" : "行政处"])
            .Row(new Span("合计", 1, 2), budget.Project.Now, "100.00", null));
        page.Say($"其中，“{budget.Projects[0].Name}”项目{budget.Projects[0].Amount}万元，绩效指标如下：");
        BudgetTables.Goals(page, year.BlindS.SchoolGoals, "权重（分）");
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Plain("预算01表　收支总表");
        page.Aside("单位：万元");
        BudgetTables.Summary(page, budget);
        page.Plain("预算03表　支出总表");
        page.Aside("单位：万元");
        BudgetTables.Spent(page, budget);
        page.Plain("预算05表　一般公共预算财政拨款支出表");
        page.Aside("单位：万元");
        BudgetTables.Subjects(page, budget, one => one.Indented());
        page.Plain("预算07表　一般公共预算财政拨款基本支出表");
        page.Aside("单位：万元");
        BudgetTables.Economic(page, budget);
    }
}
