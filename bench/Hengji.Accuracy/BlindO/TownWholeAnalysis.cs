using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindO;

/// <summary>What a township says of its projects: goals, what was done, control, pace, budgets fulfilled.</summary>
internal static class TownWholeAnalysis
{
    public static void Write(TownWhole town, Page page)
    {
        page.Heading(2, "（一）部门预算项目绩效分析");
        Overview(town, page);
        page.Say($"1.目标制定。{town.AllKinds.Items}个项目均编制了绩效目标，该项扣{town.Sheet.Of("绩效指标量化程度").Lost}分。");
        page.Say($"2.目标实现。{town.Deeds.Take(5).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}（目标{one.Target}{one.Unit}）")):；}。");
        Control(town, page);
        page.Plain("4.及时处置。对绩效监控中发现的进度偏慢项目及时调整用款计划，未发生预算收回。");
        page.Say($"5.执行进度。6月末累计执行{town.AllKinds.June}万元，执行进度{town.AllKinds.JuneRate}%；10月末累计执行{town.AllKinds.October}万元，执行进度{town.AllKinds.OctoberRate}%。");
        page.Say($"6.预算完成。全年预算{town.AllKinds.Money.Budget}万元，执行{town.AllKinds.Money.Spent}万元，预算完成率{town.AllKinds.Money.Rate}%，按完成率计{town.Sheet.Of("年度预算完成率").Score}分（满分{town.Sheet.Of("年度预算完成率").Weight}分）。特定目标类项目中完成率为100%的有{town.Full.Count()}个。");
        page.Plain("7.违规记录。审计监督、财会监督未发现违规使用资金问题。");
        page.Heading(2, "（二）整体绩效管理");
        page.Say($"政府采购、资产管理、内控制度执行情况良好，该部分{town.Sheet.Groups[1].Weight}分，自评{town.Sheet.Groups[1].Score}分。全年面向{town.Villages}个村召开绩效培训{town.Deeds[5].Actual}场次。");
        page.Heading(2, "（三）绩效结果应用");
        page.Plain("将自评结果作为下年度预算安排的重要依据，随部门决算在政府网站公开。");
    }

    private static void Overview(TownWhole town, Page page)
    {
        page.Say($"全年纳入预算管理的项目{town.AllKinds.Items}个，其中{town.Kinds.Select(one => page.Text($"{one.Name}项目{one.Items}个，预算{one.Money.Budget}万元，执行{one.Money.Spent}万元")):；}。各类项目预算执行情况如下：");
        page.Aside("金额单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("项目类别", 2), new Span("项目个数", 2), new Span("全年预算", 2), new Span("6月末", 1, 2), new Span("10月末", 1, 2), new Span("全年", 1, 2));
            table.Head("执行数", "进度（%）", "执行数", "进度（%）", "执行数", "完成率（%）");
            table.Rows(town.Kinds.Add(town.AllKinds), (one, _) => [one.Name, one.Items, one.Money.Budget, one.June, one.JuneRate, one.October, one.OctoberRate, one.Money.Spent, one.Money.Rate]);
        });
    }

    private static void Control(TownWhole town, Page page)
    {
        var most = town.Offices.MaxBy(one => one.Rate.Value)!;
        page.Say($"3.支出控制。公用经费中{town.Offices.Select(one => one.Name).Aggregate((a, b) => $"{a}、{b}")}五项费用决算{town.Office.Now}万元，为预算{town.Office.Budget}万元的{town.Office.Rate}%，较上年{page.Moved(town.Office.Money)}万元。其中{most.Name}预算{most.Budget}万元，决算{most.Now}万元，为预算的{most.Rate}%，比例最高。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("费用", "预算数", "决算数", "决算/预算（%）", "上年决算数", "比上年增减")
            .Rows(town.Offices.Add(town.Office), (one, _) => [one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change]));
    }
}
