using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindU;

/// <summary>The annexes of a justice bureau's self-evaluation: basic figures, scores.</summary>
internal static class JusticeBasics
{
    public static void Write(TableWriter table, JusticeWhole justice)
    {
        table.Head("财政供养人员情况", "编制数", "年末实际在职人数", "控制率（%）");
        table.Row("人数（人）", justice.Crew.Posts, justice.Crew.Staff, justice.Crew.StaffRate);
        table.Row("经费控制情况", "上年决算数", "本年预算数", "本年决算数");
        table.Row("“三公”经费", justice.Three.All.Money.Last, justice.Three.All.Budget, justice.Three.All.Now);
        table.Row("　1.公务用车购置和维护经费", justice.Three.Vehicles.Money.Last, justice.Three.Vehicles.Budget, justice.Three.Vehicles.Now);
        table.Row("　　其中：公车购置", "0", "0", "0");
        table.Row("　　　　　公车运行维护", justice.Three.Vehicles.Money.Last, justice.Three.Vehicles.Budget, justice.Three.Vehicles.Now);
        table.Row("　2.出国经费", "0", "0", "0");
        table.Row("　3.公务接待", justice.Three.Guests.Money.Last, justice.Three.Guests.Budget, justice.Three.Guests.Now);
        table.Row("公用经费中的主要项目", justice.AllRunning.Money.Last, justice.AllRunning.Budget, justice.AllRunning.Now);
        foreach (var one in justice.Running)
            table.Row($"　　其中：{one.Name}", one.Money.Last, one.Budget, one.Now);
        table.Row("项目支出", "—", justice.Money.Project.Budget, justice.Money.Project.Spent);
        foreach (var (one, index) in justice.Money.Projects.Select((one, index) => (one, index + 1)))
            table.Row($"　{index}.{one.Name}", "—", one.Budget, one.Spent);
        table.Row("部门整体支出", justice.Money.Spent.Last, justice.Money.All.Budget, justice.Money.All.Spent);
    }

    public static void Sheet(TableWriter table, JusticeWhole justice)
    {
        table.Head("一级指标", "分值", "二级指标", "三级指标", "分值", "得分", "扣分原因");
        foreach (var group in justice.Sheet.Groups)
        {
            var isFirst = true;
            foreach (var mark in group.Marks)
            {
                object?[] own = [mark.Level2, mark.Name, mark.Weight, mark.Score, mark.IsFull ? "" : $"未完全达到{mark.Name}要求"];
                table.Row(isFirst ? [new Span(group.Name, group.Marks.Count()), new Span(group.Weight, group.Marks.Count()), .. own] : own);
                isFirst = false;
            }
        }
        table.Row(new Span("总分", 1, 4), justice.Sheet.Weight, justice.Sheet.Score, "");
    }
}
