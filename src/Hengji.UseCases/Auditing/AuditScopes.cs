using System.Linq.Expressions;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.Storage.Departments;
using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Auditing;

/// <summary>
/// Who audits and who sees an audit (审核范围): the finance bureau its own, a department its own before handing in; neither sees
/// the other's. Decided from the grants alone.
/// </summary>
public static class AuditScopes
{
    private static readonly Role[] OfBureau = [Role.FinanceDivision, Role.FinancePerformance];

    private static readonly Role[] OfDepartment = [Role.DepartmentFinance, Role.PanelLeader];

    /// <summary>Whether the person may audit files at all.</summary>
    public static bool MayAudit(Rights rights) => SideOf(rights) is not null;

    /// <summary>The side a new audit of the person is on; null for nobody's.</summary>
    public static AuditSide? SideOf(Rights rights) =>
        Grants(rights, AuditSide.Bureau).Any() ? AuditSide.Bureau
        : Grants(rights, AuditSide.Department).Any() ? AuditSide.Department
        : null;

    /// <summary>Whether the person sees audits of this scope, decides about them and writes their letters.</summary>
    public static bool Sees(Rights rights, AuditSide side, long? departmentId, int year) =>
        Grants(rights, side).Any(grant => departmentId is { } department
            ? grant.Covers(department, year)
            : grant.DepartmentId is null && grant.Covers(0, year));

    /// <summary>Whether the person sees an audit.</summary>
    public static bool Sees(Rights rights, AuditedDocument audit) => Sees(rights, audit.Side, audit.DepartmentId, audit.Year);

    /// <summary>The same, asked of the database: audits that stand on the list of the person.</summary>
    public static IQueryable<AuditedDocument> Query(HengjiDbContext storage, Rights rights) =>
        storage.Audits.Where(audit => audit.RemovedAt == null).Where(Condition(rights));

    /// <summary>The departments a new audit of the person may be about.</summary>
    public static IQueryable<Department> Departments(HengjiDbContext storage, Rights rights)
    {
        var grants = SideOf(rights) is { } side ? Grants(rights, side).ToList() : [];
        var ids = grants.Select(grant => grant.DepartmentId).OfType<long>().ToList();
        var isAny = grants.Exists(grant => grant.DepartmentId is null);
        return storage.Departments.Where(department => isAny || ids.Contains(department.Id));
    }

    private static IEnumerable<Grant> Grants(Rights rights, AuditSide side)
    {
        var roles = side == AuditSide.Bureau ? OfBureau : OfDepartment;
        return rights.Grants.Where(grant => roles.Contains(grant.Role) && grant.UnitKeys is null
            && (side == AuditSide.Bureau || grant.DepartmentId is not null));
    }

    private static Expression<Func<AuditedDocument, bool>> Condition(Rights rights)
    {
        var audit = Expression.Parameter(typeof(AuditedDocument), "audit");
        Expression any = Expression.Constant(false);
        foreach (var side in Enum.GetValues<AuditSide>())
        {
            foreach (var grant in Grants(rights, side))
                any = Expression.OrElse(any, Covers(audit, side, grant));
        }
        return Expression.Lambda<Func<AuditedDocument, bool>>(any, audit);
    }

    private static BinaryExpression Covers(ParameterExpression audit, AuditSide side, Grant grant)
    {
        var covers = Expression.Equal(Expression.Property(audit, nameof(AuditedDocument.Side)), Expression.Constant(side));
        if (grant.DepartmentId is { } department)
        {
            covers = Expression.AndAlso(covers, Expression.Equal(
                Expression.Property(audit, nameof(AuditedDocument.DepartmentId)), Expression.Constant(department, typeof(long?))));
        }
        var year = Expression.Property(audit, nameof(AuditedDocument.Year));
        if (grant.FromYear is { } first)
            covers = Expression.AndAlso(covers, Expression.GreaterThanOrEqual(year, Expression.Constant(first)));
        if (grant.ToYear is { } last)
            covers = Expression.AndAlso(covers, Expression.LessThanOrEqual(year, Expression.Constant(last)));
        return covers;
    }
}
