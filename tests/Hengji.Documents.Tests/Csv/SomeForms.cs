using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents.Tests.Csv;

/// <summary>A small pack: one form of each kind of rows.</summary>
internal static class SomeForms
{
    public const string Declaration = "pack: test-2022\nyear: 2022\n";

    public const string Units = "id,name,parent\ndept,某局,\nu01,局机关,dept\n";

    public static FormCatalogue Catalogue { get; } = new(
    [
        Form("profile", "基本概况", FormRowKind.OneRow, Text("name", "部门名称") with { IsRequired = true }, Money("posts", "人员编制", "人")),
        Form(
            "income", "年度收入情况", FormRowKind.Units,
            Money("total", "收入合计"),
            Money("carryover", "上年结转") with { Groups = ["其中"] },
            Money("fiscal", "公共财政拨款（补助）") with { Aliases = ["财政拨款"] }) with { RowHeading = "机构名称" },
        Form("tasks", "主要工作", FormRowKind.List, Text("text", "工作内容") with { IsRequired = true }) with { IsOptional = true },
        Form("surplus", "结余", FormRowKind.Fixed, Money("open", "结余", null, "年初"), Money("close", "结余", null, "年末"))
            with { IsOptional = true, Rows = [new FormRow("total", "合计"), new FormRow("basic", "1. 基本支出")] },
    ]);

    private static FormDefinition Form(string id, string title, FormRowKind rows, params FormItem[] items) =>
        new(id, title, "", rows, [], [.. items], new Citation("测试", "", CitationSeen.Design));

    private static FormItem Text(string id, string label) => new(id, label, CellKind.Text);

    private static FormItem Money(string id, string label, string? unit = null, params string[] groups) =>
        new(id, label, CellKind.Figure) { Unit = unit ?? "万元", Decimals = unit is null ? 2 : null, Groups = [.. groups] };
}
