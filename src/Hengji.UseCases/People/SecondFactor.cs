using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>One-time codes as a second factor (动态口令, RFC 6238).</summary>
public static class SecondFactor
{
    private const int RecoveryCodes = 10;
    private const string UsedCodes = "hengji-used-code";

    // Codes of two steps before and after now are taken; a used one is remembered for longer than all of them together.
    private static readonly TimeSpan StaysUsed = TimeSpan.FromMinutes(5);

    /// <summary>The key for the authenticator, made on first asking.</summary>
    public static async Task<string> KeyAsync(UserManager<Person> people, Person person)
    {
        if (await people.GetAuthenticatorKeyAsync(person) is { Length: > 0 } key)
            return key;
        _ = await people.ResetAuthenticatorKeyAsync(person);
        return await people.GetAuthenticatorKeyAsync(person) ?? "";
    }

    /// <summary>The same key as an address that authenticators read.</summary>
    public static string Address(Person person, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString("衡绩:" + person.UserName)}?secret={key}&issuer={Uri.EscapeDataString("衡绩")}&digits=6";

    /// <summary>Turns it on once a code proves that the authenticator has the key.</summary>
    /// <returns>Recovery codes, each good for once, or <see cref="WrongCode"/>.</returns>
    public static Task<Result<ImmutableArray<string>>> TurnOnAsync(
        HengjiDbContext storage, UserManager<Person> people, string code, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<ImmutableArray<string>>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (await storage.Users.SingleOrDefaultAsync(found => found.Id == actor.PersonId, cancel) is not { } person)
                return new NoSuchPerson();
            if (!await TakesCodeAsync(storage, people, person, code, now, cancel))
                return new WrongCode();
            _ = await people.SetTwoFactorEnabledAsync(person, true);
            var codes = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes);
            lines.Add(new TrailLine("second-factor.on", person.UserName!));
            return codes!.ToImmutableArray();
        }, cancel);

    /// <summary>Turns it off and forgets the key.</summary>
    /// <returns>The account, or <see cref="WrongPassword"/>.</returns>
    public static Task<Result<Person>> TurnOffAsync(
        HengjiDbContext storage, UserManager<Person> people, string password, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<Person>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (await storage.Users.SingleOrDefaultAsync(found => found.Id == actor.PersonId, cancel) is not { } person)
                return new NoSuchPerson();
            if (!await people.CheckPasswordAsync(person, password))
                return new WrongPassword();
            _ = await people.SetTwoFactorEnabledAsync(person, false);
            _ = await people.ResetAuthenticatorKeyAsync(person);
            lines.Add(new TrailLine("second-factor.off", person.UserName!));
            return person;
        }, cancel);

    /// <summary>Whether a code or a recovery code proves the person; either is then used up.</summary>
    public static async Task<bool> ProvesAsync(
        HengjiDbContext storage, UserManager<Person> people, Person person, string code, DateTime now, CancellationToken cancel = default) =>
        await TakesCodeAsync(storage, people, person, code, now, cancel)
        || (await people.RedeemTwoFactorRecoveryCodeAsync(person, code.Trim())).Succeeded;

    /// <summary>Whether the code is right and was not used before: who looks over a shoulder gets nothing (RFC 6238, 5.2).</summary>
    private static async Task<bool> TakesCodeAsync(
        HengjiDbContext storage, UserManager<Person> people, Person person, string code, DateTime now, CancellationToken cancel)
    {
        var digits = Digits(code);
        if (!await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, digits))
            return false;
        var old = Moment(now - StaysUsed);
        _ = await storage.UserTokens
            .Where(used => used.UserId == person.Id && used.LoginProvider == UsedCodes && string.Compare(used.Value, old) < 0)
            .ExecuteDeleteAsync(cancel);
        // The key of the table decides between two sign-ins with one code.
        return await storage.Database.ExecuteSqlAsync(
            $"""INSERT INTO "AspNetUserTokens" ("UserId", "LoginProvider", "Name", "Value") VALUES ({person.Id}, {UsedCodes}, {digits}, {Moment(now)}) ON CONFLICT DO NOTHING""",
            cancel) == 1;
    }

    private static string Moment(DateTime at) => at.Ticks.ToString("D19", CultureInfo.InvariantCulture);

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
