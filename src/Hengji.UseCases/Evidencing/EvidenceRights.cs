using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Evidencing;

/// <summary>Who may give and take away evidence: whoever fills the row, as long as they may.</summary>
public static class EvidenceRights
{
    /// <summary>Null when the person may change a row's evidence now.</summary>
    public static Problem? Refusal(LiveDossier live, string form, string row, Rights rights) =>
        Sees(live, form, row, rights)
            ? FillingRights.RefusalOfRows(rights, live.Material, live.Material.UnitOf(live.Pack.Forms.Find(form)!, row))
            : new NoSuchEvidence();

    /// <summary>Whether the person sees the row.</summary>
    public static bool Sees(LiveDossier live, string form, string row, Rights rights) =>
        live.Pack.Forms.Find(form) is { } definition
        && live.Material.RowsOf(definition).Any(found => found.Key == row)
        && FormSheet.Sees(rights, live.Material, definition, row);
}
