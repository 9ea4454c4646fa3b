using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Reports;

namespace Hengji.Packs.Reading;

/// <summary>Puts a pack together from its own layer and those it extends.</summary>
internal sealed class PackMerger(PackLineage lineage, ICollection<Problem> problems)
{
    /// <summary>The pack and the places of what it is made of; only complete when no problem was added.</summary>
    public LoadedPack Merge()
    {
        var layers = lineage.BasesFirst;
        var own = layers[^1];
        var forms = Table("表", "form", layer => layer.Forms);
        var rules = Table("规则", "rule", layer => layer.Rules);
        var schemes = Table("评价方案", "scheme", layer => layer.Schemes);
        var bands = Table("分档表", "band table", layer => layer.Bands);
        var deadlines = Table("期限", "deadline", layer => layer.Deadlines);
        var library = Table("指标", "indicator", layer => layer.Library);
        var template = Single("report.yaml", layer => layer.Template);
        var order = FormOrder(layers, forms);
        var schemeId = Single("department-scheme", layer => layer.DepartmentScheme);
        if (schemeId is not null && schemes.Entries.All(scheme => scheme.Id != schemeId.Value))
            problems.Add(Unknown("评价方案", "scheme", schemeId, schemes.Entries.Select(scheme => scheme.Id)));
        var pack = new Pack(
            own.Id,
            own.Title,
            [.. layers.Take(layers.Length - 1).Reverse().Select(layer => layer.Id)],
            own.ValidFrom,
            own.ConfirmedOn,
            new FormCatalogue(forms.Values.OrderBy(form => Position(order, form.Id))),
            [.. rules.Entries.OrderBy(rule => Position(order, FileStem(rule.At))).Select(rule => rule.Value)],
            schemes.Values.ToImmutableDictionary(scheme => scheme.Id, StringComparer.Ordinal))
        {
            DepartmentSchemeId = schemeId?.Value ?? "",
            Parameters = ByName(Table("参数", "parameter", layer => layer.Parameters)),
            Bands = ByName(bands),
            Deadlines = [.. deadlines.Values],
            Library = [.. library.Values],
            Template = template?.Value ?? new ReportTemplate(own.Title, [], [], []),
        };
        var places = Places("form", forms)
            .Concat(Places("scheme", schemes))
            .Concat(Places("deadline", deadlines))
            .Concat(Places("indicator", library))
            .Concat(Places("bands", bands))
            .Concat(template is null ? [] : [KeyValuePair.Create("report", template.At)]);
        return new LoadedPack(
            pack, [.. layers.Select(layer => (layer.Id, layer.ValidFrom))], ImmutableDictionary.CreateRange(places));
    }

    private MergedTable<T> Table<T>(string kind, string english, Func<PackLayer, IEnumerable<PackEntry<T>>> column) =>
        MergedTable<T>.Of(kind, english, lineage, column, problems);

    private PackEntry<T>? Single<T>(string name, Func<PackLayer, PackEntry<T>?> field) =>
        Table<T>(name, name, layer => field(layer) is { } entry ? [entry with { Id = name }] : [])
            .Entries.FirstOrDefault();

    private List<string> FormOrder(ImmutableArray<PackLayer> layers, MergedTable<FormDefinition> forms)
    {
        var known = forms.Entries.Select(form => form.Id).ToArray();
        var order = new List<string>();
        foreach (var name in layers.Reverse().SelectMany(layer => layer.FormOrder))
        {
            if (!known.Contains(name.Id))
                problems.Add(Unknown("表", "form", name, known));
            else if (!order.Contains(name.Id))
                order.Add(name.Id);
        }
        return order;
    }

    private static int Position(List<string> order, string form) =>
        order.IndexOf(form) is >= 0 and var position ? position : int.MaxValue;

    private static string FileStem(SourceLocation at) => Path.GetFileNameWithoutExtension(at.File);

    private static ImmutableDictionary<string, T> ByName<T>(MergedTable<T> table) =>
        table.Entries.ToImmutableDictionary(entry => entry.Id, entry => entry.Value, StringComparer.Ordinal);

    private static UnknownName Unknown(string kind, string english, PackEntry<string> name, IEnumerable<string> known) =>
        new(kind, english, name.Value, NearestNames.Of(name.Value, known), name.At);

    private static IEnumerable<KeyValuePair<string, SourceLocation>> Places<T>(string kind, MergedTable<T> table) =>
        table.Entries.Select(entry => KeyValuePair.Create($"{kind} {entry.Id}", entry.At));
}
