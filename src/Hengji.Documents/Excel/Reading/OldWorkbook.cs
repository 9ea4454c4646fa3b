using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Reads workbooks of Excel 97 to 2003 (.xls).</summary>
internal static class OldWorkbook
{
    private const int MostRows = 65_536;
    private const int MostColumns = 256;

    /// <summary>Whether a sheet claims more rows or columns than a workbook of its kind can have: the library would count up to them.</summary>
    public static bool ClaimsTooMuch(IExcelDataReader reader) => reader.RowCount > MostRows || reader.FieldCount > MostColumns;

    /// <summary>All sheets in order.</summary>
    public static Result<ImmutableArray<SheetGrid>> Read(Stream stream, WorkbookLimits limits, SourceLocation place)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(
                stream, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding("GB18030") });
            if (reader.ResultsCount > limits.Sheets)
                return new WorkbookTooLarge("工作表数", limits.Sheets, place);
            var grids = ImmutableArray.CreateBuilder<SheetGrid>();
            var cells = 0;
            do
            {
                if (ClaimsTooMuch(reader))
                    return new WorkbookDamaged($"工作表“{reader.Name}”的行列数超出 .xls 所能有", place);
                grids.Add(ReadSheet(reader, place, ref cells));
            }
            while (reader.NextResult());
            return grids.ToImmutable();
        }
        catch (InvalidPasswordException)
        {
            return new WorkbookEncrypted(place);
        }
        catch (Exception e) when (e is ExcelReaderException or IndexOutOfRangeException or ArgumentException
            or OverflowException or InvalidOperationException or EndOfStreamException or NotSupportedException
            or NullReferenceException or InvalidCastException or KeyNotFoundException)
        {
            // The library reports damaged files by whatever breaks first.
            return new WorkbookDamaged("旧版 .xls 文件损坏", place);
        }
    }

    private static SheetGrid ReadSheet(IExcelDataReader reader, SourceLocation place, ref int cells)
    {
        var grid = new SheetGrid(place.File, reader.Name, reader.VisibleState != "visible") { TellsFormulas = false };
        for (var row = 1; reader.Read(); row++)
        {
            var filled = new List<SheetCell>();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (Cell(reader, i) is { } cell)
                    filled.Add(cell);
            }
            cells += filled.Count;
            WorkbookOpener.Check(row, cells, place);
            if (filled.Count > 0)
                grid.Add(new SheetRow(reader.Name, row, filled.ToArray()));
        }
        foreach (var block in reader.MergeCells ?? [])
            grid.Merges.Add(new GridBlock(block.FromRow + 1, block.FromColumn + 1, block.ToRow + 1, block.ToColumn + 1));
        return grid;
    }

    private static SheetCell? Cell(IExcelDataReader reader, int i) =>
        reader.GetValue(i) switch
        {
            null => null,
            string { Length: 0 } => null,
            string text => new SheetCell(i + 1, text, SheetCellKind.Text, null, hasFormula: false),
            bool truth => new SheetCell(i + 1, truth ? "TRUE" : "FALSE", SheetCellKind.Truth, null, hasFormula: false),
            DateTime date => new SheetCell(
                i + 1, date.ToOADate().ToString("R", CultureInfo.InvariantCulture), SheetCellKind.Number, DateFormat(reader, i), hasFormula: false),
            IFormattable number => new SheetCell(
                i + 1, number.ToString(null, CultureInfo.InvariantCulture), SheetCellKind.Number,
                NumberFormatParser.Parse(reader.GetNumberFormatString(i) ?? ""), hasFormula: false),
            var other => new SheetCell(i + 1, other.ToString() ?? "", SheetCellKind.Text, null, hasFormula: false),
        };

    private static NumberFormat DateFormat(IExcelDataReader reader, int i)
    {
        var format = NumberFormatParser.Parse(reader.GetNumberFormatString(i) ?? "");
        return format.Date == DateParts.None ? NumberFormatParser.BuiltIn(14) : format;
    }
}
