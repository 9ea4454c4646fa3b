using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Reviewing;

/// <summary>What differs between two states of a dossier, and what follows from it: all a reviewer needs to see the second time.</summary>
/// <param name="Changed">Cells people changed, in form order.</param>
/// <param name="Computed">Computed cells that follow.</param>
/// <param name="NewFindings">Findings that were not there before, or say something else now.</param>
/// <param name="GoneFindings">Findings that are there no more.</param>
/// <param name="Scores">Lines whose score changed, the total last.</param>
public sealed record Differences(
    ImmutableArray<CellDifference> Changed,
    ImmutableArray<CellDifference> Computed,
    ImmutableArray<Finding> NewFindings,
    ImmutableArray<Finding> GoneFindings,
    ImmutableArray<ScoreDifference> Scores)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changed.IsEmpty && Computed.IsEmpty && NewFindings.IsEmpty && GoneFindings.IsEmpty && Scores.IsEmpty;

    /// <summary>Compares, as one person may see it.</summary>
    /// <param name="then">The earlier state.</param>
    /// <param name="now">The later state.</param>
    /// <param name="rights">Rights of the reader.</param>
    public static Differences Between(LiveDossier then, LiveDossier now, Rights rights)
    {
        var cells = now.Pack.Forms.All.SelectMany(form => OfForm(then.Material, now.Material, form, rights)).ToList();
        var before = Told(then, rights);
        var after = Told(now, rights);
        return new Differences(
            [.. cells.Where(cell => !cell.IsComputed)],
            [.. cells.Where(cell => cell.IsComputed)],
            [.. after.Where(finding => !before.Exists(other => IsSame(other, finding)))],
            [.. before.Where(finding => !after.Exists(other => IsSame(other, finding)))],
            rights.SeesWhole(now.Material.Dossier) ? [.. ScoresOf(then, now)] : []);
    }

    /// <summary>The same between two snapshots of the dossier, or from one to the material as it stands (null).</summary>
    /// <returns>Null when there is no such snapshot, or it cannot be read.</returns>
    public static async Task<Differences?> OfSnapshotsAsync(
        HengjiDbContext storage, LiveDossiers dossiers, LiveDossier live, int from, int? to, Rights rights, CancellationToken cancel = default)
    {
        var then = await WorkedAsync(storage, dossiers, live, from, cancel);
        var now = to is { } number ? await WorkedAsync(storage, dossiers, live, number, cancel) : live;
        return then is null || now is null ? null : Between(then, now, rights);
    }

    private static async Task<LiveDossier?> WorkedAsync(
        HengjiDbContext storage, LiveDossiers dossiers, LiveDossier live, int number, CancellationToken cancel) =>
        await Snapshots.FindAsync(storage, live.Material.Dossier.Id, number, cancel) is { } snapshot
        && Snapshots.Material(snapshot, live.Material) is { } material
        && dossiers.Work(material) is { IsSuccess: true, Value: var worked }
            ? worked
            : null;

    private static IEnumerable<CellDifference> OfForm(DossierMaterial then, DossierMaterial now, FormDefinition form, Rights rights)
    {
        var rows = now.RowsOf(form).Concat(then.RowsOf(form)).DistinctBy(row => row.Key);
        return from row in rows
               where FormSheet.Sees(rights, now, form, row.Key)
               from item in form.Items
               let address = new FigureAddress(form.Id, item.Id, row.Key)
               let was = then.Text(address)
               let isNow = now.Text(address)
               where was != isNow
               select new CellDifference(
                   address, form.Title, row.Label.Length > 0 ? row.Label : row.Key == FigureAddress.SingleRow ? "" : row.Key, item.Label,
                   was, isNow, item.Entry == CellEntry.Computed, now.Cells.GetValueOrDefault(address)?.ChangedBy ?? "");
    }

    private static List<Finding> Told(LiveDossier live, Rights rights) =>
        [.. live.Checks.Findings.Concat(live.Evaluation.Findings).Where(finding => FormSheet.IsVisible(live, finding, rights))];

    private static bool IsSame(Finding one, Finding other) => one.Code == other.Code && one.Message == other.Message;

    private static IEnumerable<ScoreDifference> ScoresOf(LiveDossier then, LiveDossier now)
    {
        var before = then.Evaluation.Lines.ToDictionary(line => line.Key, StringComparer.Ordinal);
        foreach (var line in now.Evaluation.Lines)
        {
            var was = before.GetValueOrDefault(line.Key)?.ScorePoints;
            if (was != line.ScorePoints)
                yield return new ScoreDifference(line.Name, was, line.ScorePoints);
        }
        foreach (var line in then.Evaluation.Lines.Where(line => now.Evaluation.Lines.All(other => other.Key != line.Key)))
            yield return new ScoreDifference(line.Name, line.ScorePoints, Now: null);
        if (then.Evaluation.TotalPoints != now.Evaluation.TotalPoints)
            yield return new ScoreDifference("总分", then.Evaluation.TotalPoints, now.Evaluation.TotalPoints);
    }
}

/// <summary>A cell that differs.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Form">Title of its form.</param>
/// <param name="Row">Label of its row; empty in forms with one row.</param>
/// <param name="Item">Heading of its column.</param>
/// <param name="Then">What stood there; empty for blank.</param>
/// <param name="Now">What stands there; empty for blank.</param>
/// <param name="IsComputed">Whether the system computes it.</param>
/// <param name="By">Who changed it last.</param>
public sealed record CellDifference(
    FigureAddress Address, string Form, string Row, string Item, string Then, string Now, bool IsComputed, string By);

/// <summary>A score that differs; null is incomplete.</summary>
public sealed record ScoreDifference(string Name, decimal? Then, decimal? Now);
