using Hengji.Storage.Dossiers;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Filling;

/// <summary>Brings a unit's share into a stage without walking the whole way there.</summary>
internal static class HandingIn
{
    public static Task<int> HandInAsync(this RunningServer server, string unit) =>
        server.AskAsync(async storage =>
        {
            _ = await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(found => found.Revision, found => found.Revision + 1));
            return await storage.Parts.Where(part => part.UnitKey == unit)
                .ExecuteUpdateAsync(set => set.SetProperty(part => part.Stage, PartStage.HandedIn));
        });
}
