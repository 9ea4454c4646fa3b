using System.Security.Claims;
using Hengji.UseCases.People;

namespace Hengji.Web.Security;

/// <summary>Lets a program do no more than its token's scopes say.</summary>
internal sealed class ScopeGate(RequestDelegate next)
{
    private static readonly string[] Reviewing = ["moves", "review", "reviews", "remarks", "return", "sign", "signatures", "scores", "opinions"];

    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.FindFirstValue(TokenHandler.ScopeClaim) is not { } scopes || scopes.Split(' ').Contains(Needed(context)))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Results.Problem(
            statusCode: StatusCodes.Status403Forbidden, title: $"令牌没有“{Needed(context)}”范围，不能进行这项操作。",
            extensions: new Dictionary<string, object?> { ["code"] = "token.scope" }).ExecuteAsync(context);
    }

    /// <summary>Scope a request needs: what its route says, else by method and path.</summary>
    private static string Needed(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsScope>() is { } said)
            return said.Scope;
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return AccessScopes.Read;
        var path = context.Request.Path.Value!.Split('/');
        if (!path.Contains("dossiers"))
            return AccessScopes.Admin;
        return path.Any(Reviewing.Contains) ? AccessScopes.Review : AccessScopes.Fill;
    }
}

/// <summary>The scope a route needs, where method and path do not say it.</summary>
internal sealed record NeedsScope(string Scope);
