using Hengji.Packs.Yaml;
using Hengji.Reports;

namespace Hengji.Packs.Reading;

/// <summary>Reads report.yaml whose shape is right.</summary>
internal static class ReportMapper
{
    private static readonly ImmutableArray<string> Kinds = ["paragraph", "form", "list", "scores", "signature"];

    /// <summary>The template.</summary>
    public static PackEntry<ReportTemplate> Read(YamlMap map) =>
        new("report", new ReportTemplate(
            map.Text("title"),
            [.. map.Maps("cover").Select(line => new CoverLine(line.Text("label"), line.Text("text")))],
            ReadSections(map, "parts", 0),
            map.Texts("annexes")), new SourceLocation(map.File, ""));

    private static ImmutableArray<TemplateSection> ReadSections(YamlMap map, string key, int level) =>
        [.. map.Maps(key).Select(section => ReadSection(section, section.Whole("level") ?? level))];

    private static TemplateSection ReadSection(YamlMap map, int level) =>
        new(
            level,
            map.Text("heading"),
            [.. map.Maps("blocks").Select(ReadBlock)],
            ReadSections(map, "sections", level + 1));

    private static TemplateBlock ReadBlock(YamlMap map)
    {
        var kind = Kinds.First(candidate => map[candidate] is not null);
        var text = kind switch
        {
            "form" => map.Text("caption"),
            "list" => map.Text("text"),
            _ => map.Text(kind),
        };
        var form = kind is "form" or "list" ? map.Text(kind) : "";
        return new TemplateBlock(kind, text, form, map.Text("when"), map.Texts("lines"))
        {
            Columns = map.Texts("columns"),
            RowsWith = map.Text("rows-with"),
        };
    }
}
