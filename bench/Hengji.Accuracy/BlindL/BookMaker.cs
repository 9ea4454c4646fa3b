using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Makes a body's accounts from what was spent: what came in follows from it.</summary>
internal sealed class BookMaker(Ledger ledger, Dice dice, BookPlan plan)
{
    private readonly BookLineMaker tree = new(ledger, dice, plan);

    public FinalBook Make()
    {
        var lines = tree.Make();
        var classes = lines.Where(line => line.Level == 1).ToList();
        List<BookLine> general = [.. classes.Where(line => !line.IsFund)], funds = [.. classes.Where(line => line.IsFund)];
        var spent = tree.Sum(Key("spent"), [.. classes.Select(line => line.All)]);
        var generalPot = ledger.Pot(dice, Key("general"), tree.Whole(Key("general.spent"), [.. general.Select(line => line.Granted)]), plan);
        var fundPot = funds.Count == 0 ? null : ledger.Pot(dice, Key("fund"), tree.Whole(Key("fund.spent"), [.. funds.Select(line => line.Granted)]), plan);
        var granted = fundPot is null ? generalPot : Together("granted", [generalPot, fundPot]);
        var (used, givenOut) = plan.GivesOut ? (Small("used"), Small("givenout")) : (null, null);
        var other = plan.Sources.Length == 0 ? null : Other(spent, granted.Spent.Now, used, givenOut);
        var all = other is null ? granted : Together("all", fundPot is null ? [generalPot, other] : [generalPot, fundPot, other], spent);
        var budget = tree.Sum(Key("budget"), [.. general.Select(line => line.Budgeted.Last)]);
        var basic = tree.Sum(Key("general.basic"), [.. general.Select(line => line.GrantedBasic)]);
        var project = tree.Sum(Key("general.project"), [.. general.Select(line => line.GrantedProject)]);
        ledger.Sum(generalPot.Spent.Now, [basic, project]);
        var total = Total("total", all, used, givenOut);
        var things = new BookThingsMaker(ledger, dice, plan);
        var economic = new EconomicBookMaker(ledger, dice, plan, [.. lines.Where(line => line.Level == 3 && !line.IsFund)]);
        var (basics, projects) = Kinds(classes, all.Spent);
        var (personnel, office, subjects) = economic.Make(basic);
        var people = things.People();
        var (rated, allRated) = things.Projects(project);
        return new FinalBook
        {
            Lines = [.. lines.Select(line => line with { Share = Rate($"{line.Code}.share", line.All, spent), GrantedShare = Rate($"{line.Code}.granted.share", line.Granted.Now, generalPot.Spent.Now) })],
            Sources = Sources(generalPot, fundPot, other, all.Income.Now), All = all, General = generalPot, Fund = fundPot, Granted = granted, Used = used, GivenOut = givenOut,
            Total = total, GrantedTotal = all == granted ? total : Total("granted.total", granted, null, null),
            Basic = basics, Project = projects, GeneralBudget = ledger.Compare(Key("general.budgeted"), generalPot.Spent.Now, budget), GeneralRate = Rate("general.rate", generalPot.Spent.Now, budget),
            GeneralShare = Rate("general.share", generalPot.Spent.Now, spent), GeneralBasic = basic, GeneralProject = project, Personnel = personnel, Office = office, Economic = subjects,
            Three = new ThreeBookMaker(ledger, dice, plan, subjects).Make(), Purchases = things.Purchases(), People = people, Cars = things.Cars(), Devices = ledger.Count(Key("devices"), dice.Whole(1, 9)),
            Projects = rated, AllProjects = allRated, ProjectCount = ledger.Count(Key("projects"), plan.Projects.Length), Units = things.Units(basics.Money.Now, projects.Money.Now, spent, people),
        };
    }

    private string Key(string name) => $"{plan.Key}.{name}";

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate(Key(key), "share", part, whole);

    private Comparison Small(string key) => ledger.Compare(dice, Key(key), ledger.Money(Key(key), dice.Part(plan.Scale, 1, 3)));

    /// <summary>Several kinds of money together; what was left last year is what was there this year.</summary>
    private Pot Together(string key, IReadOnlyList<Pot> pots, Fact? spent = null)
    {
        var opening = tree.Whole(Key($"{key}.opening"), [.. pots.Select(pot => pot.Opening)]);
        var closing = ledger.Compare(Key($"{key}.closing"), tree.Sum(Key($"{key}.closing"), [.. pots.Select(pot => pot.Closing.Now)]), plan.IsBudget ? ledger.Money(Key($"{key}.none"), 0) : opening.Now);
        var income = tree.Whole(Key($"{key}.income"), [.. pots.Select(pot => pot.Income)]);
        if (spent is null)
            return new(opening, income, tree.Whole(Key($"{key}.spent"), [.. pots.Select(pot => pot.Spent)]), closing);
        ledger.Sum(spent, [.. pots.Select(pot => pot.Spent.Now)]);
        return new(opening, income, ledger.Compare(Key("spent"), spent, tree.Sum(Key($"{key}.spent.last"), [.. pots.Select(pot => pot.Spent.Last)])), closing);
    }

    private Pot Other(Fact spent, Fact granted, Comparison? used, Comparison? givenOut) =>
        ledger.Pot(dice, Key("other"), ledger.Compare(dice, Key("other.spent"), ledger.Balance(Key("other.spent"), [spent], [granted]), 10), plan, used, givenOut);

    /// <summary>Both sides of a statement.</summary>
    private Comparison Total(string key, Pot pot, Comparison? used, Comparison? givenOut)
    {
        List<Comparison> left = [pot.Income, .. used is null ? (Comparison[])[] : [used], pot.Opening], right = [pot.Spent, .. givenOut is null ? (Comparison[])[] : [givenOut], pot.Closing];
        var total = tree.Whole(Key(key), left);
        ledger.Sum(total.Now, [.. right.Select(one => one.Now)]);
        ledger.Sum(total.Last, [.. right.Select(one => one.Last)]);
        return total;
    }

    /// <summary>Basic and project expenditure; last year's in nearly the same proportion.</summary>
    private (SharedMoney Basic, SharedMoney Project) Kinds(List<BookLine> classes, Comparison spent)
    {
        Fact basic = tree.Sum(Key("basic"), [.. classes.Select(line => line.Basic)]), project = tree.Sum(Key("project"), [.. classes.Select(line => line.Project)]);
        ledger.Sum(spent.Now, [basic, project]);
        var share = project.Value / spent.Now.Value * dice.Share(80, 118);
        Fact lastProject = ledger.Money(Key("project.last"), decimal.Round(spent.Last.Value * share, 2, MidpointRounding.ToZero)), lastBasic = ledger.Balance(Key("basic.last"), [spent.Last], [lastProject]);
        return (new("基本支出", ledger.Compare(Key("basic"), basic, lastBasic), Rate("basic.share", basic, spent.Now)),
            new("项目支出", ledger.Compare(Key("project"), project, lastProject), Rate("project.share", project, spent.Now)));
    }

    private ImmutableArray<SharedMoney> Sources(Pot general, Pot? fund, Pot? other, Fact all)
    {
        List<(string Name, Comparison Money)> sources = [("一般公共预算财政拨款收入", general.Income)];
        if (fund is not null)
            sources.Add(("政府性基金预算财政拨款收入", fund.Income));
        if (other is not null && plan.Sources.Length == 1)
            sources.Add((plan.Sources[0].Name, other.Income));
        else if (other is not null)
        {
            var now = ledger.Split(dice, Key("source"), other.Income.Now, plan.Sources.Select(source => source.Weight));
            var last = ledger.Split(dice, Key("source.last"), other.Income.Last, plan.Sources.Select(source => source.Weight));
            sources.AddRange(plan.Sources.Select((source, index) => (source.Name, ledger.Compare(Key($"source.{index}"), now[index], last[index]))));
            ledger.Sum(all, [.. sources.Select(source => source.Money.Now)]);
        }
        return [.. sources.Select((source, index) => new SharedMoney(source.Name, source.Money, Rate($"source.share.{index}", source.Money.Now, all)))];
    }
}
