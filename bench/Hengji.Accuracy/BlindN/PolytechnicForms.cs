using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>The polytechnic's forms and what its account tells last.</summary>
internal static class PolytechnicForms
{
    public static void Write(FinalAccount account, Page page)
    {
        page.Heading(2, "收入支出决算总表");
        page.Aside("公开01表　单位：万元");
        AccountTables.Summary(page, account, false);
        page.Heading(2, "支出决算表");
        page.Aside("公开03表　单位：万元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出合计", 2), new Span("基本支出", 2), new Span("项目支出", 2)).Head("功能分类科目编码", "科目名称")
            .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now)
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Heading(2, "财政拨款收入支出决算总表");
        page.Aside("公开04表　单位：万元");
        AccountTables.Fiscal(page, account);
        page.Heading(2, "财政拨款支出决算表（功能科目）");
        page.Aside("公开05表　单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Heading(2, "财政拨款基本支出决算表（经济科目）");
        page.Aside("公开06表　单位：万元");
        Economic(account, page);
        page.Heading(2, "财政拨款“三公”经费、会议费和培训费支出决算表");
        page.Aside("公开09表　单位：万元");
        ThreePublic(account.Costs, page);
        page.Heading(2, "政府采购支出决算表");
        page.Aside("公开13表　单位：万元");
        page.Table(table => table
            .Head("项目", "合计", "货物", "工程", "服务")
            .Row("采购金额", account.Buying.All, account.Buying.Goods, account.Buying.Works, account.Buying.Services)
            .Row("其中：授予中小企业", account.Buying.Small, account.Buying.SmallGoods, account.Buying.SmallWorks, account.Buying.SmallServices));
    }

    public static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (assets, buying, results) = (account.Assets, account.Buying, account.Results);
        page.Heading(2, "八、其他重要事项说明");
        page.Say($"（一）政府性基金预算、国有资本经营预算支出决算情况说明。{year.Year}年度均无支出。");
        page.Say($"（二）政府采购支出情况说明。{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。政府采购授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中：授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（三）国有资产占用情况说明。截至{year.Year}年12月31日，本单位共有车辆{assets.Cars}辆，其中：副部（省）级及以上领导用车0辆、主要负责人用车{assets.LeaderCars}辆、机要通信用车{assets.DutyCars}辆、特种专业技术用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆；单价100万元（含）以上的设备（不含车辆）{assets.Machines}台（套）。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（四）预算绩效评价工作开展情况。{year.Year}年度本单位共{results.Count}个项目开展了绩效自评，涉及资金合计{results.Executed}万元，评价结论为“优”的{results.Excellent}个、“良”的{results.Good}个；单位整体支出自评得分{results.WholeScore}分。");
        page.Table(table => table
            .Head("项目名称", "预算数（万元）", "执行数（万元）", "执行率（%）", "得分")
            .Rows(results.Projects, (one, _) => [one.Name, one.Budget, one.Executed, one.Rate, one.Score]));
    }

    private static void Economic(FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Table(table => table
            .Head("部门预算经济科目编码", "科目名称", "合计", "人员经费", "公用经费")
            .Row(new Span("合计", 1, 2), account.Whole.Basic, money.Personnel.Now, money.Office.Now)
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageItems, (one, _) => [one.Code, "　" + one.Name, one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsItems, (one, _) => [one.Code, "　" + one.Name, one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpItems, (one, _) => [one.Code, "　" + one.Name, one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Equipment, null, money.Equipment).Row("31002", "　办公设备购置", money.Equipment, null, money.Equipment));
    }

    private static void ThreePublic(HeldCosts costs, Page page)
    {
        object?[] Row(string name, Func<HeldCost, Fact> of) => [name, of(costs.Three), of(costs.Abroad!), of(costs.Vehicle), "", of(costs.Run), of(costs.Reception), of(costs.Meeting), of(costs.Training)];
        page.Table(table => table
            .Head(new Span("", 2), new Span("“三公”经费合计", 2), new Span("因公出国（境）费", 2), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 2), new Span("会议费", 2), new Span("培训费", 2))
            .Head("小计", "购置费", "运行维护费")
            .Row(Row("预算数", one => one.Budget)).Row(Row("决算数", one => one.Now)));
        page.Plain("相关统计数：");
        page.Table(table => table
            .Head("项目", "统计数", "项目", "统计数")
            .Row("因公出国（境）团组数（个）", costs.Groups, "公务用车保有量（辆）", costs.Cars).Row("因公出国（境）人次数（人）", costs.Travellers, "国内公务接待批次（个）", costs.Batches)
            .Row("召开会议次数（个）", costs.Meetings, "国内公务接待人次（人）", costs.Guests).Row("参加会议人次（人）", costs.Attendants, "组织培训次数（个）", costs.Courses)
            .Row("", null, "参加培训人次（人）", costs.Trainees));
    }
}
