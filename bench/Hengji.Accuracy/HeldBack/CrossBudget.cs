using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.HeldBack;

/// <summary>Units by sources and uses in one wide table, executions in groups, and a text about them.</summary>
public sealed class CrossBudget() : Layout("held-back-2", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    public override bool IsHeldBack => true;

    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度部门预算绩效管理工作总结（{year.Name}）");
        page.Heading(1, "（一）单位收支总表");
        Units(year, page);
        page.Heading(1, "（二）资金执行总表");
        Executions(year, page);
        page.Heading(1, "（三）文字分析");
        Text(year, page);
    }

    private static void Units(DepartmentYear year, Page page)
    {
        page.Aside("金额单位：人民币万元");
        page.Table(table => table
            .Head(new Span("预算单位", 3), new Span("资金来源", 1, 6), new Span("资金运用", 1, 5), new Span("期末结余", 3))
            .Head(new Span("期初结转", 2), new Span("当年取得", 1, 4), new Span("来源合计", 2), new Span("基本支出", 1, 3), new Span("项目支出", 2), new Span("运用合计", 2))
            .Head("公共预算拨款", "基金拨款", "专户资金", "其他资金", "小计", "人员经费", "日常公用")
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit))
            .Row(Row("全部门", year.Sum)));
    }

    private static object?[] Row(string name, UnitYear unit) =>
    [
        name, unit.Carryover, unit.General, unit.Fund, unit.Nontax, unit.Other, unit.Income, unit.Basic, unit.Personnel, unit.Public,
        unit.Project, unit.Expenditure, unit.Cumulative,
    ];

    private static void Executions(DepartmentYear year, Page page) => page.Table(table =>
    {
        table.Head("类别", "名称", "年初批复（万元）", "调整后（万元）", "支出数（万元）", "进度");
        foreach (var (source, index) in year.Sources.Select((source, index) => (source, index)))
            Row(table, index == 0 ? new Span("按资金来源", 5) : null, source.Name, source);
        Row(table, null, "小计", year.Total);
        Row(table, new Span("按支出用途", 3), "基本支出", year.BasicExecution);
        Row(table, null, "项目支出", year.ProjectExecution);
        Row(table, null, "小计", year.Total);
        foreach (var (one, index) in year.Projects.Select((one, index) => (one, index)))
            Row(table, index == 0 ? new Span("项目明细", year.Projects.Length + 1) : null, one.Name, one);
        Row(table, null, "小计", year.ProjectExecution);
    });

    private static void Row(TableWriter table, Span? group, string name, Execution one)
    {
        object?[] rest = [name, one.Initial, one.FullYear, one.Executed, one.FullYear.Value == 0 ? null : new Formatted(one.Rate, null, "%")];
        table.Row(group is null ? rest : [group, .. rest]);
    }

    private static void Text(DepartmentYear year, Page page)
    {
        page.Say($"1.从进度看，调整后预算{year.Total.FullYear}万元，已支出{year.Total.Executed}万元，支出进度{year.Total.Rate}%，其中项目支出进度{year.ProjectExecution.Rate}%、基本支出进度{year.BasicExecution.Rate}%。");
        page.Say($"2.从来源看，可用资金{year.Sum.Income}万元由期初结转{year.Sum.Carryover}万元和当年取得的公共预算拨款{year.Sum.General}万元、基金拨款{year.Sum.Fund}万元、专户资金{year.Sum.Nontax}万元、其他资金{year.Sum.Other}万元组成。");
        page.Say($"3.从采购看，采购规模{year.Procurement.Total}万元，货物、工程、服务三类分别为{year.Procurement.Goods}万元、{year.Procurement.Works}万元、{year.Procurement.Services}万元；面向中小企业{year.Procurement.Small}万元，占比{year.Procurement.SmallShare}%。");
    }
}
