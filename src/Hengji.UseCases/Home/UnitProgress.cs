using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Home;

/// <summary>How far one unit has come with its cells.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Stage">Stage of its share.</param>
/// <param name="Filled">Cells of unit forms that are filled.</param>
/// <param name="Total">Cells of unit forms it may fill.</param>
/// <param name="LastChange">When a cell of it last changed, UTC; null when none is filled.</param>
/// <param name="Returned">Why it came back; null when it did not.</param>
public sealed record UnitProgress(UnitEntry Unit, PartStage Stage, int Filled, int Total, DateTime? LastChange, Return? Returned)
{
    /// <summary>Progress of every unit of a dossier, in form order; counted by the database, no cell is read.</summary>
    public static async Task<ImmutableArray<UnitProgress>> OfAsync(
        HengjiDbContext storage, DossierLine line, Pack pack, CancellationToken cancel = default)
    {
        var forms = pack.Forms.All.Where(form => form.RowKind == FormRowKind.Units).ToList();
        var ids = forms.ConvertAll(form => form.Id);
        var computed = forms.SelectMany(form => form.Items.Where(item => item.Entry == CellEntry.Computed).Select(item => $"{form.Id}.{item.Id}")).ToList();
        var keys = line.Units.Select(unit => unit.Key).ToList();
        var counts = await storage.Cells.AsNoTracking()
            .Where(cell => cell.DossierId == line.Dossier.Id && ids.Contains(cell.Form) && keys.Contains(cell.Row) && cell.Text != ""
                && !computed.Contains(cell.Form + "." + cell.Item))
            .GroupBy(cell => cell.Row)
            .Select(group => new { group.Key, Count = group.Count(), Last = group.Max(cell => cell.ChangedAt) })
            .ToDictionaryAsync(group => group.Key, cancel);
        var total = forms.Sum(form => form.Items.Count(item => item.Entry != CellEntry.Computed));
        return [.. line.Units.Select(unit => new UnitProgress(
            unit, line.StageOf(unit.Key), counts.GetValueOrDefault(unit.Key)?.Count ?? 0, total, counts.GetValueOrDefault(unit.Key)?.Last,
            line.Returns.GetValueOrDefault(unit.Key)))];
    }
}
