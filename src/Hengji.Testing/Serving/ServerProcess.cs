using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hengji.Testing.Serving;

/// <summary>The web server as a process of its own, for what only a process can show: being killed, memory.</summary>
public sealed class ServerProcess : IDisposable
{
    private const int Kilobyte = 1024;
    private const int LinesKept = 40;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

    private readonly Process process;
    private bool isDisposed;
    private readonly Queue<string> said = new();

    private ServerProcess(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Memory it holds now (VmRSS), in bytes.</summary>
    public long ResidentBytes => Kilobyte * long.Parse(
        File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture);

    /// <summary>Processor time it took so far, all threads.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts <c>serve</c> and waits until it answers.</summary>
    /// <param name="program">Hengji.Web.dll.</param>
    /// <param name="dataFolder">Its data folder.</param>
    /// <param name="postgres">Connection string; null for SQLite in the data folder.</param>
    /// <param name="isDemonstration">Whether it loads the sample department.</param>
    /// <exception cref="InvalidOperationException">It ends or does not answer in time; the message holds what it said.</exception>
    public static async Task<ServerProcess> StartAsync(string program, string dataFolder, string? postgres = null, bool isDemonstration = true)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])[program, "serve", "--data", dataFolder, "--urls", address.ToString(), .. isDemonstration ? ["--demo"] : Array.Empty<string>()])
            start.ArgumentList.Add(word);
        start.Environment["HENGJI_HOME"] = Repository.Root;
        if (postgres is not null)
            start.Environment["HENGJI_ConnectionStrings__Hengji"] = postgres;
        var server = new ServerProcess(Process.Start(start)!, address);
        try
        {
            await server.AnswersAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends it at once (SIGKILL): no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { Timeout = StartLimit };
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(LookEvery))
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Address, "/sign-in"));
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited && Stopwatch.GetElapsedTime(start) < StartLimit)
            {
                continue; // it does not listen yet
            }
            if (process.HasExited || Stopwatch.GetElapsedTime(start) > StartLimit)
                throw new InvalidOperationException("The server did not start: " + Said());
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (said)
        {
            said.Enqueue(line);
            if (said.Count > LinesKept)
                _ = said.Dequeue();
        }
    }

    private string Said()
    {
        lock (said)
            return string.Join('\n', said);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
