namespace Hengji.Storage.People;

/// <summary>What a person may do (角色).</summary>
public enum Role
{
    /// <summary>填报人: fills the forms of a unit.</summary>
    UnitClerk = 1,

    /// <summary>单位负责人: reviews the unit's forms and hands them to the department.</summary>
    UnitHead = 2,

    /// <summary>部门财务: collects the units, fills the department's forms, compiles the report.</summary>
    DepartmentFinance = 3,

    /// <summary>评价组组长: gives the panel's opinion.</summary>
    PanelLeader = 4,

    /// <summary>部门负责人: gives the department's opinion and signs.</summary>
    DepartmentHead = 5,

    /// <summary>财政归口业务科室: reviews, returns, accepts.</summary>
    FinanceDivision = 6,

    /// <summary>财政绩效科: spot-checks and scores again.</summary>
    FinancePerformance = 7,

    /// <summary>公开审核人: approves publication; never a filler.</summary>
    Publisher = 8,

    /// <summary>系统管理员: units, packs, calendar.</summary>
    SystemAdministrator = 9,

    /// <summary>安全管理员: accounts and grants.</summary>
    SecurityAdministrator = 10,

    /// <summary>审计管理员: reads the audit trail.</summary>
    AuditAdministrator = 11,
}
