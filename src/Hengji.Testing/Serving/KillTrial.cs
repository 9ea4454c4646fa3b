using System.Globalization;

namespace Hengji.Testing.Serving;

/// <summary>Kills a server while clerks save, starts it again, and holds what is there against what was acknowledged.</summary>
/// <param name="start">Starts the server on its database.</param>
/// <param name="dossier">The demonstration's dossier.</param>
/// <param name="password">The demonstration's password.</param>
public sealed class KillTrial(Func<Task<ServerProcess>> start, long dossier, string password)
{
    private const int Clerks = 4;
    private const int LongestMs = 300;
    private static readonly string[] Forms = ["income", "expenditure"];
    private readonly Random random = new(20221231);

    /// <summary>What was sent and acknowledged.</summary>
    public SaveLedger Ledger { get; } = new();

    /// <summary>Saves that were cut off without an answer.</summary>
    public int Interrupted { get; private set; }

    /// <summary>What was lost, in words.</summary>
    public List<string> Losses { get; } = [];

    /// <summary>Runs.</summary>
    /// <param name="kills">How often the server is killed.</param>
    /// <param name="afterKill">Looks at the database while no server runs.</param>
    public async Task RunAsync(int kills, Func<Task> afterKill)
    {
        var server = await start();
        var clerks = await Task.WhenAll(Enumerable.Range(1, Clerks).Select(n => ServerClient.SignInAsync(server.Address, $"u{n:00}", password)));
        try
        {
            for (var kill = 1; kill <= kills; kill++)
            {
                await RoundAsync(server, clerks, kill);
                await afterKill();
                server = await start();
                foreach (var clerk in clerks)
                    clerk.MoveTo(server.Address);
                await CompareAsync(clerks);
            }
        }
        finally
        {
            server.Dispose();
            foreach (var clerk in clerks)
                clerk.Dispose();
        }
    }

    private async Task RoundAsync(ServerProcess server, ServerClient[] clerks, int kill)
    {
        var writers = clerks.Select((clerk, n) => WriteAsync(clerk, string.Create(CultureInfo.InvariantCulture, $"{kill}{n}"))).ToList();
        var before = Ledger.Acknowledged;
        while (Ledger.Acknowledged < before + Clerks && !writers.Exists(writer => writer.IsCompleted))
            await Task.Delay(1);
        await Task.Delay(random.Next(LongestMs));
        server.Dispose();
        Interrupted += (await Task.WhenAll(writers)).Count(isCut => isCut);
    }

    /// <summary>Saves one cell after the other until the server is gone.</summary>
    /// <returns>Whether a save was cut off; false when the server died between two.</returns>
    private async Task<bool> WriteAsync(ServerClient clerk, string mark)
    {
        try
        {
            var open = await OpenAsync(clerk);
            open.ForEach(cell => Ledger.Begin(dossier, cell));
            var versions = open.ToDictionary(cell => cell.Address, cell => cell.Version);
            for (var n = 0; ; n++)
            {
                var at = open[n % open.Count].Address;
                var text = string.Create(CultureInfo.InvariantCulture, $"{mark}{n:0000}.25");
                Ledger.Sent(dossier, at, text);
                var outcome = await clerk.SaveAsync(dossier, at, text, versions[at]);
                Ledger.Answered(dossier, text, outcome);
                versions[at] = outcome.Version;
            }
        }
        catch (HttpRequestException)
        {
            return true;
        }
        catch (IOException)
        {
            return true; // cut off in the middle of an answer
        }
    }

    private async Task CompareAsync(ServerClient[] clerks)
    {
        var now = new List<ServerCell>();
        foreach (var clerk in clerks)
            now.AddRange(await OpenAsync(clerk));
        Losses.AddRange(Ledger.Losses(dossier, now));
    }

    private async Task<List<ServerCell>> OpenAsync(ServerClient clerk)
    {
        var open = new List<ServerCell>();
        foreach (var form in Forms)
            open.AddRange((await clerk.CellsAsync(dossier, form)).Where(cell => cell.State == "open"));
        return open;
    }
}
