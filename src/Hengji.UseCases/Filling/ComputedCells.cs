using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.UseCases.Filling;

/// <summary>
/// Brings computed cells up to date after their parts were changed here. A computed cell whose parts nobody touched keeps what
/// the material printed, faults included: they are for the checks to find.
/// </summary>
internal static class ComputedCells
{
    /// <summary>Changes of computed cells that follow from saved changes, which the frame already holds.</summary>
    public static List<CellChange> After(DossierFrame frame, FormCatalogue forms, IReadOnlyList<CellChange> saved)
    {
        var changes = new List<CellChange>();
        foreach (var row in saved.GroupBy(change => (change.Address.Form, change.Address.Row)))
        {
            if (forms.Find(row.Key.Form) is { } form)
                changes.AddRange(OfRow(frame, form, row.Key.Row, row.Select(change => change.Address.Item)));
        }
        return changes;
    }

    private static List<CellChange> OfRow(DossierFrame frame, FormDefinition form, string row, IEnumerable<string> touched)
    {
        var stale = touched.ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = form.Items.Where(item => item.Entry == CellEntry.Computed).ToList();
        while (waiting.Find(item => IsReady(form, item, stale, waiting)) is { } item)
        {
            _ = waiting.Remove(item);
            _ = stale.Add(item.Id);
            values[item.Id] = ItemFormula.Evaluate(form, item, part => Number(part)) ?? "";
        }
        return
        [
            .. from value in values
               let address = new FigureAddress(form.Id, value.Key, row)
               let cell = frame.Cells.GetValueOrDefault(address)
               where (cell?.Text ?? "") != value.Value
               select new CellChange(address, value.Value, cell?.Version ?? 0) { Source = "由系统计算" },
        ];

        decimal? Number(string part)
        {
            var text = values.GetValueOrDefault(part) ?? frame.Text(new FigureAddress(form.Id, part, row));
            return text.Length > 0 && FigureParser.Parse(text) is { IsSuccess: true } read ? read.Value.Value : null;
        }
    }

    /// <summary>Whether one of its parts changed and none of them still waits to be computed itself.</summary>
    private static bool IsReady(FormDefinition form, FormItem item, HashSet<string> stale, List<FormItem> waiting)
    {
        var parts = ItemFormula.Parts(form, item);
        return parts.Any(stale.Contains)
            && !waiting.Exists(other => other != item && parts.Contains(other.Id) && ItemFormula.Parts(form, other).Any(stale.Contains));
    }
}
