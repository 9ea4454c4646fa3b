using Hengji.Storage;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>A person takes a key for a program back (停用令牌), at once.</summary>
public static class RevokeAccessToken
{
    /// <summary>Revokes one of the actor's own tokens.</summary>
    /// <returns>Its name, or <see cref="NoSuchToken"/>.</returns>
    public static Task<Result<string>> RunAsync(
        HengjiDbContext storage, long tokenId, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<string>(storage, TrailWriter.People, actor, now, async lines =>
        {
            var token = await storage.Tokens.SingleOrDefaultAsync(
                found => found.Id == tokenId && found.PersonId == actor.PersonId && found.RevokedAt == null, cancel);
            if (token is null)
                return new NoSuchToken();
            token.RevokedAt = now;
            lines.Add(new TrailLine("token.revoke", token.Name));
            return token.Name;
        }, cancel);
}
