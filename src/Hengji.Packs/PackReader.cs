using Hengji.Packs.Reading;
using Hengji.Regulations;

namespace Hengji.Packs;

/// <summary>Reads a pack folder (规则包) and the packs it extends into one <see cref="Pack"/>.</summary>
/// <remarks>
/// What a pack writes replaces, by id, what it inherits. All problems of all files are reported together, each with
/// file, line and column. Nothing of a pack is executed; anchors, aliases and tags of YAML are refused.
/// </remarks>
public static class PackReader
{
    /// <summary>Reads a pack.</summary>
    /// <param name="packsFolder">Folder that holds one folder for each pack.</param>
    /// <param name="packId">Id of the pack, for instance <c>hunan-2022</c>.</param>
    /// <param name="limits">Largest sizes; the default limits when null.</param>
    /// <returns>The pack, or every problem found; codes <c>pack.*</c> and those of the rule language.</returns>
    public static Result<Pack> Read(string packsFolder, string packId, PackLimits? limits = null)
    {
        var loaded = Load(packsFolder, packId, limits ?? PackLimits.Default);
        return loaded.IsSuccess ? loaded.Value.Pack : Result<Pack>.Failure(loaded.Problems);
    }

    /// <summary>Reads a pack together with the places of its parts.</summary>
    internal static Result<LoadedPack> Load(string packsFolder, string packId, PackLimits limits)
    {
        var problems = new List<Problem>();
        var lineage = PackLineage.Read(packsFolder, packId, limits, problems);
        if (lineage.BasesFirst.IsEmpty)
            return Result<LoadedPack>.Failure(problems);
        var loaded = new PackMerger(lineage, problems).Merge();
        return problems.Count > 0 ? Result<LoadedPack>.Failure(problems) : loaded;
    }
}
