using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Home;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Hosting;

/// <summary>Keeps the counts of findings of dossiers under review fresh, a few at a time, beside the requests.</summary>
internal sealed partial class TallyKeeper(Func<HengjiDbContext> open, LiveDossiers live, TimeProvider clock, ILogger<TallyKeeper> log) : BackgroundService
{
    private const int AtOnce = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await RoundAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is DbException or DbUpdateException or InvalidOperationException)
            {
                PutOff(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Counting findings is put off")]
    private partial void PutOff(Exception fault);

    private async Task RoundAsync(CancellationToken cancel)
    {
        await using var storage = open();
        foreach (var dossier in await CountVerdicts.DueAsync(storage, AtOnce, cancel))
        {
            _ = await CountVerdicts.RunAsync(storage, live, dossier, cancel);
            await Task.Delay(Breath, clock, cancel);
        }
    }
}
