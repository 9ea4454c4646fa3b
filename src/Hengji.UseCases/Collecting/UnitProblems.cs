namespace Hengji.UseCases.Collecting;

/// <summary>A unit name that is not in the unit list.</summary>
public sealed record UnknownUnit(string Name, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "unit.unknown",
    $"“{Name}”未列入单位名单{Words.Nearest(Nearest)}。请改用名单中的名称，或在单位名单的别名列中补充。",
    $"“{Name}” is not in the unit list{Words.NearestEnglish(Nearest)}. Use a listed name or add an alias.",
    Where);

/// <summary>A unit without identifier or name.</summary>
public sealed record IncompleteUnit(string Column, SourceLocation Where) : Problem(
    "unit.incomplete",
    $"单位名单此行缺少“{Column}”。请补填。",
    $"The unit has no “{Column}”.",
    Where);

/// <summary>Two units with one identifier.</summary>
public sealed record DuplicateUnitId(string Id, SourceLocation First, SourceLocation Where) : Problem(
    "unit.duplicate-id",
    $"单位标识“{Id}”出现两次，另一处是 {First}。每个单位须有不同的标识。",
    $"The unit id “{Id}” stands twice, also at {First}.",
    Where);

/// <summary>Two units with one name or alias.</summary>
public sealed record DuplicateUnitName(string Name, string Other, SourceLocation Where) : Problem(
    "unit.duplicate-name",
    $"单位名称或别名“{Name}”与单位 {Other} 重复，无法确定各表中的“{Name}”指哪个单位。请改正名单。",
    $"The name or alias “{Name}” also belongs to unit {Other}.",
    Where);

/// <summary>A parent that is not in the list.</summary>
public sealed record UnknownParent(string Parent, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "unit.unknown-parent",
    $"上级单位“{Parent}”不在单位名单中{Words.Nearest(Nearest)}。上级单位应填写单位标识。",
    $"The parent “{Parent}” is not in the unit list{Words.NearestEnglish(Nearest)}. Enter the parent's id.",
    Where);

/// <summary>Units that are, step by step, their own parents.</summary>
public sealed record CyclicUnits(ImmutableArray<string> Circle, SourceLocation Where) : Problem(
    "unit.cycle",
    $"单位的上下级关系形成循环：{string.Join(" → ", Circle)}。请改正上级单位。",
    $"The units form a circle: {string.Join(" → ", Circle)}.",
    Where);

/// <summary>A list with no department, or with several units that have no parent.</summary>
public sealed record NotOneDepartment(ImmutableArray<string> Found, SourceLocation Where) : Problem(
    "unit.not-one-department",
    Found.IsEmpty
        ? "单位名单中没有部门。请加一行，标识为 dept，上级单位留空。"
        : $"单位名单中应有且只有部门 dept 一行没有上级单位，现在没有上级单位的是：{string.Join("、", Found)}。请为其余单位填写上级单位。",
    Found.IsEmpty
        ? "The unit list has no department. Add a row with id dept and no parent."
        : $"Only the department dept may have no parent; found {string.Join(", ", Found)}.",
    Where);
