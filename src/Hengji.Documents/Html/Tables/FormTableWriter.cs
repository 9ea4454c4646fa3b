using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Html.Tables;

/// <summary>Writes a form as it was filled: merged head, numbers as printed, blank where nothing stands.</summary>
internal sealed class FormTableWriter(PageContext context)
{
    private const string DepartmentRow = "dept";
    private static readonly ImmutableArray<string> SumWords = ["合计", "总计", "汇总", "小计"];

    /// <summary>Writes the table; a form that was not handed in is said to be missing.</summary>
    public void Write(Markup page, FormTable table)
    {
        if (FormView.Of(table, context.Report.Forms, context.Report.Submission) is not { } view)
            return;
        var form = view.Form;
        var caption = table.Caption.Length > 0 ? table.Caption : form.Title;
        if (view.Filled is not { Rows.IsEmpty: false } filled)
            page.Element("p", $"{caption}：未填报。", "missing");
        else if (form.RowKind == FormRowKind.OneRow)
            WriteSingle(page, form, filled.Rows[0], caption);
        else
            WriteRows(page, form, RowsOf(form, filled), caption);
    }

    private static ImmutableArray<FilledRow> RowsOf(FormDefinition form, FilledForm filled) =>
        form.RowKind == FormRowKind.Fixed
            ? [.. form.Rows.Select(row => filled.Row(row.Key)).OfType<FilledRow>()]
            : filled.Rows;

    private void WriteSingle(Markup page, FormDefinition form, FilledRow row, string caption)
    {
        TableFrame.Start(page, caption, form.UnitNote ?? "", 2, "single");
        page.Start("thead").Start("tr");
        page.Start("th").Attr("scope", "col").Text("项目").End();
        page.Start("th").Attr("scope", "col").Text("内容").End().End().End();
        page.Start("tbody").Line();
        foreach (var item in form.Items)
        {
            page.Start("tr").Start("th").Attr("scope", "row").Text(string.Join(" ", item.Groups.Append(item.Label))).End();
            WriteCell(page, form, item, row, withUnit: form.UnitNote is null);
            page.End().Line();
        }
        page.End();
        TableFrame.End(page);
    }

    private void WriteRows(Markup page, FormDefinition form, ImmutableArray<FilledRow> rows, string caption)
    {
        var items = Columns(form, rows);
        TableFrame.Start(page, caption, form.UnitNote ?? "", items.Length + 1);
        WriteHead(page, form, items);
        page.Start("tbody").Line();
        for (var at = 0; at < rows.Length; at++)
        {
            page.Start("tr", IsSum(form, rows[at]) ? "sum" : "");
            page.Start("th").Attr("scope", "row").Text(LabelOf(form, rows[at], at)).End();
            foreach (var item in items)
                WriteCell(page, form, item, rows[at], withUnit: item.UnitItem is not null);
            page.End().Line();
        }
        page.End();
        TableFrame.End(page);
        WriteLeftOut(page, form, items);
    }

    /// <summary>Lists leave out columns in which no row has anything; official tables keep all of theirs.</summary>
    private static ImmutableArray<FormItem> Columns(FormDefinition form, ImmutableArray<FilledRow> rows) =>
        form.RowKind != FormRowKind.List
            ? form.Items
            : [.. form.Items.Where(item => rows.Any(row => row.Figure(item.Id) is not null || row.Text(item.Id) is { Length: > 0 }))];

    private static void WriteLeftOut(Markup page, FormDefinition form, IReadOnlyList<FormItem> shown)
    {
        var blank = form.Items.Where(item => !shown.Contains(item)).Select(item => item.Label).ToList();
        if (blank.Count > 0)
            page.Element("p", $"各行均未填写的列未列出：{string.Join("、", blank)}。", "small");
    }

    private static void WriteHead(Markup page, FormDefinition form, IReadOnlyList<FormItem> items)
    {
        var rows = HeadingRows.Of(items, item => HeadingOf(form, item));
        page.Start("thead");
        for (var level = 0; level < rows.Length; level++)
        {
            page.Start("tr");
            if (level == 0)
                WriteHeading(page, new HeadingCell(form.RowHeading.Length > 0 ? form.RowHeading : "序号", 1, rows.Length, false));
            foreach (var cell in rows[level])
                WriteHeading(page, cell);
            page.End();
        }
        page.End().Line();
    }

    private static void WriteHeading(Markup page, HeadingCell cell)
    {
        page.Start("th", cell.IsGroup ? "group" : "").Attr("scope", cell.IsGroup ? "colgroup" : "col");
        if (cell.Columns > 1)
            page.Attr("colspan", cell.Columns);
        if (cell.Rows > 1)
            page.Attr("rowspan", cell.Rows);
        page.Text(cell.Text).End();
    }

    /// <summary>A heading names its unit when the whole table does not.</summary>
    private static string HeadingOf(FormDefinition form, FormItem item) =>
        item is { Kind: CellKind.Figure, Unit: { Length: > 0 } unit }
        && !(form.UnitNote?.Contains(unit, StringComparison.Ordinal) ?? false)
        && !item.Label.Contains(unit, StringComparison.Ordinal)
            ? $"{item.Label}（{unit}）"
            : item.Label;

    private string LabelOf(FormDefinition form, FilledRow row, int at)
    {
        if (form.RowKind == FormRowKind.List && form.RowHeading.Length == 0)
            return (at + 1).ToString(CultureInfo.InvariantCulture);
        return row.Label.Length > 0 ? row.Label : FigureLabel.RowLabel(context.Report, form, row.Key);
    }

    private static bool IsSum(FormDefinition form, FilledRow row) =>
        form.RowKind is FormRowKind.Units or FormRowKind.Fixed
        && (row.Key is DepartmentRow or "total" || SumWords.Any(word => row.Label.EndsWith(word, StringComparison.Ordinal)));

    private void WriteCell(Markup page, FormDefinition form, FormItem item, FilledRow row, bool withUnit)
    {
        if (item.IsPersonal && !context.Options.ShowPersonal)
        {
            page.Start("td", "none").Text(row.Text(item.Id) is { Length: > 0 } ? "不公开" : "").End();
        }
        else if (row.Figure(item.Id) is { } figure)
        {
            page.Start("td", "num");
            context.Numbers.Write(page, figure, isPlace: true);
            if (withUnit && figure.Unit.Symbol.Length > 0 && !figure.Printed.EndsWith(figure.Unit.Symbol, StringComparison.Ordinal))
                page.Text(" ").Element("span", figure.Unit.Symbol, "unit");
            page.End();
        }
        else
        {
            var text = row.Text(item.Id) ?? "";
            page.Start("td", form.RowKind == FormRowKind.OneRow ? "" : TextClass(text)).Text(text);
            Numbers.Assumed(page, text.Length > 0 && row.Assumed.Contains(item.Id));
            page.End();
        }
    }

    private static string TextClass(string text) =>
        text.Length switch { 0 => "", <= 8 => "short", <= 24 => "words", _ => "long" };
}
