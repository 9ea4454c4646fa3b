using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindH;

/// <summary>The station's forms: income and expenditure, subjects, public and running costs down the side, assets in one row across.</summary>
internal static class SoilForms
{
    public static void Write(FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算表");
        page.Aside("金额单位：元");
        AccountTables.Summary(page, account, true);
        page.Heading(2, "二、一般公共预算财政拨款支出决算表");
        page.Aside("金额单位：元");
        AccountTables.Subjects(page, account, _ => true);
        page.Heading(2, "三、财政拨款“三公”经费、行政参公单位机关运行经费情况表");
        page.Aside("金额单位：元");
        Costs(account.Costs, page);
        page.Heading(2, "四、国有资产使用情况表");
        page.Aside("金额单位：元");
        Assets(account.Assets, page);
        page.Heading(2, "五、项目支出绩效自评表");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分")
            .Rows(account.Results.Projects, (one, _) => [one.Name, one.Budget, one.Executed, one.Rate, one.Score])
            .Row("合计", account.Results.Money, account.Results.Executed, account.Results.Rate, null));
    }

    private static void Costs(HeldCosts costs, Page page)
    {
        var none = page.Style.Nothing;
        page.Table(table => table
            .Head("项目", "行次", "预算数", "决算统计数")
            .Row("一、“三公”经费支出", 1, costs.Three.Budget, costs.Three.Now)
            .Row("1.因公出国（境）费", 2, none, none)
            .Row("2.公务用车购置及运行维护费", 3, costs.Vehicle.Budget, costs.Vehicle.Now)
            .Row("（1）公务用车购置费", 4, none, none)
            .Row("（2）公务用车运行维护费", 5, costs.Run.Budget, costs.Run.Now)
            .Row("3.公务接待费", 6, costs.Reception.Budget, costs.Reception.Now)
            .Row("二、相关统计数", 7, "—", "—")
            .Row("1.公务用车保有量（辆）", 8, "—", costs.Cars)
            .Row("2.国内公务接待批次（个）", 9, "—", costs.Batches)
            .Row("3.国内公务接待人次（人）", 10, "—", costs.Guests)
            .Row("三、机关运行经费", 11, "—", costs.Running.Now));
    }

    private static void Assets(AccountAssets assets, Page page) => page.Table(table => table
        .Head(new Span("项目", 2), new Span("资产总额", 2), new Span("流动资产", 2), new Span("固定资产", 1, 5), new Span("在建工程", 2), new Span("无形资产", 2))
        .Head("小计", "房屋构筑物", "车辆", "单价100万元以上大型设备", "其他固定资产")
        .Row("合计", assets.All.Now, assets.Current.Now, assets.Fixed.Now, assets.Houses, assets.Vehicles, assets.Large, assets.OtherFixed, assets.Building.Now, assets.Intangible.Now));
}
