namespace Hengji.Storage.Departments;

/// <summary>A department (部门, 一级预算单位).</summary>
public sealed class Department
{
    public long Id { get; init; }

    /// <summary>Budget code (预算编码), for instance 909; unique where not empty.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>Administrative division (区划), six digits; may be empty.</summary>
    public string Division { get; set; } = "";
}
