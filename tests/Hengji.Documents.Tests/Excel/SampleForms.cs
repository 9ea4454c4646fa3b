using System.Collections.Immutable;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents.Tests.Excel;

/// <summary>A small department with every kind of form, and prints that spreadsheets like to change.</summary>
internal static class SampleForms
{
    private static readonly Citation Cite = new("表式", "", CitationSeen.Seen);

    public static FormDefinition Income { get; } = new(
        "income", "年度收入情况", "第一部分 二", FormRowKind.Units, [],
        [
            Money("total", "收入合计") with { Entry = CellEntry.Computed, Formula = "carryover + fiscal" },
            Money("carryover", "上年结转") with { Groups = ["其中"] },
            Money("fiscal", "公共财政拨款") with { Groups = ["其中"], Aliases = ["一般公共预算拨款"] },
        ],
        Cite) { UnitNote = "万元", RowHeading = "机构名称" };

    public static FormDefinition Control { get; } = new(
        "control", "“三公经费”控制", "第二部分", FormRowKind.Fixed, [new("vehicle", "2. 公务用车"), new("total", "合计")],
        [
            Money("budget", "预算数"), Money("final", "决算数"),
            new FormItem("rate", "控制率", CellKind.Figure)
            {
                Unit = "%", Decimals = 2, Entry = CellEntry.Computed, Formula = "percent(final, budget)",
            },
        ],
        Cite) { UnitNote = "万元", RowHeading = "项目" };

    public static FormDefinition Profile { get; } = new(
        "profile", "基本概况", "第一部分 一", FormRowKind.OneRow, [],
        [
            new FormItem("name", "部门名称", CellKind.Text) { IsRequired = true },
            new FormItem("budget_code", "预算编码", CellKind.Text),
            new FormItem("report_month", "报告时间", CellKind.Date),
            new FormItem("posts", "人员编制", CellKind.Figure) { Unit = "人", IsExact = true },
        ],
        Cite);

    public static FormDefinition Goals { get; } = new(
        "goals", "定性目标", "第一部分 三", FormRowKind.List, [],
        [
            new FormItem("goal", "预期目标", CellKind.Text) { IsRequired = true },
            new FormItem("tier", "达成档次", CellKind.Choice) { Choices = ["达成", "部分达成", "未达成"] },
        ],
        Cite) { RowHeading = "编号" };

    public static FormCatalogue Catalogue { get; } = new([Profile, Income, Control, Goals]);

    public static BudgetUnitTree Units { get; } = new(
    [
        new("dept", "909", "某局", null, "", ["某某局"]),
        new("u01", "909001", "局机关", "dept", "行政单位", []),
        new("u02", "909002", "信息中心", "dept", "事业单位", []),
    ]);

    /// <summary>The sum of carry-over is 64.00; the report prints 64.01. The total of u02 is not printed.</summary>
    public static Submission Filled() =>
        Of(
            Form(Income,
                Row("dept", "汇总", ("total", "3,265.82"), ("carryover", "64.01"), ("fiscal", "3201.82")),
                Row("u01", "1、局机关", ("total", "3,251.82"), ("carryover", "50.00"), ("fiscal", "3201.82")),
                Row("u02", "2、信息中心", ("carryover", "14"), ("fiscal", "0"))),
            Form(Control,
                Row("vehicle", "2. 公务用车", ("budget", "31.9"), ("final", "17.20"), ("rate", "53.92%")),
                Row("total", "合计", ("budget", "65.8"), ("final", "24.97"), ("rate", "37.96%"))),
            Form(Profile, Row("_", "", ("posts", "178"), ("name", "某局"), ("budget_code", "0909"), ("report_month", "2023年6月"))),
            Form(Goals,
                Row("g1", "", ("goal", "=HYPERLINK(\"http://example.invalid\")"), ("tier", "达成")),
                Row("g2", "", ("goal", "+1 第一行\n第二行 <b>&amp;_x000D_ ")) with { Assumed = ["goal"] }));

    public static Submission Of(params FilledForm[] forms) =>
        new("demo-2022", new FiscalYear(2022), Units, forms.ToImmutableDictionary(form => form.FormId));

    public static FilledForm Form(FormDefinition form, params FilledRow[] rows) =>
        new(form.Id, rows.Select(row => row with
        {
            Figures = row.Texts
                .Where(cell => form.Item(cell.Key)!.Kind == CellKind.Figure)
                .ToCellDictionary(cell => cell.Key, cell => Figure(form, cell.Key, row.Key, cell.Value)),
            Texts = row.Texts.RemoveRange(form.Items.Where(item => item.Kind == CellKind.Figure).Select(item => item.Id)),
        }));

    public static FilledRow Row(string key, string label, params (string Item, string Text)[] cells) =>
        new(key, label, CellDictionary<Figure>.Empty, cells.ToCellDictionary(c => c.Item, c => c.Text), new("表.csv", key));

    private static Figure Figure(FormDefinition form, string item, string row, string printed)
    {
        var parsed = FigureParser.Parse(printed).Value;
        return new Figure(
            new FigureAddress(form.Id, item, row), printed, parsed.Value, parsed.Decimals, parsed.Decimals,
            MeasureUnit.Parse(form.Item(item)!.Unit ?? ""), Rounding.Nearest, Reading.OwnDecimals, new("表.csv", row));
    }

    private static FormItem Money(string id, string label) => new(id, label, CellKind.Figure) { Unit = "万元", Decimals = 2 };
}
