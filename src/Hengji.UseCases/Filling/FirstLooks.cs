using Hengji.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>Looks at one dossier of each pack and year, so that compiling rules is not left to the first clerk.</summary>
public static class FirstLooks
{
    private const int Most = 4;

    /// <summary>Works them out, the newest years first: they are being worked on.</summary>
    /// <returns>The dossiers looked at; one that cannot be worked out is among them, for its clerk is told why.</returns>
    public static async Task<List<long>> RunAsync(HengjiDbContext storage, LiveDossiers live, CancellationToken cancel = default)
    {
        var dossiers = await OneOfEachAsync(storage, cancel);
        foreach (var dossier in dossiers)
            _ = await live.FindAsync(storage, dossier, cancel);
        return dossiers;
    }

    private static Task<List<long>> OneOfEachAsync(HengjiDbContext storage, CancellationToken cancel) =>
        storage.Dossiers.GroupBy(dossier => new { dossier.PackId, dossier.Year })
            .OrderByDescending(group => group.Key.Year).ThenBy(group => group.Key.PackId)
            .Select(group => group.Max(dossier => dossier.Id)).Take(Most).ToListAsync(cancel);
}
