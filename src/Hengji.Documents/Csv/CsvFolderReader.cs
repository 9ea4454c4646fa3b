using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Reads a submission kept as a folder of CSV files: submission.yaml, units.csv and one file for each form.</summary>
/// <remarks>The format is described in docs/architecture.md. All problems of all files are reported at once.</remarks>
public static class CsvFolderReader
{
    /// <summary>Name of the unit list in the folder.</summary>
    public const string UnitsFile = "units.csv";

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="forms">Forms of the pack.</param>
    /// <param name="limits">Stated limits; those of the product unless given.</param>
    /// <returns>What the files hold, cells still text; or every problem, with file, line and column.</returns>
    public static Result<RawSubmission> Read(string folder, FormCatalogue forms, CsvLimits? limits = null)
    {
        var place = new SourceLocation(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), "");
        if (!Directory.Exists(folder))
            return new FolderMissing(place);
        var files = new FolderFiles(folder, forms);
        var declaration = SubmissionDeclaration.Read(folder);
        var units = ReadUnits(files, limits ?? CsvLimits.Default);
        var read = files.Forms
            .Select(pair => CsvFormReader.Read(pair.Path, pair.Form, limits ?? CsvLimits.Default))
            .ToList();
        ImmutableArray<Problem> problems =
        [
            .. declaration.Problems, .. units.Problems, .. files.MissingForms(), .. read.SelectMany(form => form.Problems),
        ];
        return problems.IsEmpty
            ? new RawSubmission(
                place, declaration.Value.PackId, declaration.Value.Year, units.Value, [.. read.Select(form => form.Value)])
            {
                Notes = [.. files.UnknownFiles()],
            }
            : Result<RawSubmission>.Failure(problems);
    }

    private static Result<RawForm> ReadUnits(FolderFiles files, CsvLimits limits) =>
        files.Find(UnitsFile) is { } path
            ? CsvFormReader.Read(path, UnitList.Form, limits)
            : new RequiredFileMissing(UnitsFile, "单位名单", new SourceLocation(UnitsFile, ""));
}
