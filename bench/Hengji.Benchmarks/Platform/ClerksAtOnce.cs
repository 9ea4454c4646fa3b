using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Hengji.Testing.Serving;

namespace Hengji.Benchmarks.Platform;

/// <summary>
/// Every clerk saves at once, each as fast as the answers come: mostly cells of their own, and every fourth time one cell of the
/// unit that a colleague in a second window writes too. Afterwards every cell is read back and held against what was acknowledged.
/// </summary>
internal static class ClerksAtOnce
{
    private const int SavesEach = 20;
    private const int SharedEvery = 4;
    private static readonly string[] Forms = ["income", "expenditure", "assets", "threepublic"];

    public static async Task RunAsync(string database, List<ClerkSession> clerks)
    {
        var ledger = new SaveLedger();
        var (times, faults) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        var desks = new List<(ClerkSession Clerk, List<ServerCell> Open)>();
        foreach (var clerk in clerks)
            desks.Add((clerk, await OpenAsync(clerk, ledger)));
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(desks.SelectMany((desk, n) => (Task[])
            [WriteAsync(desk.Clerk, desk.Open, n * 2, ledger, times, faults), .. n % SharedEvery == 0 ? [WriteAsync(desk.Clerk, desk.Open, (n * 2) + 1, ledger, times, faults)] : Array.Empty<Task>()]));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var losses = await LossesAsync(desks, ledger);
        PlatformTable.Row(
            $"{clerks.Count} clerks saving at once, {SavesEach} saves each, some in two windows", database,
            string.Create(CultureInfo.InvariantCulture,
                $"{ledger.Acknowledged} saves acknowledged, {ledger.Conflicts} conflicts told, {losses.Count} lost, {faults.Count} errors; {ledger.Acknowledged / seconds:0} saves a second"),
            "0 lost, 0 errors", losses.Count == 0 && faults.IsEmpty);
        PlatformTable.Times("saving a cell while they all do", database, new Timing([.. times], null), null);
        foreach (var line in losses.Concat(faults).Take(10))
            await Console.Error.WriteLineAsync(line);
    }

    private static async Task<List<ServerCell>> OpenAsync(ClerkSession clerk, SaveLedger ledger)
    {
        var open = new List<ServerCell>();
        foreach (var form in Forms)
            open.AddRange((await clerk.Client.CellsAsync(clerk.Dossier, form)).Where(cell => cell.State == "open"));
        open.ForEach(cell => ledger.Begin(clerk.Dossier, cell));
        return open;
    }

    private static async Task WriteAsync(
        ClerkSession clerk, List<ServerCell> open, int writer, SaveLedger ledger, ConcurrentBag<double> times, ConcurrentBag<string> faults)
    {
        var versions = open.ToDictionary(cell => cell.Address, cell => cell.Version);
        for (var n = 0; n < SavesEach; n++)
        {
            var at = open[n % SharedEvery == 0 ? 0 : n % open.Count].Address;
            var text = string.Create(CultureInfo.InvariantCulture, $"{writer}{n:00}.25");
            try
            {
                await SaveAsync(clerk, at, text, versions, ledger, times);
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                faults.Add(fault.Message);
            }
        }
    }

    /// <summary>Saves; told of a conflict, it looks at what is there and decides for its own.</summary>
    private static async Task SaveAsync(
        ClerkSession clerk, string at, string text, Dictionary<string, int> versions, SaveLedger ledger, ConcurrentBag<double> times)
    {
        for (var isSaved = false; !isSaved;)
        {
            ledger.Sent(clerk.Dossier, at, text);
            var start = Stopwatch.GetTimestamp();
            var outcome = await clerk.Client.SaveAsync(clerk.Dossier, at, text, versions[at]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            ledger.Answered(clerk.Dossier, text, outcome);
            versions[at] = outcome.Version;
            isSaved = outcome.IsSaved || outcome.Code != "cell.conflict";
        }
    }

    private static async Task<List<string>> LossesAsync(List<(ClerkSession Clerk, List<ServerCell> Open)> desks, SaveLedger ledger)
    {
        var losses = new List<string>();
        foreach (var department in desks.GroupBy(desk => desk.Clerk.Dossier))
        {
            var now = new List<ServerCell>();
            foreach (var (clerk, _) in department)
            {
                foreach (var form in Forms)
                    now.AddRange(await clerk.Client.CellsAsync(clerk.Dossier, form));
            }
            losses.AddRange(ledger.Losses(department.Key, now));
        }
        return losses;
    }
}
