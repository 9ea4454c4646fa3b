using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Uploads;

/// <summary>The dossier of a request for the person who asks: what they may not see does not exist.</summary>
internal sealed class OpenDossier(HengjiDbContext storage, LiveDossiers live, CurrentActor current)
{
    /// <summary>The dossier and the person; null when they may not open it.</summary>
    public async Task<(LiveDossier Live, Actor Actor)?> FindAsync(long id, CancellationToken cancel = default)
    {
        var actor = await current.GetAsync();
        var found = await live.FindAsync(storage, id, cancel);
        return found.IsSuccess && actor.Rights.CanOpen(found.Value.Material.Dossier) ? (found.Value, actor) : null;
    }

    /// <summary>The same, only for those who see all of it: report and scores are the whole department's.</summary>
    public async Task<(LiveDossier Live, Actor Actor)?> FindWholeAsync(long id, CancellationToken cancel = default) =>
        await FindAsync(id, cancel) is { } found && found.Actor.Rights.SeesWhole(found.Live.Material.Dossier) ? found : null;
}
