using System.Collections.Concurrent;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Scoring;
using Hengji.Storage;
using Hengji.UseCases.Checking;
using Hengji.UseCases.Packs;
using Hengji.UseCases.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>A dossier as it stands at one revision: material, findings, scores.</summary>
/// <param name="Material">What is stored.</param>
/// <param name="Pack">Its pack.</param>
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

    private readonly ConcurrentDictionary<long, (long Revision, LiveDossier Dossier, long Used)> kept = new();
    private long clock;

    /// <summary>The dossier as it stands now.</summary>
    /// <returns>It, <see cref="NoSuchDossier"/>, or why its pack or unit list cannot be used.</returns>
    public async Task<Result<LiveDossier>> FindAsync(HengjiDbContext storage, long dossierId, CancellationToken cancel = default)
    {
        var now = await storage.Dossiers.AsNoTracking().Where(dossier => dossier.Id == dossierId)
            .Select(dossier => new { dossier.Revision, dossier.Stage }).SingleOrDefaultAsync(cancel);
        if (now is null)
            return new NoSuchDossier();
        if (kept.TryGetValue(dossierId, out var found) && found.Revision == now.Revision && found.Dossier.Material.Dossier.Stage == now.Stage)
        {
            kept[dossierId] = found with { Used = Interlocked.Increment(ref clock) };
            return found.Dossier;
        }
        if (await DossierMaterial.ReadAsync(storage, dossierId, cancel) is not { } material)
            return new NoSuchDossier();
        var worked = Work(material);
        if (worked.IsSuccess)
            Keep(dossierId, worked.Value);
        return worked;
    }

    /// <summary>Findings and scores of any material, an old snapshot's too; nothing is kept.</summary>
    /// <returns>It, or why its pack or unit list cannot be used.</returns>
    public Result<LiveDossier> Work(DossierMaterial material)
    {
        var pack = packs.Find(material.Dossier.PackId);
        if (!pack.IsSuccess)
            return Result<LiveDossier>.Failure(pack.Problems);
        var understood = StoredSubmission.Build(material, pack.Value);
        if (!understood.IsSuccess)
            return Result<LiveDossier>.Failure(understood.Problems);
        var submission = understood.Value.Submission;
        var checks = CheckSubmission.Run(pack.Value, submission);
        if (!checks.IsSuccess)
            return Result<LiveDossier>.Failure(checks.Problems);
        var evaluation = ScoreSubmission.Run(pack.Value, submission);
        return new LiveDossier(material, pack.Value, submission, understood.Value.CellProblems, checks.Value, evaluation);
    }

    private void Keep(long id, LiveDossier dossier)
    {
        kept[id] = (dossier.Material.Dossier.Revision, dossier, Interlocked.Increment(ref clock));
        while (kept.Count > Kept)
            _ = kept.TryRemove(kept.MinBy(pair => pair.Value.Used).Key, out _);
    }
}
