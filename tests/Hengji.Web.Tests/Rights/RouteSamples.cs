using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Rights;

/// <summary>
/// What each route is tried with: <c>tests/cases/web/parameters.csv</c> fills the holes of a pattern for all routes,
/// <c>tests/cases/web/requests.csv</c> gives a route a path or a body of its own.
/// </summary>
internal sealed partial class RouteSamples
{
    private const string Unnamed = "1"; // a hole that the file does not name

    private readonly Dictionary<string, string> parameters;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> requests;

    private RouteSamples(long dossierId)
    {
        DossierId = dossierId;
        parameters = CsvCases.Read(Repository.PathOf("tests", "cases", "web", "parameters.csv"))
            .ToDictionary(row => row["name"], row => row["value"], StringComparer.OrdinalIgnoreCase);
        parameters["id"] = dossierId.ToString(CultureInfo.InvariantCulture);
        requests = CsvCases.Read(Repository.PathOf("tests", "cases", "web", "requests.csv"))
            .ToDictionary(row => row["route"], StringComparer.Ordinal);
    }

    public long DossierId { get; }

    public static async Task<RouteSamples> ReadAsync(RunningServer server)
    {
        var samples = new RouteSamples(await server.DossierIdAsync());
        foreach (var (name, text) in ((string, string)[])[("audit", ""), ("spare", "甲"), ("other", "乙")]) // two are taken away on the way
            samples.parameters[name] = (await SampleAudit.GiveAsync(server, "caizheng", text)).ToString(CultureInfo.InvariantCulture);
        samples.parameters["person"] = (await server.PersonIdAsync("u12")).ToString(CultureInfo.InvariantCulture);
        return samples;
    }

    /// <summary>A path for the route.</summary>
    public string PathOf(ServerRoute route)
    {
        var path = requests.GetValueOrDefault(route.ToString())?["path"] is { Length: > 0 } own ? own : route.Pattern;
        path = AuditId().Replace(path, "audits/{audit}"); // an audit is known by a number of its own
        return Hole().Replace(path, hole => parameters.GetValueOrDefault(hole.Groups[1].Value, Unnamed));
    }

    /// <summary>A path for a page's own form.</summary>
    public string PageOf(ServerRoute form) =>
        Hole().Replace(form.Pattern.Split(' ')[0], hole => parameters.GetValueOrDefault(hole.Groups[1].Value, Unnamed));

    /// <summary>A body for the route: <c>json</c> or <c>form</c>; empty unless the file says otherwise.</summary>
    public (string Kind, string Text) BodyOf(ServerRoute route)
    {
        var own = requests.GetValueOrDefault(route.ToString());
        var isApi = route.Pattern.StartsWith("/api", StringComparison.Ordinal);
        return (own?["body"] is { Length: > 0 } body)
            ? (own["kind"], Hole().Replace(body, hole => parameters.GetValueOrDefault(hole.Groups[1].Value) ?? hole.Value))
            : isApi ? ("json", "{}") : ("form", "");
    }

    [GeneratedRegex(@"audits/\{id[^}]*\}", RegexOptions.IgnoreCase)]
    private static partial Regex AuditId();

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)(?::[a-z]+(?:\([^)]*\))?)*\??\}")]
    private static partial Regex Hole();
}
