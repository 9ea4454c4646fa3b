using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>The traffic police's forms, and the other matters with their tables.</summary>
internal static class PoliceForms
{
    public static void Write(FinalAccount account, Page page)
    {
        page.Plain("收入支出决算表");
        page.Aside("公开01表　金额单位：元");
        AccountTables.Summary(page, account, true);
        page.Plain("支出决算表");
        page.Aside("公开03表　金额单位：元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出")
            .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now, "0.00", "0.00")
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, "0.00", "0.00"]));
        page.Plain("一般公共预算财政拨款收入支出决算表");
        page.Aside("公开05表　金额单位：元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3)).Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project)
            .Rows(account.Subjects, (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project]));
        page.Plain("财政拨款“三公”经费、机关运行经费情况表");
        page.Aside("公开10表　金额单位：元");
        var costs = account.Costs;
        page.Table(table => table
            .Head("项目", "行次", "预算数", "决算统计数")
            .Row("一、“三公”经费支出", 1, costs.Three.Budget, costs.Three.Now).Row("（一）因公出国（境）费", 2, "0.00", "0.00")
            .Row("（二）公务用车购置及运行维护费", 3, costs.Vehicle.Budget, costs.Vehicle.Now).Row("1.公务用车购置费", 4, costs.Buy!.Budget, costs.Buy.Now)
            .Row("2.公务用车运行维护费", 5, costs.Run.Budget, costs.Run.Now).Row("（三）公务接待费", 6, costs.Reception.Budget, costs.Reception.Now)
            .Row("二、机关运行经费", 7, costs.Running.Budget, costs.Running.Now));
    }

    public static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (running, assets, buying, results) = (account.Costs.Running, account.Assets, account.Buying, account.Results);
        page.Heading(2, "一、机关运行经费支出情况");
        page.Say($"{year.Year}年度机关运行经费支出{running.Now}元，比上年{page.Differs(running.Money, "元")}，完成年初预算{running.Budget}元的{running.Rate}%。");
        page.Heading(2, "二、国有资产占用情况");
        page.Say($"截至{year.Year}年12月31日，资产总额{assets.All.Now}元，其中：流动资产{assets.Current.Now}元，固定资产{assets.Fixed.Now}元，对外投资及有价证券0.00元，在建工程{assets.Building.Now}元，无形资产{assets.Intangible.Now}元。与上年相比，本年资产总额{page.Differs(assets.All, "元")}，其中：固定资产{page.Differs(assets.Fixed, "元")}。");
        page.Aside("国有资产占有使用情况表　金额单位：元");
        page.Table(table => table
            .Head(new Span("资产总额", 2), new Span("流动资产", 2), new Span("固定资产", 1, 5), new Span("对外投资", 2), new Span("在建工程", 2), new Span("无形资产", 2))
            .Head("小计", "房屋构筑物", "车辆", "单价200万以上大型设备", "其他固定资产")
            .Row(assets.All.Now, assets.Current.Now, assets.Fixed.Now, assets.Houses, assets.Vehicles, assets.Large, assets.OtherFixed, "0.00", assets.Building.Now, assets.Intangible.Now));
        page.Heading(2, "三、政府采购支出情况");
        page.Say($"{year.Year}年度政府采购支出总额{buying.All}元，其中：政府采购货物支出{buying.Goods}元；政府采购工程支出{buying.Works}元；政府采购服务支出{buying.Services}元。授予中小企业合同金额{buying.Small}元，占政府采购支出总额的{buying.SmallShare}%；其中：授予小微企业合同金额{buying.Micro}元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Heading(2, "四、部门绩效自评情况");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"{year.Year}年度对{results.Count}个项目开展绩效自评，预算资金{results.Money}元，执行{results.Executed}元，执行率{results.Rate}%；自评等次为优的{results.Excellent}个，良的{results.Good}个。部门整体支出自评得分{results.WholeScore}分。");
        page.Aside("项目支出绩效自评汇总表　金额单位：元");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分")
            .Rows(results.Projects, (one, at) => [at + 1, one.Name, one.Budget, one.Executed, one.Rate, one.Score])
            .Row(null, "合计", results.Money, results.Executed, results.Rate, null));
    }
}
