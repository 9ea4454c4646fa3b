namespace Hengji.Web.Features.Uploads;

/// <summary>Lets only our own pages and programs send files: a stranger's page cannot add a header of its own.</summary>
internal static class OwnPages
{
    /// <summary>Header every uploading script sends.</summary>
    public const string Header = "X-Requested-With";

    /// <summary>Refuses uploads without the header.</summary>
    public static RouteHandlerBuilder FromOwnPages(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Request.Headers.ContainsKey(Header) || context.HttpContext.Request.Headers.ContainsKey("Authorization")
                ? await next(context)
                : Results.Problem(statusCode: 400, title: $"Send the header {Header}.", extensions: Code("upload.no-header")));

    private static Dictionary<string, object?> Code(string code) => new() { ["code"] = code };
}
