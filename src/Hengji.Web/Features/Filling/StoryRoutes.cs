using Hengji.Figures;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Reviewing;
using Hengji.UseCases.Trail;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Filling;

/// <summary>The story of one cell: source, last change, history, comments, rules.</summary>
internal static class StoryRoutes
{
    private const int LatestChanges = 50;

    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/cells/{address}", GetAsync).WithName("getCell");
        _ = api.MapGet("/dossiers/{id:long}/cells/{address}/story.html", LineAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> GetAsync(
        long id, string address, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, CancellationToken cancel) =>
        await FindAsync(id, address, storage, live, current, tongue, shown: null, cancel) is { } story ? Results.Ok(story) : Results.NotFound();

    // at: the revision the asker's page shows; the page asks again when it has a newer one.
    private static async Task<IResult> LineAsync(
        long id, string address, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, CancellationToken cancel, long? at = null) =>
        await FindAsync(id, address, storage, live, current, tongue, at, cancel) is { } story
            ? new RazorComponentResult<CellStory>(new { Story = story })
            : Results.NotFound();

    private static async Task<CellStoryAnswer?> FindAsync(
        long id, string address, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, long? shown,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var found = await live.FindAsync(storage, id, shown, cancel);
        if (!found.IsSuccess
            || FigureAddress.TryParse(address) is not { } at
            || found.Value.Pack.Forms.Find(at.Form) is not { } form
            || form.Item(at.Item) is not { } item
            || !FormSheet.Sees(actor.Rights, found.Value.Material, form, at.Row))
            return null;
        var dossier = found.Value;
        var history = await HistoryAsync(storage, id, address, cancel);
        var notes = await storage.Notes.AsNoTracking().Where(note => note.DossierId == id && note.Address == address)
            .OrderBy(note => note.Id)
            .Select(note => new CellNoteAnswer(
                note.Id, note.Text, note.IsFlag, note.By, note.At, note.ResolvedAt, note.ResolvedBy, note.ById == actor.PersonId))
            .ToListAsync(cancel);
        var cell = dossier.Material.Cells.GetValueOrDefault(at);
        var lastYear = LastYearAnswer.Of(dossier, at, new LastYear(dossier, actor.Rights).Of(at), tongue);
        return new CellStoryAnswer(
            address, tongue.Of(form).Item(item.Id)!.Label, cell?.Text ?? "", cell?.Version ?? 0, cell?.Source ?? "", cell?.ChangedBy ?? "", cell?.ChangedAt, lastYear?.Text,
            dossier.CellProblems.GetValueOrDefault(at) is { } problem ? tongue.Of(problem) : null,
            [.. dossier.Checks.Outcomes.Where(outcome => outcome.Figures.Any(figure => figure.Address == at))
                .Select(outcome => new CellRuleAnswer(outcome.Rule.Code, tongue.Of(outcome.Rule), outcome.Verdict.ToString().ToLowerInvariant()))
                .Distinct()],
            history, notes)
        {
            LastYear = lastYear,
            SeesToNotes = CellNotes.SeesTo(dossier, at, actor.Rights),
            MayReturn = ReviewDesk.MayReturn(dossier, at, actor.Rights),
        };
    }

    private static Task<List<CellHistoryAnswer>> HistoryAsync(HengjiDbContext storage, long dossier, string address, CancellationToken cancel) =>
        storage.TrailEntries.AsNoTracking()
            .Where(entry => entry.Chain == TrailWriter.OfDossier(dossier) && entry.Subject == address)
            .OrderByDescending(entry => entry.Sequence).Take(LatestChanges)
            .Select(entry => new CellHistoryAnswer(entry.At, entry.Actor, entry.Old, entry.New, entry.Via))
            .ToListAsync(cancel);
}

/// <summary>The story of one cell.</summary>
public sealed record CellStoryAnswer(
    string Address, string Label, string Text, int Version, string Source, string ChangedBy, DateTime? ChangedAt, string? Previous,
    string? Message, List<CellRuleAnswer> Rules, List<CellHistoryAnswer> History, List<CellNoteAnswer> Notes)
{
    /// <summary>Last year's value, where it stands and how it changed; null when nobody knows it.</summary>
    public LastYearAnswer? LastYear { get; init; }

    /// <summary>Whether the reader fills or reviews the cell, so that any of its comments may be resolved.</summary>
    public bool SeesToNotes { get; init; }

    /// <summary>Whether the reader may return the material the cell belongs to.</summary>
    public bool MayReturn { get; init; }
}

/// <summary>A rule the cell took part in.</summary>
public sealed record CellRuleAnswer(string Code, string Title, string Verdict);

/// <summary>A change of the cell.</summary>
public sealed record CellHistoryAnswer(DateTime At, string By, string Old, string New, string Via);

/// <summary>A comment on the cell.</summary>
public sealed record CellNoteAnswer(
    long Id, string Text, bool IsFlag, string By, DateTime At, DateTime? ResolvedAt, string ResolvedBy, bool IsOwn);
