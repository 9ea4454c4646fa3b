using Hengji.Packs.Shapes;

namespace Hengji.Packs;

/// <summary>JSON Schemas of the pack files, for editors that complete and check YAML while it is typed.</summary>
/// <remarks>Made from the same shapes the reader checks with, so both always know the same keys.</remarks>
public static class PackSchemas
{
    /// <summary>Name without extension, and text, of each schema: pack, form, rules, scheme, report, indicators.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } =
        ImmutableSortedDictionary.CreateRange<string, string>(StringComparer.Ordinal,
        [
            Schema("pack", "规则包 pack.yaml", PackShapes.Pack),
            Schema("form", "表 forms/*.yaml", FormShapes.Form),
            Schema("rules", "规则 rules/*.yaml", RuleShapes.Rules),
            Schema("scheme", "评价方案 schemes/*.yaml", SchemeShapes.Scheme),
            Schema("report", "报告模板 report.yaml", ReportShapes.Report),
            Schema("indicators", "指标库 indicators.yaml", PackShapes.Indicators),
        ]);

    private static KeyValuePair<string, string> Schema(string name, string title, Shape shape) =>
        new(name, SchemaWriter.Write(name, title, shape));
}
