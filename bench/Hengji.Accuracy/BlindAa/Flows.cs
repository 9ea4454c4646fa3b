using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes what a department received and spent in all, what it held down and bought, its people and projects that were rated.</summary>
internal sealed class Flows(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    private static readonly (string Name, decimal Weight)[] BuyingNames = [("货物", 34), ("工程", 22), ("服务", 44)];

    public PlainAccount Make(PlainPlan plan, Fact general, Fact generalBasic, Fact generalProject, Fact fund, Fact other)
    {
        var basic = Compare("basic", Total("basic", [generalBasic]), 90, 108);
        var project = Compare("project", Total("project", [generalProject, fund, other]), 76, 124);
        var spent = Ledger.Whole(Key("spent"), [basic, project]);
        Ledger.Sum(spent.Now, [general, fund, other]);
        var sources = Sources(plan, general, fund, other);
        var income = Ledger.Whole(Key("income"), [.. sources.Select(one => one.Money)]);
        var opening = Money("opening", Math.Max(spent.Now.Value - income.Now.Value, 0) + Dice.Yuan(60_000, 900_000));
        var closing = Ledger.Balance(Key("closing"), [opening, income.Now], [spent.Now]);
        var all = Compare("all", Total("all", [income.Now, opening]), 84, 114);
        Ledger.Sum(all.Now, [spent.Now, closing]);
        var made = new PlainAccount(all, income, [.. sources.Select((one, index) => one with { Share = Share($"source.{index}.share", one.Money.Now, income.Now) })], opening, closing, spent, basic, project, Share("basic.share", basic.Now, spent.Now), Share("project.share", project.Now, spent.Now))
        {
            General = null!, GeneralShare = null!, GeneralBasic = null!, GeneralProject = null!, Items = [], Classes = [], AllClasses = [], Fund = null!, Personnel = null!, Common = null!, PersonnelParts = [], CommonParts = [], Running = null!,
            FiscalIncome = Ledger.Whole(Key("fiscal.income"), [sources[0].Money, sources[1].Money]), FiscalSpent = Compare("fiscal.spent", Total("fiscal.spent", [general, fund]), 84, 114), Costs = Costs(plan), Buying = null!, BuyingParts = [], Small = null!, Posts = null!, Staff = null!, Civil = null!, Institution = null!, Retired = Count("retired", 18, 66), Rated = null!, RatedMoney = null!, RatedShare = null!, RatedProjects = [],
        };
        return WithPeople(WithBuying(WithRated(made, plan)), plan);
    }

    private List<ComparedItem> Sources(PlainPlan plan, Fact general, Fact fund, Fact other)
    {
        Fact Received(string name, Fact spent) => Money(name, Dice.Part(spent.Value, 97, 102));
        return
        [
            new("一般公共预算财政拨款收入", Compare("source.0", Received("source.0", general), 86, 112), null!), new("政府性基金预算财政拨款收入", Compare("source.1", Received("source.1", fund), 70, 130), null!),
            new(plan.OtherSource, Compare("source.2", Received("source.2", other), 60, 140), null!),
        ];
    }

    private PlainCosts Costs(PlainPlan plan)
    {
        var run = Ledger.Budgeted(Dice, Key("run"), "公务用车运行维护费", Money("run", Dice.Yuan(36_000, 160_000)), 101, 124);
        var guests = Ledger.Budgeted(Dice, Key("guests"), "公务接待费", Money("guests", Dice.Yuan(5_000, 38_000)), 102, 160);
        var buy = plan.BuysCar ? Ledger.Budgeted(Key("buy"), "公务用车购置费", Even("buy.budget", 180_000, 1_000), Ledger.Compare(Key("buy"), Money("buy", Dice.Yuan(158_000, 179_800)), Money("buy.last", 0))) : null;
        var vehicles = buy is null ? run : Ledger.BudgetedWhole(Key("vehicles"), "公务用车购置及运行维护费", [buy, run]);
        var three = Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]);
        Fact cars = Count("cars", 3, 8), batches = Count("batches", 9, 42), people = Count("guests.people", batches.Value * Dice.Whole(5, 9));
        return new(three, buy, run, vehicles, guests, Share("vehicles.share", vehicles.Now, three.Now), Share("guests.share", guests.Now, three.Now), cars, Count("bought", buy is null ? 0 : 1), Ledger.Each(Key("car.each"), run.Now, cars), batches, people, Ledger.Each(Key("guest.each"), guests.Now, people));
    }

    private PlainAccount WithBuying(PlainAccount account)
    {
        var buying = Money("buying", Dice.Part(account.Project.Now.Value, 14, 42));
        var parts = Parts("buying.part", buying, [.. BuyingNames.Select(one => one.Weight)]);
        var small = Money("buying.small", Dice.Part(buying.Value, 62, 97));
        return account with { Buying = buying, BuyingParts = [.. BuyingNames.Select((one, index) => Ledger.Portion(Key($"buying.part.{index}"), one.Name, parts[index], buying))], Small = Ledger.Portion(Key("buying.small"), "授予中小企业合同金额", small, buying) };
    }

    private PlainAccount WithRated(PlainAccount account, PlainPlan plan)
    {
        var projects = plan.Projects.Select((one, index) => Rated($"rated.{index}", one)).ToImmutableArray();
        var money = Total("rated", projects.Select(one => one.Spent));
        return account with { RatedProjects = projects, Rated = Count("rated.count", projects.Length), RatedMoney = money, RatedShare = Share("rated.share", money, account.Project.Now) };
    }

    private Outlay Rated(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(35) ? budget.Value : Dice.Part(budget.Value, 80, 99)));
    }

    private PlainAccount WithPeople(PlainAccount account, PlainPlan plan)
    {
        Fact civil = Count("civil", 13, 24), institution = Count("institution", plan.MostStaff * 2 / 3, plan.MostStaff), staff = Total("staff", [civil, institution]), posts = Count("posts", staff.Value + Dice.Whole(1, 7));
        return account with { Civil = civil, Institution = institution, Staff = staff, Posts = posts };
    }
}
