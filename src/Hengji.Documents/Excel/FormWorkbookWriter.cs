using Hengji.BudgetUnits;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.FormSheets;
using Hengji.Forms;

namespace Hengji.Documents.Excel;

/// <summary>Writes the official forms as one workbook, empty or filled, as a clerk knows them.</summary>
/// <remarks>
/// Every cell keeps its address in hidden ids, so <see cref="WorkbookReader"/> reads the same characters back, also after
/// another program saved the file. The same input always gives the same bytes.
/// </remarks>
public static class FormWorkbookWriter
{
    /// <summary>Writes the workbook; the stream stays open. Nothing is written when there are problems.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="submission">What the forms hold; null for empty forms.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="packId">Pack the forms belong to.</param>
    /// <param name="year">Year reported on.</param>
    /// <param name="units">Units whose rows an empty workbook prepares; those of the submission unless given.</param>
    /// <returns>The fingerprint of what was written (SHA-256 in hexadecimal), or <see cref="TextTooLong"/> for every text that does not fit.</returns>
    public static Result<string> Write(
        Stream target, Submission? submission, FormCatalogue forms, string packId, int year, BudgetUnitTree? units = null)
    {
        var tree = submission?.Units ?? units;
        var department = tree?.Department.Name ?? "";
        var book = new Book { Title = $"{department}{year}年度部门整体支出绩效自评填报表" };
        var context = new FormSheetContext(
            book, new BaseRecord { PackId = packId, Year = year.ToString(CultureInfo.InvariantCulture) }, []);
        var cover = CoverSheet.Write(book, packId, year, department);
        var sheets = new List<(FormDefinition Form, BookSheet Sheet)>();
        foreach (var form in forms.All.Prepend(UnitsSheet.Form))
            sheets.Add((form, WriteForm(context, form, submission, tree)));
        CoverSheet.WriteContents(cover, sheets);
        var fingerprint = context.Base.Write(book);
        if (context.Problems.Count > 0)
            return Result<string>.Failure(context.Problems);
        BookPackage.Write(target, book);
        return fingerprint;
    }

    private static BookSheet WriteForm(
        FormSheetContext context, FormDefinition form, Submission? submission, BudgetUnitTree? units)
    {
        var filled = form.Id == UnitsSheet.Id ? UnitsSheet.Fill(units) : submission?.Forms.GetValueOrDefault(form.Id);
        if (filled is not null)
            context.Base.Forms.Add(form.Id);
        var rows = FormRows.Of(form, filled, units);
        return form.RowKind == FormRowKind.OneRow
            ? new SingleSheet(context, form, rows[0], filled is not null).Write()
            : new TableSheet(context, form, rows, filled is not null).Write();
    }
}
