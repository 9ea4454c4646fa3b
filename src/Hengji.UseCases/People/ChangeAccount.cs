using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>What the security administrator does with an account: close, open again, unlock, reset the password.</summary>
public static class ChangeAccount
{
    /// <summary>Closes it (停用): its sessions and tokens end, its name stays in the trail.</summary>
    public static Task<Result<Person>> CloseAsync(
        HengjiDbContext storage, long personId, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync(storage, personId, actor, now, "person.close", async person =>
        {
            person.IsClosed = true;
            _ = await EndAllAsync(storage, personId, now, cancel);
            _ = await storage.Tokens.Where(token => token.PersonId == personId && token.RevokedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now), cancel);
            return null;
        }, cancel);

    /// <summary>Opens it again (启用).</summary>
    public static Task<Result<Person>> ReopenAsync(
        HengjiDbContext storage, long personId, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync(storage, personId, actor, now, "person.reopen", person =>
        {
            person.IsClosed = false;
            return Task.FromResult<Problem?>(null);
        }, cancel);

    /// <summary>Takes the lock after too many failures away (解锁).</summary>
    public static Task<Result<Person>> UnlockAsync(
        HengjiDbContext storage, long personId, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync(storage, personId, actor, now, "person.unlock", person =>
        {
            (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
            return Task.FromResult<Problem?>(null);
        }, cancel);

    /// <summary>Gives a new initial password (重置密码): it must be changed, sessions end, the second factor is taken off.</summary>
    public static Task<Result<Person>> ResetPasswordAsync(
        HengjiDbContext storage, UserManager<Person> people, long personId, string password, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync(storage, personId, actor, now, "person.reset-password", async person =>
        {
            if (await PasswordRules.RefusalAsync(people, person, password) is { } weak)
                return weak;
            (person.MustChangePassword, person.PasswordChangedAt, person.TwoFactorEnabled) = (true, now, false);
            (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
            person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
            _ = await people.UpdateSecurityStampAsync(person);
            _ = await EndAllAsync(storage, personId, now, cancel);
            return null;
        }, cancel);

    private static Task<Result<Person>> RunAsync(
        HengjiDbContext storage, long personId, Actor actor, DateTime now, string action, Func<Person, Task<Problem?>> change,
        CancellationToken cancel) =>
        Recorded.RunAsync<Person>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (!actor.Rights.Has(Role.SecurityAdministrator))
                return new NotYourTask();
            if (personId == actor.PersonId)
                return new NotForYourself();
            if (await storage.Users.SingleOrDefaultAsync(found => found.Id == personId, cancel) is not { } person)
                return new NoSuchPerson();
            if (await change(person) is { } problem)
                return Result<Person>.Failure([problem]);
            lines.Add(new TrailLine(action, person.UserName!));
            return person;
        }, cancel);

    private static Task<int> EndAllAsync(HengjiDbContext storage, long personId, DateTime now, CancellationToken cancel) =>
        storage.Sessions.Where(session => session.PersonId == personId && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);
}
