using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hengji.Web.Tests.SignIn;

/// <summary>An OpenID Connect provider of its own: discovery, keys, authorisation code with PKCE, token, user information.</summary>
/// <remarks>Written from the standard, apart from the client in use, so that both sides must agree on it.</remarks>
internal sealed class IdentityServer : IAsyncDisposable
{
    public const string Client = "hengji";
    public const string Secret = "a-secret-of-the-house";
    private readonly ConcurrentDictionary<string, (string Redirect, string Nonce, string Challenge)> codes = new(StringComparer.Ordinal);
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication app;

    private IdentityServer(WebApplication app) => this.app = app;

    public string Authority => app.Urls.Single();

    /// <summary>Who is sitting in front of the browser.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Signs with a key that discovery does not show.</summary>
    public bool IsForging { get; set; }

    public static async Task<IdentityServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new IdentityServer(app);
        _ = app.MapGet("/.well-known/openid-configuration", server.Discovery);
        _ = app.MapGet("/keys", server.Keys);
        _ = app.MapGet("/authorize", server.Authorize);
        _ = app.MapPost("/token", server.TokenAsync);
        _ = app.MapGet("/userinfo", () => Results.Json(new Dictionary<string, string> { ["sub"] = server.Subject, ["preferred_username"] = server.UserName }));
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private string Subject => "subject-" + UserName;

    private IResult Discovery() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Authority,
        ["authorization_endpoint"] = Authority + "/authorize",
        ["token_endpoint"] = Authority + "/token",
        ["userinfo_endpoint"] = Authority + "/userinfo",
        ["jwks_uri"] = Authority + "/keys",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private IResult Keys()
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = "1", alg = "RS256",
                    n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent),
                },
            },
        });
    }

    private IResult Authorize(string client_id, string redirect_uri, string state, string nonce, string code_challenge, string response_type)
    {
        (client_id, response_type).ShouldBe((Client, "code"));
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (redirect_uri, nonce, code_challenge);
        return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var isKnown = codes.TryRemove(form["code"].ToString(), out var asked);
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!isKnown || asked.Challenge != challenge || asked.Redirect != form["redirect_uri"] || form["client_secret"] != Secret)
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        return Results.Json(new { access_token = "access", token_type = "Bearer", expires_in = 300, id_token = IdToken(asked.Nonce) });
    }

    private string IdToken(string nonce)
    {
        using var other = RSA.Create(2048);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = Client,
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = Subject, ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey((IsForging ? other : key).ExportParameters(includePrivateParameters: true)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
