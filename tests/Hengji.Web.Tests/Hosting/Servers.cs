using System.Collections.Concurrent;
using Hengji.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Servers))]

namespace Hengji.Web.Tests.Hosting;

/// <summary>One server for each database, started when first asked for and shared by all tests that only add to it.</summary>
public sealed class Servers : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RunningServer>>> started = new(StringComparer.Ordinal);

    public Task<RunningServer> OnAsync(string database) =>
        started.GetOrAdd(database, name => new Lazy<Task<RunningServer>>(() => RunningServer.StartAsync(name))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in started.Values)
            await (await server.Value).DisposeAsync();
    }
}
