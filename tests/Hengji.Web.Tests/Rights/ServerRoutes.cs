using System.Text.RegularExpressions;
using Hengji.Web.Tests.Hosting;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Hengji.Web.Tests.Rights;

/// <summary>A route of the server.</summary>
/// <param name="Method">GET, POST …; a page counts as GET only.</param>
/// <param name="Pattern">As mapped, for instance <c>/dossiers/{Id:long}</c>.</param>
internal sealed record ServerRoute(string Method, string Pattern)
{
    public override string ToString() => $"{Method} {Pattern}";
}

/// <summary>Every route the running server has, pages included, static files not.</summary>
internal static partial class ServerRoutes
{
    public static List<ServerRoute> Of(RunningServer server) =>
        [.. ((IEndpointRouteBuilder)server.App).DataSources
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Routes)
            .Where(route => !route.Pattern.StartsWith("/_framework", StringComparison.Ordinal) && !route.Pattern.EndsWith(":file}", StringComparison.Ordinal))
            .Distinct()
            .OrderBy(route => route.Pattern, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal)];

    /// <summary>
    /// Every form that a page handles itself, as <c>POST /page form</c>; <c>tests/cases/web/forms.csv</c> says what each is tried
    /// with, and must name every form there is in the source.
    /// </summary>
    public static List<(ServerRoute Route, string Form, string Fields)> Forms()
    {
        var listed = CsvCases.Read(Repository.PathOf("tests", "cases", "web", "forms.csv"))
            .Select(row => (Route: new ServerRoute("POST", $"{row["page"]} {row["form"]}"), Form: row["form"], Fields: row["fields"])).ToList();
        var written = Directory.EnumerateFiles(Repository.PathOf("src", "Hengji.Web"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => FormName().Matches(File.ReadAllText(file))).Select(name => name.Groups[1].Value).Order(StringComparer.Ordinal);
        listed.Select(form => form.Form).Order(StringComparer.Ordinal).ShouldBe(written, "forms.csv lists every form that a page handles");
        return listed;
    }

    [GeneratedRegex("@formname=\"(\\w+)\"")]
    private static partial Regex FormName();

    private static IEnumerable<ServerRoute> Routes(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var methods = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            ? endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            : ["GET"];
        return methods.Where(method => method != "HEAD").Select(method => new ServerRoute(method, pattern));
    }
}
