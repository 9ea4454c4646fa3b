using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using Hengji.UseCases.Forms;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>The three workbooks of the sample: official forms, annexes, list of problems.</summary>
public sealed class SampleBooks : IDisposable
{
    private readonly ReportSet set = new();

    public SampleBooks() =>
        ExportForms.Run(SampleReport.Folder, set["forms.xlsx"], SampleReport.Packs).Problems.ShouldBeEmpty();

    public string this[string file] => set[file];

    /// <summary>All parts of a workbook that are XML, by name.</summary>
    public static Dictionary<string, XDocument> Parts(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var parts = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => Path.GetExtension(entry.Name) is ".xml" or ".rels"))
        {
            using var stream = entry.Open();
            parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }
        return parts;
    }

    /// <summary>A copy without stored results, as LibreOffice computes and saves it; null where it is not installed.</summary>
    public string? Recalculated(string file)
    {
        var office = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(place => Path.Combine(place, "soffice"))
            .FirstOrDefault(File.Exists);
        if (office is null)
            return null;
        var bare = set["bare-" + file];
        WithoutResults(set[file], bare);
        using var process = Process.Start(new ProcessStartInfo(
            office,
            [
                "--headless", $"-env:UserInstallation={new Uri(set["profile-" + file])}",
                "--convert-to", "xlsx", "--outdir", set["recalculated"], bare,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        process.ShouldNotBeNull().WaitForExit(300_000).ShouldBeTrue();
        return Path.Combine(set["recalculated"], "bare-" + file);
    }

    public void Dispose() => set.Dispose();

    private static void WithoutResults(string path, string target)
    {
        File.Copy(path, target);
        var sheets = Parts(path).Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        using var zip = ZipFile.Open(target, ZipArchiveMode.Update);
        foreach (var (name, sheet) in sheets)
        {
            foreach (var cell in sheet.Descendants().Where(element => element.Name.LocalName == "f").Select(element => element.Parent!).ToList())
            {
                cell.Elements().Where(element => element.Name.LocalName == "v").Remove();
                cell.SetAttributeValue("t", null);
            }
            zip.GetEntry(name)!.Delete();
            using var stream = zip.CreateEntry(name).Open();
            sheet.Save(stream, SaveOptions.DisableFormatting);
        }
    }
}
