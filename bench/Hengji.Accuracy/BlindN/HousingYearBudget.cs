using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A province's department in the south with its units: forms by source and by unit first, few sentences after them, percents with one decimal.</summary>
internal sealed class HousingYearBudget() : BlindLayout("housing-budget", "blind-n", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindN.Housing;
        page.Heading(0, $"南岭省住房和城乡建设厅{year.Year}年部门预算");
        page.Heading(1, "第一部分　部门概况");
        page.Say($"一、主要职责。负责住房保障、房地产市场监管、建筑业管理、城市建设和村镇建设指导等工作。");
        page.Say($"二、机构设置。本部门预算为汇总预算，纳入编制范围的单位共{year.BlindN.HousingUnits.Length}个，包括{string.Join("、", year.BlindN.HousingUnits.Select(one => one.Name))}。核定行政编制{budget.People.CivilPosts}名、事业编制{budget.People.PublicPosts}名，合计{budget.People.Posts}名；实有在职人员{budget.People.Staff}人，其中行政{budget.People.Civil}人、事业{budget.People.Public}人，离退休人员{budget.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年部门预算表");
        Forms(year, budget, page);
        page.Heading(1, $"第三部分　{year.Year}年部门预算情况说明");
        Text(year, budget, page);
    }

    private static void Forms(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(2, "表1　收支总体情况表");
        page.Aside("单位：万元");
        BudgetTables.Summary(page, budget, $"{year.Year}年预算");
        page.Heading(2, "表2　收入总体情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(["单位名称", "合计", .. budget.Sources.Select(one => one.Name)])
            .Row(["合计", budget.Total.Now, .. budget.Sources.Select(one => one.Money.Now)])
            .Rows(year.BlindN.HousingUnits, (one, _) => [one.Name, one.Total, .. one.Sources]));
        page.Heading(2, "表3　支出总体情况表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("单位名称", "支出合计", "基本支出", "项目支出", "上缴上级支出")
            .Row("合计", budget.Total.Now, budget.Basic.Now, budget.Project.Now, null)
            .Rows(year.BlindN.HousingUnits, (one, _) => [one.Name, one.Total, one.Basic, one.Project, null]));
        page.Heading(2, "表4　一般公共预算支出情况表（按功能分类科目）");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", $"{year.Year - 1}年预算", new Span($"{year.Year}年预算", 1, 3), "比上年增减").Head("", "", "", "小计", "基本支出", "项目支出", "")
            .Row("", "合计", budget.Whole.Money.Last, budget.Whole.Now, budget.Whole.Basic, budget.Whole.Project, budget.Whole.Money.Change)
            .Rows(budget.Subjects, (one, _) => [one.Code, one.Name, one.Money.Last, one.Now, one.Basic, one.Project, one.Money.Change]));
        page.Heading(2, "表5　一般公共预算基本支出情况表（按支出经济分类科目）");
        page.Aside("单位：万元");
        BudgetTables.Economic(page, budget);
        page.Heading(2, "表6　财政拨款安排的“三公”经费预算表");
        page.Aside("单位：万元");
        var costs = budget.Costs;
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年预算", $"{year.Year}年预算", "增减额", "增减%")
            .Rows([costs.Three with { Name = "“三公”经费合计" }, costs.Abroad! with { Name = "（一）因公出国（境）支出" }, costs.Vehicle with { Name = "（二）公务用车购置及运行维护支出" }, costs.Buy! with { Name = "1.公务用车购置" }, costs.Run with { Name = "2.公务用车运行维护费" }, costs.Reception with { Name = "（三）公务接待费支出" }],
                (one, _) => [one.Name, one.Money.Last, one.Money.Now, one.Money.Change, one.Money.Rate]));
        page.Heading(2, "表7　项目支出预算表");
        page.Aside("单位：万元");
        page.Table(table => table.Head("项目名称", "预算金额", "占比%").Rows(budget.Projects, (one, _) => [one.Name, one.Amount, one.Share]).Row("合计", budget.Project.Now, null));
        page.Heading(2, "表8　预算项目绩效目标表（工程质量安全监督巡查）");
        BudgetTables.Goals(page, year.BlindN.HousingGoals, "分值");
    }

    private static void Text(DepartmentYear year, YearBudget budget, Page page)
    {
        var (costs, buying, held) = (budget.Costs, budget.Buying, budget.Holdings);
        page.Heading(2, "一、部门预算收支增减变化情况");
        page.Say($"{year.Year}年本部门收入预算{budget.Total.Now}万元，比上年{page.Differs(budget.Total)}，其中一般公共预算拨款{page.Differs(budget.Whole.Money)}。支出预算{budget.Total.Now}万元，其中：基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%，比上年{page.Differs(budget.Basic)}；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%，比上年{page.Differs(budget.Project)}。");
        page.Say($"收入按来源分：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。支出按功能分：{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
        page.Heading(2, "二、“三公”经费安排情况");
        page.Say($"{year.Year}年本部门财政拨款安排“三公”经费{costs.Three.Money.Now}万元，比上年{page.Differs(costs.Three.Money)}。其中：因公出国（境）费{costs.Abroad!.Money.Now}万元，比上年{page.Differs(costs.Abroad.Money)}；公务用车购置费{costs.Buy!.Money.Now}万元，比上年{page.Differs(costs.Buy.Money)}；公务用车运行维护费{costs.Run.Money.Now}万元，比上年{page.Differs(costs.Run.Money)}；公务接待费{costs.Reception.Money.Now}万元，比上年{page.Differs(costs.Reception.Money)}。");
        page.Heading(2, "三、机关运行经费安排情况");
        page.Say($"{year.Year}年本部门机关及参公单位公用经费安排{costs.Running.Now}万元，比上年{page.Differs(costs.Running)}。其中：{page.Each(budget.Economic.GoodsItems.Take(6))}等。会议费{costs.Meeting.Now}万元，比上年{page.Differs(costs.Meeting)}；培训费{costs.Training.Now}万元，比上年{page.Differs(costs.Training)}。");
        page.Heading(2, "四、政府采购情况");
        page.Say($"{year.Year}年本部门政府采购安排{buying.All}万元，其中：货物类采购预算{buying.Goods}万元，工程类采购预算{buying.Works}万元，服务类采购预算{buying.Services}万元。面向中小企业预留{buying.Small}万元，占{buying.SmallShare}%；其中面向小微企业预留{buying.Micro}万元，占预留金额的{buying.MicroShare}%。");
        page.Heading(2, "五、国有资产占有使用情况");
        page.Say($"截至{year.Year - 1}年12月31日，本部门占有使用车辆{held.Cars}辆，其中：机要通信用车{held.DutyCars}辆、应急保障用车{held.LeaderCars}辆、特种专业技术用车{held.SpecialCars}辆、其他用车{held.OtherCars}辆；单价100万元以上设备{held.Machines}台（套）。{year.Year}年拟购置车辆{held.Planned}辆。");
        page.Heading(2, "六、预算绩效信息公开情况");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"{year.Year}年，本部门{budget.ProjectCount}个项目全部编报绩效目标，涉及预算{budget.Project.Now}万元。");
    }
}
