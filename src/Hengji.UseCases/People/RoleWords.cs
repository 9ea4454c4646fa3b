using Hengji.Storage.People;

namespace Hengji.UseCases.People;

/// <summary>Names of roles for people.</summary>
public static class RoleWords
{
    /// <summary>Official Chinese name.</summary>
    public static string Chinese(Role role) =>
        role switch
        {
            Role.UnitClerk => "填报人",
            Role.UnitHead => "单位负责人",
            Role.DepartmentFinance => "部门财务",
            Role.PanelLeader => "评价组组长",
            Role.DepartmentHead => "部门负责人",
            Role.FinanceDivision => "财政归口业务科室",
            Role.FinancePerformance => "财政绩效科",
            Role.Publisher => "公开审核人",
            Role.SystemAdministrator => "系统管理员",
            Role.SecurityAdministrator => "安全管理员",
            Role.AuditAdministrator => "审计管理员",
        };

    /// <summary>English name.</summary>
    public static string English(Role role) =>
        role switch
        {
            Role.UnitClerk => "unit clerk",
            Role.UnitHead => "unit head",
            Role.DepartmentFinance => "department finance",
            Role.PanelLeader => "panel leader",
            Role.DepartmentHead => "head of department",
            Role.FinanceDivision => "finance bureau division",
            Role.FinancePerformance => "finance bureau performance section",
            Role.Publisher => "publication approver",
            Role.SystemAdministrator => "system administrator",
            Role.SecurityAdministrator => "security administrator",
            Role.AuditAdministrator => "audit administrator",
        };
}
