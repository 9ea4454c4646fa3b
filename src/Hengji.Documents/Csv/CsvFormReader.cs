using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Reads the file of one form: headings to item ids, cells as text.</summary>
internal static class CsvFormReader
{
    /// <summary>The form as found, or every problem of its layout.</summary>
    public static Result<RawForm> Read(string path, FormDefinition form, CsvLimits limits)
    {
        var file = Path.GetFileName(path);
        var text = CsvText.Read(path, limits);
        if (!text.IsSuccess)
            return Result<RawForm>.Failure(text.Problems);
        var table = CsvParser.Parse(text.Value, file, limits);
        return table.IsSuccess ? Read(table.Value, form, file) : Result<RawForm>.Failure(table.Problems);
    }

    private static Result<RawForm> Read(CsvTable table, FormDefinition form, string file)
    {
        var unit = MoneyUnitDeclaration.Read(table.Comments, file);
        var declared = unit.IsSuccess ? unit.Value : null;
        var rows = table.Records.IsEmpty
            ? new NoHeadings(new SourceLocation(file, ""))
            : form.RowKind == FormRowKind.OneRow
                ? CsvSingleRowReader.Read(table.Records, form, declared, file)
                : CsvRowsReader.Read(table.Records, form, declared, file);
        ImmutableArray<Problem> problems = [.. unit.Problems, .. rows.Problems];
        return problems.IsEmpty
            ? new RawForm(form.Id, declared, rows.Value, new SourceLocation(file, ""))
            : Result<RawForm>.Failure(problems);
    }
}
