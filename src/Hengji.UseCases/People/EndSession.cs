using Hengji.Storage;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>A person ends one of their own sessions (结束会话); its browser is signed out with its next request.</summary>
public static class EndSession
{
    /// <summary>Ends it.</summary>
    /// <returns>Its key, or <see cref="NoSuchSession"/>.</returns>
    public static Task<Result<string>> RunAsync(
        HengjiDbContext storage, string key, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<string>(storage, TrailWriter.People, actor, now, async lines =>
        {
            var ended = await storage.Sessions
                .Where(session => session.Id == key && session.PersonId == actor.PersonId && session.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancel);
            if (ended == 0)
                return new NoSuchSession();
            lines.Add(new TrailLine("session.end", key[..8]));
            return key;
        }, cancel);
}
