using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the coal and the costs of a town's heating.</summary>
internal sealed class TownHeatingCosts(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.heat")
{
    public HeatCoal Coal(Fact area)
    {
        Fact opening = Count("coal.opening", 420, 1_300), burned = Count("coal.burned", area.Value * Dice.Whole(255, 292) / 10_000), closing = Count("coal.closing", 260, 990);
        var bought = Ledger.Balance(Key("coal.bought"), [burned, closing], [opening]);
        Fact price = Money("coal.price", Dice.Whole(640, 735)), money = Money("coal.money", price.Value * bought.Value), each = new(Key("coal.each"), 1_000 * burned.Value / area.Value, FactKind.Measure);
        Ledger.Product(money, price, bought);
        Ledger.Relate("rate", new(1_000, burned), new Term(-1, each, area));
        return new(opening, bought, price, money, burned, closing, each);
    }

    public ImmutableArray<ComparedCost> Costs(HeatCoal coal, HeatUsers all)
    {
        (string Name, int Cents, int From, int To)[] names = [("燃煤费", 0, 84, 112), ("电费", 310, 88, 108), ("水费及药剂费", 64, 84, 116), ("人工费", 420, 91, 103), ("设备检修费", 230, 74, 128), ("折旧费", 360, 92, 104)];
        ImmutableArray<Comparison> money = [.. names.Select((one, index) => Compare($"cost.{index}", index == 0 ? Money("cost.coal", Dice.Part(coal.Burned.Value * coal.Price.Value, 98, 103)) : Money($"cost.{index}", Dice.Part(all.Area.Value * one.Cents / 100, 86, 117)), one.From, one.To))];
        var whole = Ledger.Whole(Key("cost"), [.. money]);
        return [.. money.Append(whole).Select((one, index) => new ComparedCost(index == names.Length ? "合计" : names[index].Name, one, Share($"cost.share.{index}", one.Now, whole.Now), Ledger.Each(Key($"cost.each.{index}"), one.Now, all.Area)))];
    }
}
