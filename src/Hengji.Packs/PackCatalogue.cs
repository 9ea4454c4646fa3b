using Hengji.Packs.Reading;

namespace Hengji.Packs;

/// <summary>The packs of a folder (规则包目录).</summary>
public static class PackCatalogue
{
    /// <summary>Every pack of the folder in the order of ids, those that cannot be read included.</summary>
    /// <param name="packsFolder">Folder that holds one folder for each pack.</param>
    /// <param name="limits">Largest sizes; the default limits when null.</param>
    public static ImmutableArray<PackSummary> List(string packsFolder, PackLimits? limits = null) =>
        [.. PackFolder.Ids(packsFolder).Select(id => Summarise(packsFolder, id, limits ?? PackLimits.Default))];

    private static PackSummary Summarise(string packsFolder, string id, PackLimits limits)
    {
        var loaded = PackReader.Load(packsFolder, id, limits);
        if (!loaded.IsSuccess)
            return new PackSummary(id, "", [], default, default, 0, 0, loaded.Problems);
        var pack = loaded.Value.Pack;
        return new PackSummary(
            id, pack.Title, pack.Extends, pack.ValidFrom, pack.ConfirmedOn, pack.Forms.All.Length, pack.Rules.Length, []);
    }
}

/// <summary>A line of the list of packs.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Chinese title; empty when it cannot be read.</param>
/// <param name="Extends">Packs it builds on, nearest first.</param>
/// <param name="ValidFrom">First day it is valid.</param>
/// <param name="ConfirmedOn">Day somebody last compared it with the regulations.</param>
/// <param name="FormCount">Forms, inherited ones included.</param>
/// <param name="RuleCount">Rules, inherited ones included.</param>
/// <param name="Problems">Why it cannot be read; empty when it can.</param>
public sealed record PackSummary(
    string Id,
    string Title,
    ImmutableArray<string> Extends,
    DateOnly ValidFrom,
    DateOnly ConfirmedOn,
    int FormCount,
    int RuleCount,
    ImmutableArray<Problem> Problems);
