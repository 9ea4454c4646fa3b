using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Hengji.Storage;
using Hengji.UseCases.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Hengji.Web.Security;

/// <summary>Programs show an access token: <c>Authorization: Bearer hj_…</c>, below <c>/api</c> only.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, HengjiDbContext storage, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string Name = "hengji-token";

    /// <summary>Claim that carries the token's name.</summary>
    public const string TokenClaim = "hengji-token";

    /// <summary>Claim that carries the token's scopes, joined by a space.</summary>
    public const string ScopeClaim = "hengji-scopes";

    private const string Prefix = "Bearer ";

    /// <summary>The scheme for a request: this one when a program asks, else null.</summary>
    public static string? For(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && context.Request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? Name
            : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var secret = Request.Headers.Authorization.ToString()[Prefix.Length..].Trim();
        var found = await FindAccessToken.RunAsync(storage, secret, clock.GetUtcNow().UtcDateTime, Context.RequestAborted);
        if (found is not var (token, owner))
            return AuthenticateResult.Fail("unknown, expired or revoked token");
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, owner.Id.ToString(CultureInfo.InvariantCulture)),
                new Claim(ClaimTypes.Name, owner.UserName!),
                new Claim(CurrentActor.NameClaim, owner.FullName),
                new Claim(TokenClaim, token.Name),
                new Claim(ScopeClaim, token.Scopes),
            ],
            Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}
