using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>Splits general expenditure down to the lowest functional subjects, basic expenditure down to economic ones.</summary>
internal sealed class SubjectMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;
    private readonly List<Subject> subjects = [];

    public SubjectTree Make()
    {
        var (basic, project) = (year.GeneralBasic.Expenditure, year.GeneralProject.Expenditure);
        var basics = Basics(basic.Value);
        var classes = year.Functions.Select((item, index) => Class(item, basics[index])).ToList();
        ledger.Sum(basic, [.. classes.Select(item => item.Basic)]);
        ledger.Sum(project, [.. classes.Select(item => item.Project)]);
        var budget = ledger.Total("subject.budget", [.. subjects.Select(item => item.Budget).OfType<Fact>()]);
        var rate = ledger.Rate("subject.rate", "rate", year.General.Expenditure, budget);
        var (wages, office, help) = (Economic(year.Economic[0]), Economic(year.Economic[1]), Economic(year.Economic[2]));
        var personnel = ledger.Total("subject.personnel", [year.Economic[0].Basic, year.Economic[2].Basic]);
        ledger.Sum(basic, [personnel, year.Economic[1].Basic]);
        return new([.. subjects], budget, rate, [.. wages, .. help], office, personnel, year.Economic[1].Basic);
    }

    /// <summary>The basic part of each class: first in proportion, then moved about.</summary>
    private List<decimal> Basics(decimal basic)
    {
        var totals = year.Functions.Select(item => item.Total.Value).ToList();
        var parts = totals.Select(total => decimal.Round(total * basic / totals.Sum(), 2, MidpointRounding.ToZero)).ToList();
        parts[^1] += basic - parts.Sum();
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            var moved = dice.Part(Math.Min(parts[at], totals[at + 1] - parts[at + 1]), 5, 80);
            parts[at] -= moved;
            parts[at + 1] += moved;
        }
        return parts;
    }

    private Subject Class(ExpenditureClass item, decimal basic)
    {
        var groups = dice.Some(SubjectNames.Of(item.Code), dice.Whole(1, 2)).OrderBy(group => group.Code, StringComparer.Ordinal).ToList();
        var at = subjects.Count;
        var basics = dice.Split(basic, groups.Count);
        var projects = dice.Split(item.Total.Value - basic, groups.Count);
        var made = groups.Select((group, index) => Group(group, basics[index], projects[index])).ToList();
        var whole = new Subject(item.Code, item.Name, item.Total, Sum(item.Code, "basic", made, one => one.Basic), Sum(item.Code, "project", made, one => one.Project));
        ledger.Sum(whole.Total, [.. made.Select(one => one.Total)]);
        ledger.Sum(whole.Total, [whole.Basic, whole.Project]);
        subjects.Insert(at, whole);
        return whole;
    }

    private Subject Group(SubjectGroup group, decimal basic, decimal project)
    {
        var items = dice.Some(group.Items, dice.Whole(1, group.Items.Length)).OrderBy(item => item.Code, StringComparer.Ordinal).ToList();
        var at = subjects.Count;
        var first = (items.Count + 1) / 2;
        List<decimal> basics = [.. dice.Split(basic, first), .. new decimal[items.Count - first]];
        List<decimal> projects = [.. new decimal[first - 1], .. dice.Split(project, items.Count - first + 1)];
        var made = items.Select((item, index) => Item(item.Code, item.Name, basics[index], projects[index])).ToList();
        subjects.AddRange(made);
        Fact basicSum = Sum(group.Code, "basic", made, one => one.Basic), projectSum = Sum(group.Code, "project", made, one => one.Project);
        var whole = new Subject(group.Code, group.Name, Sum(group.Code, "total", made, one => one.Total), basicSum, projectSum);
        ledger.Sum(whole.Total, [basicSum, projectSum]);
        subjects.Insert(at, whole);
        return whole;
    }

    private Subject Item(string code, string name, decimal basic, decimal project)
    {
        Fact basics = ledger.Money($"subject.{code}.basic", basic), projects = ledger.Money($"subject.{code}.project", project);
        var total = ledger.Total($"subject.{code}", [basics, projects]);
        var budget = ledger.Money($"subject.{code}.budget", dice.Part(total.Value, 70, 130));
        return new(code, name, total, basics, projects, budget, ledger.Rate($"subject.{code}.rate", "rate", total, budget));
    }

    private Fact Sum(string code, string key, List<Subject> parts, Func<Subject, Fact> of) =>
        ledger.Total($"subject.{code}.{key}", [.. parts.Select(of)]);

    private ImmutableArray<EconomicSubject> Economic(ExpenditureClass item)
    {
        var names = SubjectNames.Economic(item.Code);
        var amounts = dice.Split(item.Basic.Value, names.Length);
        var parts = names.Select((name, index) => new EconomicSubject(name.Code, name.Name, ledger.Money($"economic.{name.Code}", amounts[index]))).ToList();
        ledger.Sum(item.Basic, [.. parts.Select(part => part.Amount)]);
        return [new(item.Code, item.Name, item.Basic), .. parts];
    }
}
