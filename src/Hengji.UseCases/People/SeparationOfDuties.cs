using Hengji.Storage.People;

namespace Hengji.UseCases.People;

/// <summary>Which roles one person may not hold together (职责分离、三员分立).</summary>
/// <remarks>
/// Who fills material does not review it, and who did either does not approve its publication; roles for different departments,
/// units or years do not meet. The three administrators (system, security, audit) are three persons, everywhere.
/// GB/T 22239-2019 8.1.4.2; 《预算绩效管理》domain rule: filler ≠ reviewer ≠ publisher.
/// </remarks>
public static class SeparationOfDuties
{
    private enum Duty
    {
        Filling,
        Reviewing,
        Publishing,
        Administering,
    }

    /// <summary>Why a person with these grants may not have one more; null when nothing speaks against it.</summary>
    public static DutiesNotSeparate? Conflict(Grant wanted, IEnumerable<Grant> held)
    {
        foreach (var grant in held)
        {
            if (Why(wanted, grant) is var (chinese, english))
            {
                return new DutiesNotSeparate(
                    RoleWords.Chinese(wanted.Role), RoleWords.Chinese(grant.Role), chinese,
                    RoleWords.English(wanted.Role), RoleWords.English(grant.Role), english);
            }
        }
        return null;
    }

    private static (string Chinese, string English)? Why(Grant wanted, Grant held)
    {
        var (first, second) = (DutyOf(wanted.Role), DutyOf(held.Role));
        if (first == Duty.Administering && second == Duty.Administering)
        {
            return wanted.Role == held.Role
                ? null
                : ("系统、安全、审计三个管理员必须由三人分别担任", "the three administrators must be three persons");
        }
        return first != second && first != Duty.Administering && second != Duty.Administering && Meet(wanted, held)
            ? ("同一材料的填报、审核、公开审核必须由不同的人办理", "one person may not fill, review and publish the same material")
            : null;
    }

    private static Duty DutyOf(Role role) =>
        role switch
        {
            Role.UnitClerk or Role.DepartmentFinance => Duty.Filling,
            Role.UnitHead or Role.PanelLeader or Role.DepartmentHead or Role.FinanceDivision or Role.FinancePerformance => Duty.Reviewing,
            Role.Publisher => Duty.Publishing,
            Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator => Duty.Administering,
        };

    /// <summary>Whether some department's material of some year is reached by both.</summary>
    private static bool Meet(Grant one, Grant other) =>
        (one.DepartmentId is null || other.DepartmentId is null || one.DepartmentId == other.DepartmentId)
        && (one.FromYear ?? int.MinValue) <= (other.ToYear ?? int.MaxValue)
        && (other.FromYear ?? int.MinValue) <= (one.ToYear ?? int.MaxValue)
        && (one.UnitKeys is null || other.UnitKeys is null || one.UnitKeys.Overlaps(other.UnitKeys));
}
