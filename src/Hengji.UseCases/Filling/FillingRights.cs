using Hengji.Forms;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Filling;

/// <summary>Who may change a cell now: the unit's clerk while its share is open, department finance while compiling.</summary>
public static class FillingRights
{
    /// <summary>Null when the person may fill the cell, else why not.</summary>
    public static Problem? Refusal(Rights rights, DossierMaterial material, FormDefinition form, FormItem item, string row)
    {
        var unit = material.UnitOf(form, row);
        var (why, english) = unit is null ? OfDepartment(rights, material.Dossier) : OfUnit(rights, material, unit);
        return why is null ? null : new CellNotYours($"{form.Title} · {item.Label}", why, english!);
    }

    /// <summary>Null when the person may add, remove and order a list's rows of a unit, or of the department; else why not.</summary>
    /// <param name="rights">What the person may do.</param>
    /// <param name="material">The material.</param>
    /// <param name="unit">The unit; null for the department.</param>
    public static Problem? RefusalOfRows(Rights rights, DossierMaterial material, string? unit)
    {
        var (why, english) = unit is null ? OfDepartment(rights, material.Dossier) : OfUnit(rights, material, unit);
        return why is null ? null : new RowsNotYours(why, english!);
    }

    /// <summary>Unit that rows added by the person belong to: the department for its finance, else the first unit they fill.</summary>
    public static string? UnitOfNewRows(Rights rights, DossierMaterial material) =>
        rights.Compiles(material.Dossier)
            ? null
            : material.Units.FirstOrDefault(unit => unit.ParentKey is not null && rights.Fills(material.Dossier, unit.Key))?.Key;

    private static (string? Why, string? English) OfUnit(Rights rights, DossierMaterial material, string unit)
    {
        var dossier = material.Dossier;
        if (dossier.Stage == Stage.Compiling && rights.Compiles(dossier))
            return default;
        if (!rights.Fills(dossier, unit))
            return ("您不是该单位的填报人。", "you are not this unit's clerk.");
        if (dossier.Stage != Stage.Filling)
            return ("材料已进入部门汇总或以后的环节。如需更正，请联系部门财务退回。", "the material has moved on; ask department finance to return it.");
        return material.Parts.GetValueOrDefault(unit)?.Stage is PartStage.UnitReview or PartStage.HandedIn
            ? ("本单位已报送。如需更正，请联系审核人退回。", "the unit has handed in; ask the reviewer to return it.")
            : default;
    }

    private static (string? Why, string? English) OfDepartment(Rights rights, Dossier dossier)
    {
        if (!rights.Compiles(dossier))
            return ("这一格由部门财务填写。", "department finance fills this cell.");
        return dossier.Stage is Stage.Filling or Stage.Compiling
            ? default
            : ("材料已送审。如需更正，请由审核人退回。", "the material is under review; it must be returned first.");
    }
}
