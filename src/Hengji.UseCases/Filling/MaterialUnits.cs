using Hengji.BudgetUnits;

namespace Hengji.UseCases.Filling;

/// <summary>Units of stored material as the core's tree.</summary>
internal static class MaterialUnits
{
    /// <summary>The tree.</summary>
    public static BudgetUnitTree Of(DossierMaterial material) =>
        new(material.Units.Select(unit => new BudgetUnit(
            unit.Key, unit.Code, unit.Name, unit.ParentKey, unit.Kind,
            [.. unit.Aliases.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])));
}
