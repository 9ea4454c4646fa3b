using Hengji.Documents.Excel.FormSheets;
using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Excel;

/// <summary>What a workbook says of itself before any pack is known: which pack, which year.</summary>
/// <param name="PackId">Id of the pack.</param>
/// <param name="Year">Year reported on, as written; empty when it says none.</param>
public sealed record WorkbookDeclaration(string PackId, string Year)
{
    /// <summary>Reads the hidden record of our own workbooks, or the cover sheet of others.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Pack and year; <see cref="PackNotDeclared"/>, or why the file cannot be opened.</returns>
    public static Result<WorkbookDeclaration> Read(string path)
    {
        var place = new SourceLocation(Path.GetFileName(path), "");
        var grids = WorkbookOpener.Open(path, place);
        if (!grids.IsSuccess)
            return Result<WorkbookDeclaration>.Failure(grids.Problems);
        var record = grids.Value.FirstOrDefault(grid => grid.Name == BaseRecord.SheetName) is { } hidden
            ? WorkbookReader.ReadBase(hidden)
            : null;
        var (pack, year) = record is null ? WorkbookReader.Declared(grids.Value) : (record.PackId, record.Year);
        return pack.Length == 0 ? new PackNotDeclared(place) : new WorkbookDeclaration(pack, year);
    }
}

/// <summary>A workbook that does not say which pack's forms it holds.</summary>
public sealed record PackNotDeclared(SourceLocation Where) : Problem(
    "workbook.pack-not-declared",
    "工作簿没有写明规则包。请用系统导出的空表填报，或在封面表中写明规则包与年度。",
    "The workbook does not name its pack. Fill in a form exported by the system, or name pack and year on the cover sheet.",
    Where);
