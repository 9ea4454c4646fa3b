namespace Hengji.Auditing.Tables.Sums;

/// <summary>Finds which lines of a table are sums of which, from their heads and from the figures themselves.</summary>
/// <remarks>
/// A sum that holds in most slots is one; the slot where it fails is wrong. Small groups are found first, and their parts
/// are left out of larger ones: 人员 and 公用 make 基本支出, 基本 and 项目 make 支出合计.
/// </remarks>
internal sealed partial class SumFinder
{
    private const int MostParts = 60;
    private readonly Lines lines;
    private readonly List<int> free;
    private readonly ImmutableArray<int> open;
    private readonly IReadOnlyList<int> slots;
    private readonly bool namedOnly;
    private readonly List<SumGroup> groups = [];

    /// <summary>Lines of lists that open with 其中, where indents show where they end.</summary>
    private readonly HashSet<int> ofWhich = [];

    private SumFinder(Lines lines, IEnumerable<int> summable, IReadOnlyList<int> slots, bool namedOnly) =>
        (this.lines, open, this.slots, this.namedOnly, free) = (lines, [.. summable], slots, namedOnly, [.. summable]);

    /// <summary>The groups, inner ones first.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="summable">Lines that can be added at all.</param>
    /// <param name="slots">Slots whose figures can be added.</param>
    /// <param name="namedOnly">Whether only lines called totals count: figures so small that they add up by chance.</param>
    public static IReadOnlyList<SumGroup> Find(Lines lines, IEnumerable<int> summable, IReadOnlyList<int> slots, bool namedOnly = false)
    {
        var finder = new SumFinder(lines, summable, slots, namedOnly);
        finder.Nested();
        finder.Single();
        while (finder.Best(candidate => candidate.Broken == 0) is { } group)
            finder.Take(group);
        while (finder.Best(candidate => candidate.IsVouched) is { } group)
            finder.Take(group);
        while (finder.Best(_ => true) is { } group)
            finder.Take(group);
        return finder.groups;
    }

    private void Take(SumGroup group)
    {
        groups.Add(group);
        free.RemoveAll(group.Parts.Contains);
    }
}
