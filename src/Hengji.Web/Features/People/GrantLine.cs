using System.Globalization;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.People;

/// <summary>A grant with the names of its department and unit, null for all.</summary>
internal sealed record GrantLine(RoleGrant Grant, string? Department, string? Unit)
{
    /// <summary>Grants of a person, in the order they were given.</summary>
    public static async Task<List<GrantLine>> OfAsync(HengjiDbContext storage, long personId)
    {
        var found = await (from grant in storage.Grants.AsNoTracking()
                           where grant.PersonId == personId
                           join department in storage.Departments on grant.DepartmentId equals (long?)department.Id into departments
                           from department in departments.DefaultIfEmpty()
                           orderby grant.Id
                           select new { grant, department.Name }).ToListAsync();
        var lines = new List<GrantLine>();
        foreach (var one in found)
        {
            var unit = one.grant.UnitKey is null
                ? null
                : await storage.Units.Where(unit => unit.DepartmentId == one.grant.DepartmentId && unit.Key == one.grant.UnitKey)
                    .Select(unit => unit.Name).SingleOrDefaultAsync() ?? one.grant.UnitKey;
            lines.Add(new GrantLine(one.grant, one.Name, unit));
        }
        return lines;
    }
}

/// <summary>A grant in words.</summary>
internal static class GrantWords
{
    /// <summary>填报人 · 湘西州…局 · 局机关 · 2022—.</summary>
    public static string Of(RoleGrant grant, string? department, string? unit, Tongue tongue)
    {
        List<string> words = [Of(grant.Role, tongue)];
        if (department is not null)
            words.Add(department);
        if (unit is not null)
            words.Add(unit);
        if (grant.FromYear is not null || grant.ToYear is not null)
            words.Add($"{grant.FromYear?.ToString(CultureInfo.InvariantCulture)}—{grant.ToYear?.ToString(CultureInfo.InvariantCulture)}");
        return string.Join(" · ", words);
    }

    /// <summary>Name of a role.</summary>
    public static string Of(Role role, Tongue tongue) => tongue[RoleWords.Chinese(role), RoleWords.English(role)];
}
