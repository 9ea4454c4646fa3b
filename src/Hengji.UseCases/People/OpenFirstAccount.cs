using System.Security.Cryptography;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>An installation without any account gets a security administrator, who opens all others.</summary>
public static class OpenFirstAccount
{
    /// <summary>User name of the first account.</summary>
    public const string Name = "anquan";

    private const int RandomLength = 12;
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>Opens it.</summary>
    /// <returns>Its initial password, to be told once and changed at the first sign-in; null when there are accounts already.</returns>
    public static async Task<string?> RunAsync(
        HengjiDbContext storage, UserManager<Person> people, DateTime now, CancellationToken cancel = default)
    {
        if (await storage.Users.AnyAsync(cancel))
            return null;
        var password = $"Aq-{RandomNumberGenerator.GetString(Letters, RandomLength)}7";
        _ = await Recorded.RunAsync<Person>(storage, TrailWriter.People, Actor.System, now, async lines =>
        {
            var person = new Person { UserName = Name, FullName = "安全管理员", MustChangePassword = true, PasswordChangedAt = now };
            var made = await people.CreateAsync(person, password);
            if (!made.Succeeded)
                throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
            var grant = new RoleGrant { PersonId = person.Id, Role = Role.SecurityAdministrator };
            _ = storage.Grants.Add(grant);
            lines.Add(new TrailLine("person.create", Name, "", person.FullName));
            lines.Add(new TrailLine("grant.give", Name, "", GiveGrant.Describe(grant)));
            return person;
        }, cancel);
        return password;
    }
}
