using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindBb;

/// <summary>The two annexes of a transport bureau: basic data, and the form with money and points.</summary>
internal static class TransportWholeForms
{
    public static void Data(TransportWhole own, Page page)
    {
        page.Aside("金额单位：万元");
        page.Table(table =>
        {
            table.Head("财政供养人员情况（人）", "编制数", "年末实际在职人数", "控制率");
            foreach (var one in new[] { own.Bureau, own.Brigade, own.Centre, own.Crew })
                table.Row(one.Name, one.Posts, one.Staff, new Formatted(one.Rate, null, "%"));
            table.Row("经费控制情况", "上年决算数", "本年预算数", "本年决算数");
            Item(table, own.ThreePublic, "");
            Item(table, own.Vehicle, "1.");
            Item(table, own.Buy, "其中：");
            Item(table, own.Run, "　　　");
            Item(table, own.Abroad, "2.");
            Item(table, own.Guests, "3.");
            foreach (var one in new[] { own.Project, own.Business with { Name = "1." + own.Business.Name }, own.Operation with { Name = "2." + own.Operation.Name }, own.Common })
                table.Row(one.Name, one.Money.Last, one.Budget, one.Spent);
            foreach (var one in own.Offices)
                Item(table, one, one == own.Offices[0] ? "其中：" : "　　　");
            table.Row("政府采购金额", "—", own.PurchasePlan, own.Purchases);
        });
        page.Plain("说明：“项目支出”填报基本支出以外的一般公共预算支出；“公用经费”填报基本支出中的一般商品和服务支出，其中项仅列主要明细。");
    }

    public static void Marks(TransportWhole own, Page page)
    {
        page.Aside("单位：万元、分");
        page.Table(table =>
        {
            table.Head("年度预算申请", "年初预算数", "全年预算数", "全年执行数", "执行率");
            table.Row("年度资金总额", own.All.Initial, own.All.Budget, own.All.Spent, new Formatted(own.All.Rate, null, "%"));
            foreach (var one in new[] { own.General, own.Fund, own.Basic, own.Works })
                table.Row((one == own.Basic ? "按支出性质分：" : one == own.General ? "按收入性质分：" : "　　") + one.Name, one.Initial, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"));
        });
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Level1 == "预算执行" ? "100%" : mark.WantedCell(page), mark.Level1 == "预算执行" ? new Formatted(own.All.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score);
            table.Row(new Span("总分", 1, 5), own.Sheet.Weight, own.Sheet.Score);
        });
    }

    private static void Item(TableWriter table, BudgetedItem one, string before) => table.Row(before + one.Name, one.Money.Last, one.Budget, one.Now);
}
