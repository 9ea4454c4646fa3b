using Hengji.Documents.Csv;
using Hengji.Forms;

namespace Hengji.Documents.Excel;

/// <summary>One form that came back as a CSV file: known by its name, else by its headings.</summary>
internal static class ReturnedCsv
{
    public static Result<ReturnedForms> Read(string path, FormCatalogue forms)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = CsvText.Read(path, CsvLimits.Default);
        if (!text.IsSuccess)
            return Result<ReturnedForms>.Failure(text.Problems);
        if (forms.All.FirstOrDefault(form => IsNamed(form, name)) is { } named)
            return Take(CsvFormReader.Read(path, named, CsvLimits.Default));
        var fitting = forms.All
            .Select(form => CsvFormReader.Read(path, form, CsvLimits.Default))
            .Where(reading => reading.IsComplete && Items(reading).Count > 0)
            .OrderByDescending(reading => Items(reading).Count)
            .FirstOrDefault();
        return fitting is null ? new NoFormFound(new SourceLocation(Path.GetFileName(path), "")) : Take(fitting);
    }

    private static bool IsNamed(FormDefinition form, string name) =>
        name.Equals(form.Id, StringComparison.OrdinalIgnoreCase)
        || name.Equals(form.FileName, StringComparison.OrdinalIgnoreCase)
        || name == form.Title;

    private static Result<ReturnedForms> Take(FormReading reading) =>
        reading.Form is null
            ? Result<ReturnedForms>.Failure(reading.Problems)
            : new ReturnedForms([new ReturnedForm(reading.Form, [.. Items(reading)], [], [])], Base: null, reading.Problems);

    private static HashSet<string> Items(FormReading reading) =>
        reading.Form!.Rows.SelectMany(row => row.Cells.Keys).ToHashSet(StringComparer.Ordinal);
}
