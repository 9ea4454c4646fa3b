using Hengji.UseCases.Reporting;
using Hengji.UseCases.Tests.Samples;

namespace Hengji.UseCases.Tests.Reporting;

public sealed class CancelTests
{
    [Theory]
    [InlineData(ReportStep.Writing)]
    [InlineData(ReportStep.ConvertingToPdf)]
    public async Task Stopped_at_any_step_it_leaves_nothing(ReportStep last)
    {
        var root = Directory.CreateTempSubdirectory("hengji-cancel-").FullName;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var request = new ReportRequest(SampleReport.Folder, Path.Combine(root, "out"), SampleReport.Packs) { WithPdf = false };

        await Should.ThrowAsync<OperationCanceledException>(() => ProduceReport.RunAsync(
            request,
            step =>
            {
                if (step == last)
                    cancel.Cancel();
            },
            cancel.Token));

        Directory.GetFileSystemEntries(root).ShouldBeEmpty();
        Directory.Delete(root);
    }
}
