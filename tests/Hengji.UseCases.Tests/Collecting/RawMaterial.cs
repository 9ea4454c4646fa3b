using System.Collections.Immutable;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.UseCases.Tests.Collecting;

/// <summary>Builds what a reader would find, showing only the cells that matter.</summary>
internal static class RawMaterial
{
    public static FormCatalogue Catalogue { get; } = new(
    [
        Form(
            "income", "年度收入情况", FormRowKind.Units,
            new("total", "收入合计", CellKind.Figure) { Unit = "万元", Decimals = 2 },
            new("other", "其他收入", CellKind.Figure) { Unit = "万元", Decimals = 2 }),
        Form(
            "claimed", "自评得分", FormRowKind.OneRow,
            new("grade", "评价结果等次", CellKind.Choice) { Choices = ["优", "良", "中", "差"] },
            new("on", "报告时间", CellKind.Date)),
        Form(
            "control", "三公经费控制", FormRowKind.Fixed,
            new FormItem("final", "本年决算数", CellKind.Figure) { Unit = "万元", Decimals = 2 }) with
        {
            Rows = [new FormRow("vehicle", "2. 公务用车购置及运行维护费（含租赁）"), new FormRow("total", "合计")],
        },
        Form(
            "facts", "正文数字", FormRowKind.List,
            new("key", "事实编号", CellKind.Text) { IsRequired = true },
            new("value", "数值", CellKind.Figure) { UnitItem = "unit" },
            new("unit", "计量单位", CellKind.Text)),
    ]);

    public static RawSubmission Submission(params RawForm[] forms) => Submission(Units(), forms);

    public static RawSubmission Submission(RawForm units, params RawForm[] forms) =>
        new(new SourceLocation("材料", ""), "test-2022", "2022", units, [.. forms]);

    public static RawForm Units(params string[] rows) =>
        new(
            "units",
            null,
            [.. (rows.Length > 0 ? rows : ["dept,某州人社局,,局机关及二级机构汇总", "u01,局机关,dept,", "u02,州就业服务中心,dept,州就业服务管理局"])
                .Select((row, i) => Unit(row.Split(','), i + 2))],
            new SourceLocation("units.csv", ""));

    public static RawForm Form(string id, params RawFormRow[] rows) =>
        new(id, null, [.. rows], new SourceLocation(id + ".csv", ""));

    /// <summary>A row as “item=text”; the label is its key in list forms.</summary>
    public static RawFormRow Row(string form, int line, string label, params string[] cells)
    {
        var isList = Catalogue.Find(form)!.RowKind == FormRowKind.List;
        return new RawFormRow(
            isList ? label : "",
            isList ? "" : label,
            cells.Select(cell => cell.Split('=', 2)).ToImmutableDictionary(
                pair => pair[0], pair => new RawFormCell(pair[1], new SourceLocation(form + ".csv", $"第{line}行 {pair[0]}"))),
            [],
            new SourceLocation(form + ".csv", $"第{line}行"));
    }

    private static RawFormRow Unit(string[] cells, int line)
    {
        var place = new SourceLocation("units.csv", $"第{line}行");
        string[] columns = ["id", "name", "parent", "aliases"];
        return new RawFormRow(
            "", "", columns.Zip(cells).Where(pair => pair.Second.Length > 0)
                .ToImmutableDictionary(pair => pair.First, pair => new RawFormCell(pair.Second, place)), [], place);
    }

    private static FormDefinition Form(string id, string title, FormRowKind rows, params FormItem[] items) =>
        new(id, title, "", rows, [], [.. items], new Citation("测试", "", CitationSeen.Design));
}
