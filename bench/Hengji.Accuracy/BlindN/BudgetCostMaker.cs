using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes what a budget tells of people, costs held down, vehicles, projects and goals.</summary>
internal sealed class BudgetCostMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    /// <summary>The most vehicles of each kind a body has.</summary>
    private static readonly int[] MostCars = [2, 2, 9, 4];

    public BudgetCosts Costs(EconomicMoney money)
    {
        Comparison run = Same("run", money, "30231"), reception = Same("reception", money, "30217");
        var buy = plan.BuysVehicle ? Planned("buy", dice.Yuan(120_000, 360_000)) : null;
        var abroad = plan.GoesAbroad ? Planned("abroad", dice.Yuan(60_000, 420_000)) : null;
        var vehicle = buy is null ? run : ledger.Whole($"{plan.Key}.vehicle", [buy, run]);
        var three = ledger.Whole($"{plan.Key}.three", [.. new[] { abroad, vehicle, reception }.OfType<Comparison>()]);
        ComparedItem Item(string name, Comparison one) => new(name, one, ledger.Rate($"{one.Now.Key}.three.share", "share", one.Now, three.Now));
        return new(
            new("“三公”经费", three, null!), abroad is null ? null : Item("因公出国（境）费", abroad), Item("公务用车购置及运行维护费", vehicle),
            buy is null ? null : Item("公务用车购置费", buy), Item("公务用车运行维护费", run), Item("公务接待费", reception),
            Same("meeting", money, "30215"), Same("training", money, "30216"), money.Office);
    }

    public BudgetPeople People()
    {
        Fact civil = Count("civil", plan.Staff * dice.Whole(38, 55) / 100), institution = Count("public", plan.Staff * dice.Whole(40, 58) / 100);
        Fact civilPosts = Count("posts.civil", (int)civil.Value + dice.Whole(0, 4)), publicPosts = Count("posts.public", (int)institution.Value + dice.Whole(1, 7));
        return new(
            ledger.Total($"{plan.Key}.posts", [civilPosts, publicPosts]), civilPosts, publicPosts, ledger.Total($"{plan.Key}.staff", [civil, institution]), civil, institution,
            Count("retired", plan.Staff * dice.Whole(25, 55) / 100));
    }

    public BudgetHoldings Holdings()
    {
        var parts = MostCars.Select((most, index) => Count($"car.{index}", dice.Whole(index > 1 ? 1 : 0, most))).ToList();
        return new(ledger.Total($"{plan.Key}.cars", parts), parts[0], parts[1], parts[2], parts[3], Count("machines", dice.Whole(1, 9)), Count("planned", dice.Whole(1, 4)));
    }

    /// <summary>The projects of a plan stand in the order of their size.</summary>
    public ImmutableArray<Portion> Projects(Fact project) => [.. plan.Projects.Zip(
        ledger.Split(dice, $"{plan.Key}.item", project, plan.Projects.Select((_, index) => 60m / (index + 1.5m))), (name, amount) => ledger.Portion(amount.Key, name, amount, project))];

    private Comparison Same(string key, EconomicMoney money, string code) => Planned(key, money.GoodsItems.First(one => one.Code == code).Amount.Value);

    /// <summary>Most often a little less than last year, as it must be.</summary>
    private Comparison Planned(string key, decimal yuan) =>
        ledger.Compare($"{plan.Key}.{key}", Money(key, yuan), Money($"{key}.last", dice.Chance(15) ? yuan : dice.Part(yuan, 97, 124)));

    private Fact Count(string key, int count) => ledger.Count($"{plan.Key}.{key}", count);

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);
}
