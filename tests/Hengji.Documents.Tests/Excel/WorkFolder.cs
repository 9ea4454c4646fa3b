using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Hengji.Documents.Excel;
using Hengji.Forms;

namespace Hengji.Documents.Tests.Excel;

/// <summary>A folder for the files of one test, removed afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-excel-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    /// <summary>Writes the forms and returns the file.</summary>
    public string Forms(Submission? submission, FormCatalogue? forms = null)
    {
        var path = Path("forms.xlsx");
        using var file = File.Create(path);
        FormWorkbookWriter.Write(file, submission, forms ?? SampleForms.Catalogue, "demo-2022", 2022).Problems.ShouldBeEmpty();
        return path;
    }

    /// <summary>Writes a zip of texts.</summary>
    public string Zip(string name, params (string Part, string Text)[] parts)
    {
        using var file = File.Create(Path(name));
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (part, text) in parts)
        {
            using var stream = zip.CreateEntry(part).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        return Path(name);
    }

    /// <summary>Replaces words inside one part of a workbook.</summary>
    public static void Edit(string path, string part, string old, string replacement) =>
        Change(path, part, text => text.Replace(old, replacement, StringComparison.Ordinal));

    /// <summary>Replaces what a pattern matches, first place only, inside one part of a workbook.</summary>
    public static void Replace(string path, string part, string pattern, string replacement) =>
        Change(path, part, text => new Regex(pattern, RegexOptions.Singleline).Replace(text, replacement, count: 1));

    private static void Change(string path, string part, Func<string, string> change)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry(part).ShouldNotBeNull();
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        var changed = change(text);
        changed.ShouldNotBe(text);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(changed);
    }

    /// <summary>The file as LibreOffice saves it in a format; null where LibreOffice is not installed.</summary>
    public string? Resaved(string path, string format)
    {
        var office = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Select(place => System.IO.Path.Combine(place, "soffice"))
            .FirstOrDefault(File.Exists);
        if (office is null)
            return null;
        var target = Path("saved");
        using var process = Process.Start(new ProcessStartInfo(
            office,
            ["--headless", $"-env:UserInstallation={new Uri(Path("profile"))}", "--convert-to", format, "--outdir", target, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        process.ShouldNotBeNull().WaitForExit(120_000).ShouldBeTrue();
        return System.IO.Path.Combine(target, System.IO.Path.ChangeExtension(System.IO.Path.GetFileName(path), format));
    }

    /// <summary>Every cell as form.item@key = text, in order; assumed cells end with a star.</summary>
    public static IReadOnlyList<string> Cells(RawSubmission raw) =>
        [.. raw.Forms.Append(raw.Units)
            .SelectMany(form => form.Rows.SelectMany(row => row.Cells.Select(cell =>
                $"{form.FormId}.{cell.Key}@{row.Key}|{row.Label} = {cell.Value.Text}{(row.Assumed.Contains(cell.Key) ? "*" : "")}")))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
