using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes what every department's whole expenditure has.</summary>
internal abstract class WholeMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    protected Spending Spend(decimal personnel, decimal common, params ImmutableArray<Outlay> projects)
    {
        Outlay people = Spent("personnel", "人员经费", personnel, 100, 102), running = Spent("common", "公用经费", common, 100, 106);
        var basic = Outlay("basic", "基本支出", [people, running]);
        var project = Outlay("project", "项目支出", projects);
        var all = Outlay("all", "合计", [basic, project]);
        var initial = Even("initial", all.Budget.Value * Dice.Share(84, 97), 100);
        var added = Left("added", all.Budget, initial);
        return new(
            people, running, basic, projects, project, all, initial, added, Rate("added.rate", added, initial), Compare("spent", all.Spent, 84, 112),
            Ledger.Portion(Key("basic.part"), "基本支出", basic.Spent, all.Spent), Ledger.Portion(Key("project.part"), "项目支出", project.Spent, all.Spent));
    }

    /// <summary>An outlay of about so much; every second or so is spent to the end.</summary>
    protected Outlay Project(string name, string title, int from, int to)
    {
        var spent = Money($"{name}.spent", Dice.Yuan(from, to));
        var budget = Dice.Chance(40) ? Money($"{name}.budget", spent.Value) : Even($"{name}.budget", spent.Value * Dice.Share(101, 124));
        return Outlay(name, title, budget, spent);
    }

    protected ThreeFunds Three(int cars, int guests)
    {
        var vehicles = Ledger.Budgeted(Dice, Key("vehicles"), "公务用车运行维护费", Money("vehicles", Dice.Yuan(21_000, 38_000) * cars), 101, 132);
        var reception = Ledger.Budgeted(Dice, Key("guests"), "公务接待费", Money("guests", Dice.Whole(76, 138) * guests), 105, 165);
        Fact many = Count("cars", cars), people = Count("guests.people", guests), batches = Count("batches", guests * Dice.Share(9, 15));
        return new(
            vehicles, reception, Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, reception]), many, Ledger.Each(Key("vehicles.each"), vehicles.Now, many), batches, people, Ledger.Each(Key("guests.each"), reception.Now, people));
    }

    protected Crew People(int officials, int institution)
    {
        Fact posts = Count("officials", officials), others = Count("institution", institution), now = Count("officials.now", officials - Dice.Whole(0, Math.Min(3, officials / 6))), othersNow = Count("institution.now", institution - Dice.Whole(0, Math.Min(4, institution / 5)));
        Fact all = Total("posts", [posts, others]), staff = Total("staff", [now, othersNow]);
        return new(posts, others, all, now, othersNow, staff, Rate("staff.rate", staff, all), Count("retired", 9, 64));
    }

    private Outlay Spent(string name, string title, decimal yuan, int from, int to) =>
        Outlay(name, title, Money($"{name}.budget", decimal.Round(yuan * Dice.Share(from, to), 2, MidpointRounding.ToZero)), Money($"{name}.spent", yuan));
}
