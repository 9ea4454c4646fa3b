using Hengji.Accuracy.Printers;

namespace Hengji.Accuracy.Measuring;

/// <summary>Documents as files of a working folder.</summary>
/// <param name="folder">The folder; one below it for each format.</param>
internal sealed class PrintedFolder(string folder)
{
    public string PathOf(Sample sample, Format format) =>
        Path.Combine(folder, format.ToString(), $"{sample.Name}.{format.Extension()}");

    public void Print(IReadOnlyList<Sample> samples, IReadOnlyList<Format> formats)
    {
        foreach (var format in formats.Select(format => format.Source()).Distinct())
            foreach (var sample in samples)
                Write(PathOf(sample, format), format.Print(sample.Edition));
        if (formats.Contains(Format.OfficePdf))
            PdfMaker.FromWord(Path.Combine(folder, nameof(Format.Word)), Path.Combine(folder, nameof(Format.OfficePdf)));
        if (formats.Contains(Format.BrowserPdf))
            foreach (var sample in samples)
                PdfMaker.FromHtml(PathOf(sample, Format.Html), Prepared(PathOf(sample, Format.BrowserPdf)));
    }

    private static void Write(string path, byte[] bytes) => File.WriteAllBytes(Prepared(path), bytes);

    private static string Prepared(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
