namespace Hengji.Packs.Reading;

/// <summary>A pack and all packs it builds on, each read once.</summary>
internal sealed class PackLineage
{
    private readonly string packsFolder;
    private readonly PackLimits limits;
    private readonly ICollection<Problem> problems;
    private readonly Dictionary<string, PackLayer?> read = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly List<PackLayer> basesFirst = [];

    private PackLineage(string packsFolder, PackLimits limits, ICollection<Problem> problems) =>
        (this.packsFolder, this.limits, this.problems) = (packsFolder, limits, problems);

    /// <summary>The layers, every pack after all packs it extends; empty when the pack cannot be found.</summary>
    public ImmutableArray<PackLayer> BasesFirst => [.. basesFirst];

    /// <summary>Reads a pack and what it builds on.</summary>
    public static PackLineage Read(string packsFolder, string id, PackLimits limits, ICollection<Problem> problems)
    {
        var lineage = new PackLineage(packsFolder, limits, problems);
        lineage.Visit(id, null);
        return lineage;
    }

    /// <summary>Whether one pack builds on another, directly or indirectly.</summary>
    public bool Extends(string descendant, string ancestor) =>
        read.GetValueOrDefault(descendant) is { } layer
        && layer.Extends.Any(parent => parent.Id == ancestor || Extends(parent.Id, ancestor));

    private void Visit(string id, SourceLocation? at)
    {
        if (path.Contains(id))
        {
            var circle = path.SkipWhile(open => open != id).Append(id).ToImmutableArray();
            problems.Add(new CyclicExtends(circle, at!));
            return;
        }
        if (read.ContainsKey(id))
            return;
        if (read.Count > limits.ExtendedPacks)
        {
            problems.Add(new PackTooLarge("继承的规则包数", "number of extended packs", limits.ExtendedPacks, at!));
            return;
        }
        VisitNew(id, at);
    }

    private void VisitNew(string id, SourceLocation? at)
    {
        if (PackFolder.Open(packsFolder, id, limits, problems) is not { } folder)
        {
            problems.Add(new UnknownPack(id, NearestNames.Of(id, PackFolder.Ids(packsFolder)), at));
            return;
        }
        var layer = new LayerReader(folder, limits, problems).Read();
        read[id] = layer;
        if (layer is null)
            return;
        path.Add(id);
        foreach (var parent in layer.Extends.Reverse())
            Visit(parent.Id, parent.At);
        path.RemoveAt(path.Count - 1);
        basesFirst.Add(layer);
    }
}
