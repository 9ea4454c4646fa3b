namespace Hengji.BudgetUnits;

/// <summary>A body that draws up a budget (预算单位): the department itself or one of its units.</summary>
/// <param name="Id">Stable key used as row key in forms: <c>dept</c> for the department's sum, <c>u01</c> … for units.</param>
/// <param name="Code">Official code (预算单位编码), three digits a level; empty when the source carries none.</param>
/// <param name="Name">Name as the forms print it.</param>
/// <param name="ParentId">Id of the parent; null for the department.</param>
/// <param name="Kind">行政单位, 参公管理事业单位, 全额拨款事业单位 …</param>
/// <param name="Aliases">Other names the same body goes by, in any order.</param>
public sealed record BudgetUnit(
    string Id, string Code, string Name, string? ParentId, string Kind, ImmutableArray<string> Aliases);
