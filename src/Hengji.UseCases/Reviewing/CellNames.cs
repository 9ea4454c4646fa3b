using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Reviewing;

/// <summary>Names of cells for people: form, row and column as the form prints them.</summary>
public static class CellNames
{
    /// <summary>年度收入情况 · 1、局机关 · 收入合计; the address itself when the pack has no such cell.</summary>
    /// <param name="live">The dossier.</param>
    /// <param name="address">The cell.</param>
    /// <param name="inWordsOf">The form as the reader reads it; null for the official words.</param>
    public static string Of(LiveDossier live, string address, Func<FormDefinition, FormDefinition>? inWordsOf = null)
    {
        if (FigureAddress.TryParse(address) is not { } at || live.Pack.Forms.Find(at.Form) is not { } official)
            return address;
        var form = inWordsOf is null ? official : inWordsOf(official);
        var row = live.Material.RowsOf(form).FirstOrDefault(found => found.Key == at.Row)?.Label ?? "";
        var item = form.Item(at.Item)?.Label ?? at.Item;
        return string.Join(" · ", new[] { form.Title, row, item }.Where(part => part.Length > 0));
    }
}
