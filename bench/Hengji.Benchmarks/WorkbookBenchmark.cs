using System.Globalization;
using System.Text;
using Hengji.Documents.Excel;

namespace Hengji.Benchmarks;

/// <summary>Every cell of a workbook of 10,000 rows read in order, against three readers.</summary>
internal static class WorkbookBenchmark
{
    private const int WarmUpSeconds = 5;
    private const int Rounds = 25;

    public static void Run()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for it
        var bytes = SampleWorkbook.Create();
        foreach (var (name, read) in WorkbookPeers.All)
        {
            Sample.Same("cells read", Ours(bytes), read(bytes));
            var (ours, other) = PairedTimer.Run(WarmUpSeconds, Rounds, () => Ours(bytes), () => read(bytes));
            var memory = (PairedTimer.AllocatedBytes(() => Ours(bytes)), PairedTimer.AllocatedBytes(() => read(bytes)));
            Table.Row(
                string.Create(CultureInfo.InvariantCulture, $"workbook: {SampleWorkbook.Rows} rows × {SampleWorkbook.Columns} columns"),
                ours, name, other, memory);
        }
    }

    private static Contents Ours(byte[] workbook)
    {
        var contents = new Contents();
        using var stream = new MemoryStream(workbook);
        foreach (var row in SheetReader.ReadRows(stream))
        {
            foreach (var cell in row.Cells.Span)
            {
                contents = cell.Kind == SheetCellKind.Number
                    ? contents.With(double.Parse(cell.Raw, NumberStyles.Float, CultureInfo.InvariantCulture))
                    : contents.With(cell.Raw);
            }
        }
        return contents;
    }
}
