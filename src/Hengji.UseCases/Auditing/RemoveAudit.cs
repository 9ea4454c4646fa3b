using Hengji.Storage;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;

namespace Hengji.UseCases.Auditing;

/// <summary>Takes an audit off the list (移除审核). File, result and decisions stay for the trail.</summary>
public static class RemoveAudit
{
    /// <summary>Takes it off.</summary>
    /// <returns>Name of the file, or why not.</returns>
    public static async Task<Result<string>> RunAsync(HengjiDbContext storage, long id, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var removed = await Recorded.RunAsync<string>(storage, TrailWriter.OfAudit(id), actor, now, async lines =>
        {
            if (await OpenAudit.FindAsync(storage.Audits, id, actor.Rights, cancel) is not { } audit)
                return new NoSuchAudit();
            audit.RemovedAt = TrailHash.Kept(now);
            lines.Add(new TrailLine("audit.remove", $"{id} {audit.Name}", audit.Sha256));
            return audit.Name;
        }, cancel);
        storage.ChangeTracker.Clear();
        return removed;
    }
}
