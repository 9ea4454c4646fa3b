using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>
/// Saves cells as drafts, each against the version its writer saw: nobody overwrites anybody silently, and each change is in
/// the audit trail in the same transaction.
/// </summary>
public static class SaveCells
{
    private const int Attempts = 5;

    /// <summary>Saves what may be saved; the rest comes back with its reason.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="pack">The dossier's pack.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="changes">Wanted changes; at most one for a cell.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit, never after.</param>
    /// <returns>One outcome for each change, or <see cref="NoSuchDossier"/>.</returns>
    public static async Task<Result<SaveOutcome>> RunAsync(
        HengjiDbContext storage, Pack pack, long dossierId, IReadOnlyList<CellChange> changes, Actor actor, DateTime now,
        CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(storage, pack, dossierId, changes, actor, now, cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Two first writers of one cell or chain met; seen again from the start, one of them finds the other's value.
                storage.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Result<SaveOutcome>> TryAsync(
        HengjiDbContext storage, Pack pack, long dossierId, IReadOnlyList<CellChange> changes, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // The dossier's row is the lock: writers of one dossier follow each other, those of others do not wait.
        var locked = await storage.Dossiers.Where(dossier => dossier.Id == dossierId)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (locked == 0 || await DossierFrame.ReadAsync(storage, dossierId, changes, cancel) is not { } frame
            || !actor.Rights.CanOpen(frame.Material.Dossier))
            return new NoSuchDossier();
        var (outcomes, computed, written) = await WriteAsync(storage, pack, frame, changes, actor, now, cancel);
        if (written > 0)
            await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return new SaveOutcome(frame.Material.Dossier.Revision - (written > 0 ? 0 : 1), outcomes) { Computed = computed };
    }

    /// <summary>Writes what may be written, inside a transaction that holds the dossier.</summary>
    /// <returns>One outcome for each change, computed cells that follow, and how many cells were written.</returns>
    internal static async Task<(ImmutableArray<CellOutcome> Outcomes, ImmutableArray<CellOutcome> Computed, int Written)> WriteAsync(
        HengjiDbContext storage, Pack pack, DossierFrame frame, IReadOnlyList<CellChange> changes, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        var outcomes = changes.Select(change => Decide(frame, pack, change, actor)).ToImmutableArray();
        var saved = changes.Zip(outcomes).Where(pair => pair.Second.IsSaved).Select(pair => pair.First).ToList();
        var lines = saved.ConvertAll(change => Write(storage, frame, change, actor, now, "cell.save"));
        var computed = ComputedCells.After(frame, pack.Forms, saved);
        lines.AddRange(computed.Select(change => Write(storage, frame, change, actor, now, "cell.compute")));
        _ = await storage.SaveChangesAsync(cancel);
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(frame.Material.Dossier.Id), actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        return (
            outcomes,
            [.. computed.Select(change =>
                new CellOutcome(change.Address, change.Text, frame.Cells[change.Address].Version, Problem: null, IsSaved: true))],
            lines.Count);
    }

    private static CellOutcome Decide(DossierFrame frame, Pack pack, CellChange change, Actor actor)
    {
        var at = change.Address;
        var cell = frame.Cells.GetValueOrDefault(at);
        var (text, version) = (cell?.Text ?? "", cell?.Version ?? 0);
        if (pack.Forms.Find(at.Form) is not { } form || form.Item(at.Item) is not { } item || !frame.HasRow(form, at.Row))
            return new CellOutcome(at, text, version, new NoSuchCell(at.ToString()), IsSaved: false);
        // A cell the person may not see looks like none at all, its text and version included.
        if (!FormSheet.Sees(actor.Rights, frame.Material, form, at.Row))
            return new CellOutcome(at, "", 0, new NoSuchCell(at.ToString()), IsSaved: false);
        if (item.Entry == CellEntry.Computed)
            return new CellOutcome(at, text, version, new CellIsComputed(item.Label), IsSaved: false);
        if (FillingRights.Refusal(actor.Rights, frame.Material, form, item, at.Row) is { } refusal)
            return new CellOutcome(at, text, version, refusal, IsSaved: false);
        if (version != change.BaseVersion && text != change.Text)
            return new CellOutcome(at, text, version, new CellConflict(item.Label, cell?.ChangedBy ?? "", text), IsSaved: false);
        if (CellReading.Refuse(item, change.Text) is { } unfit)
            return new CellOutcome(at, text, version, unfit, IsSaved: false);
        return text == change.Text
            ? new CellOutcome(at, text, version, Problem(frame, form, item, change), IsSaved: false)
            : new CellOutcome(at, change.Text, version + 1, Problem(frame, form, item, change), IsSaved: true);
    }

    private static Problem? Problem(DossierFrame frame, FormDefinition form, FormItem item, CellChange change) =>
        string.IsNullOrWhiteSpace(change.Text)
            ? null
            : CellReading.Check(
                form, item, change.Address.Row, new RawFormCell(change.Text, new SourceLocation(form.Title, item.Label)),
                item.UnitItem is { } unit ? frame.Text(change.Address with { Item = unit }) : null);

    private static TrailLine Write(
        HengjiDbContext storage, DossierFrame frame, CellChange change, Actor actor, DateTime now, string action)
    {
        var at = change.Address;
        if (!frame.Cells.TryGetValue(at, out var cell))
        {
            frame.Cells[at] = cell = new StoredCell
            {
                DossierId = frame.Material.Dossier.Id, Form = at.Form, Row = at.Row, Item = at.Item, Text = "", Version = 0,
                ChangedById = 0, ChangedBy = "", ChangedAt = now,
            };
            _ = storage.Cells.Add(cell);
        }
        var old = cell.Text;
        (cell.Text, cell.IsAssumed, cell.Source) = (change.Text, change.IsAssumed, change.Source);
        (cell.ChangedById, cell.ChangedBy, cell.ChangedAt) = (actor.PersonId, actor.FullName, now);
        cell.Version++;
        return new TrailLine(action, at.ToString(), old, change.Text);
    }
}
