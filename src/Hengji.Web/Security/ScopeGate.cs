using System.Security.Claims;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;

namespace Hengji.Web.Security;

/// <summary>Lets a program do no more than its token's scopes say.</summary>
internal sealed class ScopeGate(RequestDelegate next)
{
    private static readonly string[] Reviewing = ["moves", "review", "reviews", "remarks", "return", "sign", "signatures", "scores", "second-scores", "shares", "opinions"];

    public Task InvokeAsync(HttpContext context, Tongue tongue)
    {
        if (context.User.FindFirstValue(TokenHandler.ScopeClaim) is not { } scopes)
            return next(context);
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsSession>() is not null)
            return tongue.Answer([new SessionNeeded()], StatusCodes.Status403Forbidden).ExecuteAsync(context);
        if (scopes.Split(' ').Contains(Needed(context)))
            return next(context);
        return tongue.Answer([new ScopeMissing(Needed(context))], StatusCodes.Status403Forbidden).ExecuteAsync(context);
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

/// <summary>Says of a route that a person must be signed in with a browser: a token must not make tokens.</summary>
internal sealed record NeedsSession;

/// <summary>A token without the scope the request needs.</summary>
public sealed record ScopeMissing(string Scope) : Problem(
    "token.scope", $"令牌没有“{Scope}”范围，不能进行这项操作。", $"The token lacks the scope “{Scope}”.");

/// <summary>A token where a person is needed.</summary>
public sealed record SessionNeeded() : Problem(
    "token.session-only", "新令牌只能由本人登录后创建，不能用令牌创建。", "A token is made by a person who has signed in, not by a token.");
