using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindY;

/// <summary>The two annexes of a county's trade unions.</summary>
internal static class UnionWholeTables
{
    public static void Basics(TableWriter table, UnionWhole union)
    {
        var (money, costs) = (union.Money, union.Money.Costs);
        table.Head("财政供养人员情况（人）", "编制数", "年末在职人数", "控制率（%）");
        table.Row("", money.People.Posts, money.People.Staff, money.People.StaffRate);
        table.Row("经费控制情况", "上年决算数", "本年预算数", "本年决算数");
        table.Row("三公经费", costs.All.Money.Last, costs.All.Budget, costs.All.Now);
        table.Row("　1.公务用车运行维护费", costs.Cars.Money.Last, costs.Cars.Budget, costs.Cars.Now);
        table.Row("　2.公务接待费", costs.Guests.Money.Last, costs.Guests.Budget, costs.Guests.Now);
        table.Row("项目支出", money.ProjectSpent.Last, money.Project.Budget, money.Project.Spent);
        foreach (var one in money.Projects)
            table.Row($"　{one.Name}", "—", one.Budget, one.Spent);
        table.Row("基本支出", money.BasicSpent.Last, money.Basic.Budget, money.Basic.Spent);
        table.Row("部门整体支出", money.Spent.Last, money.All.Budget, money.All.Spent);
        table.Row("政府采购金额", "—", money.Planned, money.Bought);
    }

    public static void Sheet(TableWriter table, UnionWhole union, Page page)
    {
        var (money, execution) = (union.Money, union.Sheet.Groups[0]);
        table.Head("年度预算申请（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row("年度资金总额", money.Initial, money.All.Budget, money.All.Spent, execution.Weight, new Formatted(money.All.Rate, null, "%"), execution.Score);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in union.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), union.Sheet.Weight, union.Sheet.Score);
    }
}
