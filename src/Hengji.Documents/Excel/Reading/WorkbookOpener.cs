using System.Xml;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Loads the sheets of a workbook file, new or old, or says why not.</summary>
internal static class WorkbookOpener
{
    /// <summary>Limits of a workbook of forms: far above what any department fills.</summary>
    public static WorkbookLimits Limits { get; } = WorkbookLimits.Default with { Rows = 200_000, Cells = 3_000_000 };

    /// <summary>All sheets in order.</summary>
    public static Result<ImmutableArray<SheetGrid>> Open(string path, SourceLocation place)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > Limits.FileBytes)
                return new WorkbookTooLarge("文件字节数", Limits.FileBytes, place);
            return FileKinds.Of(stream) switch
            {
                FileKind.Zip => ReadSheets(stream, place),
                FileKind.Encrypted => new WorkbookEncrypted(place),
                FileKind.OldWorkbook => OldWorkbook.Read(stream, Limits, place),
                FileKind.Empty => new WorkbookDamaged("文件为空", place),
                _ => new WorkbookDamaged("不是 Excel 文件", place),
            };
        }
        catch (WorkbookRefused refused)
        {
            return refused.Problem;
        }
        catch (XmlException broken)
        {
            return new WorkbookXmlRefused(Path.GetFileName(broken.SourceUri) is { Length: > 0 } part ? part : "?", place);
        }
        catch (InvalidDataException)
        {
            return new WorkbookDamaged("压缩内容损坏或被截断", place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new WorkbookMissing(place);
        }
    }

    private static ImmutableArray<SheetGrid> ReadSheets(Stream stream, SourceLocation place)
    {
        using var package = new PackageParts(stream, Limits, place);
        var parts = new WorkbookParts(package);
        var grids = ImmutableArray.CreateBuilder<SheetGrid>();
        var cells = 0;
        foreach (var (name, part, isHidden) in parts.Sheets)
        {
            using var sheet = new SheetXmlReader(package, parts, name, part);
            var grid = new SheetGrid(place.File, name, isHidden);
            foreach (var row in sheet.Rows())
            {
                cells += row.Cells.Length;
                Check(row.Number, cells, place);
                grid.Add(row);
            }
            sheet.Merges.ForEach(grid.AddMerge);
            grids.Add(grid);
        }
        return grids.ToImmutable();
    }

    /// <summary>Refuses sheets beyond the limits.</summary>
    public static void Check(int rows, int cells, SourceLocation place)
    {
        if (rows > Limits.Rows)
            throw new WorkbookRefused(new WorkbookTooLarge("行数", Limits.Rows, place));
        if (cells > Limits.Cells)
            throw new WorkbookRefused(new WorkbookTooLarge("单元格数", Limits.Cells, place));
    }
}
