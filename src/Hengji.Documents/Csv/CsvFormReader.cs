using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Reads the file of one form: headings to item ids, cells as text.</summary>
internal static class CsvFormReader
{
    /// <summary>The form as far as it can be read, and every problem of its layout.</summary>
    public static FormReading Read(string path, FormDefinition form, CsvLimits limits)
    {
        var file = Path.GetFileName(path);
        var text = CsvText.Read(path, limits);
        if (!text.IsSuccess)
            return new FormReading(null, text.Problems);
        var table = CsvParser.Parse(text.Value, file, limits);
        return table.IsSuccess ? Read(table.Value, form, file) : new FormReading(null, table.Problems);
    }

    private static FormReading Read(CsvTable table, FormDefinition form, string file)
    {
        var place = new SourceLocation(file, "");
        if (table.Records.IsEmpty)
            return new FormReading(null, [new NoHeadings(place)]);
        var unit = MoneyUnitDeclaration.Read(table.Comments, file);
        if (!unit.IsSuccess)
            return new FormReading(null, unit.Problems);
        var rows = form.RowKind == FormRowKind.OneRow
            ? CsvSingleRowReader.Read(table.Records, form, unit.Value, file)
            : CsvRowsReader.Read(table.Records, form, unit.Value, file);
        return new FormReading(
            rows.Rows is { } read ? new RawForm(form.Id, unit.Value, read, place) : null, rows.Problems);
    }
}
