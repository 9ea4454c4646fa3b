using Hengji.Checks;
using Hengji.Packs;

namespace Hengji.UseCases.Packs;

/// <summary>A pack as the administrator's list shows it.</summary>
/// <param name="Summary">What it is; its problems when it cannot be read.</param>
/// <param name="Issues">What lint says, errors first.</param>
public sealed record PackListed(PackSummary Summary, ImmutableArray<PackIssue> Issues)
{
    /// <summary>Whether it may be used.</summary>
    public bool IsSound => Summary.Problems.IsEmpty && Issues.All(issue => issue.Level != FindingLevel.Error);
}

/// <summary>The packs on board with their lint results, and the documentation of one.</summary>
public static class ListPacks
{
    /// <summary>All packs of a folder.</summary>
    public static ImmutableArray<PackListed> Run(string packsFolder, DateOnly today) =>
        [.. PackCatalogue.List(packsFolder).Select(pack => new PackListed(
            pack, pack.Problems.IsEmpty ? [.. PackLinter.Lint(packsFolder, pack.Id, today).OrderBy(issue => issue.Level)] : []))];

    /// <summary>Ids of the packs that have forms, so that material can be opened with them.</summary>
    public static IEnumerable<string> Usable(string packsFolder) =>
        PackCatalogue.List(packsFolder).Where(pack => pack.Problems.IsEmpty && pack.FormCount > 0).Select(pack => pack.Id);

    /// <summary>The documentation generated from a pack, as Markdown.</summary>
    /// <returns>It, or why the pack cannot be read.</returns>
    public static Result<string> Describe(PackShelf packs, string packId)
    {
        var pack = packs.Find(packId);
        return pack.IsSuccess ? PackDocumenter.Describe(pack.Value) : Result<string>.Failure(pack.Problems);
    }
}
