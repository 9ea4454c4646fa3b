using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The sheet of a form with rows: units, printed rows or a list.</summary>
internal sealed class TableSheet(FormSheetContext context, FormDefinition form, ImmutableArray<FormSheetRow> rows, bool isFilled)
{
    private const int WideColumns = 7;
    private const int PageWidth = 190;
    private readonly BookSheet sheet = context.Book.Add(form.Title);
    private readonly int depth = FormHeads.Depth(form);

    private int FirstRow => FormLayout.HeadRow + depth;

    private int LastColumn => FormLayout.FirstItemColumn + form.Items.Length - 1;

    /// <summary>Writes the sheet and returns it.</summary>
    public BookSheet Write()
    {
        FormLayout.Start(sheet, form, LastColumn);
        WriteHead();
        for (var i = 0; i < rows.Length; i++)
            WriteRow(i);
        WriteValidations();
        new TableSheetSizes(sheet, form, rows).Set(FirstRow, depth);
        var width = sheet.Widths.Where(column => !sheet.HiddenColumns.Contains(column.Key)).Sum(column => column.Value);
        sheet.IsLandscape = form.Items.Length >= WideColumns || width > PageWidth / 2;
        sheet.PagesWide = (width + PageWidth - 1) / PageWidth;
        sheet.HeadColumn = sheet.PagesWide > 1 ? FormLayout.LabelColumn : 0;
        sheet.HeadRows = (FormLayout.TitleRow, FirstRow - 1);
        sheet.FrozenRows = FirstRow - 1;
        sheet.FrozenColumns = FormLayout.LabelColumn;
        return sheet;
    }

    private void WriteHead()
    {
        sheet[FormLayout.IdRow, FormLayout.LabelColumn] = BookCell.Text(
            form.RowKind == FormRowKind.List ? FormLayout.KeyId : FormLayout.LabelId, FormStyles.Hidden);
        sheet.Merge(
            FormLayout.HeadRow, FormLayout.LabelColumn, FirstRow - 1, FormLayout.LabelColumn,
            BookCell.Text(FormLayout.RowHeading(form), FormStyles.Head));
        FormHeads.Write(sheet, form, FormLayout.HeadRow, FormLayout.FirstItemColumn);
        for (var i = 0; i < form.Items.Length; i++)
            sheet[FormLayout.IdRow, FormLayout.FirstItemColumn + i] = BookCell.Text(form.Items[i].Id, FormStyles.Hidden);
    }

    private void WriteRow(int index)
    {
        var (row, at) = (rows[index], FirstRow + index);
        var isList = form.RowKind == FormRowKind.List;
        if (!isList && row.Key.Length > 0)
            sheet[at, FormLayout.KeyColumn] = BookCell.Text(row.Key, FormStyles.Hidden);
        var isOpen = row.Key.Length == 0 || isList;
        sheet[at, FormLayout.LabelColumn] = BookCell.Text(
            isList ? row.Key : row.Label,
            FormStyles.Label with { IsUnlocked = isOpen, Fill = isOpen ? FormStyles.InputFill : "", IsBold = row.IsSum, Format = "@" });
        for (var i = 0; i < form.Items.Length; i++)
            WriteCell(row, index, form.Items[i], FormLayout.FirstItemColumn + i);
    }

    private void WriteCell(FormSheetRow row, int index, FormItem item, int column)
    {
        var print = row.Print(item.Id);
        var isAssumed = FormSheetContext.IsAssumed(row, item.Id);
        var cell = item.Kind != CellKind.Figure ? FormCellWriter.Words(print, item, isAssumed)
            : FormulaOf(row, index, item, column) is { } formula
                ? FormCellWriter.Computed(print, item, formula, isFilled && row.Filled is not null, isAssumed)
            : FormCellWriter.Figure(print, item, isAssumed);
        var address = new FigureAddress(form.Id, item.Id, row.Key);
        context.Put(sheet, FirstRow + index, column, address, row, cell);
        if (form.RowKind != FormRowKind.List && row.Key.Length > 0)
            context.Name(sheet, FirstRow + index, column, address);
    }

    private CellFormula? FormulaOf(FormSheetRow row, int index, FormItem item, int column) =>
        row.IsSum && item.UnitItem is null && item.Unit != "%" && index == 0 && rows.Length > 1
            ? SumOfUnits(item, column)
            : item.Entry == CellEntry.Computed && FormFormulaParser.Parse(item.Formula) is { } formula
                && formula.Columns.All(id => form.Item(id) is not null)
                ? RowFormula(formula, row, FirstRow + index)
                : null;

    private CellFormula SumOfUnits(FormItem item, int column)
    {
        var values = rows.Skip(1).Select(row => Value(row, item.Id)).ToList();
        Rational? sum = values.Any(value => value is null) ? null : values.Aggregate(Rational.Zero, (a, b) => a + b!.Value);
        var range = $"{CellName.Of(FirstRow + 1, column)}:{CellName.Of(FirstRow + rows.Length - 1, column)}";
        var needed = rows.Skip(1).Any(row => row.Key.Length > 0) ? $"ROWS({range})" : "1";
        return new CellFormula(
            sum, "各单位合计",
            (_, decimals) => string.Create(
                CultureInfo.InvariantCulture, $"IF(COUNT({range})<{needed},\"\",ROUND(SUM({range}),{decimals}))"));
    }

    private CellFormula RowFormula(FormFormula formula, FormSheetRow row, int at)
    {
        var cells = formula.Columns.ToDictionary(id => id, id => CellName.Of(at, ColumnOf(id)), StringComparer.Ordinal);
        return new CellFormula(
            formula.Evaluate(id => Value(row, id)),
            formula.ToExcel(id => form.Item(id)!.Label).Replace("*", "×", StringComparison.Ordinal).Replace("/", "÷", StringComparison.Ordinal),
            (isPercent, decimals) => string.Create(
                CultureInfo.InvariantCulture,
                $"IF(COUNT({string.Join(',', cells.Values)})<{cells.Count},\"\",IFERROR(ROUND({(isPercent ? formula.ToExcelShare(Reference) : formula.ToExcel(Reference))},{decimals}),\"\"))"));

        string Reference(string id) =>
            row.Print(id) is { } print && PrintedNumber.TryRead(print) is { IsPercent: true } || (row.Print(id) is null && form.Item(id)!.Unit == "%")
                ? $"({cells[id]}*100)"
                : cells[id];
    }

    private int ColumnOf(string id) => FormLayout.FirstItemColumn + form.Items.IndexOf(form.Item(id)!);

    private static Rational? Value(FormSheetRow row, string item) =>
        row.Print(item) is { } print && PrintedNumber.TryRead(print) is { } number ? Rational.Of(number.Value) : null;

    private void WriteValidations()
    {
        for (var i = 0; i < form.Items.Length; i++)
        {
            var column = FormLayout.FirstItemColumn + i;
            FormValidations.Add(
                sheet, form.Items[i], $"{CellName.Of(FirstRow, column)}:{CellName.Of(FirstRow + rows.Length - 1, column)}");
        }
    }
}
