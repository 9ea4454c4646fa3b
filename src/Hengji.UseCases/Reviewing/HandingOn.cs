using Hengji.Checks;
using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Reviewing;

/// <summary>What stands in the way of handing on: of the whole dossier, or of one unit's share.</summary>
/// <param name="Unreadable">Cells that cannot be read, with the reason; these must be corrected.</param>
/// <param name="Errors">Errors that are not questions; each must be corrected or explained (说明后报送).</param>
/// <param name="Flags">Open follow-up flags; each must be seen to.</param>
public sealed record HandingOn(
    ImmutableArray<(FigureAddress Address, Problem Problem)> Unreadable,
    ImmutableArray<ErrorToExplain> Errors,
    ImmutableArray<CellNote> Flags)
{
    /// <summary>Longest explanation, in characters, with the finding's code before it.</summary>
    public const int LongestText = 1800;

    /// <summary>Reads it.</summary>
    /// <param name="storage">Storage.</param>
    /// <param name="live">The dossier as it stands.</param>
    /// <param name="unitKey">The unit; null for the whole dossier.</param>
    /// <param name="cancel">Stops.</param>
    public static async Task<HandingOn> ReadAsync(
        HengjiDbContext storage, LiveDossier live, string? unitKey, CancellationToken cancel = default)
    {
        var id = live.Material.Dossier.Id;
        var flags = await storage.Notes.AsNoTracking()
            .Where(note => note.DossierId == id && note.IsFlag && note.ResolvedAt == null).OrderBy(note => note.Id).ToListAsync(cancel);
        var explained = await (from remark in storage.Remarks.AsNoTracking()
                               join move in storage.Moves on remark.MoveId equals move.Id
                               where move.DossierId == id && !move.IsReturn
                               select remark).ToListAsync(cancel);
        return new HandingOn(
            [.. live.CellProblems.Where(cell => Concerns(live, cell.Key, unitKey)).OrderBy(cell => cell.Key)
                .Select(cell => (cell.Key, cell.Value))],
            [.. live.Checks.Findings.Concat(live.Evaluation.Findings)
                .Where(finding => finding is { Level: FindingLevel.Error, IsQuestion: false } && IsOf(live, finding, unitKey))
                .Select(finding => ErrorToExplain.Of(finding, explained)).DistinctBy(error => error.Key)],
            [.. flags.Where(flag => FigureAddress.TryParse(flag.Address) is { } at && Concerns(live, at, unitKey))]);
    }

    /// <summary>Null when nothing stands in the way, given these explanations by error key.</summary>
    public Problem? Refusal(IReadOnlyDictionary<string, string> explanations)
    {
        if (explanations.Values.FirstOrDefault(text => text.Length > LongestText) is { } long_)
            return new ReasonTooLong(long_.Length, LongestText);
        var unexplained = Errors.Count(error =>
            error.Explanation.Length == 0 && string.IsNullOrWhiteSpace(explanations.GetValueOrDefault(error.Key)));
        return Unreadable.Length + unexplained + Flags.Length == 0
            ? null
            : new HandingOnBlocked(Unreadable.Length, unexplained, Flags.Length);
    }

    /// <summary>Remarks that keep the new explanations with the move.</summary>
    internal IEnumerable<ReviewRemark> Remarks(long moveId, IReadOnlyDictionary<string, string> explanations) =>
        from error in Errors
        let text = explanations.GetValueOrDefault(error.Key)
        where !string.IsNullOrWhiteSpace(text)
        select new ReviewRemark { MoveId = moveId, Address = error.Address, Text = $"{error.Finding.Code}：{text}", ValueThen = error.Values };

    private static bool IsOf(LiveDossier live, Finding finding, string? unitKey) =>
        unitKey is null
        || (!finding.Places.IsEmpty && finding.Places.All(place => Concerns(live, place.Figure, unitKey)));

    private static bool Concerns(LiveDossier live, FigureAddress at, string? unitKey) =>
        unitKey is null
        || (live.Pack.Forms.Find(at.Form) is { } form && live.Material.UnitOf(form, at.Row) == unitKey);
}

/// <summary>An error that must be corrected or explained.</summary>
/// <param name="Key">Names it in a request; other figures make another key.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Address">First cell it speaks of; empty for none.</param>
/// <param name="Values">The characters it speaks of.</param>
/// <param name="Explanation">Explanation given before for the same figures; empty for none.</param>
public sealed record ErrorToExplain(string Key, Finding Finding, string Address, string Values, string Explanation)
{
    internal static ErrorToExplain Of(Finding finding, IReadOnlyList<ReviewRemark> explained)
    {
        var address = finding.Places.IsEmpty ? "" : finding.Places[0].Figure.ToString();
        var places = finding.Places.Select(place => $"{place.Figure} {place.Quote}");
        var values = string.Join('、', places.DefaultIfEmpty(finding.Message));
        var before = explained.LastOrDefault(remark =>
            remark.Address == address && remark.ValueThen == values && remark.Text.StartsWith(finding.Code + "：", StringComparison.Ordinal));
        var key = Signing.Sm3.Hex(System.Text.Encoding.UTF8.GetBytes($"{finding.Code}\n{values}"))[..16];
        return new ErrorToExplain(key, finding, address, values, before is null ? "" : before.Text[(finding.Code.Length + 1)..]);
    }
}
