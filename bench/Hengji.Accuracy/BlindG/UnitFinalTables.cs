using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindG;

/// <summary>The tables behind a unit's final accounts.</summary>
internal static class UnitFinalTables
{
    public static void Write(UnitFinal unit, Page page)
    {
        page.Plain("收入支出决算总表");
        page.Aside("单位：万元");
        page.Table(table => Statement(unit, table));
        page.Plain("一般公共预算财政拨款支出决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Rows(unit.General.All, (one, _) => [one.Code, one.Name, one.Money.Now, one.Basic, one.Project]));
        page.Plain("财政拨款“三公”经费支出决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "预算数", "决算数")
            .Row("合计", unit.Costs.All.Budget, unit.Costs.All.Now)
            .Row("1.因公出国（境）费", null, null)
            .Row("2.公务用车购置及运行维护费", unit.Costs.Vehicle.Budget, unit.Costs.Vehicle.Now)
            .Row("　其中：公务用车购置费", null, null)
            .Row("　　　　公务用车运行维护费", unit.Costs.Vehicle.Budget, unit.Costs.Vehicle.Now)
            .Row("3.公务接待费", unit.Costs.Reception.Budget, unit.Costs.Reception.Now));
    }

    private static void Statement(UnitFinal unit, TableWriter table)
    {
        table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目", "决算数");
        var (income, kinds) = (unit.Income, unit.Kinds);
        table.Row("一、" + income[0].Name, income[0].Amount, "一、" + kinds[0].Name, kinds[0].Amount)
            .Row("二、" + income[1].Name, income[1].Amount, "二、" + kinds[1].Name, kinds[1].Amount)
            .Row("三、" + income[2].Name, income[2].Amount, "三、经营支出", null)
            .Row("本年收入合计", unit.IncomeTotal, "本年支出合计", unit.Spent)
            .Row("年初结转和结余", unit.Opening, "年末结转和结余", unit.Closing)
            .Row("总计", unit.All.Now, "总计", unit.All.Now);
    }
}
