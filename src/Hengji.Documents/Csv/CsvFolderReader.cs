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
        var reading = ReadAll(folder, forms, limits);
        return reading.Problems.IsEmpty ? reading.Raw! : Result<RawSubmission>.Failure(reading.Problems);
    }

    /// <summary>Reads a folder and keeps what could be read beside the problems, so that its cells can be examined too.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="forms">Forms of the pack.</param>
    /// <param name="limits">Stated limits; those of the product unless given.</param>
    public static FolderReading ReadAll(string folder, FormCatalogue forms, CsvLimits? limits = null)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (!Directory.Exists(folder))
            return new FolderReading(null, [new FolderMissing(new SourceLocation(name, ""))]);
        var files = new FolderFiles(folder, forms);
        var declaration = SubmissionDeclaration.Read(folder);
        var units = ReadUnits(files, limits ?? CsvLimits.Default);
        var read = files.Forms
            .Select(pair => CsvFormReader.Read(pair.Path, pair.Form, limits ?? CsvLimits.Default))
            .ToList();
        return new FolderReading(
            declaration.IsSuccess && units.IsComplete
                ? new RawSubmission(
                    new SourceLocation(name, SubmissionDeclaration.FileName),
                    declaration.Value.PackId,
                    declaration.Value.Year,
                    units.Form!,
                    [.. read.Select(form => form.Form).OfType<RawForm>()])
                {
                    Notes = [.. files.UnknownFiles()],
                }
                : null,
            [.. declaration.Problems, .. units.Problems, .. files.MissingForms(), .. read.SelectMany(form => form.Problems)]);
    }

    private static FormReading ReadUnits(FolderFiles files, CsvLimits limits) =>
        files.Find(UnitsFile) is { } path
            ? CsvFormReader.Read(path, UnitList.Form, limits)
            : new FormReading(null, [new RequiredFileMissing(UnitsFile, "单位名单", new SourceLocation(UnitsFile, ""))]);
}

/// <summary>What a folder or a workbook holds, and what is wrong with it.</summary>
/// <param name="Raw">The readable forms and rows; null when declaration or unit list cannot be read.</param>
/// <param name="Problems">Every problem of layout; empty when all could be read.</param>
public sealed record FolderReading(RawSubmission? Raw, ImmutableArray<Problem> Problems);
