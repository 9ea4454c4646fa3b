using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Filling;

namespace Hengji.Web.Hosting;

/// <summary>Takes the first looks after the start, beside the requests.</summary>
internal sealed partial class FirstLook(Func<HengjiDbContext> open, LiveDossiers live, ILogger<FirstLook> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield(); // the server answers meanwhile
            await using var storage = open();
            _ = await FirstLooks.RunAsync(storage, live, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            LeaveOut(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first look at the packs is left out")]
    private partial void LeaveOut(Exception fault);
}
