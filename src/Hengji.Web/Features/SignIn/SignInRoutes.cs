using System.Security.Claims;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Hengji.Web.Features.SignIn;

/// <summary>Signing in and out, and the choice of language.</summary>
internal static class SignInRoutes
{
    public static void Map(WebApplication app)
    {
        _ = app.MapPost("/sign-in", SignInAsync).AllowAnonymous();
        _ = app.MapPost("/sign-out", SignOutAsync).RequireAuthorization();
        _ = app.MapPost("/language", ChooseLanguage).AllowAnonymous();
    }

    private static async Task<IResult> SignInAsync(
        [FromForm] string name, [FromForm] string password, [FromForm] string? returnUrl, HttpContext context,
        SignInManager<Person> signIn, SessionKeeper sessions, HengjiDbContext storage, TimeProvider clock)
    {
        var person = await signIn.UserManager.FindByNameAsync(name);
        var outcome = person is null or { IsClosed: true }
            ? SignInResult.Failed
            : await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        await RecordAsync(storage, clock, context, person, outcome.Succeeded ? "sign-in.done" : "sign-in.failed", name);
        if (!outcome.Succeeded)
        {
            var failed = outcome.IsLockedOut ? "locked" : "wrong";
            return Results.Redirect($"/sign-in?failed={failed}&name={Uri.EscapeDataString(name)}&returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        }
        List<Claim> claims =
        [
            new(SessionKeeper.ClaimType, await sessions.StartAsync(person!, context)),
            new(CurrentActor.NameClaim, person!.FullName),
        ];
        if (person.MustChangePassword)
            claims.Add(new Claim(CurrentActor.MustChangeClaim, "1"));
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, claims);
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, SessionKeeper sessions)
    {
        if (context.User.FindFirstValue(SessionKeeper.ClaimType) is { } key)
            await sessions.EndAsync(key);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect("/sign-in");
    }

    private static IResult ChooseLanguage([FromForm] string to, HttpContext context)
    {
        context.Response.Cookies.Append(
            Tongue.Cookie, to == "en" ? "en" : "zh", new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax });
        var back = context.Request.Headers.Referer.ToString();
        return Results.LocalRedirect(Uri.TryCreate(back, UriKind.Absolute, out var page) && IsLocal(page.PathAndQuery) ? page.PathAndQuery : "/");
    }

    private static async Task RecordAsync(
        HengjiDbContext storage, TimeProvider clock, HttpContext context, Person? person, string action, string name)
    {
        var actor = new Actor(
            person?.Id ?? 0, person?.FullName ?? "", Rights.None, context.Connection.RemoteIpAddress?.ToString() ?? "", "网页");
        await using var transaction = await storage.Database.BeginTransactionAsync();
        await TrailWriter.AppendAsync(
            storage, TrailWriter.People, actor, clock.GetUtcNow().UtcDateTime, [new TrailLine(action, name)]);
        _ = await storage.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static bool IsLocal(string? url) =>
        url is ['/', ..] && (url.Length == 1 || url[1] is not '/' and not '\\') && !url.StartsWith("/sign-", StringComparison.Ordinal);
}
