using System.Security.Claims;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Account;

/// <summary>A person's own account, tokens and sessions for programs.</summary>
internal static class AccountRoutes
{
    private const int Most = 100;

    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/account", GetAsync).WithName("getAccount");
        var own = api.MapGroup("").WithMetadata(new NeedsScope(AccessScopes.Admin));
        _ = own.MapGet("/tokens", TokensAsync).WithName("listTokens");
        _ = own.MapPost("/tokens", CreateTokenAsync).WithName("createToken").WithMetadata(new NeedsSession());
        _ = own.MapDelete("/tokens/{id:long}", RevokeTokenAsync).FromOwnPages().WithName("revokeToken");
        _ = own.MapGet("/sessions", SessionsAsync).WithName("listSessions");
        _ = own.MapDelete("/sessions/{key}", EndSessionAsync).FromOwnPages().WithName("endSession");
    }

    private static async Task<IResult> GetAsync(HttpContext context, CurrentActor current)
    {
        var actor = await current.GetAsync();
        return Results.Ok(new AccountAnswer(
            actor.PersonId, context.User.Identity?.Name ?? "", actor.FullName, context.User.FindFirstValue(TokenHandler.ScopeClaim)?.Split(' '),
            [.. actor.Rights.Grants.Select(grant => new OwnGrantAnswer(
                grant.Role.ToString(), grant.DepartmentId, grant.UnitKeys?.Order(StringComparer.Ordinal), grant.FromYear, grant.ToYear))]));
    }

    private static async Task<IResult> TokensAsync(CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        var id = (await current.GetAsync()).PersonId;
        var tokens = await storage.Tokens.AsNoTracking().Where(token => token.PersonId == id).OrderByDescending(token => token.Id).Take(Most).ToListAsync(cancel);
        return Results.Ok(tokens.Select(TokenAnswer.Of));
    }

    private static async Task<IResult> CreateTokenAsync(
        TokenRequest asked, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel)
    {
        var made = await CreateAccessToken.RunAsync(
            storage, asked.Name ?? "", asked.Scopes ?? [], asked.Days ?? 0, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel);
        return made.IsSuccess ? Results.Ok(new NewTokenAnswer(made.Value)) : tongue.Answer(made.Problems, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> RevokeTokenAsync(
        long id, CurrentActor current, HengjiDbContext storage, TimeProvider clock, CancellationToken cancel) =>
        (await RevokeAccessToken.RunAsync(storage, id, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel)).IsSuccess
            ? Results.NoContent()
            : Results.NotFound();

    private static async Task<IResult> SessionsAsync(
        HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, CancellationToken cancel)
    {
        var id = (await current.GetAsync()).PersonId;
        var own = context.User.FindFirstValue(SessionKeeper.ClaimType);
        var idle = clock.GetUtcNow().UtcDateTime.AddMinutes(-SignInServices.IdleMinutes);
        var sessions = await storage.Sessions.AsNoTracking()
            .Where(session => session.PersonId == id && session.EndedAt == null && session.LastSeenAt > idle)
            .OrderByDescending(session => session.LastSeenAt).Take(Most).ToListAsync(cancel);
        return Results.Ok(sessions.Select(session => new SessionAnswer(
            session.Id, session.StartedAt, session.LastSeenAt, session.From, session.Browser, session.Id == own)));
    }

    private static async Task<IResult> EndSessionAsync(
        string key, CurrentActor current, HengjiDbContext storage, TimeProvider clock, CancellationToken cancel) =>
        (await EndSession.RunAsync(storage, key, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel)).IsSuccess
            ? Results.NoContent()
            : Results.NotFound();
}

/// <summary>Who the request comes from; scopes are null for a person with a browser.</summary>
public sealed record AccountAnswer(long Id, string Name, string FullName, string[]? Scopes, List<OwnGrantAnswer> Grants);

/// <summary>A role of one's own; units are null where the role is for all.</summary>
public sealed record OwnGrantAnswer(string Role, long? DepartmentId, IEnumerable<string>? Units, int? FromYear, int? ToYear);

/// <summary>A token to make.</summary>
public sealed record TokenRequest(string? Name, List<string>? Scopes, int? Days);

/// <summary>A new token's secret, told this once.</summary>
public sealed record NewTokenAnswer(string Secret);

/// <summary>A token.</summary>
public sealed record TokenAnswer(
    long Id, string Name, string[] Scopes, DateTime CreatedAt, DateTime ExpiresAt, DateTime? LastUsedAt, DateTime? RevokedAt)
{
    /// <summary>As data, without its secret.</summary>
    public static TokenAnswer Of(AccessToken token) =>
        new(token.Id, token.Name, token.Scopes.Split(' '), token.CreatedAt, token.ExpiresAt, token.LastUsedAt, token.RevokedAt);
}

/// <summary>A session that lives.</summary>
public sealed record SessionAnswer(string Key, DateTime StartedAt, DateTime LastSeenAt, string From, string Browser, bool IsThis);
