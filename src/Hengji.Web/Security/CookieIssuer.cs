using System.Security.Claims;
using Hengji.Storage.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Security;

/// <summary>Gives a person who has proved who they are the cookie of a session.</summary>
internal sealed class CookieIssuer(SignInManager<Person> signIn, SessionKeeper sessions)
{
    /// <summary>Starts a session.</summary>
    /// <param name="person">Who.</param>
    /// <param name="context">The request.</param>
    /// <param name="byPassword">Whether the password kept here proved it; an initial one must then be changed first.</param>
    public async Task IssueAsync(Person person, HttpContext context, bool byPassword = true) =>
        await GiveAsync(person, await sessions.StartAsync(person, context), byPassword);

    /// <summary>Writes the cookie of the present session anew, after the password was changed.</summary>
    public Task RenewAsync(Person person, HttpContext context) =>
        GiveAsync(person, context.User.FindFirstValue(SessionKeeper.ClaimType) ?? "", byPassword: true);

    /// <summary>Remembers that the password was right and the second factor is still to come.</summary>
    public static Task AskSecondAsync(Person person, HttpContext context)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    private Task GiveAsync(Person person, string session, bool byPassword)
    {
        List<Claim> claims = [new(SessionKeeper.ClaimType, session), new(CurrentActor.NameClaim, person.FullName)];
        if (byPassword && person.MustChangePassword)
            claims.Add(new Claim(CurrentActor.MustChangeClaim, "1"));
        return signIn.SignInWithClaimsAsync(person, isPersistent: false, claims);
    }
}
