using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the county's office for forests, with numbers of lines and columns as the ministry's forms have them.</summary>
internal static class ForestGrassForms
{
    public static void Write(OfficeAccount account, Page page)
    {
        page.Aside("收入支出决算表　公开01表　金额单位：元");
        page.Table(table => table
            .Head(new Span("收入", 1, 3), new Span("支出", 1, 3)).Head("项目", "行次", "金额", "项目", "行次", "金额").Head("栏次", null, "1", "栏次", null, "2")
            .Rows(Enumerable.Range(0, account.Uses.Length), (at, _) => [Source(account, at), at + 1, Money(account, at), account.Uses[at].Name, at + 31, account.Uses[at].All])
            .Row("本年收入合计", "27", account.Income.Now, "本年支出合计", "57", account.Spent.Now)
            .Row("年初结转和结余", "29", account.Opening, "年末结转和结余", "59", account.Closing)
            .Row("总计", "30", account.Total.Now, "总计", "60", account.Total.Now));
        page.Aside("支出决算表　公开03表　金额单位：元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Rows(account.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project])
            .Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now));
        page.Aside("一般公共预算财政拨款支出决算表　公开05表　金额单位：元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出", "基本支出", "项目支出")
            .Rows(account.Lines, (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project])
            .Row(null, "合计", account.Whole.Now, account.Whole.Basic, account.Whole.Project));
        Costs(account, page);
    }

    /// <summary>The scored form of one project, and all projects with their rates.</summary>
    public static void Rated(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (rated, aims) = (account.Rated, year.BlindCc.ForestAims);
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"四、部门绩效自评情况。{year.Year}年度纳入绩效自评的项目{rated.Count}个，全年预算数{rated.Budget}元，全年执行数{rated.Spent}元，预算执行率{rated.Rate}%。");
        page.Aside("项目支出绩效自评汇总表　金额单位：元");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分")
            .Rows(rated.Projects, (one, at) => [at + 1, one.Name, one.Budget, one.Spent, one.Rate, one.Score])
            .Row(null, "合计", rated.Budget, rated.Spent, rated.Rate, null));
        page.Plain("天然林保护修复项目绩效自评表（绩效指标部分）");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .Rows(aims.All, (one, _) => [one.Level1, one.Level2, one.Name, page.Text($"{one.Sign}{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score])
            .Row(new Span("合计", 1, 5), aims.Weight, aims.Score));
    }

    private static void Costs(OfficeAccount account, Page page)
    {
        var costs = account.Costs;
        page.Aside("财政拨款“三公”经费情况表　公开10表　金额单位：元");
        page.Table(table => table
            .Head("项目", "年初预算数", "决算统计数")
            .Row("一、“三公”经费支出", costs.Three.Budget, costs.Three.Now).Row("（一）因公出国（境）费", "0.00", "0.00").Row("（二）公务用车购置及运行维护费", costs.Vehicle.Budget, costs.Vehicle.Now)
            .Row("1.公务用车购置费", costs.Buy!.Budget, costs.Buy.Now).Row("2.公务用车运行维护费", costs.Run.Budget, costs.Run.Now).Row("（三）公务接待费", costs.Reception.Budget, costs.Reception.Now)
            .Row("二、相关统计数", null, null).Row("公务用车购置数（辆）", null, costs.Bought).Row("公务用车保有量（辆）", null, costs.Cars).Row("国内公务接待批次（个）", null, costs.Batches).Row("国内公务接待人次（人）", null, costs.Guests));
    }

    private static string? Source(OfficeAccount account, int at) => at < account.Sources.Length ? account.Sources[at].Name : null;

    private static Fact? Money(OfficeAccount account, int at) => at < account.Sources.Length ? account.Sources[at].Money.Now : null;
}
