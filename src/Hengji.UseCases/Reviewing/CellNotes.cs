using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>Comments (批注) and follow-up flags (待跟进) on cells.</summary>
public static class CellNotes
{
    /// <summary>Adds one; everybody who sees the cell may.</summary>
    /// <returns>The note, or why not.</returns>
    public static async Task<Result<CellNote>> AddAsync(
        HengjiDbContext storage, LiveDossier live, FigureAddress at, string text, bool isFlag, Actor actor, DateTime now,
        CancellationToken cancel = default)
    {
        if (!Exists(live, at) || !Sees(live, at, actor.Rights))
            return new NoSuchDossier();
        if (string.IsNullOrWhiteSpace(text))
            return new ReasonMissing();
        if (text.Length > HandOnDossier.LongestReason)
            return new ReasonTooLong(text.Length, HandOnDossier.LongestReason);
        var note = new CellNote
        {
            DossierId = live.Material.Dossier.Id, Address = at.ToString(), Text = text.Trim(), IsFlag = isFlag,
            ById = actor.PersonId, By = actor.FullName, At = TrailHash.Kept(now),
        };
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        _ = storage.Notes.Add(note);
        await WriteAsync(storage, note, isFlag ? "note.flag" : "note.add", "", note.Text, actor, now, cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return note;
    }

    /// <summary>Marks one as seen to: its author, the cell's filler or its reviewer.</summary>
    public static async Task<Result<CellNote>> ResolveAsync(
        HengjiDbContext storage, LiveDossier live, long noteId, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var found = await FindAsync(storage, live, noteId, actor, cancel);
        if (!found.IsSuccess)
            return found;
        var note = found.Value;
        if (note.ById != actor.PersonId && !SeesTo(live, FigureAddress.TryParse(note.Address)!.Value, actor.Rights))
            return new NoteNotYours();
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        var resolved = await storage.Notes.Where(other => other.Id == noteId && other.ResolvedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.ResolvedAt, TrailHash.Kept(now))
                .SetProperty(other => other.ResolvedBy, actor.FullName), cancel);
        if (resolved == 0)
            return new NoSuchNote();
        await WriteAsync(storage, note, "note.resolve", note.Text, "", actor, now, cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return note;
    }

    /// <summary>Takes one back: only its author, and only while it is open.</summary>
    public static async Task<Result<CellNote>> DeleteAsync(
        HengjiDbContext storage, LiveDossier live, long noteId, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        var found = await FindAsync(storage, live, noteId, actor, cancel);
        if (!found.IsSuccess)
            return found;
        if (found.Value.ById != actor.PersonId)
            return new NoteNotYours();
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        if (await storage.Notes.Where(other => other.Id == noteId && other.ResolvedAt == null).ExecuteDeleteAsync(cancel) == 0)
            return new NoSuchNote();
        await WriteAsync(storage, found.Value, "note.delete", found.Value.Text, "", actor, now, cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return found;
    }

    /// <summary>Cells of a form with open notes, and whether one of them is a flag.</summary>
    public static async Task<ImmutableDictionary<string, bool>> OpenAsync(
        HengjiDbContext storage, long dossierId, string form, CancellationToken cancel = default)
    {
        var open = await storage.Notes.AsNoTracking()
            .Where(note => note.DossierId == dossierId && note.ResolvedAt == null && note.Address.StartsWith(form + "."))
            .Select(note => new { note.Address, note.IsFlag }).ToListAsync(cancel);
        return open.GroupBy(note => note.Address, StringComparer.Ordinal)
            .ToImmutableDictionary(cell => cell.Key, cell => cell.Any(note => note.IsFlag), StringComparer.Ordinal);
    }

    /// <summary>Whether the dossier has the cell.</summary>
    public static bool Exists(LiveDossier live, FigureAddress at) =>
        live.Pack.Forms.Find(at.Form) is { } form && form.Item(at.Item) is not null && live.Material.RowsOf(form).Any(row => row.Key == at.Row);

    /// <summary>Whether the person sees the cell.</summary>
    public static bool Sees(LiveDossier live, FigureAddress at, Rights rights) =>
        live.Pack.Forms.Find(at.Form) is { } form && FormSheet.Sees(rights, live.Material, form, at.Row);

    /// <summary>Whether the person fills the cell now, or reviews it.</summary>
    public static bool SeesTo(LiveDossier live, FigureAddress at, Rights rights)
    {
        if (live.Pack.Forms.Find(at.Form) is not { } form || form.Item(at.Item) is not { } item)
            return false;
        var dossier = live.Material.Dossier;
        return FillingRights.Refusal(rights, live.Material, form, item, at.Row) is null
            || rights.Compiles(dossier)
            || (live.Material.UnitOf(form, at.Row) is { } unit && rights.Has(Role.UnitHead, dossier, unit));
    }

    private static async Task<Result<CellNote>> FindAsync(
        HengjiDbContext storage, LiveDossier live, long noteId, Actor actor, CancellationToken cancel)
    {
        var note = await storage.Notes.AsNoTracking()
            .SingleOrDefaultAsync(found => found.Id == noteId && found.DossierId == live.Material.Dossier.Id, cancel);
        return note is { ResolvedAt: null } && FigureAddress.TryParse(note.Address) is { } at && Sees(live, at, actor.Rights)
            ? note
            : new NoSuchNote();
    }

    private static async Task WriteAsync(
        HengjiDbContext storage, CellNote note, string action, string old, string fresh, Actor actor, DateTime now, CancellationToken cancel)
    {
        await TrailWriter.AppendAsync(
            storage, TrailWriter.OfDossier(note.DossierId), actor, now, [new TrailLine(action, note.Address, old, fresh)], cancel);
        _ = await storage.SaveChangesAsync(cancel);
    }
}
