using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Web.Features.SignIn;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hengji.Web.Security;

/// <summary>Accounts, passwords, lock-out, cookies (身份鉴别).</summary>
internal static class SignInServices
{
    /// <summary>A session without a request for this long ends.</summary>
    public const int IdleMinutes = 30;

    private const int FailuresBeforeLock = 5;
    private const int LockMinutes = 15;
    private const int PasswordLength = 10;

    public static void Add(IServiceCollection services, ServerSettings settings)
    {
        _ = services.AddIdentityCore<Person>(Configure)
            .AddEntityFrameworkStores<HengjiDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        _ = authentication.AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Name, configureOptions: null);
        if (settings.Oidc is { } oidc)
            _ = authentication.AddOpenIdConnect(options => Configure(options, oidc));
        _ = authentication.AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(options =>
            {
                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/denied";
                options.ExpireTimeSpan = TimeSpan.FromMinutes(IdleMinutes);
                options.SlidingExpiration = true;
                options.Cookie.Name = "hengji";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Events.OnRedirectToLogin = ApiAnswers.UnauthorizedOrRedirect;
                options.Events.OnRedirectToAccessDenied = ApiAnswers.ForbiddenOrRedirect;
                options.ForwardDefaultSelector = TokenHandler.For;
                options.Events.OnValidatePrincipal = SessionKeeper.ValidateAsync;
            }));
        _ = services.AddAuthorization();
        _ = services.AddCascadingAuthenticationState();
        _ = services.AddDataProtection().SetApplicationName("hengji").PersistKeysToDbContext<HengjiDbContext>();
        _ = services.AddScoped<SessionKeeper>().AddScoped<CookieIssuer>();
    }

    private static void Configure(OpenIdConnectOptions options, ServerOidc oidc)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (oidc.Authority, oidc.ClientId, oidc.ClientSecret);
        options.RequireHttpsMetadata = !new Uri(oidc.Authority).IsLoopback;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = "/sign-in/oidc-callback";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        // The answer comes as a plain link, so the cookies that tie it to the question need not be sent from other sites.
        (options.CorrelationCookie.SameSite, options.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        (options.NonceCookie.SameSite, options.NonceCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey(oidc.NameClaim, oidc.NameClaim);
        options.Events.OnRemoteFailure = OidcRoutes.FailedAsync;
    }

    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequireNonAlphanumeric = true;
        options.Password.RequireUppercase = true;
        options.Password.RequireLowercase = true;
        options.Password.RequireDigit = true;
        options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLock;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(LockMinutes);
        options.Lockout.AllowedForNewUsers = true;
        options.User.RequireUniqueEmail = false;
        // Names may be Chinese.
        options.User.AllowedUserNameCharacters = "";
    }
}
