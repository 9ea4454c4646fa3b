using Hengji.Documents.Csv;
using Hengji.Documents.Excel;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.UseCases.Collecting;

/// <summary>Collects a department's material (收集): a folder of CSV files, or a workbook of the official forms.</summary>
public static class Collector
{
    /// <summary>What material says of itself.</summary>
    /// <param name="PackId">Id of the pack it is written for.</param>
    /// <param name="Year">Year reported on, as written.</param>
    /// <param name="Source">Where it says so.</param>
    public sealed record Declaration(string PackId, string Year, SourceLocation Source);

    /// <summary>Pack and year the material names, read without the pack.</summary>
    /// <param name="input">A folder or a workbook.</param>
    public static Result<Declaration> Declared(string input) =>
        KindOf(input) switch
        {
            MaterialKind.Folder => Of(SubmissionDeclaration.Read(input), said => new(said.PackId, said.Year, said.Source)),
            MaterialKind.Workbook => Of(WorkbookDeclaration.Read(input), said => new(said.PackId, said.Year, new(NameOf(input), ""))),
            MaterialKind.Other => new UnknownMaterial(NameOf(input)),
            MaterialKind.Missing => new NoMaterial(NameOf(input)),
            MaterialKind.Locked => new LockedMaterial(NameOf(input)),
        };

    /// <summary>Reads and understands all of it.</summary>
    /// <param name="input">A folder or a workbook.</param>
    /// <param name="pack">The pack to read it with.</param>
    /// <returns>The submission, or every problem with its place.</returns>
    public static Result<Submission> Collect(string input, Pack pack) =>
        KindOf(input) switch
        {
            MaterialKind.Folder => Understand(CsvFolderReader.ReadAll(input, pack.Forms), pack),
            MaterialKind.Workbook => Understand(WorkbookReader.ReadAll(input, pack.Forms), pack),
            MaterialKind.Other => new UnknownMaterial(NameOf(input)),
            MaterialKind.Missing => new NoMaterial(NameOf(input)),
            MaterialKind.Locked => new LockedMaterial(NameOf(input)),
        };

    /// <summary>Problems of layout and of content together, so that one round of corrections is enough.</summary>
    private static Result<Submission> Understand(FolderReading reading, Pack pack)
    {
        if (reading.Raw is not { } raw)
            return Result<Submission>.Failure(reading.Problems);
        if (raw.PackId != pack.Id)
            return new OtherPack(raw.PackId, pack.Id, raw.Source);
        var built = SubmissionBuilder.Build(raw, pack.Forms);
        ImmutableArray<Problem> all = [.. reading.Problems, .. built.Problems];
        return all.IsEmpty ? built : Result<Submission>.Failure(all);
    }

    private static MaterialKind KindOf(string input) =>
        Directory.Exists(input) ? CanList(input) ? MaterialKind.Folder : MaterialKind.Locked
        : !File.Exists(input) ? MaterialKind.Missing
        : Path.GetExtension(input).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLS" ? MaterialKind.Workbook
        : MaterialKind.Other;

    private static bool CanList(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string NameOf(string input) => Path.GetFileName(Path.TrimEndingDirectorySeparator(input));

    private static Result<Declaration> Of<T>(Result<T> read, Func<T, Declaration> said) =>
        read.IsSuccess ? said(read.Value) : Result<Declaration>.Failure(read.Problems);

    private enum MaterialKind
    {
        Folder,
        Workbook,
        Other,
        Missing,
        Locked,
    }
}
