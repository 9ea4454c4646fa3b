using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents;

/// <summary>The unit list (单位名单) as a form of its own, the same in every pack.</summary>
public static class UnitList
{
    /// <summary>Columns id, code, name, parent, kind and aliases (joined by ;), under English or Chinese headings.</summary>
    public static FormDefinition Form { get; } = new(
        "units",
        "单位名单",
        "",
        FormRowKind.List,
        [],
        [
            Column("id", "单位标识") with { IsRequired = true },
            Column("code", "预算单位编码", "编码", "代码"),
            Column("name", "单位名称", "名称") with { IsRequired = true },
            Column("parent", "上级单位", "上级") with { IsRequired = true },
            Column("kind", "单位性质", "性质"),
            Column("aliases", "别名", "曾用名"),
        ],
        new Citation("本系统输入格式", "units.csv", CitationSeen.Design));

    private static FormItem Column(string id, string label, params string[] aliases) =>
        new(id, label, CellKind.Text) { Aliases = [.. aliases] };
}
