using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>The three public funds with what is counted for them: nobody went abroad and no vehicle was bought, as usual in a small office.</summary>
/// <param name="All">All of them.</param>
/// <param name="Vehicle">Running vehicles.</param>
/// <param name="Reception">Receiving guests.</param>
/// <param name="Batches">How often guests were received.</param>
/// <param name="Guests">How many guests.</param>
/// <param name="Cars">Vehicles held.</param>
/// <param name="CarKinds">Vehicles of each kind.</param>
public sealed record PublicCosts(
    BudgetedItem All, BudgetedItem Vehicle, BudgetedItem Reception, Fact Batches, Fact Guests, Fact Cars, ImmutableArray<Fact> CarKinds);

/// <summary>What was bought by government procurement, and from whom.</summary>
public sealed record Purchases(Fact All, Fact Goods, Fact Works, Fact Services, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare);

/// <summary>Makes what every note on a budget or its execution ends with.</summary>
internal sealed class PublicCostMaker(Ledger ledger, Dice dice, string prefix)
{
    public PublicCosts Costs(int leastCars)
    {
        var cars = ledger.Count($"{prefix}.cars", dice.Whole(leastCars, leastCars + 9));
        var run = Item("vehicle", "公务用车运行维护费", dice.Yuan((int)cars.Value * 17_000, (int)cars.Value * 39_000));
        var reception = Item("reception", "公务接待费", dice.Yuan(8_000, 90_000));
        var all = ledger.BudgetedWhole($"{prefix}.public", "“三公”经费", [run, reception]);
        var shared = ledger.Shared([run, reception], all);
        var batches = ledger.Count($"{prefix}.batches", dice.Whole(11, 130));
        return new(
            all, shared[0], shared[1], batches, ledger.Count($"{prefix}.guests", (int)batches.Value * dice.Whole(5, 11) + dice.Whole(0, 9)), cars,
            ledger.SplitCount(dice, $"{prefix}.car", cars, [2, 1, 2]));
    }

    public Purchases Purchases(int from, int to)
    {
        Fact goods = Money("goods", dice.Yuan(from, to)), works = Money("works", dice.Yuan(from, to * 3)), services = Money("services", dice.Yuan(from, to * 2));
        var all = ledger.Total($"{prefix}.bought", [goods, works, services]);
        var small = Money("small", dice.Part(all.Value, 62, 97));
        var micro = Money("micro", dice.Part(small.Value, 38, 88));
        ledger.AtMost(small, all);
        ledger.AtMost(micro, small);
        return new(all, goods, works, services, small, ledger.Rate($"{prefix}.small.share", "share", small, all), micro, ledger.Rate($"{prefix}.micro.share", "share", micro, all));
    }

    /// <summary>Less than its budget, as it has to be.</summary>
    private BudgetedItem Item(string key, string name, decimal yuan) => ledger.Budgeted(dice, $"{prefix}.{key}", name, Money(key, yuan), 101, 158);

    private Fact Money(string key, decimal yuan) => ledger.Money($"{prefix}.{key}", yuan);
}
