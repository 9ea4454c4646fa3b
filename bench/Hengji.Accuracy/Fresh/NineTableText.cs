using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>The explanation after the nine tables.</summary>
internal static class NineTableText
{
    public static void Write(DepartmentYear year, Page page)
    {
        Overall(year, page);
        General(year, page);
        ThreePublic(year, page);
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        var statement = year.Details.Statement;
        page.Heading(2, "一、收支总体情况");
        page.Say($"{year.Year}年度收入支出总计各为{year.Sum.Income}万元。同{year.Year - 1}年度比，收支总计各{page.Word(year.Income.Change, "增加", "减少")}{year.Income.Change:abs}万元，{page.Word(year.Income.Change, "增长", "下降")}{year.Income.Rate:abs}%，变动的主要原因是人员调整及项目安排不同。（图1：收支总计变动情况，柱状图）");
        page.Heading(2, "二、收入构成情况");
        page.Say($"本年收入合计{statement.Current}万元，包括：一般公共预算财政拨款收入{year.Sum.General}万元，占{statement.Income[0].Share}%；政府性基金预算财政拨款收入{year.Sum.Fund}万元，占{statement.Income[1].Share}%；事业收入{year.Sum.Nontax}万元，占{statement.Income[2].Share}%；其他收入{year.Sum.Other}万元，占{statement.Income[3].Share}%。（图2：收入构成，饼状图）");
        page.Heading(2, "三、支出构成情况");
        page.Say($"本年支出合计{year.Sum.Expenditure}万元，包括：基本支出{year.Sum.Basic}万元，占{statement.Kinds[0].Share}%；项目支出{year.Sum.Project}万元，占{statement.Kinds[1].Share}%。");
    }

    private static void General(DepartmentYear year, Page page)
    {
        var subjects = year.Details.Subjects;
        page.Heading(2, "四、一般公共预算财政拨款支出情况");
        page.Say($"一般公共预算财政拨款支出{year.General.Expenditure}万元，占本年支出合计的主要部分。按支出结构分：{year.Functions.Select(item => page.Text($"{item.Name}（类）支出{item.Total}万元，占{item.Share}%")):；}。");
        page.Say($"支出决算数为{year.General.Expenditure}万元，年初预算数为{subjects.Budget}万元，完成预算{subjects.BudgetRate}%。具体是：");
        var number = 0;
        foreach (var item in subjects.Functional)
            if (item is { Budget: { } budget, Rate: { } rate })
                page.Say($"{++number}.{item.Name}（项）：支出决算数为{item.Total}万元，完成预算{budget}万元的{rate}%，决算数{(item.Total.Value < budget.Value ? "小于" : "大于")}预算数的主要原因是据实结算。");
        page.Say($"基本支出{year.GeneralBasic.Expenditure}万元，其中：人员经费{subjects.PersonnelTotal}万元，主要用于工资福利和对个人补助；公用经费{subjects.OfficeTotal}万元，主要用于日常办公。");
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        page.Heading(2, "五、“三公”经费情况");
        page.Say($"“三公”经费支出决算数为{year.ThreePublic.Final.Now}万元，完成预算{year.ThreePublic.Rate}%，较上年度{page.Word(year.ThreePublic.Final.Change, "增加", "减少")}{year.ThreePublic.Final.Change:abs}万元，{page.Word(year.ThreePublic.Final.Change, "增长", "下降")}{year.ThreePublic.Final.Rate:abs}%。");
        page.Say($"其中：公务接待费支出决算数为{year.Reception.Final.Now}万元，完成预算{year.Reception.Rate}%，全年接待{year.Batches}批次，{year.Guests}人次（不含陪同人员）；公务用车购置及运行维护费支出决算数为{year.Vehicle.Final.Now}万元，其中购置费{year.VehicleBuy.Final.Now}万元、运行维护费{year.VehicleRun.Final.Now}万元。截至{year.Year}年12月31日，共有公务用车{year.Cars}辆，其中：{year.Details.Holdings.Vehicles.Select(held => page.Text($"{held.Name}{held.Amount}辆"))}。");
    }
}
