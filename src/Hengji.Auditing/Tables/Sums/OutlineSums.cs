namespace Hengji.Auditing.Tables.Sums;

/// <summary>Sums that an outline shows: each line is the sum of the lines one level below it.</summary>
/// <remarks>
/// Where most of them hold, the table lists all parts, and a group that does not hold in one slot is wrong there.
/// Where they do not, lists are partial and nothing is said; but lines of different levels are never added to each other.
/// </remarks>
internal static class OutlineSums
{
    /// <summary>The groups of an outline.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="outline">The outline of those that can be added.</param>
    /// <param name="slots">Slots whose figures can be added.</param>
    /// <returns>The groups, and the lines that are parts of others and stand in no other sum.</returns>
    public static (IReadOnlyList<SumGroup> Groups, IReadOnlyList<int> Inner) Find(Lines lines, Outline outline, IReadOnlyList<int> slots)
    {
        var tried = outline.Groups().Select(group => Try(lines, group.Whole, group.Parts, slots)).ToList();
        var (held, broken) = (tried.Sum(group => group.Support), tried.Sum(group => group.Broken));
        var isPooled = held >= 2 && broken * 3 <= held;
        var accepted = tried.Where(group => IsAccepted(lines, group, outline.IsCoded, isPooled || (held > 0 && broken == 1)) || IsSlipped(lines, group, slots))
            .Select(group => group with { IsPooled = isPooled && group.Broken * 2 <= group.Support })
            .ToList();
        var inner = outline.IsCoded || isPooled
            ? outline.Parents.Where(pair => pair.Value >= 0).Select(pair => pair.Key)
            : accepted.SelectMany(group => group.Parts);
        return (accepted, [.. inner]);
    }

    private static bool IsAccepted(Lines lines, SumGroup group, bool isCoded, bool isBacked) =>
        group.IsVouched || (isCoded || !IsPartial(lines, group)
            ? group.Support > 0 ? group.Broken * 2 <= group.Support || group.Broken == 1 : isBacked && group.Broken <= 1
            : group.Parts.Length > 1 && group.Support > 0 && group.Broken <= 1);

    /// <summary>Whether one slip keeps several parts from adding up.</summary>
    private static bool IsSlipped(Lines lines, SumGroup group, IReadOnlyList<int> slots) =>
        group is { Parts.Length: > 1, Broken: 1 } && SlipInSum.Explains(lines, group.Total, group.Parts, slots);

    /// <summary>A list after 其中, or of one line, may leave others out.</summary>
    private static bool IsPartial(Lines lines, SumGroup group) => group.Parts.Length == 1 || lines.Heads[group.Parts[0]].OpensParts;

    private static SumGroup Try(Lines lines, int whole, ImmutableArray<int> parts, IReadOnlyList<int> slots)
    {
        var trial = SumTrial.Of(lines, whole, parts, slots);
        return new SumGroup(whole, parts, true, parts.Length > 1 ? trial.Strong : Equal(lines, whole, parts[0], slots), trial.Broken);
    }

    /// <summary>In how many slots a line and its only part are the same and not 0.</summary>
    public static int Equal(Lines lines, int whole, int part, IReadOnlyList<int> slots) =>
        slots.Count(slot => lines.At(whole, slot) is { Value: not 0 } one && lines.At(part, slot) is { } other && one.Value == other.Value && one.Unit == other.Unit);
}
