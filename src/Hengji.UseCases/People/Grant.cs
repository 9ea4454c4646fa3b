using Hengji.Storage.People;

namespace Hengji.UseCases.People;

/// <summary>A role within its bounds: department, units, years; null is no bound.</summary>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">The department; null for all.</param>
/// <param name="UnitKeys">Keys of the unit and all units below it; null for the whole department.</param>
/// <param name="FromYear">First year; null for no bound.</param>
/// <param name="ToYear">Last year; null for no bound.</param>
public sealed record Grant(Role Role, long? DepartmentId, ImmutableHashSet<string>? UnitKeys, int? FromYear, int? ToYear)
{
    /// <summary>Whether it reaches a department's material of a year.</summary>
    public bool Covers(long departmentId, int year) =>
        (DepartmentId is null || DepartmentId == departmentId) && (FromYear is null || FromYear <= year) && (ToYear is null || year <= ToYear);

    /// <summary>Whether it reaches one unit's share of it.</summary>
    public bool Covers(long departmentId, int year, string unitKey) =>
        Covers(departmentId, year) && (UnitKeys is null || UnitKeys.Contains(unitKey));
}
