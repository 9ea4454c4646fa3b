using Hengji.BudgetUnits;
using Hengji.Storage.People;

namespace Hengji.UseCases.Demonstration;

/// <summary>An account of the demonstration.</summary>
/// <param name="Name">Name to sign in with.</param>
/// <param name="FullName">Name shown; a function, never a real person's.</param>
/// <param name="Post">Post.</param>
/// <param name="Role">Role.</param>
/// <param name="UnitKey">Unit; null for the whole department.</param>
/// <param name="IsOfDepartment">Whether it belongs to the department rather than to the bureau or the platform.</param>
public sealed record DemonstrationAccount(
    string Name, string FullName, string Post, Role Role, string? UnitKey, bool IsOfDepartment);

/// <summary>One account per role, and a clerk and a head for each unit.</summary>
public static class DemonstrationAccounts
{
    private static readonly DemonstrationAccount[] Fixed =
    [
        new("caiwu", "部门财务", "规划财务科", Role.DepartmentFinance, null, true),
        new("zuzhang", "评价组组长", "评价组", Role.PanelLeader, null, true),
        new("juzhang", "部门负责人", "局领导", Role.DepartmentHead, null, true),
        new("gongkai", "公开审核人", "办公室", Role.Publisher, null, true),
        new("caizheng", "财政归口科室", "财政局归口业务科室", Role.FinanceDivision, null, false),
        new("jixiao", "财政绩效科", "财政局绩效科", Role.FinancePerformance, null, false),
        new("xitong", "系统管理员", "", Role.SystemAdministrator, null, false),
        new("anquan", "安全管理员", "", Role.SecurityAdministrator, null, false),
        new("shenji", "审计管理员", "", Role.AuditAdministrator, null, false),
    ];

    /// <summary>The accounts, clerks (<c>u01</c> …) and heads (<c>h01</c> …) first.</summary>
    public static IEnumerable<DemonstrationAccount> For(BudgetUnitTree units) =>
        units.Units.Select(unit => new DemonstrationAccount(
                unit.Id, $"{unit.Name}填报人", unit.Name, Role.UnitClerk, unit.Id, true))
            .Concat(units.Units.Select(unit => new DemonstrationAccount(
                "h" + unit.Id[1..], $"{unit.Name}负责人", unit.Name, Role.UnitHead, unit.Id, true)))
            .Concat(Fixed);
}
