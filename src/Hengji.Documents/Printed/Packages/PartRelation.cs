namespace Hengji.Documents.Printed.Packages;

/// <summary>What a part points to.</summary>
/// <param name="Id">As the part names it.</param>
/// <param name="Type">Last word of its type: styles, header, worksheet.</param>
/// <param name="Target">Name of the part pointed to.</param>
internal sealed record PartRelation(string Id, string Type, string Target)
{
    /// <summary>The relations of a part; empty name for the package. Those to the outside are left out.</summary>
    public static ImmutableArray<PartRelation> Of(ZipParts parts, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var root = parts.Load($"{folder}_rels/{part[folder.Length..]}.rels");
        return root is null
            ? []
            :
            [
                .. root.Elements("Relationship")
                    .Where(element => (string?)element.Attribute("TargetMode") != "External")
                    .Select(element => new PartRelation(
                        (string?)element.Attribute("Id") ?? "",
                        LastWord((string?)element.Attribute("Type") ?? ""),
                        Resolve(folder, (string?)element.Attribute("Target") ?? ""))),
            ];
    }

    private static string LastWord(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder.TrimEnd('/');
            folder = folder[..(folder.LastIndexOf('/') + 1)];
        }
        return folder + target;
    }
}
