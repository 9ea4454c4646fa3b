using System.Security.Claims;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Web.Hosting;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Features.SignIn;

/// <summary>Signing in by the house's identity server; it proves the name, the account and its rights are ours.</summary>
internal static class OidcRoutes
{
    public static void Map(WebApplication app)
    {
        _ = app.MapGet("/sign-in/oidc", Ask).AllowAnonymous();
        _ = app.MapGet("/sign-in/oidc/done", DoneAsync).AllowAnonymous();
    }

    /// <summary>Refused there, too late, or an answer that proves nothing: back to the sign-in page, with the reason in the trail.</summary>
    public static async Task FailedAsync(RemoteFailureContext failure)
    {
        var services = failure.HttpContext.RequestServices;
        await SignInRoutes.RecordAsync(
            services.GetRequiredService<HengjiDbContext>(), services.GetRequiredService<TimeProvider>(), failure.HttpContext,
            person: null, "sign-in.failed-oidc", failure.Failure?.Message ?? "");
        failure.Response.Redirect("/sign-in?failed=oidc");
        failure.HandleResponse();
    }

    private static IResult Ask(ServerSettings settings) =>
        settings.Oidc is null
            ? Results.NotFound()
            : Results.Challenge(new AuthenticationProperties { RedirectUri = "/sign-in/oidc/done" }, [OpenIdConnectDefaults.AuthenticationScheme]);

    private static async Task<IResult> DoneAsync(
        HttpContext context, ServerSettings settings, UserManager<Person> people, CookieIssuer cookies, HengjiDbContext storage, TimeProvider clock)
    {
        if (settings.Oidc is not { } oidc)
            return Results.NotFound();
        var outside = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        var name = outside.Principal?.FindFirstValue(oidc.NameClaim) ?? "";
        var person = name.Length > 0 ? await people.FindByNameAsync(name) : null;
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        if (person is null or { IsClosed: true } || await people.IsLockedOutAsync(person))
        {
            await SignInRoutes.RecordAsync(storage, clock, context, person, "sign-in.failed-oidc", name);
            return Results.Redirect("/sign-in?failed=stranger");
        }
        await SignInRoutes.RecordAsync(storage, clock, context, person, "sign-in.done-oidc", name);
        await cookies.IssueAsync(person, context, byPassword: false);
        return Results.LocalRedirect("/");
    }
}
