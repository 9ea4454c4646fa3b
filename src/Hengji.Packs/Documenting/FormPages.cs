using System.Text;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Packs.Documenting;

/// <summary>Each form with its rows and columns.</summary>
internal static class FormPages
{
    public static void Write(StringBuilder text, Pack pack)
    {
        if (pack.Forms.All.IsEmpty)
            return;
        text.Heading(2, "表");
        foreach (var form in pack.Forms.All)
            Write(text, form);
    }

    private static void Write(StringBuilder text, FormDefinition form)
    {
        text.Heading(3, $"{form.Title}（{form.Id}）");
        text.Line("- 位置：" + MarkdownText.Inline(form.Part.Length == 0 ? "未写" : form.Part));
        text.Line("- 行：" + MarkdownText.Inline(Rows(form)));
        if (form.UnitNote is { } unit)
            text.Line("- 单位：" + MarkdownText.Inline(unit));
        if (form.IsOptional)
            text.Line("- 可以不报");
        text.Line("- 依据：" + MarkdownText.Inline(MarkdownText.Of(form.Citation))).Line();
        text.Table(
            ["列", "编号", "内容", "单位", "精度", "填写"],
            form.Items.Select(item => ImmutableArray.Create(
                Label(item), item.Id, Content(item), Unit(item), Accuracy(item), Entry(item))));
    }

    private static string Rows(FormDefinition form) =>
        form.RowKind switch
        {
            FormRowKind.OneRow => "一行",
            FormRowKind.Units => "汇总和各单位",
            FormRowKind.List => "若干行",
            FormRowKind.Fixed => string.Join("；", form.Rows.Select(row => $"{row.Label}（{row.Key}）")),
        };

    private static string Label(FormItem item) => string.Join(" / ", item.Groups.Append(item.Label));

    private static string Content(FormItem item)
    {
        var content = item.Kind switch
        {
            CellKind.Figure => "数字",
            CellKind.Text => "文字",
            CellKind.Date => "日期",
            CellKind.Choice => "选择：" + string.Join("、", item.Choices),
        };
        return content + (item.IsRequired ? "，必填" : "") + (item.IsPersonal ? "，个人信息，公开时不印" : "");
    }

    private static string Unit(FormItem item) => item.UnitItem is { } column ? $"见列 {column}" : item.Unit ?? "";

    private static string Accuracy(FormItem item) =>
        (item.Kind, item.IsExact, item.Decimals) switch
        {
            (not CellKind.Figure, _, _) => "",
            (_, true, _) => "不经四舍五入",
            (_, _, { } decimals) => string.Create(CultureInfo.InvariantCulture, $"{decimals} 位小数"),
            _ => "按各数自身的位数",
        };

    private static string Entry(FormItem item) =>
        item.Entry switch
        {
            CellEntry.Typed => "填写",
            CellEntry.Imported => "导入，可填写",
            CellEntry.Frozen => "取自批复的目标",
            CellEntry.Computed => "计算：" + item.Formula,
        };
}
