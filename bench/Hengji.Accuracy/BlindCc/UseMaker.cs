using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>All expenditure of an office by class and by kind, against last year.</summary>
internal sealed record AllUses(ImmutableArray<ClassRow> Rows, Comparison Spent, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare);

/// <summary>Makes all expenditure by class from the general budget, the fund and other money.</summary>
internal sealed class UseMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    public AllUses Make(IReadOnlyList<Line> lines, Line whole, Fact? fund, Fact? other)
    {
        var rows = Rows(lines, fund, other);
        var spent = plan.IsOnlyGeneral ? whole.Money : ledger.Whole($"{plan.Key}.spent", [.. rows.Select(one => one.Money)]);
        var (basic, project) = plan.IsOnlyGeneral
            ? (whole.Basic, whole.Project)
            : (ledger.Total($"{plan.Key}.basic", [.. rows.Select(one => one.Basic)]), ledger.Total($"{plan.Key}.project", [.. rows.Select(one => one.Project)]));
        ledger.Sum(spent.Now, [basic, project]);
        if (!plan.IsOnlyGeneral)
            ledger.Sum(spent.Now, [.. new[] { whole.Now, fund, other }.OfType<Fact>()]);
        var (basics, projects) = Kinds("all", spent, basic, project);
        return new(
            [.. rows.Select(one => one with { Share = ledger.Rate($"{one.All.Key}.class.share", "share", one.All, spent.Now) })], spent, basics, projects,
            ledger.Rate($"{plan.Key}.basic.share", "share", basic, spent.Now), ledger.Rate($"{plan.Key}.project.share", "share", project, spent.Now));
    }

    /// <summary>Basic and project expenditure, with last year's in about the same proportion.</summary>
    public (Comparison Basic, Comparison Project) Kinds(string key, Comparison whole, Fact basic, Fact project)
    {
        var percent = (int)(100 * basic.Value / whole.Now.Value);
        var basicLast = ledger.Money($"{plan.Key}.{key}.kind.last", dice.Part(whole.Last.Value, Math.Max(percent - 4, 3), Math.Min(percent + 4, 97)));
        var projectLast = ledger.Balance($"{plan.Key}.{key}.other.kind.last", [whole.Last], [basicLast]);
        ledger.Sum(whole.Last, [basicLast, projectLast]);
        Comparison basics = ledger.Compare($"{plan.Key}.{key}.basic.kind", basic, basicLast), projects = ledger.Compare($"{plan.Key}.{key}.project.kind", project, projectLast);
        ledger.Sum(whole.Change, [basics.Change, projects.Change]);
        return (basics, projects);
    }

    private List<ClassRow> Rows(IReadOnlyList<Line> lines, Fact? fund, Fact? other)
    {
        var classes = lines.Where(one => one.Level == 1).ToList();
        if (plan.IsOnlyGeneral)
            return [.. classes.Select(one => new ClassRow(one.Code, one.Name, one.Money, one.Basic, one.Project))];
        var others = other is null ? [] : plan.OtherUses.Zip(ledger.Split(dice, $"{plan.Key}.other.use", other, plan.OtherUses.Select(one => one.Weight))).ToList();
        var codes = classes.Select(one => one.Code).Concat(plan.OtherUses.Select(one => one.Code)).Append(plan.FundClass).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return [.. codes.Select(code => Row(code, classes.Find(one => one.Code == code), code == plan.FundClass ? fund : null, [.. others.Where(one => one.First.Code == code)]))];
    }

    private ClassRow Row(string code, Line? general, Fact? fund, IReadOnlyList<(PlannedOther Use, Fact Amount)> others)
    {
        var key = $"{plan.Key}.all.{code}";
        Fact basic = Part($"{key}.basic", [general?.Basic, .. others.Where(one => one.Use.IsBasic).Select(one => one.Amount)]);
        Fact project = Part($"{key}.project", [general?.Project, fund, .. others.Where(one => !one.Use.IsBasic).Select(one => one.Amount)]);
        var all = ledger.Total(key, [basic, project]);
        if (general is not null)
            ledger.AtMost(general.Now, all);
        var last = general is null ? dice.Part(all.Value, 70, 140) : general.Money.Last.Value + dice.Part(all.Value - general.Now.Value, 75, 130);
        return new(code, SubjectNames.Of(code), ledger.Compare(key, all, ledger.Money($"{key}.last", last)), basic, project);
    }

    /// <summary>A sum that nothing printed explains: each part is only bounded by it.</summary>
    private Fact Part(string key, IEnumerable<Fact?> parts)
    {
        var some = parts.OfType<Fact>().ToList();
        var sum = ledger.Money(key, some.Sum(one => one.Value));
        some.ForEach(one => ledger.AtMost(one, sum));
        return sum;
    }
}
