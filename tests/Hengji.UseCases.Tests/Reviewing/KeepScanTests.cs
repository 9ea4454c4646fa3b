using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Reviewing;
using Hengji.UseCases.Tests.Filling;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class KeepScanTests : IDisposable
{
    private readonly SampleDossier sample = new();

    [Fact]
    public async Task A_scan_is_kept_once_among_the_evidence_and_found_whole()
    {
        var folder = new EvidenceFolder(sample.PathOf("evidence"));
        var bytes = "%PDF-1.4 signed"u8.ToArray();

        var first = await KeepAsync(folder, bytes);
        (await KeepAsync(folder, bytes)).Value.ShouldBe(first.Value);

        folder.IsIntact(first.Value).ShouldBeTrue();
        folder.IsIntact(new string('0', 64)).ShouldBeFalse();
        await using (var storage = sample.Open())
            storage.EvidenceFiles.Single().MediaType.ShouldBe("application/pdf");
        var place = Directory.GetFiles(sample.PathOf("evidence"), first.Value, SearchOption.AllDirectories).Single();
        await File.AppendAllTextAsync(place, "!", TestContext.Current.CancellationToken);
        folder.IsIntact(first.Value).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    public async Task What_is_no_scan_is_refused(string content) =>
        (await KeepAsync(new EvidenceFolder(sample.PathOf("evidence")), System.Text.Encoding.ASCII.GetBytes(content)))
            .Problems.Single().Code.ShouldBe("review.bad-scan");

    public void Dispose() => sample.Dispose();

    private async Task<Result<string>> KeepAsync(EvidenceFolder folder, byte[] bytes)
    {
        await using var storage = sample.Open();
        return await KeepScan.RunAsync(storage, folder, new MemoryStream(bytes), SampleDossier.Now);
    }
}
