using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes functional subjects from the lowest up.</summary>
internal sealed class SpendTreeMaker(Ledger ledger, Dice dice, string key, decimal step) : ComparedMaker(ledger, dice, key, step)
{
    public SpendLine Leaf(string code, Comparison? basic, Comparison? project)
    {
        Comparison own = basic ?? Nothing($"{code}.basic"), task = project ?? Nothing($"{code}.project");
        return new(code, Subjects.Name(code), own, task, basic is null ? task : project is null ? own : Combine(code, own, task));
    }

    /// <summary>The subject with its budget, of which between two percentages was spent; without any where it was added during the year.</summary>
    public SpendLine Planned(SpendLine leaf, int from, int to, bool isAdded)
    {
        var budget = isAdded ? Money($"{leaf.Code}.budget", 0) : Even($"{leaf.Code}.budget", leaf.Now.Value / Dice.Share(from, to));
        return WithPlan(leaf, budget);
    }

    /// <param name="leaves">The lowest subjects.</param>
    /// <param name="known">A tree whose subjects are taken over where nothing is added to them.</param>
    public SpendTree Tree(IEnumerable<SpendLine> leaves, SpendTree? known = null)
    {
        var items = leaves.OrderBy(leaf => leaf.Code, StringComparer.Ordinal).ToList();
        var lines = new List<SpendLine>();
        var tops = items.GroupBy(leaf => leaf.Code[..3]).Select(top => Top(top.Key, [.. top], known, lines)).ToList();
        var whole = Line("", "合计", tops, items);
        var shared = lines.Select(line => line with { Share = Share($"{line.Code}.share", line.Now, whole.Now) });
        return new([.. shared], whole, Share("basic.share", whole.Basic.Now, whole.Now), Share("project.share", whole.Project.Now, whole.Now));
    }

    private SpendLine Top(string code, IReadOnlyList<SpendLine> leaves, SpendTree? known, List<SpendLine> lines)
    {
        var at = lines.Count;
        var groups = new List<SpendLine>();
        foreach (var group in leaves.GroupBy(leaf => leaf.Code[..5]))
        {
            groups.Add(Known(group.Key, [.. group], known) ?? Line(group.Key, Subjects.Name(group.Key), [.. group], [.. group]));
            lines.AddRange([groups[^1], .. group]);
        }
        var top = Known(code, leaves, known) ?? Line(code, Subjects.Name(code), groups, leaves);
        lines.Insert(at, top);
        return top;
    }

    private static SpendLine? Known(string code, IReadOnlyList<SpendLine> leaves, SpendTree? known)
    {
        var there = known?.Lines.FirstOrDefault(line => line.Code == code);
        return there is null || !known!.Below(there).Select(line => line.Now).SequenceEqual(leaves.Select(leaf => leaf.Now)) ? null : there;
    }

    private SpendLine Line(string code, string name, List<SpendLine> parts, IReadOnlyList<SpendLine> leaves)
    {
        if (parts.Count == 1)
            return parts[0] with { Code = code, Name = name };
        Comparison basic = Combine($"{code}.basic", parts.Select(one => one.Basic)), project = Combine($"{code}.project", parts.Select(one => one.Project));
        Told(basic, leaves.Select(one => one.Basic));
        Told(project, leaves.Select(one => one.Project));
        var all = IsNothing(project) ? basic : IsNothing(basic) ? project : Combine($"{code}.all", parts.Select(one => one.All));
        Told(all, basic, project);
        Told(all, leaves.Select(one => one.All));
        var line = new SpendLine(code, name, basic, project, all);
        return parts.Any(one => one.Plan is null) ? line : Planned(line, parts, leaves);
    }

    private SpendLine Planned(SpendLine line, List<SpendLine> parts, IReadOnlyList<SpendLine> leaves)
    {
        var planned = WithPlan(line, SumOf($"{line.Code}.budget", parts.Select(one => one.Plan!.Last)));
        Told(planned.Plan!.Last, leaves.Select(one => one.Plan!.Last));
        Told(planned.Plan.Change, leaves.Select(one => one.Plan!.Change));
        return planned;
    }

    private SpendLine WithPlan(SpendLine line, Fact budget) =>
        line with { Plan = Beside($"{line.Code}.plan", line.Now, budget), Done = Rate($"{line.Code}.done", line.Now, budget) };

    private static bool IsNothing(Comparison one) => one.Now.Value == 0 && one.Last.Value == 0;
}
