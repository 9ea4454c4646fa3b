using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Reads the sheets of workbooks of Excel 97 to 2003 and of WPS (.xls, .et) as pages.</summary>
internal static class OldWorkbookPages
{
    /// <summary>The sheets in order.</summary>
    /// <exception cref="ReadingRefused">The file is damaged, encrypted or too large.</exception>
    public static ImmutableArray<SheetPage> Read(string name, byte[] bytes, DocumentLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(
                new MemoryStream(bytes, writable: false), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
            var pages = ImmutableArray.CreateBuilder<SheetPage>();
            do
            {
                pages.Add(Page(reader, name, limits));
            }
            while (reader.NextResult());
            return pages.ToImmutable();
        }
        catch (InvalidPasswordException)
        {
            throw new ReadingRefused(new DocumentEncrypted(name));
        }
        catch (Exception fault) when (fault is not ReadingRefused and not OutOfMemoryException)
        {
            // The library reports damaged files by whatever breaks first.
            throw new ReadingRefused(new DocumentDamaged(name, "旧版 .xls 文件损坏", "a broken .xls file"));
        }
    }

    private static SheetPage Page(IExcelDataReader reader, string name, DocumentLimits limits)
    {
        if (OldWorkbook.ClaimsTooMuch(reader))
            throw new ReadingRefused(new DocumentDamaged(name, "工作表的行列数超出 .xls 所能有", "a sheet with more rows or columns than .xls can have"));
        var page = new SheetPage(reader.Name) { IsHidden = reader.VisibleState != "visible" };
        for (var row = 1; reader.Read(); row++)
        {
            if (row > limits.Rows)
                throw new ReadingRefused(new DocumentTooLarge(name, "工作表行数", "rows of a sheet", limits.Rows));
            for (var i = 0; i < reader.FieldCount && !page.IsHidden; i++)
                page.Add(row, i + 1, Cell(reader, i));
            page.HiddenLines += reader.RowHeight == 0 && page.Rows.ContainsKey(row) ? 1 : 0;
        }
        foreach (var block in reader.MergeCells ?? [])
            page.Merges.Add(new GridBlock(block.FromRow + 1, block.FromColumn + 1, block.ToRow + 1, block.ToColumn + 1));
        return page;
    }

    private static PageCell Cell(IExcelDataReader reader, int i) =>
        reader.GetValue(i) switch
        {
            null => default,
            string text => new PageCell(text),
            bool truth => new PageCell(truth ? "TRUE" : "FALSE"),
            DateTime date => Number(reader, i, date.ToOADate(), "yyyy/m/d"),
            TimeSpan time => Number(reader, i, time.TotalDays, "h:mm:ss"),
            IFormattable number => ShownNumber.Show(
                number.ToString(null, CultureInfo.InvariantCulture), NumberCode.Parse(reader.GetNumberFormatString(i) ?? "General"), countsFrom1904: false),
            var other => new PageCell(other.ToString() ?? ""),
        };

    private static PageCell Number(IExcelDataReader reader, int i, double days, string otherwise)
    {
        var format = NumberCode.Parse(reader.GetNumberFormatString(i) ?? otherwise);
        return ShownNumber.Show(
            days.ToString("R", CultureInfo.InvariantCulture), format[0].IsDate ? format : NumberCode.Parse(otherwise), countsFrom1904: false);
    }
}
