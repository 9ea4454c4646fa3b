namespace Hengji.Auditing.Tables.Sums;

/// <summary>Sums inside heads of several levels: 小计 under 公务用车费 is the sum of 购置费 and 运行费 beside it, 合计 under 预算数 that of all groups below 预算数.</summary>
internal static class HeadGroups
{
    /// <summary>The groups, inner ones first.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="some">Lines that can be added.</param>
    /// <param name="slots">Slots whose figures can be added.</param>
    public static IReadOnlyList<SumGroup> Find(Lines lines, IReadOnlyList<int> some, IReadOnlyList<int> slots)
    {
        if (!some.Any(line => lines.Heads[line].Path.Length > 1))
            return [];
        var found = new List<(int Total, ImmutableArray<int> Parts)>();
        _ = Walk(lines, [.. some.Where(line => !lines.Heads[line].OpensParts)], 0, found);
        var tried = found.ConvertAll(group => Try(lines, group.Total, group.Parts, slots));
        var kin = tried.ToLookup(group => Names(lines, group), StringComparer.Ordinal);
        return [.. tried
            .Select(group => group with { IsPooled = IsPooled(kin[Names(lines, group)]) && group.Broken <= Math.Max(1, group.Support) })
            .Where(group => group.IsPooled || group.IsVouched || group.Broken == 0 ? group.Support > 0 || group.Broken == 0 : group.Broken == 1)];
    }

    /// <summary>The lines that stand for a group of heads: its total, or all of it without one.</summary>
    private static List<int> Walk(Lines lines, List<int> some, int level, List<(int Total, ImmutableArray<int> Parts)> found)
    {
        var leaves = some.Where(line => lines.Heads[line].Path.Length <= level + 1).ToList();
        var totals = leaves.Where(line => lines.Heads[line].IsTotal).ToList();
        var parts = new List<int>();
        var hasInner = false;
        for (var at = 0; at < some.Count; at++)
        {
            if (leaves.Contains(some[at]))
            {
                parts.Add(some[at]);
                continue;
            }
            var name = lines.Heads[some[at]].Path[level];
            var group = some.Skip(at).TakeWhile(line => !leaves.Contains(line) && lines.Heads[line].Path[level] == name).ToList();
            parts.AddRange(Walk(lines, group, level + 1, found));
            (at, hasInner) = (at + group.Count - 1, true);
        }
        if (totals.Count != 1)
            return parts;
        _ = parts.Remove(totals[0]);
        if (parts.Count > 1 && (level > 0 || hasInner))
            found.Add((totals[0], [.. parts]));
        return totals;
    }

    private static SumGroup Try(Lines lines, int total, ImmutableArray<int> parts, IReadOnlyList<int> slots)
    {
        var trial = SumTrial.Of(lines, total, parts, slots);
        return new SumGroup(total, parts, true, trial.Strong, trial.Broken);
    }

    private static bool IsPooled(IEnumerable<SumGroup> kin) => kin.Sum(group => group.Support) is >= 1 and var held && kin.Sum(group => group.Broken) * 2 <= held;

    private static string Names(Lines lines, SumGroup group) => string.Join('|', group.Parts.Select(part => lines.Heads[part].Core));
}
