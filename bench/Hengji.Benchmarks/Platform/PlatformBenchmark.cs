using System.Diagnostics;
using System.Globalization;
using Hengji.Testing.Serving;
using Hengji.UseCases.Demonstration;

namespace Hengji.Benchmarks.Platform;

/// <summary>
/// The web server as a process of its own with 2,000 departments, asked over HTTP on the same machine: what a page or a save takes
/// until its last byte is here, a little more than the server's own time.
/// </summary>
internal static class PlatformBenchmark
{
    private const double PageGoalMs = 200;
    private const double SaveGoalMs = 50;
    private const int WarmUps = 20;
    private const int Pages = 200;
    private const int FirstViews = 100;
    private const int Saves = 400;
    private const double Megabyte = 1024 * 1024;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        PlatformTable.Head();
        foreach (var make in PlatformDatabase.All)
        {
            await using var database = await make();
            (await database.ServeAsync(isDemonstration: true)).Dispose(); // loads the demonstration
            var start = Stopwatch.GetTimestamp();
            var cells = await PlatformSeed.RunAsync(database);
            Note($"{database.Name}: {PlatformSeed.Departments} departments, {cells:N0} cells loaded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
            using var server = await database.ServeAsync();
            await PagesAsync(database, server);
            await SavingAsync(database, server);
            var clerks = await SessionsAsync(database, server);
            if (database.IsPostgres)
                await ClerksAtOnce.RunAsync(database.Name, clerks);
            clerks.ForEach(clerk => clerk.Client.Dispose());
        }
    }

    private static async Task PagesAsync(PlatformDatabase database, ServerProcess server)
    {
        using var clerk = await SignInAsync(server, "clerk02u03");
        using var finance = await SignInAsync(server, "caiwu");
        using var bureau = await SignInAsync(server, "jixiao");
        PlatformTable.Times("home page, unit clerk", database.Name, await TimesAsync(server, clerk, Pages, _ => "/"), PageGoalMs);
        PlatformTable.Times("home page, department finance, 12 units", database.Name, await TimesAsync(server, finance, Pages, _ => "/"), PageGoalMs);
        PlatformTable.Times("home page, finance bureau, all departments", database.Name, await TimesAsync(server, bureau, Pages, _ => "/"), PageGoalMs);
        PlatformTable.Times("home page, finance bureau, search", database.Name, await TimesAsync(server, bureau, Pages, n => $"/?find={n + 100}"), PageGoalMs);
        var dossiers = PlatformSeed.HandedIn().ToList();
        foreach (var (form, skip) in ((string, int)[])[("income", 0), ("facts", FirstViews + WarmUps)])
        {
            string First(int n) => $"/dossiers/{dossiers[skip + n]}/forms/{form}";
            PlatformTable.Times(Form(form, "first look at a dossier"), database.Name, await TimesAsync(server, bureau, FirstViews, First), PageGoalMs);
            PlatformTable.Times(Form(form, "looked at before"), database.Name, await TimesAsync(server, bureau, Pages, _ => First(0)), PageGoalMs);
        }
    }

    private static async Task SavingAsync(PlatformDatabase database, ServerProcess server)
    {
        using var clerk = await SignInAsync(server, "clerk03u05");
        var open = (await clerk.CellsAsync(3, "income")).FindAll(cell => cell.State == "open");
        var versions = open.ToDictionary(cell => cell.Address, cell => cell.Version);
        var (saves, pages) = (new List<double>(), new List<double>());
        for (var n = 0; n < Saves + WarmUps; n++)
        {
            var at = open[n % open.Count].Address;
            var start = Stopwatch.GetTimestamp();
            var saved = await clerk.SaveAsync(3, at, string.Create(CultureInfo.InvariantCulture, $"{n + 1}.25"), versions[at]);
            if (n >= WarmUps)
                saves.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Sample.Same("saved", saved.IsSaved, true);
            versions[at] = saved.Version;
            if (n >= WarmUps && n % 4 == 0)
                pages.Add(await TimeAsync(clerk, "/dossiers/3/forms/income"));
        }
        PlatformTable.Times("saving a cell", database.Name, new Timing([.. saves], null), SaveGoalMs);
        PlatformTable.Times(Form("income", "just changed by somebody"), database.Name, new Timing([.. pages], null), PageGoalMs);
    }

    /// <summary>Signs every clerk in and opens a form page in each session.</summary>
    private static async Task<List<ClerkSession>> SessionsAsync(PlatformDatabase database, ServerProcess server)
    {
        var before = server.ResidentBytes;
        var clerks = new List<ClerkSession>();
        foreach (var (name, dossier, unit) in PlatformSeed.AllClerks())
            clerks.Add(new ClerkSession(await SignInAsync(server, name), dossier, unit));
        foreach (var clerk in clerks)
            _ = await clerk.Client.Http.GetByteArrayAsync($"/dossiers/{clerk.Dossier}/forms/income");
        var after = server.ResidentBytes;
        PlatformTable.Row(
            $"memory per open form session: process with {clerks.Count} sessions less process before", database.Name,
            string.Create(CultureInfo.InvariantCulture,
                $"{(after - before) / Megabyte / clerks.Count:0.00} MB ({before / Megabyte:0} → {after / Megabyte:0} MB)"), "reported", null);
        return clerks;
    }

    private static async Task<Timing> TimesAsync(ServerProcess server, ServerClient client, int count, Func<int, string> path)
    {
        for (var n = 0; n < WarmUps; n++)
            _ = await TimeAsync(client, path(count + n));
        var before = server.ProcessorTime;
        var times = new double[count];
        for (var n = 0; n < count; n++)
            times[n] = await TimeAsync(client, path(n));
        return new Timing(times, (server.ProcessorTime - before).TotalMilliseconds / count);
    }

    private static async Task<double> TimeAsync(ServerClient client, string path)
    {
        var start = Stopwatch.GetTimestamp();
        _ = await client.Http.GetByteArrayAsync(path); // throws unless it is 200
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Task<ServerClient> SignInAsync(ServerProcess server, string name) =>
        ServerClient.SignInAsync(server.Address, name, LoadDemonstration.Password);

    private static string Form(string form, string how) => $"form page `{form}`, {how}";

    private static void Note(FormattableString text) => Console.Error.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A clerk who is signed in.</summary>
internal sealed record ClerkSession(ServerClient Client, long Dossier, string Unit);
