using Hengji.UseCases.Reporting;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>The sample's report set on disk, written once for all tests of this class.</summary>
public sealed class ReportSet : IDisposable
{
    public ReportSet()
    {
        var request = new ReportRequest(SampleReport.Folder, Folder, SampleReport.Packs) { WithPdf = false };
        ProduceReport.RunAsync(request, _ => { }).GetAwaiter().GetResult().Problems.ShouldBeEmpty();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("hengji-set-").FullName;

    public string this[string file] => Path.Combine(Folder, file);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
