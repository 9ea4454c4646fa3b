using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>The statement that goes with a department's final accounts: nearly all prose, compared with last year, 万元.</summary>
public sealed class FinalAccountStatement() : Layout("final-account-statement", new NumberStyle())
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.Name}部门决算情况说明");
        page.Heading(1, "一、收入支出决算总体情况");
        Overall(year, page);
        page.Heading(1, "二、一般公共预算财政拨款支出情况");
        Functions(year, page);
        page.Heading(1, "三、“三公”经费支出情况");
        ThreePublic(year, page);
        page.Heading(1, "四、其他重要事项");
        Other(year, page);
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年度部门收入总计{year.Income.Now}万元，与{year.Year - 1}年度的{year.Income.Last}万元相比，{page.Word(year.Income.Change, "增加", "减少")}{year.Income.Change:abs}万元，{page.Word(year.Income.Change, "增长", "下降")}{year.Income.Rate:abs}%。");
        page.Say($"本年支出合计{year.Expenditure.Now}万元，其中：基本支出{year.Basic.Now}万元，项目支出{year.Project.Now}万元。上年支出合计{year.Expenditure.Last}万元，同比{page.Word(year.Expenditure.Change, "增长", "下降")}{year.Expenditure.Rate:abs}%。基本支出较上年{page.Word(year.Basic.Change, "增加", "减少")}{year.Basic.Change:abs}万元，{page.Word(year.Basic.Change, "增长", "下降")}{year.Basic.Rate:abs}%；项目支出较上年{page.Word(year.Project.Change, "增加", "减少")}{year.Project.Change:abs}万元，{page.Word(year.Project.Change, "增长", "下降")}{year.Project.Rate:abs}%。");
        page.Say($"收入总计中，上年结转{year.Sum.Carryover}万元，一般公共预算财政拨款{year.Sum.General}万元，政府性基金预算财政拨款{year.Sum.Fund}万元，财政专户管理资金{year.Sum.Nontax}万元，其他收入{year.Sum.Other}万元。");
    }

    private static void Functions(DepartmentYear year, Page page)
    {
        page.Say($"一般公共预算财政拨款年初结转和结余{year.General.Opening}万元，本年收入{year.General.Income}万元，本年支出{year.General.Expenditure}万元，年末结转和结余{year.General.Closing}万元。");
        page.Say($"按功能分类，支出主要用于以下方面：{year.Functions.Select(item => page.Text($"{item.Name}（类）{item.Total}万元，占{item.Share}%")):；}。");
        page.Say($"按经济分类，{year.Economic.Select(item => page.Text($"{item.Name}{item.Total}万元")):，}，合计{year.General.Expenditure}万元。");
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Say($"“三公”经费支出预算为{three.Budget}万元，支出决算为{three.Final.Now}万元，完成预算的{three.Rate}%，决算数比上年{page.Word(three.Final.Change, "增加", "减少")}{three.Final.Change:abs}万元，{page.Word(three.Final.Change, "增长", "下降")}{three.Final.Rate:abs}%。其中：");
        foreach (var (item, number) in new[] { year.Abroad, year.Vehicle, year.Reception }.Select((item, index) => (item, index + 1)))
            Item(item, number, page);
        page.Say($"公务用车购置及运行维护费中，公务用车购置费{year.Sum.VehicleBuy}万元，公务用车运行维护费{year.Sum.VehicleRun}万元，年末公务用车保有量{year.Cars}辆。国内公务接待{year.Batches}批次、{year.Guests}人次。");
    }

    private static void Item(Controlled item, int number, Page page)
    {
        if (item.Budget.Value == 0)
            page.Say($"{number}．{item.Name}预算为0万元，决算为{item.Final.Now}万元，与上年持平。");
        else
            page.Say($"{number}．{item.Name}预算为{item.Budget}万元，支出决算为{item.Final.Now}万元，完成预算的{item.Rate}%，比上年{page.Word(item.Final.Change, "增加", "减少")}{item.Final.Change:abs}万元，{page.Word(item.Final.Change, "增长", "下降")}{item.Final.Rate:abs}%。");
    }

    private static void Other(DepartmentYear year, Page page)
    {
        var buy = year.Procurement;
        page.Say($"政府采购支出总额{buy.Total}万元，其中：政府采购货物支出{buy.Goods}万元、工程支出{buy.Works}万元、服务支出{buy.Services}万元。授予中小企业合同金额{buy.Small}万元，占政府采购支出总额的{buy.SmallShare}%。");
        page.Say($"组织对{year.ProjectCount}个项目开展绩效自评，涉及资金{year.ProjectExecution.FullYear}万元，实际支出{year.Sum.Project}万元，执行率为{year.ProjectExecution.Rate}%。");
    }
}
