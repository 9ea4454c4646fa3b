using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Makes the tree of functional subjects; where nothing but grants was spent, both are the same facts.</summary>
internal sealed class BookLineMaker(Ledger ledger, Dice dice, BookPlan plan)
{
    private readonly Dictionary<string, Fact> sums = [];

    public ImmutableArray<BookLine> Make()
    {
        var rows = plan.Subjects.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Split(' ')).ToList();
        var lines = rows.Where(row => row.Length > 2).Select(Leaf).ToDictionary(line => line.Code);
        foreach (var length in new[] { 5, 3 })
            foreach (var row in rows.Where(row => row[0].Length == length))
                lines.Add(row[0], Parent(row[0], row[1], [.. lines.Values.Where(line => line.Code.Length == length + 2 && line.Code.StartsWith(row[0], StringComparison.Ordinal)).OrderBy(line => line.Code, StringComparer.Ordinal)]));
        return [.. lines.Values.OrderBy(line => line.Code, StringComparer.Ordinal)];
    }

    /// <summary>A total; the same parts always give the same fact, and one part itself.</summary>
    public Fact Sum(string key, IReadOnlyList<Fact> parts)
    {
        var names = string.Join('|', parts.Select(part => part.Key));
        if (parts.Count == 1)
            return parts[0];
        if (!sums.TryGetValue(names, out var sum))
            sums.Add(names, sum = ledger.Total(key, parts));
        return sum;
    }

    /// <summary>A total of compared parts, or the only one.</summary>
    public Comparison Whole(string key, IReadOnlyList<Comparison> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var whole = ledger.Compare(key, Sum(key, [.. parts.Select(part => part.Now)]), Sum($"{key}.last", [.. parts.Select(part => part.Last)]));
        ledger.Sum(whole.Change, [.. parts.Select(part => part.Change)]);
        return whole;
    }

    private BookLine Leaf(string[] row)
    {
        var (key, code) = ($"{plan.Key}.{row[0]}", row[0]);
        var (weight, percent, more) = (decimal.Parse(row[2], CultureInfo.InvariantCulture), int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture));
        var money = dice.Part(plan.Scale * weight / 1000, 85, 115);
        var works = percent is 0 or 100 ? money * percent / 100 : dice.Part(money, percent - 5, percent + 5);
        Fact project = ledger.Money($"{key}.granted.project", works), basic = ledger.Money($"{key}.granted.basic", money - works);
        var granted = ledger.Compare(dice, $"{key}.granted", ledger.Total($"{key}.granted", [basic, project]), percent);
        var budget = ledger.Money($"{key}.budget", dice.Chance(30) ? money : dice.Part(money, percent > 50 ? 60 : 90, percent > 50 ? 140 : 108));
        var (all, allBasic, allProject) = More(key, more, granted.Now, basic, project);
        return Line(key, code, row[1], row.Length > 5, all, allBasic, allProject, granted, basic, project, budget);
    }

    /// <summary>With what was spent of other money.</summary>
    private (Fact All, Fact Basic, Fact Project) More(string key, int more, Fact granted, Fact basic, Fact project)
    {
        if (more == 0)
            return (granted, basic, project);
        Fact moreBasic = ledger.Money($"{key}.more.basic", dice.Part(granted.Value, more * 3 / 5, more * 4 / 5)), moreProject = ledger.Money($"{key}.more.project", dice.Part(granted.Value, more / 5, more * 2 / 5));
        Fact allBasic = ledger.Total($"{key}.basic", [basic, moreBasic]), allProject = ledger.Total($"{key}.project", [project, moreProject]);
        return (ledger.Total($"{key}.all", [allBasic, allProject]), allBasic, allProject);
    }

    private BookLine Parent(string code, string name, IReadOnlyList<BookLine> parts)
    {
        var key = $"{plan.Key}.{code}";
        if (parts.Count == 1)
            return parts[0] with { Code = code, Name = name };
        Fact Of(string what, Func<BookLine, Fact> fact) => Sum($"{key}.{what}", [.. parts.Select(fact)]);

        var granted = Whole($"{key}.granted", [.. parts.Select(part => part.Granted)]);
        Fact all = Of("all", part => part.All), basic = Of("basic", part => part.Basic), project = Of("project", part => part.Project);
        Fact grantedBasic = Of("granted.basic", part => part.GrantedBasic), grantedProject = Of("granted.project", part => part.GrantedProject);
        ledger.Sum(granted.Now, [grantedBasic, grantedProject]);
        if (all != granted.Now)
            ledger.Sum(all, [basic, project]);
        return Line(key, code, name, parts[0].IsFund, all, basic, project, granted, grantedBasic, grantedProject, Of("budget", part => part.Budgeted.Last));
    }

    private BookLine Line(string key, string code, string name, bool isFund, Fact all, Fact basic, Fact project, Comparison granted, Fact grantedBasic, Fact grantedProject, Fact budget) => new(
        code, name, isFund, all, basic, project, granted, grantedBasic, grantedProject,
        ledger.Compare($"{key}.budgeted", granted.Now, budget), ledger.Rate($"{key}.budget.rate", "rate", granted.Now, budget));
}
