namespace Hengji.Packs;

/// <summary>A key no part of the format has.</summary>
public sealed record UnknownKey(string Key, string Owner, ImmutableArray<string> Nearest, SourceLocation At)
    : Problem(
        "pack.unknown-key",
        $"{Owner}中没有键“{Key}”{(Nearest.IsEmpty ? "" : "，最接近的是：" + string.Join("、", Nearest))}",
        $"unknown key “{Key}” in {Owner}{(Nearest.IsEmpty ? "" : "; nearest: " + string.Join(", ", Nearest))}",
        At);

/// <summary>A key that must be there and is not.</summary>
public sealed record MissingKey(string Key, string Owner, SourceLocation At)
    : Problem("pack.missing-key", $"{Owner}缺少必填的键“{Key}”", $"{Owner} lacks the required key “{Key}”", At);

/// <summary>Keys that exclude each other, or none of which is there.</summary>
public sealed record OneKeyExpected(ImmutableArray<string> Keys, int Found, string Owner, SourceLocation At)
    : Problem(
        "pack.one-key-expected",
        $"{Owner}应当恰有 {string.Join("、", Keys)} 中的一个键，实际有 {Found} 个",
        $"{Owner} must have exactly one of {string.Join(", ", Keys)}, found {Found}",
        At);

/// <summary>Something else than the format has at this place.</summary>
public sealed record UnexpectedValue(
    string Key, (string Chinese, string English) Found, (string Chinese, string English) Expected, SourceLocation At)
    : Problem(
        "pack.unexpected-value",
        $"“{Key}”应为{Expected.Chinese}，实际是{Found.Chinese}",
        $"“{Key}” must be {Expected.English}, found {Found.English}",
        At);

/// <summary>A text outside the list of allowed texts.</summary>
public sealed record UnknownChoice(
    string Key, string Found, ImmutableArray<string> Allowed, ImmutableArray<string> Nearest, SourceLocation At)
    : Problem(
        "pack.unknown-choice",
        $"“{Key}”不能是“{Found}”，只能是 {string.Join("、", Allowed)}{(Nearest.IsEmpty ? "" : $"，最接近的是“{Nearest[0]}”")}",
        $"“{Key}” cannot be “{Found}”; allowed: {string.Join(", ", Allowed)}{(Nearest.IsEmpty ? "" : $"; nearest: {Nearest[0]}")}",
        At);

/// <summary>A name that nothing in the pack has.</summary>
public sealed record UnknownName(
    string Kind, string EnglishKind, string Name, ImmutableArray<string> Nearest, SourceLocation? At)
    : Problem(
        "pack.unknown-name",
        $"没有{Kind}“{Name}”{(Nearest.IsEmpty ? "" : "，最接近的是：" + string.Join("、", Nearest))}",
        $"there is no {EnglishKind} “{Name}”{(Nearest.IsEmpty ? "" : "; nearest: " + string.Join(", ", Nearest))}",
        At);

/// <summary>A name given twice where it must be unique.</summary>
public sealed record DuplicateName(string Kind, string EnglishKind, string Name, SourceLocation First, SourceLocation At)
    : Problem(
        "pack.duplicate",
        $"{Kind}“{Name}”重复，第一次出现在 {First}",
        $"{EnglishKind} “{Name}” is given twice, first at {First}",
        At);

/// <summary>Two packs of which neither builds on the other define the same thing differently.</summary>
public sealed record AmbiguousName(string Kind, string EnglishKind, string Name, string First, string Second, SourceLocation At)
    : Problem(
        "pack.ambiguous",
        $"{Kind}“{Name}”在互不继承的规则包“{First}”和“{Second}”中都有定义，请在本包中明确写出采用哪一个",
        $"{EnglishKind} “{Name}” is defined by both “{First}” and “{Second}”, neither of which extends the other; define it here",
        At);

/// <summary>A pack that cannot be found.</summary>
public sealed record UnknownPack(string Id, ImmutableArray<string> Nearest, SourceLocation? At)
    : Problem(
        "pack.unknown-pack",
        $"找不到规则包“{Id}”{(Nearest.IsEmpty ? "" : "，最接近的是：" + string.Join("、", Nearest))}。请改正包名；“hengji pack list”列出全部规则包",
        $"there is no pack “{Id}”{(Nearest.IsEmpty ? "" : "; nearest: " + string.Join(", ", Nearest))}. Correct the name; “hengji pack list” shows all packs",
        At);

/// <summary>Packs that extend each other in a circle.</summary>
public sealed record CyclicExtends(ImmutableArray<string> Circle, SourceLocation At)
    : Problem(
        "pack.cyclic-extends",
        $"规则包循环继承：{string.Join(" → ", Circle)}",
        $"packs extend each other in a circle: {string.Join(" → ", Circle)}",
        At);

/// <summary>A file that is not the YAML packs are written in.</summary>
public sealed record BadYaml(string Reason, string EnglishReason, SourceLocation At)
    : Problem("pack.yaml", $"不是可以读取的 YAML：{Reason}", $"not readable as YAML: {EnglishReason}", At);

/// <summary>More than the limits allow.</summary>
public sealed record PackTooLarge(string What, string EnglishWhat, int Limit, SourceLocation At)
    : Problem("pack.too-large", $"{What}超过上限 {Limit}", $"{EnglishWhat} exceeds the limit of {Limit}", At);

/// <summary>A file or folder of the pack that cannot be read.</summary>
public sealed record UnreadablePackFile(string Reason, SourceLocation At)
    : Problem("pack.unreadable", $"文件无法读取：{Reason}", $"the file cannot be read: {Reason}", At);

/// <summary>A file or folder that the format does not know and that would be silently ignored.</summary>
public sealed record UnknownPackFile(string Name, ImmutableArray<string> Nearest, SourceLocation At)
    : Problem(
        "pack.unknown-file",
        $"规则包中不应有“{Name}”{(Nearest.IsEmpty ? "" : $"，是否想写“{Nearest[0]}”")}",
        $"a pack has no “{Name}”{(Nearest.IsEmpty ? "" : $"; did you mean “{Nearest[0]}”")}",
        At);
