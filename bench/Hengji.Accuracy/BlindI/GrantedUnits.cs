using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A unit with all that the budget gives it in one amount.</summary>
public sealed record GrantedUnit(UnitYear Unit, Fact Granted);

/// <summary>Makes units with what the budget gives them.</summary>
internal static class GrantedUnits
{
    /// <summary>All units, the whole department last.</summary>
    public static ImmutableArray<GrantedUnit> Of(DepartmentYear year)
    {
        var parts = year.Units.Select((unit, index) => Of(year.Ledger, $"granted.u{index}", unit)).ToImmutableArray();
        var whole = Of(year.Ledger, "granted", year.Sum);
        year.Ledger.Sum(whole.Granted, [.. parts.Select(one => one.Granted)]);
        return parts.Add(whole);
    }

    private static GrantedUnit Of(Ledger ledger, string key, UnitYear unit)
    {
        var granted = ledger.Total(key, [unit.General, unit.Fund, unit.Nontax]);
        ledger.Relate("sum", new(1, unit.Income), new(-1, unit.Carryover), new(-1, granted), new(-1, unit.Other));
        return new(unit, granted);
    }
}
