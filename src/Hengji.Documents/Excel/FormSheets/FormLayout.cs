using Hengji.Documents.Excel.Books;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>Where things stand on every form sheet, for writer and reader alike.</summary>
internal static class FormLayout
{
    /// <summary>Hidden row with column ids; its first cell names the form.</summary>
    public const int IdRow = 1;

    /// <summary>Hidden column with row keys.</summary>
    public const int KeyColumn = 1;

    public const int TitleRow = 2;
    public const int UnitRow = 3;
    public const int HeadRow = 4;
    public const int LabelColumn = 2;
    public const int FirstItemColumn = 3;

    /// <summary>Key of the department's row in forms by units.</summary>
    public const string SumRow = "dept";

    /// <summary>Start of the cell that names the form.</summary>
    public const string FormMark = "hengji:form=";

    /// <summary>Id of the column with row labels.</summary>
    public const string LabelId = "#label";

    /// <summary>Id of the column with keys typed by the filler.</summary>
    public const string KeyId = "#key";

    /// <summary>Id of the content column of forms with one row; ids of items then stand in the key column.</summary>
    public const string ContentId = "#content";

    /// <summary>Heading of the row column where the form has none.</summary>
    public static string RowHeading(FormDefinition form) =>
        form.RowHeading.Length > 0 ? form.RowHeading
        : form.RowKind == FormRowKind.List ? "编号"
        : form.RowKind == FormRowKind.Units ? "机构名称"
        : "项目";

    /// <summary>The unit as printed above the table; empty for none.</summary>
    public static string UnitNote(FormDefinition form) =>
        form.UnitNote is not { Length: > 0 } note ? ""
        : note.StartsWith("单位", StringComparison.Ordinal) ? note
        : "单位：" + note;

    /// <summary>Title, unit and the hidden ids; the sheet is protected without a password.</summary>
    public static void Start(BookSheet sheet, FormDefinition form, int lastColumn)
    {
        sheet[IdRow, KeyColumn] = BookCell.Text(FormMark + form.Id, FormStyles.Hidden);
        _ = sheet.HiddenRows.Add(IdRow);
        _ = sheet.HiddenColumns.Add(KeyColumn);
        sheet.Widths[KeyColumn] = 10;
        sheet.Merge(TitleRow, LabelColumn, TitleRow, lastColumn, BookCell.Text(form.Title, FormStyles.Title));
        sheet.Heights[TitleRow] = 30;
        if (lastColumn > LabelColumn + 1)
            sheet.Merge(UnitRow, LabelColumn, UnitRow, lastColumn - 1, BookCell.Text(form.Part, FormStyles.Note));
        sheet[UnitRow, lastColumn] = BookCell.Text(UnitNote(form), FormStyles.UnitNote);
        sheet.Heights[UnitRow] = 20;
        sheet.IsProtected = true;
    }
}
