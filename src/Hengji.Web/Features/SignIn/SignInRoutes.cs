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

/// <summary>Signing in (password, second factor) and out, and the choice of language.</summary>
internal static class SignInRoutes
{
    public static void Map(WebApplication app)
    {
        _ = app.MapPost("/sign-in", SignInAsync).AllowAnonymous();
        _ = app.MapPost("/sign-in/second", SecondAsync).AllowAnonymous();
        _ = app.MapPost("/sign-out", SignOutAsync).RequireAuthorization();
        _ = app.MapPost("/language", ChooseLanguage).AllowAnonymous();
        OidcRoutes.Map(app);
    }

    private static async Task<IResult> SignInAsync(
        [FromForm] string name, [FromForm] string password, [FromForm] string? returnUrl, HttpContext context,
        SignInManager<Person> signIn, CookieIssuer cookies, HengjiDbContext storage, TimeProvider clock)
    {
        var person = await signIn.UserManager.FindByNameAsync(name);
        var outcome = person is null or { IsClosed: true }
            ? SignInResult.Failed
            : await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true);
        if (!outcome.Succeeded)
        {
            await RecordAsync(storage, clock, context, person, "sign-in.failed", name);
            var failed = outcome.IsLockedOut ? "locked" : "wrong";
            return Results.Redirect($"/sign-in?failed={failed}&name={Uri.EscapeDataString(name)}&returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        }
        if (person!.TwoFactorEnabled)
        {
            await CookieIssuer.AskSecondAsync(person, context);
            return Results.Redirect($"/sign-in/second?returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        }
        await RecordAsync(storage, clock, context, person, "sign-in.done", name);
        await cookies.IssueAsync(person, context);
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    private static async Task<IResult> SecondAsync(
        [FromForm] string code, [FromForm] string? returnUrl, HttpContext context, SignInManager<Person> signIn, CookieIssuer cookies,
        HengjiDbContext storage, TimeProvider clock)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { IsClosed: false } person)
            return Results.Redirect("/sign-in?failed=late");
        if (await signIn.UserManager.IsLockedOutAsync(person))
            return Results.Redirect("/sign-in?failed=locked");
        if (!await SecondFactor.ProvesAsync(storage, signIn.UserManager, person, code, clock.GetUtcNow().UtcDateTime, context.RequestAborted))
        {
            _ = await signIn.UserManager.AccessFailedAsync(person);
            await RecordAsync(storage, clock, context, person, "sign-in.failed-second", person.UserName!);
            return Results.Redirect($"/sign-in/second?failed=1&returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        }
        _ = await signIn.UserManager.ResetAccessFailedCountAsync(person);
        await context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await RecordAsync(storage, clock, context, person, "sign-in.done", person.UserName!);
        await cookies.IssueAsync(person, context);
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

    /// <summary>Writes an attempt to sign in into the trail.</summary>
    internal static async Task RecordAsync(
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
