using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes what canteens took in and paid in the year.</summary>
internal sealed class CanteenBooksMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.canteen.books")
{
    public CanteenBooks Make(Fact meals, Fact mealMoney, Fact runMoney)
    {
        Fact fees = Money("fees", meals.Value * Dice.Whole(620, 780) / 100), gifts = Money("gifts", Dice.Yuan(60_000, 210_000)), income = Total("income", [fees, mealMoney, runMoney, gifts]);
        var cost = Money("cost", Dice.Part(income.Value, 95, 99));
        (string Name, int Share)[] names = [("食材", 57), ("人工", 28), ("水电燃气", 9), ("设备维护及其他", 6)];
        var costs = Parts("cost", cost, [.. names.Select(one => (decimal)one.Share)]);
        (string Name, Fact Amount)[] incomes = [("老人餐费", fees), ("就餐补助", mealMoney), ("运营补助", runMoney), ("社会捐赠", gifts)];
        return new(
            [.. incomes.Select((one, index) => Of($"income.{index}", one.Name, one.Amount, income))], income,
            [.. names.Select((one, index) => Of($"cost.{index}", one.Name, costs[index], cost))], cost, Left("surplus", income, cost), Ledger.Each(Key("cost.each"), cost, meals), Ledger.Each(Key("fees.each"), fees, meals));
    }

    private Portion Of(string name, string title, Fact amount, Fact whole) => new(title, amount, Share($"{name}.share", amount, whole));
}
