namespace Hengji.Storage.Departments;

/// <summary>A budget unit (预算单位) of a department, with the time it existed.</summary>
public sealed class UnitEntry
{
    public long Id { get; init; }

    public required long DepartmentId { get; init; }

    /// <summary>Row key in forms: <c>dept</c> for the department itself, <c>u01</c> …; never changes.</summary>
    public required string Key { get; init; }

    /// <summary>Official code; may be empty.</summary>
    public string Code { get; set; } = "";

    public required string Name { get; set; }

    /// <summary>Key of the parent; null for the department itself.</summary>
    public string? ParentKey { get; set; }

    /// <summary>行政单位, 参公管理事业单位 …</summary>
    public string Kind { get; set; } = "";

    /// <summary>Other names, joined by ；.</summary>
    public string Aliases { get; set; } = "";

    /// <summary>Order in the forms.</summary>
    public int Position { get; set; }

    /// <summary>First day it existed; null when unknown.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day; null while it exists.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Keys of the units that took over, joined by ；: one after 合并 or 更名, several after 拆分.</summary>
    public string Successors { get; set; } = "";
}
