using Hengji.Documents.Excel;
using Hengji.Regulations;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Merging;

/// <summary>Takes an uploaded file into storage: all of its plan in one transaction, or nothing.</summary>
public static class ApplyMerge
{
    private const int Attempts = 5;

    /// <summary>Plans against what is stored at this moment, and writes when every conflict was chosen for.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="pack">The dossier's pack.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="choices">Choices for conflicts; one made for another version than the stored one does not count.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit, never after.</param>
    /// <returns>What was done, or <see cref="NoSuchDossier"/>, <see cref="OtherMaterial"/>, <see cref="ConflictsOpen"/>.</returns>
    public static async Task<Result<MergeOutcome>> RunAsync(
        HengjiDbContext storage, Pack pack, long dossierId, ReturnedForms file, string name, IReadOnlyList<MergeChoice> choices,
        Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var importing = actor with { Via = $"导入 {name}" };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(storage, pack, dossierId, file, name, choices, importing, now, cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // As in SaveCells: two first writers met; seen again from the start.
                storage.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Result<MergeOutcome>> TryAsync(
        HengjiDbContext storage, Pack pack, long dossierId, ReturnedForms file, string name, IReadOnlyList<MergeChoice> choices,
        Actor actor, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // As in SaveCells, the dossier's row is the lock.
        var locked = await storage.Dossiers.Where(dossier => dossier.Id == dossierId)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (locked == 0 || await DossierMaterial.ReadAsync(storage, dossierId, cancel) is not { } material
            || !actor.Rights.CanOpen(material.Dossier))
            return new NoSuchDossier();
        var planned = PlanMerge.Run(material, pack.Forms, actor.Rights, file, name);
        if (!planned.IsSuccess)
            return Result<MergeOutcome>.Failure(planned.Problems);
        var plan = planned.Value;
        if (plan.Conflicts.Count(line => Choice(choices, line) is null) is > 0 and var open)
            return new ConflictsOpen(open);
        var changes = plan.Taken.Concat(plan.Conflicts.Where(line => Choice(choices, line) is { TakesMine: true }))
            .Select(line => line.Change).ToList();
        if (changes.Count == 0 && plan.NewRows.IsEmpty)
            return new MergeOutcome(plan, material.Dossier.Revision - 1, 0, 0);
        await AddRowsAsync(storage, material, plan, actor, now, cancel);
        var frame = await DossierFrame.ReadAsync(storage, dossierId, changes, cancel);
        var (outcomes, computed, _) = await SaveCells.WriteAsync(storage, pack, frame!, changes, actor, now, cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return new MergeOutcome(plan, material.Dossier.Revision, outcomes.Count(outcome => outcome.IsSaved), computed.Length);
    }

    private static MergeChoice? Choice(IReadOnlyList<MergeChoice> choices, MergeLine line) =>
        choices.FirstOrDefault(choice => choice.Address == line.Address && choice.Version == line.Version);

    private static async Task AddRowsAsync(
        HengjiDbContext storage, DossierMaterial material, MergePlan plan, Actor actor, DateTime now, CancellationToken cancel)
    {
        var last = material.Rows.ToDictionary(form => form.Key, form => form.Value.Max(row => row.Position));
        foreach (var row in plan.NewRows)
        {
            last[row.Form] = last.GetValueOrDefault(row.Form, -1) + 1;
            _ = storage.Rows.Add(new FormRowEntry
            {
                DossierId = material.Dossier.Id, Form = row.Form, Key = row.Key, UnitKey = row.UnitKey, Position = last[row.Form],
            });
        }
        List<TrailLine> lines =
        [
            new("workbook.merge", plan.File),
            .. plan.NewRows.Select(row => new TrailLine("row.add", $"{row.Form}@{row.Key}", "", row.UnitKey ?? "")),
        ];
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(material.Dossier.Id), actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
    }
}

/// <summary>What an applied file changed.</summary>
/// <param name="Plan">The plan it was.</param>
/// <param name="Revision">Revision of the dossier now.</param>
/// <param name="Saved">Cells written.</param>
/// <param name="Computed">Computed cells that followed.</param>
public sealed record MergeOutcome(MergePlan Plan, long Revision, int Saved, int Computed);
