using Hengji.Checks;
using Hengji.Packs.Shapes;
using Hengji.Packs.Yaml;

namespace Hengji.Packs.Reading;

/// <summary>Reads the files of one pack folder into a layer; every problem of every file is added to the list.</summary>
internal sealed class LayerReader(PackFolder folder, PackLimits limits, ICollection<Problem> problems)
{
    /// <summary>The layer, or null when pack.yaml itself is unusable.</summary>
    public PackLayer? Read()
    {
        folder.ReportStrangers();
        var layer = ReadFile("pack.yaml", PackShapes.Pack) is YamlMap pack ? ReadPackFile(pack) : null;
        var forms = Each("forms", FormShapes.Form, map => FormMapper.Read((YamlMap)map, problems));
        var rules = folder.FilesOf("rules").SelectMany(ReadRules).ToArray();
        var schemes = Each("schemes", SchemeShapes.Scheme, map => SchemeMapper.Read((YamlMap)map));
        var library = ReadFile("indicators.yaml", PackShapes.Indicators) as YamlList;
        var report = ReadFile("report.yaml", ReportShapes.Report) as YamlMap;
        var full = (layer ?? new PackLayer(folder.Id, "", default, default)) with
        {
            Forms = Unique.ById(forms, "表", "form", problems),
            Rules = Unique.ById(rules, "规则", "rule", problems),
            Schemes = Unique.ById(schemes, "评价方案", "scheme", problems),
            Library = library is null ? [] : PackFileMapper.ReadLibrary(library, problems),
            Template = report is null ? null : ReportMapper.Read(report),
        };
        return layer is null ? null : full;
    }

    private PackLayer ReadPackFile(YamlMap map)
    {
        var layer = PackFileMapper.Read(map, problems);
        if (layer.Id != folder.Id)
            problems.Add(new UnexpectedValue(
                "id", ($"“{layer.Id}”", layer.Id), ($"文件夹名“{folder.Id}”", folder.Id), map.PlaceOf("id")));
        return layer;
    }

    private List<T> Each<T>(string subfolder, Shape shape, Func<YamlNode, T> map)
    {
        var values = new List<T>();
        foreach (var name in folder.FilesOf(subfolder))
        {
            if (ReadFile(name, shape) is { } node)
                values.Add(map(node));
        }
        return values;
    }

    /// <summary>Rules are read one by one: a misprint in one does not hide the problems of the next.</summary>
    private IEnumerable<PackEntry<Rule>> ReadRules(string name)
    {
        if (Parse(name) is not { } node)
            yield break;
        if (node is not YamlList list)
        {
            _ = ShapeChecker.Check(node, RuleShapes.Rules, name, problems);
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (ShapeChecker.Check(item, RuleShapes.Rule, name, problems)
                && RuleMapper.Read((YamlMap)item, problems) is { } rule)
                yield return rule;
        }
    }

    private YamlNode? ReadFile(string name, Shape shape) =>
        Parse(name) is { } node && ShapeChecker.Check(node, shape, name, problems) ? node : null;

    private YamlNode? Parse(string name)
    {
        if (folder.ReadText(name) is not { } text)
            return null;
        var before = problems.Count;
        var node = YamlReader.Read(text, folder.Id + "/" + name, limits, problems);
        if (node is null or YamlScalar { IsNull: true } && problems.Count == before)
            problems.Add(new UnexpectedValue(name, ("空文件", "an empty file"), ("内容", "content"), folder.At(name)));
        return problems.Count == before ? node : null;
    }
}
