using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Hosting;

/// <summary>Looks at one dossier of each pack and year after the start, so that compiling rules is not left to the first clerk.</summary>
internal sealed partial class FirstLook(Func<HengjiDbContext> open, LiveDossiers live, ILogger<FirstLook> log) : BackgroundService
{
    private const int Most = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield(); // the server answers meanwhile
            await using var storage = open();
            foreach (var dossier in await OneOfEachAsync(storage, stoppingToken))
                _ = await live.FindAsync(storage, dossier, stoppingToken);
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

    /// <summary>The newest years first: they are being worked on.</summary>
    private static Task<List<long>> OneOfEachAsync(HengjiDbContext storage, CancellationToken cancel) =>
        storage.Dossiers.GroupBy(dossier => new { dossier.PackId, dossier.Year })
            .OrderByDescending(group => group.Key.Year).ThenBy(group => group.Key.PackId)
            .Select(group => group.Max(dossier => dossier.Id)).Take(Most).ToListAsync(cancel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The first look at the packs is left out")]
    private partial void LeaveOut(Exception fault);
}
