using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hengji.Testing;

namespace Hengji.Benchmarks;

/// <summary>docxtemplater in a node process that fills once for each line we send.</summary>
internal sealed class Docxtemplater : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly Process node;

    private Docxtemplater(DirectoryInfo folder, Process node) => (this.folder, this.node) = (folder, node);

    /// <summary>The document it made.</summary>
    public byte[] Result
    {
        get
        {
            _ = Fill(); // once it answers, the first result is on disk
            return File.ReadAllBytes(Path.Combine(folder.FullName, "result.docx"));
        }
    }

    /// <summary>Starts node with a template.</summary>
    public static Docxtemplater Start(WordTemplate template)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-bench-");
        File.WriteAllBytes(Path.Combine(folder.FullName, "template.docx"), template.Bytes);
        File.WriteAllText(Path.Combine(folder.FullName, "values.json"), JsonSerializer.Serialize(template.Values));
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Repository.PathOf("bench", "peers", "docxtemplater", "fill.mjs"));
        foreach (var file in (string[])["template.docx", "values.json", "result.docx"])
            start.ArgumentList.Add(Path.Combine(folder.FullName, file));
        return new Docxtemplater(folder, Process.Start(start)!);
    }

    /// <summary>Fills once.</summary>
    /// <returns>Milliseconds as node measured them.</returns>
    public double Fill()
    {
        node.StandardInput.WriteLine("fill");
        node.StandardInput.Flush();
        var answer = node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node ended; see its message above.");
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        node.StandardInput.Close();
        node.WaitForExit();
        node.Dispose();
        folder.Delete(recursive: true);
    }
}
