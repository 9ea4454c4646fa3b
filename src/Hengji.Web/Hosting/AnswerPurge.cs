using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Answers;

namespace Hengji.Web.Hosting;

/// <summary>Removes kept answers after a day.</summary>
internal sealed partial class AnswerPurge(Func<HengjiDbContext> open, TimeProvider clock, ILogger<AnswerPurge> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await using var storage = open();
                _ = await KeepAnswers.PurgeAsync(storage, clock.GetUtcNow().UtcDateTime, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is DbException or InvalidOperationException)
            {
                PutOff(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing kept answers is put off")]
    private partial void PutOff(Exception fault);
}
