using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>A person changes their own password (修改密码); their other sessions end.</summary>
public static class ChangeOwnPassword
{
    /// <summary>Changes it.</summary>
    /// <param name="storage">The context the people belong to.</param>
    /// <param name="people">Accounts.</param>
    /// <param name="present">Present password.</param>
    /// <param name="wanted">New password.</param>
    /// <param name="session">Session that stays; null when all end.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>The account, or <c>person.wrong-password</c>, <c>person.password</c>.</returns>
    public static Task<Result<Person>> RunAsync(
        HengjiDbContext storage, UserManager<Person> people, string present, string wanted, string? session, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        Recorded.RunAsync<Person>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (await storage.Users.SingleOrDefaultAsync(found => found.Id == actor.PersonId, cancel) is not { } person)
                return new NoSuchPerson();
            if (!await people.CheckPasswordAsync(person, present))
                return new WrongPassword();
            if (present == wanted)
                return new BadPassword("新密码不能与当前密码相同。", "The new password must differ from the present one.");
            if (await PasswordRules.RefusalAsync(people, person, wanted) is { } refusal)
                return Result<Person>.Failure([refusal]);
            (person.MustChangePassword, person.PasswordChangedAt) = (false, now);
            _ = await people.ChangePasswordAsync(person, present, wanted);
            _ = await storage.Sessions.Where(found => found.PersonId == person.Id && found.Id != session && found.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(found => found.EndedAt, now), cancel);
            lines.Add(new TrailLine("password.change", person.UserName!));
            return person;
        }, cancel);
}
