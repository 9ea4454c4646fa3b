using System.Collections.Concurrent;
using Hengji.Documents.Pdf;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Reporting;

namespace Hengji.Web.Features.Report;

/// <summary>Makes PDF files beside the requests, one at a time; the latest of each dossier is kept until it is out of date.</summary>
internal sealed class PdfDesk(IHostApplicationLifetime lifetime) : IDisposable
{
    private const int Kept = 16;

    private readonly ConcurrentDictionary<long, PdfOrder> orders = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>The order for the dossier as it stands; null when there is none, or only one of an older revision.</summary>
    public PdfOrder? Find(long dossierId, LiveDossier live) =>
        orders.TryGetValue(dossierId, out var order) && order.Revision == live.Material.Dossier.Revision ? order : null;

    /// <summary>Orders a PDF unless it is made or being made; one that failed is tried again.</summary>
    public PdfOrder Order(long dossierId, LiveDossier live, Hengji.Reports.Report report)
    {
        lock (orders)
        {
            if (Find(dossierId, live) is { } standing && (!standing.IsDone || standing.Outcome.IsSuccess))
                return standing;
            while (orders.Count >= Kept && orders.Where(pair => pair.Value.IsDone).Select(pair => (long?)pair.Key).FirstOrDefault() is { } old)
                _ = orders.TryRemove(old, out _);
            return orders[dossierId] = new PdfOrder(live.Material.Dossier.Revision, Task.Run(() => MakeAsync(report)));
        }
    }

    private async Task<Result<byte[]>> MakeAsync(Hengji.Reports.Report report)
    {
        await turn.WaitAsync(lifetime.ApplicationStopping);
        try
        {
            return await ReportPdf.RunAsync(report, PdfConverter.Create(), lifetime.ApplicationStopping);
        }
        finally
        {
            _ = turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>A PDF that is made or being made.</summary>
/// <param name="Revision">Revision of the dossier it shows.</param>
/// <param name="Work">The making.</param>
internal sealed record PdfOrder(long Revision, Task<Result<byte[]>> Work)
{
    /// <summary>Whether it is over, well or not.</summary>
    public bool IsDone => Work.IsCompleted;

    /// <summary>The bytes or why there are none; only when it is over.</summary>
    public Result<byte[]> Outcome => Work.IsCompletedSuccessfully ? Work.Result : new PdfStopped();
}

/// <summary>The making of a PDF broke off.</summary>
public sealed record PdfStopped() : Problem(
    "pdf.stopped", "PDF 没有生成完，请再试一次；也可以下载 Word 文件后另存为 PDF。", "The PDF was not finished; try again, or save the Word file as PDF.");
