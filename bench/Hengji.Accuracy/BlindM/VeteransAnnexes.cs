using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindM;

/// <summary>The annexes of a bureau for veterans: basic figures, who was paid, points.</summary>
internal static class VeteransAnnexes
{
    public static void Write(VeteransWhole whole, Page page)
    {
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Aside("单位：人、%、万元");
        page.Table(table => Figures(table, whole));
        page.Heading(1, "附件2　优抚对象抚恤补助发放情况表");
        page.Table(table => table
            .Head("类别", "人数（人）", "发放金额（万元）", "占比（%）")
            .Rows(whole.Groups, (one, _) => [one.Name, one.People, one.Money, one.Share])
            .Row("合计", whole.People, whole.Paid, "100.00"));
        page.Heading(1, "附件3　部门整体支出绩效评价指标评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分");
            foreach (var line in whole.Form.Lines)
                table.Row(line.Level1, line.Level2, line.Name, line.Weight, line.Score, line.Lost);
            table.Row("总分", "", "", whole.Form.Weight, whole.Form.Score, whole.Form.Lost);
        });
    }

    private static void Figures(TableWriter table, VeteransWhole whole)
    {
        var (running, reception, three) = (whole.ThreeParts[0], whole.ThreeParts[1], whole.Three);
        table.Head("财政供养人员情况", "编制数", "当年实际在职人数", "控制率");
        table.Row("", whole.Posts, whole.Staff, whole.StaffRate);
        table.Row("经费控制情况", "上年决算数", "当年预算数", "当年决算数");
        table.Row("一、“三公”经费", three.Money.Last, three.Budget, three.Now);
        table.Row("1.公务用车购置和运行维护费", running.Money.Last, running.Budget, running.Now);
        table.Row("2.出国（境）经费", "0", "0", "0");
        table.Row("3.公务接待费", reception.Money.Last, reception.Budget, reception.Now);
        table.Row("二、项目支出", "", whole.AllProjects.Budget, whole.AllProjects.Spent);
        table.Row("三、公用经费", "", whole.Public.Budget, whole.Public.Spent);
        foreach (var (name, amount) in VeteransMaker.Office.Zip(whole.Office))
            table.Row(amount == whole.Office[0] ? $"其中：{name}" : $"　　　{name}", "", "", amount);
        table.Row("四、政府采购金额", "", whole.Purchase.Budget, whole.Purchase.Spent);
        table.Row("五、部门整体支出", whole.Spent.Last, whole.Budget, whole.Spent.Now);
    }
}
