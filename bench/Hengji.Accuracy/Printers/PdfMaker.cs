using System.Diagnostics;

namespace Hengji.Accuracy.Printers;

/// <summary>Makes PDF files with the office and the browser that are installed, many at a time.</summary>
internal static class PdfMaker
{
    private const int FilesAtOnce = 40;

    /// <summary>Every .docx of a folder becomes a .pdf of the same name in another.</summary>
    public static void FromWord(string folder, string target)
    {
        var profile = "-env:UserInstallation=file://" + Path.Combine(Path.GetFullPath(target), "profile");
        foreach (var files in Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal).Chunk(FilesAtOnce))
            Run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", target, .. files]);
    }

    public static void FromHtml(string file, string target) => Run("chromium",
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=" + target, "file://" + Path.GetFullPath(file)]);

    /// <summary>The text of a PDF with its layout kept, by pdftotext.</summary>
    public static string LaidOutText(string file) => Run("pdftotext", ["-layout", file, "-"]);

    private static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {errors.Result}");
    }
}
