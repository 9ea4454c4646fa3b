using Hengji.Figures;
using Hengji.Storage;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>A row that was removed, as the audit trail remembers it.</summary>
/// <param name="Label">Its label.</param>
/// <param name="UnitKey">Unit whose share it belonged to; null when it was the department's.</param>
/// <param name="Texts">What stood in its cells when it was removed.</param>
internal sealed record RemovedRow(string Label, string? UnitKey, ImmutableDictionary<FigureAddress, string> Texts)
{
    private const string Mark = "删除行";
    private const string Joint = "：";
    private const int MostOfSource = 290; // storage keeps 300 characters
    private const string UnknownSource = "恢复删除的行"; // of cells cleared before the mark carried their source

    /// <summary>Source of a cell that is cleared with its row: it says so, and where the cell first came from.</summary>
    public static string SourceOfCleared(string source) =>
        Mark + Joint + (source.Length <= MostOfSource ? source : source[..MostOfSource]);

    /// <summary>The row, or null when no row of this key was ever removed.</summary>
    public static async Task<RemovedRow?> FindAsync(HengjiDbContext storage, long dossierId, string form, string key, CancellationToken cancel)
    {
        var subject = $"{form}@{key}";
        var chain = storage.TrailEntries.AsNoTracking().Where(entry => entry.Chain == TrailWriter.OfDossier(dossierId));
        var removal = await chain.Where(entry => entry.Subject == subject && entry.Action == "row.remove")
            .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
        if (removal is null)
            return null;
        var unit = await chain.Where(entry => entry.Subject == subject && entry.Action == "row.add")
            .Select(entry => entry.New).FirstOrDefaultAsync(cancel);
        var items = await storage.Cells.AsNoTracking()
            .Where(cell => cell.DossierId == dossierId && cell.Form == form && cell.Row == key && cell.Text == "" && EF.Functions.Like(cell.Source, Mark + "%"))
            .Select(cell => cell.Item).ToListAsync(cancel);
        var subjects = items.ConvertAll(item => new FigureAddress(form, item, key).ToString());
        var cleared = await chain.Where(entry => subjects.Contains(entry.Subject) && entry.Action == "cell.save" && entry.Sequence < removal.Sequence)
            .OrderByDescending(entry => entry.Sequence).Select(entry => new { entry.Subject, entry.Old }).ToListAsync(cancel);
        return new RemovedRow(
            removal.Old, string.IsNullOrEmpty(unit) ? null : unit,
            cleared.DistinctBy(entry => entry.Subject).ToImmutableDictionary(entry => FigureAddress.TryParse(entry.Subject)!.Value, entry => entry.Old));
    }

    /// <summary>Writes the texts back, each with a line for the trail.</summary>
    public IEnumerable<TrailLine> Fill(HengjiDbContext storage, DossierMaterial material, Actor actor, DateTime now)
    {
        foreach (var (at, text) in Texts)
        {
            if (material.Cells.GetValueOrDefault(at) is not { Text: "" } cell || !IsMarked(cell.Source))
                continue;
            _ = storage.Cells.Attach(cell);
            (cell.Text, cell.Source) = (text, FirstSource(cell.Source));
            (cell.ChangedById, cell.ChangedBy, cell.ChangedAt) = (actor.PersonId, actor.FullName, now);
            cell.Version++;
            yield return new TrailLine("cell.save", at.ToString(), "", text);
        }
    }

    private static bool IsMarked(string source) => source.StartsWith(Mark, StringComparison.Ordinal);

    private static string FirstSource(string marked) => marked.Length > Mark.Length ? marked[(Mark.Length + Joint.Length)..] : UnknownSource;
}
