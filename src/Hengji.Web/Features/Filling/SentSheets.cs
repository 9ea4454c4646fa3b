using System.Collections.Concurrent;
using Hengji.UseCases.Filling;

namespace Hengji.Web.Features.Filling;

/// <summary>Sheets lately sent to people, so that the next answer need only tell what differs: a long form has ten thousand cells.</summary>
/// <remarks>Nothing depends on one being here: without it the whole sheet is told.</remarks>
public sealed class SentSheets
{
    /// <summary>Cells kept of all sheets together: some thirty of a long form, thousands of ordinary ones.</summary>
    private const int MostCells = 300_000;

    private readonly ConcurrentDictionary<Key, (FormSheet Sheet, int Cells, long Used)> kept = new();
    private long clock;

    /// <summary>Remembers what somebody was sent.</summary>
    public void Keep(long person, long dossier, FormSheet sheet)
    {
        kept[new Key(person, dossier, sheet.Form.Id, sheet.Revision)] = (sheet, sheet.Rows.Sum(row => row.Cells.Length), Interlocked.Increment(ref clock));
        while (kept.Values.Sum(one => (long)one.Cells) > MostCells && kept.Count > 1)
            _ = kept.TryRemove(kept.MinBy(pair => pair.Value.Used).Key, out _);
    }

    /// <summary>What somebody was sent at a revision; null when it is not known any more.</summary>
    public FormSheet? Find(long person, long dossier, string form, long revision)
    {
        var key = new Key(person, dossier, form, revision);
        if (!kept.TryGetValue(key, out var found))
            return null;
        _ = kept.TryUpdate(key, found with { Used = Interlocked.Increment(ref clock) }, found);
        return found.Sheet;
    }

    private readonly record struct Key(long Person, long Dossier, string Form, long Revision);
}
