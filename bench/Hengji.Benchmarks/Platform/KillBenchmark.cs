using System.Globalization;
using Hengji.Testing.Serving;
using Hengji.UseCases.Demonstration;
using Hengji.UseCases.Trail;

namespace Hengji.Benchmarks.Platform;

/// <summary>The server is killed (SIGKILL) during saves, again and again; everything it acknowledged must be there afterwards.</summary>
internal static class KillBenchmark
{
    private const int KillsEach = 50;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        PlatformTable.Head();
        foreach (var make in PlatformDatabase.All)
        {
            await using var database = await make();
            var trial = new KillTrial(() => database.ServeAsync(isDemonstration: true), dossier: 1, LoadDemonstration.Password);
            var faults = new List<string>();
            await trial.RunAsync(KillsEach, async () =>
            {
                await using var storage = database.Open();
                faults.AddRange((await VerifyTrail.RunAsync(storage)).Faults.Select(fault => fault.English));
            });
            PlatformTable.Row(
                $"{KillsEach} times SIGKILL during saves, started again, every cell read back, trail verified", database.Name,
                string.Create(CultureInfo.InvariantCulture,
                    $"{trial.Ledger.Acknowledged} saves acknowledged, {trial.Interrupted} cut off without an answer, {trial.Losses.Count} lost, {faults.Count} faults of the trail"),
                "0 lost, trail whole", trial.Losses.Count == 0 && faults.Count == 0);
            foreach (var line in trial.Losses.Concat(faults).Take(10))
                await Console.Error.WriteLineAsync(line);
        }
    }
}
