using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Makes the costs under control with their budgets.</summary>
internal sealed class HeldMaker(Ledger ledger, Dice dice, BodySpec spec) : ComparedMaker(ledger, dice, $"jj.{spec.Key}.held", spec.Step)
{
    public ThreeCosts Three(CostTree costs, ImmutableArray<TaskLine> tasks, Fact cars)
    {
        HeldCost run = Held("run", "公务用车运行维护费", costs.Of("30231").Money), guest = Held("guest", "公务接待费", costs.Of("30217").Money);
        var buy = tasks.FirstOrDefault(task => task.IsCar) is { } car ? Held("buy", "公务用车购置费", car.Money) : null;
        var vehicle = buy is null ? run with { Name = "公务用车购置及运行维护费" } : Joined("vehicle", "公务用车购置及运行维护费", buy, run);
        var whole = Joined("three", "“三公”经费", vehicle, guest);
        if (buy is not null)
            Told(whole.Now, [buy.Now, run.Now, guest.Now]);
        Fact visitors = Count("visitors", decimal.Ceiling(guest.Now.Value / Dice.Whole(70, 96))), visits = Count("visits", decimal.Ceiling(visitors.Value / Dice.Whole(5, 9)));
        Ledger.AtMost(visits, visitors);
        return new(
            Part(run, whole), buy is null ? null : Part(buy, whole), Part(vehicle, whole), Part(guest, whole), whole, cars, visits, visitors,
            Ledger.Each(Key("car.each"), run.Now, cars), Ledger.Each(Key("visitor.each"), guest.Now, visitors));
    }

    /// <summary>A cost with a budget that it keeps to.</summary>
    public HeldCost Held(string name, string title, Comparison money)
    {
        var budget = Even($"{name}.budget", money.Now.Value / Dice.Share(74, 99));
        Ledger.AtMost(money.Now, budget);
        return WithPlan(name, title, money, budget);
    }

    private HeldCost Joined(string name, string title, params HeldCost[] parts)
    {
        var joined = WithPlan(name, title, Combine(name, parts.Select(one => one.Money)), SumOf($"{name}.budget", parts.Select(one => one.Budget)));
        Told(joined.Plan.Change, parts.Select(one => one.Plan.Change));
        return joined;
    }

    private HeldCost WithPlan(string name, string title, Comparison money, Fact budget) =>
        new(title, money, Beside($"{name}.plan", money.Now, budget), Rate($"{name}.done", money.Now, budget));

    private HeldCost Part(HeldCost one, HeldCost whole) => one with { Share = Share($"{one.Name}.share", one.Now, whole.Now) };
}
