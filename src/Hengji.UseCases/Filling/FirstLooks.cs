using Hengji.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>
/// Looks at dossiers before anybody asks: one of each pack and year, so that compiling rules is not left to the first clerk, then those
/// that moved last, for somebody will open them next. A program that worked out some thirty is also as fast as it gets.
/// </summary>
public static class FirstLooks
{
    private const int MostKinds = 4;
    private const int MostMoved = 32;

    /// <summary>Works them out, the newest years first: they are being worked on.</summary>
    /// <returns>The dossiers looked at; one that cannot be worked out is among them, for its clerk is told why.</returns>
    public static async Task<List<long>> RunAsync(HengjiDbContext storage, LiveDossiers live, CancellationToken cancel = default)
    {
        var kinds = await OneOfEachAsync(storage, cancel);
        var moved = await MovedLastAsync(storage, cancel);
        var dossiers = kinds.Union(moved).ToList();
        foreach (var dossier in dossiers)
            _ = await live.FindAsync(storage, dossier, cancel);
        return dossiers;
    }

    private static Task<List<long>> OneOfEachAsync(HengjiDbContext storage, CancellationToken cancel) =>
        storage.Dossiers.GroupBy(dossier => new { dossier.PackId, dossier.Year })
            .OrderByDescending(group => group.Key.Year).ThenBy(group => group.Key.PackId)
            .Select(group => group.Max(dossier => dossier.Id)).Take(MostKinds).ToListAsync(cancel);

    private static Task<List<long>> MovedLastAsync(HengjiDbContext storage, CancellationToken cancel) =>
        storage.Dossiers.OrderByDescending(dossier => storage.Moves.Where(move => move.DossierId == dossier.Id).Max(move => (DateTime?)move.At))
            .ThenByDescending(dossier => dossier.Id)
            .Select(dossier => dossier.Id).Take(MostMoved).ToListAsync(cancel);
}
