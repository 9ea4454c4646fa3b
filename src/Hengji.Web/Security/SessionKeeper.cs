using System.Data.Common;
using System.Security.Claims;
using System.Security.Cryptography;
using Hengji.Storage;
using Hengji.Storage.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Security;

/// <summary>Sessions that can be seen and ended (会话): a cookie is good only while its session lives.</summary>
internal sealed class SessionKeeper(HengjiDbContext storage, TimeProvider clock)
{
    /// <summary>Claim that carries the session's key.</summary>
    public const string ClaimType = "hengji-session";

    private const int KeyBytes = 16;
    private const int BrowserLength = 200;
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    /// <summary>Starts a session for a person who has just proved who they are.</summary>
    /// <returns>The key for the cookie.</returns>
    public async Task<string> StartAsync(Person person, HttpContext context)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var browser = context.Request.Headers.UserAgent.ToString();
        var session = new SignInSession
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)),
            PersonId = person.Id,
            StartedAt = now,
            LastSeenAt = now,
            From = context.Connection.RemoteIpAddress?.ToString() ?? "",
            Browser = browser.Length <= BrowserLength ? browser : browser[..BrowserLength],
        };
        _ = storage.Sessions.Add(session);
        _ = await storage.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>Ends a session.</summary>
    public Task EndAsync(string key) =>
        storage.Sessions.Where(session => session.Id == key && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, clock.GetUtcNow().UtcDateTime));

    /// <summary>Turns a cookie away when its session was ended or its account closed.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        // Style sheets and modules are everybody's: they ask for no session, and must come when the database is gone.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return;
        var keeper = context.HttpContext.RequestServices.GetRequiredService<SessionKeeper>();
        if (context.Principal is { } principal && await keeper.LivesAsync(principal))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task<bool> LivesAsync(ClaimsPrincipal principal)
    {
        var key = principal.FindFirstValue(ClaimType);
        var now = clock.GetUtcNow().UtcDateTime;
        var session = await storage.Sessions.AsNoTracking().SingleOrDefaultAsync(found => found.Id == key);
        if (session is not { EndedAt: null } || now - session.LastSeenAt > TimeSpan.FromMinutes(SignInServices.IdleMinutes))
            return false;
        if (now - session.LastSeenAt > SeenEvery)
            await SeenAsync(key!, now);
        return true;
    }

    private async Task SeenAsync(string key, DateTime now)
    {
        try
        {
            _ = await storage.Sessions.Where(found => found.Id == key)
                .ExecuteUpdateAsync(set => set.SetProperty(found => found.LastSeenAt, now));
        }
        catch (DbException)
        {
            // Whoever reads must be able to while somebody else holds the database; it is noted with a later request.
        }
    }
}
