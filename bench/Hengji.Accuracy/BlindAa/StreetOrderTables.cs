using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindAa;

/// <summary>The sheet of a bureau that keeps order in the streets, and its projects.</summary>
internal static class StreetOrderTables
{
    public static void Sheet(TableWriter table, StreetOrder order, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "自评得分", "扣分");
        foreach (var group in order.Sheet.Groups)
        {
            foreach (var part in group.Parts)
                foreach (var mark in part.Marks)
                    table.Row(group.Name, part.Name, mark.Name, mark.Target is null ? "定性" : mark.WantedCell(page), mark.Target is null ? mark.IsFull ? "达成" : "部分达成" : mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span($"{group.Name}小计", 1, 5), group.Weight, group.Score, group.Lost);
        }
        table.Row(new Span("总计", 1, 5), order.Sheet.Weight, order.Sheet.Score, order.Sheet.Lost);
    }

    public static void Projects(TableWriter table, StreetOrder order) => table
        .Head("序号", "项目名称", "全年预算数", "执行数", "执行率（%）", "年末结转结余")
        .Rows(order.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, one.Rate, one.Left])
        .Row(null, "项目支出小计", order.Project.Budget, order.Project.Spent, order.Project.Rate, order.Project.Left)
        .Row(null, "基本支出", order.Basic.Budget, order.Basic.Spent, order.Basic.Rate, order.Basic.Left)
        .Row(null, "合计", order.All.Budget, order.All.Spent, order.All.Rate, order.All.Left);
}
