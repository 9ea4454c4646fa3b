using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The sheet of a form with one row, written downwards: group, item, content, unit.</summary>
internal sealed class SingleSheet(FormSheetContext context, FormDefinition form, FormSheetRow row, bool isFilled)
{
    private const int ItemColumn = FormLayout.LabelColumn + 1;
    private const int ContentColumn = FormLayout.LabelColumn + 2;
    private const int UnitColumn = FormLayout.LabelColumn + 3;
    private const int FirstRow = FormLayout.HeadRow + 1;
    private const int ContentWidth = 46;
    private readonly BookSheet sheet = context.Book.Add(form.Title);

    /// <summary>Writes the sheet and returns it.</summary>
    public BookSheet Write()
    {
        FormLayout.Start(sheet, form, UnitColumn);
        sheet.Merge(FormLayout.HeadRow, FormLayout.LabelColumn, FormLayout.HeadRow, ItemColumn, BookCell.Text("项目", FormStyles.Head));
        sheet[FormLayout.HeadRow, ContentColumn] = BookCell.Text("内容", FormStyles.Head);
        sheet[FormLayout.HeadRow, UnitColumn] = BookCell.Text("计量单位", FormStyles.Head);
        sheet[FormLayout.IdRow, ContentColumn] = BookCell.Text(FormLayout.ContentId, FormStyles.Hidden);
        sheet.Heights[FormLayout.HeadRow] = 24;
        WriteGroups();
        for (var i = 0; i < form.Items.Length; i++)
            WriteItem(form.Items[i], FirstRow + i);
        sheet.Widths[FormLayout.LabelColumn] = 18;
        sheet.Widths[ItemColumn] = Math.Clamp(form.Items.Max(item => TextMeasure.Width(item.Label)) + 6, 20, 42);
        sheet.Widths[ContentColumn] = ContentWidth;
        sheet.Widths[UnitColumn] = 12;
        sheet.HeadRows = (FormLayout.TitleRow, FormLayout.HeadRow);
        (sheet.FrozenRows, sheet.FrozenColumns) = (FormLayout.HeadRow, ItemColumn);
        return sheet;
    }

    private void WriteGroups()
    {
        for (var first = 0; first < form.Items.Length;)
        {
            var last = first;
            var group = GroupOf(form.Items[first]);
            while (group.Length > 0 && last + 1 < form.Items.Length && GroupOf(form.Items[last + 1]) == group)
                last++;
            if (group.Length > 0)
                sheet.Merge(FirstRow + first, FormLayout.LabelColumn, FirstRow + last, FormLayout.LabelColumn, BookCell.Text(group, FormStyles.Label));
            first = last + 1;
        }
    }

    private void WriteItem(FormItem item, int at)
    {
        sheet[at, FormLayout.KeyColumn] = BookCell.Text(item.Id, FormStyles.Hidden);
        var label = BookCell.Text(item.Label, FormStyles.Label);
        if (GroupOf(item).Length == 0)
            sheet.Merge(at, FormLayout.LabelColumn, at, ItemColumn, label);
        else
            sheet[at, ItemColumn] = label;
        sheet[at, UnitColumn] = BookCell.Text(item.Unit ?? "", FormStyles.Label with { Horizontal = "center" });
        var print = row.Print(item.Id);
        var isAssumed = FormSheetContext.IsAssumed(row, item.Id);
        var cell = item.Kind != CellKind.Figure ? FormCellWriter.Words(print, item, isAssumed)
            : item.Entry == CellEntry.Computed && FormFormulaParser.Parse(item.Formula) is { } formula
                && formula.Columns.All(id => form.Item(id) is not null)
                ? FormCellWriter.Computed(print, item, CellFormula(formula), isFilled && row.Filled is not null, isAssumed)
                : FormCellWriter.Figure(print, item, isAssumed);
        var address = new FigureAddress(form.Id, item.Id, FigureAddress.SingleRow);
        context.Put(sheet, at, ContentColumn, address, row, cell);
        context.Name(sheet, at, ContentColumn, address);
        FormValidations.Add(sheet, item, CellName.Of(at, ContentColumn));
        var lines = item.Kind == CellKind.Figure || print is null ? 1 : TextMeasure.Lines(print, (ContentWidth - 4) * 10 / 11);
        sheet.Heights[at] = Math.Min(409, 8 + 15 * lines);
    }

    private CellFormula CellFormula(FormFormula formula)
    {
        var cells = formula.Columns.ToDictionary(
            id => id, id => CellName.Of(FirstRow + form.Items.IndexOf(form.Item(id)!), ContentColumn), StringComparer.Ordinal);
        return new CellFormula(
            formula.Evaluate(id => row.Print(id) is { } print && PrintedNumber.TryRead(print) is { } number ? Rational.Of(number.Value) : null),
            formula.ToExcel(id => form.Item(id)!.Label),
            (isPercent, decimals) => string.Create(
                CultureInfo.InvariantCulture,
                $"IF(COUNT({string.Join(',', cells.Values)})<{cells.Count},\"\",IFERROR(ROUND({(isPercent ? formula.ToExcelShare(id => cells[id]) : formula.ToExcel(id => cells[id]))},{decimals}),\"\"))"));
    }

    private static string GroupOf(FormItem item) => string.Join("：", item.Groups);
}
