using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>The security administrator takes a role back (收回授权).</summary>
public static class TakeGrant
{
    /// <summary>Takes it.</summary>
    /// <returns>The account's id, or <c>person.forbidden</c>, <c>person.self</c>, <c>person.not-found</c>.</returns>
    public static Task<Result<long>> RunAsync(
        HengjiDbContext storage, long grantId, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<long>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (!actor.Rights.Has(Role.SecurityAdministrator))
                return new NotYourTask();
            if (await storage.Grants.SingleOrDefaultAsync(found => found.Id == grantId, cancel) is not { } grant)
                return new NoSuchPerson();
            if (grant.PersonId == actor.PersonId)
                return new NotForYourself();
            var name = await storage.Users.Where(found => found.Id == grant.PersonId).Select(found => found.UserName).SingleAsync(cancel);
            _ = storage.Grants.Remove(grant);
            lines.Add(new TrailLine("grant.take", name!, GiveGrant.Describe(grant)));
            return grant.PersonId;
        }, cancel);
}
