using Hengji.Accuracy.Printers;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Measuring;

/// <summary>How many printed figures are read exactly, in their row and column, from Word and PDF; pdftotext beside it.</summary>
internal static class FigureTables
{
    public static void Write(IReadOnlyList<Sample> samples, IReadOnlyList<Format> formats, PrintedFolder folder, TextWriter output)
    {
        var measured = formats.Where(format => format is Format.Word or Format.OfficePdf or Format.BrowserPdf).ToList();
        if (measured.Count == 0)
            return;
        output.WriteLine("### Figures read\n");
        output.WriteLine("| file | reader | cells: figure in its row and column | figure in its row | wrong figures in cells | figures in text |");
        output.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (var format in measured)
        {
            Row(format, "Hengji", samples.Select(sample => FigureReading.Of(sample, Opened(folder.PathOf(sample, format)))), output);
            if (format != Format.Word)
                Row(format, "pdftotext -layout", samples.Select(sample => LaidOutReading.Of(sample, PdfMaker.LaidOutText(folder.PathOf(sample, format)))), output);
        }
        output.WriteLine();
    }

    private static PrintedDocument? Opened(string path)
    {
        var result = DocumentReader.Read(path);
        return result.IsSuccess ? result.Value : null;
    }

    private static void Row(Format format, string reader, IEnumerable<FigureReading> readings, TextWriter output)
    {
        var sum = readings.Aggregate((a, b) => a.Plus(b));
        var exact = sum.InColumn is { } inColumn ? Share(inColumn, sum.Cells) : "–";
        var wrong = sum.Wrong is { } count ? Share(count, sum.Cells) : "–";
        output.WriteLine($"| {format.Name()} | {reader} | {exact} | {Share(sum.InRow, sum.Cells)} | {wrong} | {Share(sum.InText, sum.Texts)} |");
    }

    private static string Share(int part, int whole) =>
        $"{part} / {whole} = {(whole == 0 ? "–" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " %")}";
}
