using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.People;

/// <summary>The security administrator gives a person a role (授权), within the separation of duties.</summary>
public static class GiveGrant
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>Gives it.</summary>
    /// <returns>The grant, or <c>person.forbidden</c>, <c>person.self</c>, <c>grant.scope</c>, <c>grant.years</c>, <c>grant.separation</c>.</returns>
    public static Task<Result<RoleGrant>> RunAsync(
        HengjiDbContext storage, RoleGrant wanted, Actor actor, DateTime now, CancellationToken cancel = default) =>
        Recorded.RunAsync<RoleGrant>(storage, TrailWriter.People, actor, now, async lines =>
        {
            if (!actor.Rights.Has(Role.SecurityAdministrator))
                return new NotYourTask();
            if (wanted.PersonId == actor.PersonId)
                return new NotForYourself();
            // The chain is locked: two administrators cannot give two halves of a conflict at once.
            if (await storage.Users.AsNoTracking().SingleOrDefaultAsync(found => found.Id == wanted.PersonId, cancel) is not { IsClosed: false } person)
                return new NoSuchPerson();
            if (!YearsAreGood(wanted))
                return new BadGrantYears();
            if (await BadScopeAsync(storage, wanted, cancel) is { } bad)
                return bad;
            if (await storage.Grants.AnyAsync(
                held => held.PersonId == wanted.PersonId && held.Role == wanted.Role && held.DepartmentId == wanted.DepartmentId
                    && held.UnitKey == wanted.UnitKey && held.FromYear == wanted.FromYear && held.ToYear == wanted.ToYear, cancel))
                return new GrantTwice(RoleWords.Chinese(wanted.Role), RoleWords.English(wanted.Role));
            if (await ConflictAsync(storage, wanted, cancel) is { } conflict)
                return conflict;
            _ = storage.Grants.Add(wanted);
            lines.Add(new TrailLine("grant.give", person.UserName!, "", Describe(wanted)));
            return wanted;
        }, cancel);

    /// <summary>A grant in one line, for the trail.</summary>
    internal static string Describe(RoleGrant grant) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{RoleWords.Chinese(grant.Role)} 部门 {grant.DepartmentId?.ToString(CultureInfo.InvariantCulture) ?? "全部"} 单位 {grant.UnitKey ?? "全部"} 年度 {Years(grant)}");

    private static string Years(RoleGrant grant) =>
        grant.FromYear is null && grant.ToYear is null ? "不限" : string.Create(CultureInfo.InvariantCulture, $"{grant.FromYear}—{grant.ToYear}");

    private static bool YearsAreGood(RoleGrant grant) =>
        grant.FromYear is null or (>= FirstYear and <= LastYear)
        && grant.ToYear is null or (>= FirstYear and <= LastYear)
        && (grant.FromYear is null || grant.ToYear is null || grant.FromYear <= grant.ToYear);

    private static async Task<DutiesNotSeparate?> ConflictAsync(HengjiDbContext storage, RoleGrant wanted, CancellationToken cancel)
    {
        var held = await storage.Grants.AsNoTracking().Where(grant => grant.PersonId == wanted.PersonId).ToListAsync(cancel);
        var resolved = await ReadRights.ResolveAsync(storage, [wanted, .. held], cancel);
        return SeparationOfDuties.Conflict(resolved[0], resolved.Skip(1));
    }

    private static async Task<BadGrantScope?> BadScopeAsync(HengjiDbContext storage, RoleGrant grant, CancellationToken cancel)
    {
        var (needsDepartment, needsUnit, mayHaveDepartment) = grant.Role switch
        {
            Role.UnitClerk or Role.UnitHead => (true, true, true),
            Role.DepartmentFinance or Role.PanelLeader or Role.DepartmentHead or Role.Publisher => (true, false, true),
            Role.FinanceDivision or Role.FinancePerformance => (false, false, true),
            Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => (false, false, false),
        };
        if (needsDepartment && grant.DepartmentId is null)
            return Bad(grant.Role, "须指明部门", "it needs a department");
        if (needsUnit != (grant.UnitKey is not null))
            return needsUnit ? Bad(grant.Role, "须指明单位", "it needs a unit") : Bad(grant.Role, "不能限于某个单位", "it cannot be for one unit");
        if (!mayHaveDepartment && grant.DepartmentId is not null)
            return Bad(grant.Role, "管理员不限部门", "administrators are not for one department");
        if (grant.DepartmentId is { } department && !await storage.Departments.AnyAsync(found => found.Id == department, cancel))
            return Bad(grant.Role, "没有这个部门", "there is no such department");
        return grant.UnitKey is { } unit
            && !await storage.Units.AnyAsync(found => found.DepartmentId == grant.DepartmentId && found.Key == unit, cancel)
            ? Bad(grant.Role, "该部门没有这个单位", "the department has no such unit")
            : null;
    }

    private static BadGrantScope Bad(Role role, string needs, string english) =>
        new(RoleWords.Chinese(role), needs, RoleWords.English(role), english);
}
