namespace Hengji.Web.Security;

/// <summary>Sign-in by the house's own identity server (统一身份认证), off unless all three are set.</summary>
/// <param name="Authority">Address of the identity server, https.</param>
/// <param name="ClientId">Client id there.</param>
/// <param name="ClientSecret">Client secret there.</param>
/// <param name="NameClaim">Claim that holds the user name here; preferred_username unless said otherwise.</param>
public sealed record ServerOidc(string Authority, string ClientId, string ClientSecret, string NameClaim)
{
    /// <summary>Reads HENGJI_Oidc__Authority, …ClientId, …ClientSecret, …NameClaim; null when it is not configured.</summary>
    public static ServerOidc? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Oidc");
        return section["Authority"] is { Length: > 0 } authority
            && section["ClientId"] is { Length: > 0 } client
            && section["ClientSecret"] is { Length: > 0 } secret
            ? new ServerOidc(authority, client, secret, section["NameClaim"] ?? "preferred_username")
            : null;
    }
}
