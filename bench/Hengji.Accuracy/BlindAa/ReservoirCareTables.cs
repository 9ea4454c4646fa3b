using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindAa;

/// <summary>The score sheet of a review of reservoirs and its counties.</summary>
internal static class ReservoirCareTables
{
    public static void Sheet(TableWriter table, MarkSheet sheet)
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "得分率（%）");
        foreach (var group in sheet.Groups)
        {
            foreach (var mark in group.Marks)
                table.Row(group.Name, mark.Level2, mark.Name, mark.Weight, mark.Score, null);
            table.Row(new Span($"{group.Name}小计", 1, 3), group.Weight, group.Score, group.Rate);
        }
        table.Row(new Span("总计", 1, 3), sheet.Weight, sheet.Score, null);
    }

    public static void Counties(TableWriter table, ReservoirCare care)
    {
        table.Head(new Span("实施单位", 2), new Span("水库座数", 1, 3), new Span("资金情况", 1, 4), new Span("评价得分", 2));
        table.Head("小（1）型", "小（2）型", "小计", "下达资金", "实际支出", "执行率", "未支出");
        foreach (var one in care.Counties)
            table.Row(one.Name, one.Larger, one.Smaller, one.Reservoirs, one.Money.Budget, one.Money.Spent, one.Money.Rate, one.Money.Left, one.Score);
        table.Row("合计（平均）", care.All.Larger, care.All.Smaller, care.All.Reservoirs, care.All.Money.Budget, care.All.Money.Spent, care.All.Money.Rate, care.All.Money.Left, care.Average);
    }
}
