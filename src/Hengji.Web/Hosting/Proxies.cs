using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Hengji.Web.Hosting;

/// <summary>The reverse proxy in front of the server: its word on who asks, and whether by https, is taken from known addresses only.</summary>
internal static class Proxies
{
    /// <summary>Addresses between commas, spaces or semicolons; what is no address is left out, so that nobody else is trusted.</summary>
    public static ImmutableArray<IPAddress> Read(string addresses) =>
        [.. addresses.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(address => IPAddress.TryParse(address, out var known) ? known : null)
            .OfType<IPAddress>()];

    /// <summary>This machine's own proxy is trusted anyway.</summary>
    public static void Trust(ForwardedHeadersOptions options, ImmutableArray<IPAddress> proxies)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in proxies)
            options.KnownProxies.Add(proxy);
    }
}
