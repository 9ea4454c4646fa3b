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
internal static class ServerRoutes
{
    public static List<ServerRoute> Of(RunningServer server) =>
        [.. ((IEndpointRouteBuilder)server.App).DataSources
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(Routes)
            .Where(route => !route.Pattern.StartsWith("/_framework", StringComparison.Ordinal) && !route.Pattern.EndsWith(":file}", StringComparison.Ordinal))
            .Distinct()
            .OrderBy(route => route.Pattern, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal)];

    private static IEnumerable<ServerRoute> Routes(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var methods = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            ? endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            : ["GET"];
        return methods.Where(method => method != "HEAD").Select(method => new ServerRoute(method, pattern));
    }
}
