using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Tables of a health bureau's final account, and what is said after the three public costs.</summary>
internal static class HealthAccountForms
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六"];

    public static void Write(PlainAccount account, Page page)
    {
        page.Aside("收入支出决算总表　　公开01表　　单位：万元");
        page.Table(table => Both(table, account));
        page.Aside("支出决算表　　公开03表　　单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now)
            .Rows(account.AllClasses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Aside("一般公共预算财政拨款支出决算表　　公开05表　　单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3)).Head("功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出");
            table.Row(new Span("合计", 1, 2), account.General.Now, account.GeneralBasic, account.GeneralProject);
            foreach (var one in account.Classes.SelectMany(group => account.Items.Where(item => item.Code.StartsWith(group.Code, StringComparison.Ordinal)).Prepend(group)))
                table.Row(one.Code, one.Name, one.Now, one.Basic, one.Project);
        });
        page.Aside("财政拨款“三公”经费支出决算表　　公开09表　　单位：万元");
        page.Table(table => Costs(table, account.Costs));
    }

    private static void Both(TableWriter table, PlainAccount account)
    {
        table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "金额", "项目（按功能分类）", "金额");
        foreach (var (one, index) in account.AllClasses.Select((one, index) => (one, index)))
            table.Row(index < 3 ? $"{Numerals[index]}、{account.Sources[index].Name}" : null, index < 3 ? account.Sources[index].Money.Now : null, $"{Numerals[index]}、{one.Name}", one.All);
        table.Row("本年收入合计", account.Income.Now, "本年支出合计", account.Spent.Now);
        table.Row("年初结转和结余", account.Opening, "年末结转和结余", account.Closing);
        table.Row("总计", account.AllIncome.Now, "总计", account.AllIncome.Now);
    }

    private static void Costs(TableWriter table, PlainCosts costs)
    {
        table.Head("项目", "预算数", "决算数", "上年决算数", "增减额");
        table.Row("合计", costs.Three.Budget, costs.Three.Now, costs.Three.Money.Last, costs.Three.Money.Change);
        table.Row("1.因公出国（境）费", null, null, null, null);
        table.Row("2.公务用车购置及运行维护费", costs.Vehicles.Budget, costs.Vehicles.Now, costs.Vehicles.Money.Last, costs.Vehicles.Money.Change);
        table.Row("（1）公务用车购置费", costs.Buy!.Budget, costs.Buy.Now, costs.Buy.Money.Last, costs.Buy.Money.Change);
        table.Row("（2）公务用车运行维护费", costs.Run.Budget, costs.Run.Now, costs.Run.Money.Last, costs.Run.Money.Change);
        table.Row("3.公务接待费", costs.Guests.Budget, costs.Guests.Now, costs.Guests.Money.Last, costs.Guests.Money.Change);
    }

    public static void Others(DepartmentYear year, PlainAccount account, Page page)
    {
        page.Heading(2, "九、机关运行经费支出情况");
        page.Say($"{year.Year}年度机关运行经费支出{account.Running.Now}万元，较上年{page.Moved(account.Running)}万元，{page.Rose(account.Running)}。");
        page.Heading(2, "十、政府采购支出情况");
        page.Say($"{year.Year}年度政府采购支出总额{account.Buying}万元，其中：{account.BuyingParts.Select(one => page.Text($"政府采购{one.Name}支出{one.Amount}万元")):、}。{account.Small.Name}{account.Small.Amount}万元，占政府采购支出总额的{account.Small.Share}%。");
        page.Heading(2, "十一、国有资产占用情况");
        page.Say($"截至{year.Year}年12月31日，共有车辆{account.Costs.Cars}辆，均为业务保障和应急用车；无单价100万元以上的专用设备。");
        page.Heading(2, "十二、预算绩效情况说明");
        page.Counts(account.Rated, account.RatedProjects.Length);
        page.Say($"组织对{account.Rated}个项目开展绩效自评，涉及支出{account.RatedMoney}万元，占项目支出总额的{account.RatedShare}%。其中：{account.RatedProjects.Select(one => page.Text($"{one.Name}项目全年预算数{one.Budget}万元，执行数{one.Spent}万元，完成预算的{one.Rate}%")):；}。");
    }
}
