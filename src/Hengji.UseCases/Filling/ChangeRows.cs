using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Narrating;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>Adds, removes and orders the rows of list forms (增删移行). What was removed stays in the audit trail, cell by cell.</summary>
public static class ChangeRows
{
    /// <summary>Most rows of one list.</summary>
    public const int MostRows = 5_000;

    private const int Attempts = 5;

    /// <summary>Adds a blank row.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="pack">The dossier's pack.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="form">A list form.</param>
    /// <param name="after">Key of the row it goes behind; null for the end.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>Its key, or why not.</returns>
    public static Task<Result<string>> AddAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, string? after, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync(storage, pack, dossierId, form, actor, now, (material, rows) =>
        {
            var unit = FillingRights.UnitOfNewRows(actor.Rights, material);
            if (FillingRights.RefusalOfRows(actor.Rights, material, unit) is { } refusal)
                return refusal;
            if (rows.Count >= MostRows)
                return new TooManyRows(MostRows);
            var key = ListRowKeys.Next([.. rows.Select(row => row.Key), .. KeysEverUsed(material, form)]);
            var row = new FormRowEntry { DossierId = dossierId, Form = form, Key = key, UnitKey = unit };
            _ = storage.Rows.Add(row);
            var place = after is null ? -1 : rows.FindIndex(found => found.Key == after);
            rows.Insert(place < 0 ? rows.Count : place + 1, row);
            return new RowChange(key, [new TrailLine("row.add", $"{form}@{key}", "", unit ?? "")]);
        }, cancel);

    /// <summary>Adds the row of a paragraph the report's template asks for by name; one that is there already is left as it is.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="pack">The dossier's pack.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="form">The form of the running text.</param>
    /// <param name="key">The key the template asks for.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>Its key, or why not; <c>cell.not-found</c> for keys nobody asks for.</returns>
    public static Task<Result<string>> AddAskedAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, string key, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync(storage, pack, dossierId, form, actor, now, (material, rows) =>
        {
            var asked = form == ReadNarrative.Form ? ReadNarrative.KeysOf(pack.Template).ToList() : [];
            if (!asked.Contains(key))
                return new NoSuchCell($"{form}@{key}");
            if (FillingRights.RefusalOfRows(actor.Rights, material, unit: null) is { } refusal)
                return refusal;
            if (rows.Exists(row => row.Key == key))
                return new RowChange(key, []);
            var row = new FormRowEntry { DossierId = dossierId, Form = form, Key = key };
            _ = storage.Rows.Add(row);
            rows.Insert(rows.FindLastIndex(before => asked.IndexOf(before.Key) is >= 0 and var at && at < asked.IndexOf(key)) + 1, row);
            return new RowChange(key, [new TrailLine("row.add", $"{form}@{key}")]);
        }, cancel);

    /// <summary>Removes a row; its cells are cleared, each with a line in the trail.</summary>
    /// <returns>Its key, or why not.</returns>
    public static Task<Result<string>> RemoveAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, string key, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync(storage, pack, dossierId, form, actor, now, (material, rows) =>
        {
            if (Find(material, rows, form, key, actor) is not { IsSuccess: true } found)
                return Find(material, rows, form, key, actor).Problems[0];
            _ = rows.Remove(found.Value);
            _ = storage.Rows.Remove(found.Value);
            return new RowChange(key, [.. Clear(storage, material, form, key, actor, now), new TrailLine("row.remove", $"{form}@{key}", found.Value.Label)]);
        }, cancel);

    /// <summary>Brings a removed row back (恢复删除的行): its key, its label and what stood in its cells, as the trail kept them.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="pack">The dossier's pack.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="form">A list form.</param>
    /// <param name="key">Key of the removed row.</param>
    /// <param name="at">Place it goes to, 0 for the first.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>Its key, or why not.</returns>
    public static async Task<Result<string>> RestoreAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, string key, int at, Actor actor, DateTime now,
        CancellationToken cancel = default)
    {
        var removed = await RemovedRow.FindAsync(storage, dossierId, form, key, cancel);
        return await RunAsync(storage, pack, dossierId, form, actor, now, (material, rows) =>
        {
            if (removed is null || rows.Exists(row => row.Key == key) || !Sees(material, removed.UnitKey, actor))
                return new NoSuchCell($"{form}@{key}");
            if (FillingRights.RefusalOfRows(actor.Rights, material, removed.UnitKey) is { } refusal)
                return refusal;
            if (rows.Count >= MostRows)
                return new TooManyRows(MostRows);
            var row = new FormRowEntry { DossierId = dossierId, Form = form, Key = key, Label = removed.Label, UnitKey = removed.UnitKey };
            _ = storage.Rows.Add(row);
            rows.Insert(Math.Clamp(at, 0, rows.Count), row);
            return new RowChange(
                key, [new TrailLine("row.restore", $"{form}@{key}", "", removed.Label), .. removed.Fill(storage, material, actor, now)]);
        }, cancel);
    }

    /// <summary>Moves a row by so many places, down for positive numbers.</summary>
    /// <returns>Its key, or why not.</returns>
    public static Task<Result<string>> MoveAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, string key, int by, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync(storage, pack, dossierId, form, actor, now, (material, rows) =>
        {
            if (Find(material, rows, form, key, actor) is not { IsSuccess: true } found)
                return Find(material, rows, form, key, actor).Problems[0];
            var from = rows.IndexOf(found.Value);
            var to = Math.Clamp(from + Math.Clamp(by, -MostRows, MostRows), 0, rows.Count - 1);
            rows.RemoveAt(from);
            rows.Insert(to, found.Value);
            return from == to ? new RowChange(key, []) : new RowChange(key, [new TrailLine("row.move", $"{form}@{key}", Number(from), Number(to))]);
        }, cancel);

    private static async Task<Result<string>> RunAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, Actor actor, DateTime now,
        Func<DossierMaterial, List<FormRowEntry>, Result<RowChange>> change, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(storage, pack, dossierId, form, actor, now, change, cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                storage.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<Result<string>> TryAsync(
        HengjiDbContext storage, Pack pack, long dossierId, string form, Actor actor, DateTime now,
        Func<DossierMaterial, List<FormRowEntry>, Result<RowChange>> change, CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // As in SaveCells, the dossier's row is the lock.
        var locked = await storage.Dossiers.Where(dossier => dossier.Id == dossierId)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
        if (locked == 0 || await DossierMaterial.ReadAsync(storage, dossierId, cancel) is not { } material
            || !actor.Rights.CanOpen(material.Dossier))
            return new NoSuchDossier();
        if (pack.Forms.Find(form) is not { RowKind: FormRowKind.List })
            return new NoSuchCell(form);
        var rows = await storage.Rows.Where(row => row.DossierId == dossierId && row.Form == form)
            .OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancel);
        var changed = change(material, rows);
        if (!changed.IsSuccess)
            return Result<string>.Failure(changed.Problems);
        for (var at = 0; at < rows.Count; at++)
            rows[at].Position = at;
        await TrailWriter.AppendAsync(storage, TrailWriter.OfDossier(dossierId), actor, now, changed.Value.Lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return changed.Value.Key;
    }

    private static Result<FormRowEntry> Find(DossierMaterial material, List<FormRowEntry> rows, string form, string key, Actor actor) =>
        rows.Find(row => row.Key == key) is not { } found
            || !Sees(material, found.UnitKey, actor)
                ? new NoSuchCell($"{form}@{key}")
            : FillingRights.RefusalOfRows(actor.Rights, material, found.UnitKey) is { } refusal ? refusal
            : found;

    private static bool Sees(DossierMaterial material, string? unitKey, Actor actor) =>
        unitKey is { } unit ? actor.Rights.Sees(material.Dossier, unit) : actor.Rights.SeesWhole(material.Dossier);

    private static IEnumerable<TrailLine> Clear(
        HengjiDbContext storage, DossierMaterial material, string form, string key, Actor actor, DateTime now)
    {
        foreach (var (at, cell) in material.Cells.Where(cell => cell.Key.Form == form && cell.Key.Row == key && cell.Value.Text.Length > 0))
        {
            var old = cell.Text;
            _ = storage.Cells.Attach(cell);
            (cell.Text, cell.Source) = ("", RemovedRow.SourceOfCleared(cell.Source)); // an assumption stays one should the row come back
            (cell.ChangedById, cell.ChangedBy, cell.ChangedAt) = (actor.PersonId, actor.FullName, now);
            cell.Version++;
            yield return new TrailLine("cell.save", at.ToString(), old);
        }
    }

    /// <summary>A key is never given to another row: notes, signatures and the trail name it.</summary>
    private static IEnumerable<string> KeysEverUsed(DossierMaterial material, string form) =>
        material.Cells.Keys.Where(at => at.Form == form).Select(at => at.Row).Distinct(StringComparer.Ordinal);

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private sealed record RowChange(string Key, ImmutableArray<TrailLine> Lines);
}

/// <summary>A list that is full.</summary>
public sealed record TooManyRows(int Most) : Problem(
    "row.too-many", $"一张表最多 {Most} 行。", $"A form has {Most} rows at most.");
