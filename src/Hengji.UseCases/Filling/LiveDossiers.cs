using System.Collections.Concurrent;
using Hengji.Budgets;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Scoring;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Checking;
using Hengji.UseCases.Packs;
using Hengji.UseCases.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>A dossier as it stands at one revision: material, findings, scores.</summary>
/// <param name="Material">What is stored.</param>
/// <param name="Pack">Its pack, the forms with the headings of its year.</param>
/// <param name="Submission">What the core understands of it.</param>
/// <param name="CellProblems">Cells that cannot be read, with the reason.</param>
/// <param name="Checks">What the rules said.</param>
/// <param name="Evaluation">The scores.</param>
public sealed record LiveDossier(
    DossierMaterial Material,
    Pack Pack,
    Submission Submission,
    ImmutableDictionary<FigureAddress, Problem> CellProblems,
    CheckReport Checks,
    Evaluation Evaluation);

/// <summary>Dossiers lately looked at, each worked out once for a revision.</summary>
/// <param name="packs">The packs.</param>
public sealed class LiveDossiers(PackShelf packs)
{
    private const int Kept = 64;
    private const int Gates = 64;

    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1, 1))];
    private readonly ConcurrentDictionary<long, (long Revision, long? Earlier, LiveDossier Dossier, long Used)> kept = new();
    private long clock;

    /// <summary>The dossier as it stands now; the department's dossier of the year before, when there is one, is tied to it.</summary>
    /// <returns>It, <see cref="NoSuchDossier"/>, or why its pack or unit list cannot be used.</returns>
    public Task<Result<LiveDossier>> FindAsync(HengjiDbContext storage, long dossierId, CancellationToken cancel = default) =>
        FindAsync(storage, dossierId, shown: null, cancel);

    /// <summary>The dossier as it stands now, or as it stood a moment ago.</summary>
    /// <param name="storage">A context.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="shown">
    /// The revision a page shows already: a dossier worked out for it, or later, will do as long as the stage is the same, though
    /// somebody types on; null for no older one than now.
    /// </param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>It, <see cref="NoSuchDossier"/>, or why its pack or unit list cannot be used.</returns>
    public async Task<Result<LiveDossier>> FindAsync(
        HengjiDbContext storage, long dossierId, long? shown, CancellationToken cancel = default)
    {
        var now = await (
            from dossier in storage.Dossiers.AsNoTracking()
            where dossier.Id == dossierId
            join other in storage.Dossiers on new { dossier.DepartmentId, Year = dossier.Year - 1 } equals new { other.DepartmentId, other.Year }
                into others
            from earlier in others.DefaultIfEmpty()
            select new Moment(dossier.Revision, dossier.Stage, (long?)earlier.Id, (long?)earlier.Revision))
            .FirstOrDefaultAsync(cancel);
        if (now is null)
            return new NoSuchDossier();
        if (Known(dossierId, now with { Revision = Math.Min(shown ?? now.Revision, now.Revision) }) is { } known)
            return known;
        // Pages of one dossier ask at the same moment, right after a change: the first works it out for all of them.
        var gate = gates[(int)(dossierId % Gates)];
        await gate.WaitAsync(cancel);
        try
        {
            return Known(dossierId, now) ?? await WorkAsync(storage, dossierId, now, cancel);
        }
        finally
        {
            _ = gate.Release();
        }
    }

    private Result<LiveDossier>? Known(long id, Moment now)
    {
        if (!kept.TryGetValue(id, out var found) || found.Revision < now.Revision || found.Earlier != now.EarlierRevision
            || found.Dossier.Material.Dossier.Stage != now.Stage)
            return null;
        kept[id] = found with { Used = Interlocked.Increment(ref clock) };
        return found.Dossier;
    }

    private async Task<Result<LiveDossier>> WorkAsync(HengjiDbContext storage, long id, Moment now, CancellationToken cancel)
    {
        if (await DossierMaterial.ReadAsync(storage, id, cancel) is not { } material)
            return new NoSuchDossier();
        var lastYear = now.EarlierId is { } earlier ? await DossierMaterial.ReadAsync(storage, earlier, cancel) : null;
        var worked = Work(material, lastYear is null ? null : Understand(lastYear));
        if (worked.IsSuccess)
            Keep(id, now.EarlierRevision, worked.Value);
        return worked;
    }

    /// <summary>Findings and scores of any material, an old snapshot's too; nothing is kept.</summary>
    /// <param name="material">The material.</param>
    /// <param name="lastYear">Last year's; null when there is none.</param>
    /// <returns>It, or why its pack or unit list cannot be used.</returns>
    public Result<LiveDossier> Work(DossierMaterial material, Submission? lastYear = null)
    {
        var found = packs.Find(material.Dossier.PackId, new FiscalYear(material.Dossier.Year));
        if (!found.IsSuccess)
            return Result<LiveDossier>.Failure(found.Problems);
        var pack = found.Value;
        var understood = StoredSubmission.Build(material, pack);
        if (!understood.IsSuccess)
            return Result<LiveDossier>.Failure(understood.Problems);
        var submission = understood.Value.Submission with { Previous = lastYear };
        var checks = CheckSubmission.Run(pack, submission);
        if (!checks.IsSuccess)
            return Result<LiveDossier>.Failure(checks.Problems);
        var evaluation = ScoreSubmission.Run(pack, submission);
        return new LiveDossier(material, pack, submission, understood.Value.CellProblems, checks.Value, evaluation);
    }

    /// <summary>Material of an earlier year; null when its pack or unit list cannot be used, which is that year's trouble.</summary>
    private Submission? Understand(DossierMaterial material) =>
        packs.Find(material.Dossier.PackId) is { IsSuccess: true } pack
        && StoredSubmission.Build(material, pack.Value) is { IsSuccess: true } understood
            ? understood.Value.Submission
            : null;

    private void Keep(long id, long? earlier, LiveDossier dossier)
    {
        kept[id] = (dossier.Material.Dossier.Revision, earlier, dossier, Interlocked.Increment(ref clock));
        while (kept.Count > Kept)
            _ = kept.TryRemove(kept.MinBy(pair => pair.Value.Used).Key, out _);
    }

    /// <summary>What tells whether a dossier kept is still the one stored.</summary>
    private sealed record Moment(long Revision, Stage Stage, long? EarlierId, long? EarlierRevision);
}
