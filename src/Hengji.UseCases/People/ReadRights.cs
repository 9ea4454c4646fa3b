using Hengji.Storage;
using Hengji.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>Reads what a person may do.</summary>
public static class ReadRights
{
    /// <summary>The grants of a person, with the units below each granted unit; none for a closed account.</summary>
    public static async Task<Rights> RunAsync(HengjiDbContext storage, long personId, CancellationToken cancel = default)
    {
        if (await storage.Users.AnyAsync(person => person.Id == personId && person.IsClosed, cancel))
            return Rights.None;
        var grants = await storage.Grants.AsNoTracking().Where(grant => grant.PersonId == personId).ToListAsync(cancel);
        return new Rights(await ResolveAsync(storage, grants, cancel));
    }

    /// <summary>Grants with the units below each granted unit.</summary>
    internal static async Task<ImmutableArray<Grant>> ResolveAsync(
        HengjiDbContext storage, List<RoleGrant> grants, CancellationToken cancel)
    {
        var departments = grants.Where(grant => grant.UnitKey is not null).Select(grant => grant.DepartmentId).Distinct().ToList();
        var units = departments.Count == 0
            ? []
            : await storage.Units.AsNoTracking()
                .Where(unit => departments.Contains(unit.DepartmentId))
                .Select(unit => new Unit(unit.DepartmentId, unit.Key, unit.ParentKey))
                .ToListAsync(cancel);
        return [.. grants.Select(grant => new Grant(
            grant.Role, grant.DepartmentId, Below(grant, units), grant.FromYear, grant.ToYear))];
    }

    private static ImmutableHashSet<string>? Below(RoleGrant grant, List<Unit> units)
    {
        if (grant.UnitKey is null)
            return null;
        var keys = new HashSet<string>(StringComparer.Ordinal) { grant.UnitKey };
        var own = units.Where(unit => unit.DepartmentId == grant.DepartmentId).ToList();
        for (var before = 0; before != keys.Count;)
        {
            before = keys.Count; // each round adds one more level of the tree
            keys.UnionWith(own.Where(unit => unit.ParentKey is { } parent && keys.Contains(parent)).Select(unit => unit.Key));
        }
        return keys.ToImmutableHashSet(StringComparer.Ordinal);
    }

    private sealed record Unit(long DepartmentId, string Key, string? ParentKey);
}
