using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Hengji.Documents.Pdf;
using Hengji.Documents.Word;
using Hengji.Reports;

namespace Hengji.Documents.Tests.Word;

/// <summary>Word files in memory: written, opened, edited as an office program would.</summary>
internal static class WordFiles
{
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        WordReportWriter.Write(stream, report);
        return stream.ToArray();
    }

    public static string Part(byte[] word, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(word));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public static string Document(byte[] word) => Part(word, "word/document.xml");

    /// <summary>The same file with one part changed.</summary>
    public static byte[] Edit(byte[] word, string name, Func<string, string> change)
    {
        var text = change(Part(word, name));
        var stream = new MemoryStream();
        stream.Write(word);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }

    public static byte[] EditDocument(byte[] word, Func<string, string> change) => Edit(word, "word/document.xml", change);

    public static byte[] Without(byte[] word, string name)
    {
        var stream = new MemoryStream();
        stream.Write(word);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            zip.GetEntry(name)!.Delete();
        return stream.ToArray();
    }

    /// <summary>The text between the start of the control with this tag and its end replaced once.</summary>
    public static byte[] TypeOver(byte[] word, string tag, string old, string typed) => EditDocument(word, text =>
    {
        var start = text.IndexOf($"<w:tag w:val=\"{tag}\"/>", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var at = text.IndexOf($">{old}<", start, StringComparison.Ordinal);
        at.ShouldBeLessThan(text.IndexOf("</w:sdt>", start, StringComparison.Ordinal));
        return text[..at] + $">{typed}<" + text[(at + old.Length + 2)..];
    });

    /// <summary>The file as LibreOffice saves it.</summary>
    public static byte[] SavedByLibreOffice(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-test-");
        try
        {
            var source = Path.Combine(folder.FullName, "document.docx");
            File.WriteAllBytes(source, word);
            var office = PdfTools.Find().OfficePath.ShouldNotBeNull("LibreOffice is needed for this test");
            using var process = Process.Start(office,
            [
                "-env:UserInstallation=" + new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri, "--headless", "--norestore",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder.FullName, "out"), source,
            ]);
            if (!process.WaitForExit(TimeSpan.FromSeconds(120)))
                process.Kill(entireProcessTree: true);
            return File.ReadAllBytes(Path.Combine(folder.FullName, "out", "document.docx"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
