namespace Hengji.Storage.Auditing;

/// <summary>Whose audit it is (审核方): neither side sees the other's.</summary>
public enum AuditSide
{
    /// <summary>财政部门.</summary>
    Bureau = 1,

    /// <summary>预算部门: before it hands its report in.</summary>
    Department = 2,
}
