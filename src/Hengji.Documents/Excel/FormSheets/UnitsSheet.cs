using Hengji.BudgetUnits;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The unit list (单位名单) as a form of its own, the same in every pack.</summary>
internal static class UnitsSheet
{
    public const string Id = "units";

    public static FormDefinition Form { get; } = new(
        Id,
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
        new Citation("本系统输入格式", "单位名单", CitationSeen.Design))
    {
        RowHeading = "序号",
    };

    /// <summary>The units as rows; none for an empty workbook.</summary>
    public static FilledForm? Fill(BudgetUnitTree? units) =>
        units is null ? null : new FilledForm(Id, units.All.Select((unit, i) => Row(unit, i + 1)));

    private static FilledRow Row(BudgetUnit unit, int number)
    {
        (string Item, string Text)[] cells =
        [
            ("id", unit.Id), ("code", unit.Code), ("name", unit.Name), ("parent", unit.ParentId ?? ""),
            ("kind", unit.Kind), ("aliases", string.Join(';', unit.Aliases)),
        ];
        return new FilledRow(
            number.ToString(CultureInfo.InvariantCulture), "",
            ImmutableDictionary<string, Hengji.Figures.Figure>.Empty,
            cells.Where(cell => cell.Text.Length > 0).ToImmutableDictionary(cell => cell.Item, cell => cell.Text),
            new SourceLocation(Id, ""));
    }

    private static FormItem Column(string id, string label, params string[] aliases) =>
        new(id, label, CellKind.Text) { Aliases = [.. aliases] };
}
