using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindW;

/// <summary>The forms of a centre for employment: those of its account, and those of its self-evaluations.</summary>
internal static class JobsAccountForms
{
    public static void Write(FinalAccount account, Page page)
    {
        page.Aside("收入支出决算总表　公开01表　金额单位：万元");
        AccountTables.Summary(page, account, false);
        page.Aside("支出决算表　公开03表　金额单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now)
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Aside("财政拨款收入支出决算总表　公开04表　金额单位：万元");
        AccountTables.Fiscal(page, account);
        page.Aside("一般公共预算财政拨款支出决算表　公开05表　金额单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Aside("一般公共预算财政拨款基本支出决算明细表　公开06表　金额单位：万元");
        AccountTables.Economic(page, account);
        page.Aside("财政拨款“三公”经费支出决算表　公开07表　金额单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }

    public static void Rated(JobsAccount jobs, Page page)
    {
        page.Aside("项目支出绩效自评结果汇总表　金额单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分", "自评等级")
            .Rows(jobs.Projects, (one, index) => [index + 1, one.Money.Name, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Score, one.Grade])
            .Row(null, "合计", jobs.All.Budget, jobs.All.Spent, jobs.All.Rate, null, null));
        page.Aside("项目支出绩效自评表　金额单位：万元");
        page.Table(table => Form(table, jobs, page));
    }

    private static void Form(TableWriter table, JobsAccount jobs, Page page)
    {
        var (money, execution) = (jobs.Projects[0].Money, jobs.Sheet.Of("预算执行率"));
        table.Head("项目名称", new Span(money.Name, 1, 6));
        table.Row("项目资金", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分", "未完成原因");
        table.Row("年度资金总额", money.Budget, money.Spent, execution.Weight, new Formatted(money.Rate, null, "%"), execution.Score, null);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in jobs.Sheet.Marks.Skip(1))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), jobs.Sheet.Weight, jobs.Sheet.Score);
    }
}
