namespace Hengji.Packs.Testing;

/// <summary>A key of a test that names no cell.</summary>
public sealed record BadTestCell(string Name, SourceLocation At)
    : Problem(
        "pack.test-cell",
        $"测试中的“{Name}”不是单元格名称，应写成 列、表.列、表.列[行] 或 units 表.列",
        $"“{Name}” in a test names no cell; write item, form.item, form.item[row] or units form.item",
        At);

/// <summary>A name of a test that leaves open which form or row is meant.</summary>
public sealed record OpenTestCell(string Name, string Missing, string EnglishMissing, SourceLocation At)
    : Problem(
        "pack.test-cell-open",
        $"测试中的“{Name}”没有说明是哪一{Missing}",
        $"“{Name}” in a test does not say which {EnglishMissing} is meant",
        At);

/// <summary>A list of values where one value belongs, or the other way round.</summary>
public sealed record WrongTestValue(string Name, bool IsColumn, SourceLocation At)
    : Problem(
        "pack.test-value",
        IsColumn ? $"“{Name}”是整列，应写成列表 [1.00, 2.00]" : $"“{Name}”是一个单元格，不能写成列表",
        IsColumn ? $"“{Name}” is a column and takes a list" : $"“{Name}” is one cell and takes no list",
        At);
