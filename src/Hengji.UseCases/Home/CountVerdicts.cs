using Hengji.Checks;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Filling;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Home;

/// <summary>Counts what the checks say of dossiers that left the units, so that lists of thousands need no checking.</summary>
public static class CountVerdicts
{
    /// <summary>Dossiers whose counts are missing or older than their cells, furthest in the process first.</summary>
    public static Task<List<long>> DueAsync(HengjiDbContext storage, int most, CancellationToken cancel = default) =>
        (from dossier in storage.Dossiers.AsNoTracking()
         where dossier.Stage != Stage.Filling
            && !storage.Tallies.Any(tally => tally.DossierId == dossier.Id && tally.Revision == dossier.Revision)
         orderby dossier.Stage descending, dossier.Id
         select dossier.Id).Take(most).ToListAsync(cancel);

    /// <summary>Counts one dossier and keeps the counts.</summary>
    /// <returns>Whether it could be checked.</returns>
    public static async Task<bool> RunAsync(HengjiDbContext storage, LiveDossiers live, long dossierId, CancellationToken cancel = default)
    {
        var found = await live.FindAsync(storage, dossierId, cancel);
        var tally = await storage.Tallies.SingleOrDefaultAsync(kept => kept.DossierId == dossierId, cancel);
        if (tally is null)
            _ = storage.Tallies.Add(tally = new DossierTally { DossierId = dossierId });
        if (found.IsSuccess)
            Fill(tally, found.Value);
        else
            tally.Revision = await storage.Dossiers.Where(dossier => dossier.Id == dossierId).Select(dossier => dossier.Revision).SingleOrDefaultAsync(cancel);
        try
        {
            _ = await storage.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another web node counted it first, or the dossier is gone; either way there is nothing to keep.
        }
        storage.ChangeTracker.Clear();
        return found.IsSuccess;
    }

    private static void Fill(DossierTally tally, LiveDossier live)
    {
        var findings = live.Checks.Findings;
        tally.Revision = live.Material.Dossier.Revision;
        tally.Contradictions = findings.Count(finding => finding is { Level: FindingLevel.Error, IsQuestion: false });
        tally.Warnings = findings.Count(finding => finding is { Level: FindingLevel.Warn, IsQuestion: false });
        tally.Notes = findings.Length - tally.Contradictions - tally.Warnings;
        (tally.Rounded, tally.Exact) = (live.Checks.Count(Verdict.Within), live.Checks.Count(Verdict.Exact));
    }
}
