using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Makes costs of journeys abroad, vehicles and reception, and of meetings and courses.</summary>
/// <remarks>Projects pay for some of them too, so they are at least what basic expenditure has under the same economic subjects.</remarks>
internal sealed class ThreeBookMaker(Ledger ledger, Dice dice, BookPlan plan, ImmutableArray<EconomicLine> subjects)
{
    public PublicThree Make()
    {
        BudgetedItem abroad = Item("abroad", "因公出国（境）费", plan.HasAbroad ? dice.Part(plan.ThreeScale, 16, 24) : 0), buy = Item("buy", "公务用车购置费", plan.HasPurchase ? dice.Part(plan.ThreeScale, 50, 70) : 0);
        BudgetedItem run = Paid("run", "公务用车运行维护费", "30231"), reception = Paid("reception", "公务接待费", "30217");
        var vehicle = plan.HasPurchase ? ledger.BudgetedWhole(Key("vehicle"), "公务用车购置及运行维护费", [buy, run]) : run with { Name = "公务用车购置及运行维护费" };
        var all = ledger.BudgetedWhole(Key("three"), "合计", plan.HasAbroad ? [abroad, vehicle, reception] : [vehicle, reception]);
        var shared = ledger.Shared([abroad, vehicle, reception], all);
        var guests = (int)(reception.Now.Value / dice.Whole(60, 150)) + 8;
        return new(
            shared[0], shared[1], buy, run, shared[2], all, Count("cars", plan.Cars.Sum(), plan.Cars.Sum()), Count("bought", plan.HasPurchase ? 1 : 0, plan.HasPurchase ? 1 : 0), Count("groups", 1, 2), Count("travellers", 3, 7),
            Count("batches", guests / 12 + 1, guests / 6 + 1), Count("guests", guests, guests), Cost("meetings", 20_000, 90_000), Cost("courses", 15_000, 160_000));
    }

    private string Key(string name) => $"{plan.Key}.three.{name}";

    private Fact Count(string key, int from, int to) => ledger.Count(Key(key), dice.Whole(from, to));

    private Comparison Cost(string key, int from, int to) => ledger.Compare(dice, Key(key), ledger.Money(Key(key), dice.Yuan(from, to)));

    private BudgetedItem Item(string key, string name, decimal yuan) => ledger.Budgeted(dice, Key(key), name, ledger.Money(Key(key), yuan), 100, 145);

    private BudgetedItem Paid(string key, string name, string code)
    {
        var basic = subjects.First(line => line.Code == code).Amount;
        var item = Item(key, name, basic.Value + (dice.Chance(40) ? 0 : dice.Part(basic.Value, 5, 60)));
        ledger.AtMost(basic, item.Now);
        return item;
    }
}
