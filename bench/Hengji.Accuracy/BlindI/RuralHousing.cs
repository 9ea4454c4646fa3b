using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A kind of household: how many were to be helped, how many were, with how much each.</summary>
public sealed record HousingKind(string Name, Fact Each, Fact Planned, Fact Done, Fact Rate, Fact Money);

/// <summary>A town: households of each kind, and what they were paid.</summary>
public sealed record HousingTown(string Name, ImmutableArray<Fact> Kinds, Fact Planned, Fact Done, Fact Rate, Fact Money);

/// <summary>Dilapidated houses of a county rebuilt with money from above.</summary>
public sealed record RuralHousing(
    ImmutableArray<PayingLevel> Levels, PayingLevel All, ImmutableArray<(Fact Count, Fact Money)> Batches, Fact Planned, Comparison Done, Fact Rate, ImmutableArray<HousingKind> Kinds,
    ImmutableArray<HousingTown> Towns, Fact TownCount, Fact PerHouse, Fact Rebuilt, Fact Repaired, Fact Area, Fact AreaEach, SelfPoll Poll);

/// <summary>Makes dilapidated houses of a county.</summary>
internal sealed class RuralHousingMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] TownNames = ["河口镇", "龙泉镇", "大坪镇", "沙溪乡", "高桥镇", "白云乡", "新店镇", "竹园乡", "黄土岭镇"];

    private static readonly (string Name, int From, int To)[] KindNames = [("重建（低保户、分散供养特困人员）", 28, 32), ("重建（其他低收入群体）", 20, 24), ("修缮加固", 8, 13)];

    public RuralHousing Make()
    {
        var each = KindNames.Select((kind, index) => ledger.Money($"house.each.{index}", dice.Whole(kind.From, kind.To) * 1_000)).ToImmutableArray();
        var towns = TownNames.Take(dice.Whole(6, 9)).Select((name, index) => Town($"house.town.{index}", name, each)).ToImmutableArray();
        var planned = ledger.Total("house.planned", [.. towns.Select(one => one.Planned)]);
        var kinds = Kinds(towns, each, planned);
        var done = ledger.Total("house.done", [.. towns.Select(one => one.Done)]);
        ledger.Sum(done, [.. kinds.Select(one => one.Done)]);
        var spent = ledger.Total("house.spent", [.. towns.Select(one => one.Money)]);
        ledger.Sum(spent, [.. kinds.Select(one => one.Money)]);
        var last = ledger.Count("house.done.last", (int)(done.Value * dice.Share(74, 130)));
        var (rebuilt, area) = (ledger.Total("house.rebuilt", [kinds[0].Done, kinds[1].Done]), Area(kinds));
        ledger.Sum(done, [rebuilt, kinds[2].Done]);
        var levels = Levels(spent);
        return new(
            levels, All(levels, spent), Batches(levels[0].Budget, planned), planned, ledger.Compare("house.compare", done, last), ledger.Rate("house.rate", "completion", done, planned), kinds, towns,
            ledger.Count("house.towns", towns.Length), ledger.Each("house.per", spent, done), rebuilt, kinds[2].Done, area, AreaEach(area, rebuilt), ledger.Poll(dice, "house.poll", 90, 260, 66, 28, 5, 1));
    }

    private Fact Area(ImmutableArray<HousingKind> kinds) =>
        new("house.area", (kinds[0].Done.Value + kinds[1].Done.Value) * dice.Whole(5_200, 7_400) / 100m, FactKind.Measure);

    private Fact AreaEach(Fact area, Fact rebuilt)
    {
        var each = new Fact("house.area.each", area.Value / rebuilt.Value, FactKind.Measure);
        ledger.Product(area, each, rebuilt);
        return each;
    }

    private HousingTown Town(string key, string name, ImmutableArray<Fact> each)
    {
        var kinds = each.Select((_, index) => ledger.Count($"{key}.kind.{index}", dice.Whole(index == 1 ? 5 : 9, index == 2 ? 46 : 28))).ToImmutableArray();
        var done = ledger.Total($"{key}.done", kinds);
        var planned = ledger.Count($"{key}.planned", (int)decimal.Ceiling(done.Value * dice.Share(86, 101)));
        var money = ledger.Money($"{key}.money", kinds.Select((count, index) => count.Value * each[index].Value).Sum());
        ledger.Relate("product", [new(1, money), .. kinds.Select((count, index) => new Term(-1, each[index], count))]);
        return new(name, kinds, planned, done, ledger.Rate($"{key}.rate", "completion", done, planned), money);
    }

    private ImmutableArray<HousingKind> Kinds(ImmutableArray<HousingTown> towns, ImmutableArray<Fact> each, Fact planned)
    {
        var plans = ledger.SplitCount(dice, "house.plan", planned, each.Select((_, index) => (int)towns.Sum(one => one.Kinds[index].Value)));
        return [.. KindNames.Select((kind, index) =>
        {
            var count = ledger.Total($"house.kind.{index}", [.. towns.Select(one => one.Kinds[index])]);
            var money = ledger.Money($"house.kind.{index}.money", count.Value * each[index].Value);
            ledger.Product(money, each[index], count);
            return new HousingKind(kind.Name, each[index], plans[index], count, ledger.Rate($"house.kind.{index}.rate", "completion", count, plans[index]), money);
        })];
    }

    private ImmutableArray<PayingLevel> Levels(Fact spent)
    {
        string[] names = ["中央财政资金", "省级财政资金", "市县财政资金"];
        var parts = ledger.Split(dice, "house.level", spent, [71, 19, 10]);
        return [.. names.Select((name, index) =>
        {
            var arrived = ledger.Money($"house.level.{index}.arrived", decimal.Ceiling(parts[index].Value * dice.Share(100, 108) / 1_000) * 1_000);
            var budget = index < 2 ? arrived.Value : decimal.Ceiling(arrived.Value * dice.Share(100, 115) / 10_000) * 10_000;
            return ledger.Level($"house.level.{index}", name, ledger.Money($"house.level.{index}.budget", budget), arrived, parts[index]);
        })];
    }

    private PayingLevel All(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("house.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("house.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("house.all", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private ImmutableArray<(Fact Count, Fact Money)> Batches(Fact money, Fact planned)
    {
        var counts = ledger.SplitCount(dice, "house.batch.count", planned, [62, 38]);
        var first = decimal.Round(money.Value * dice.Share(55, 72) / 1_000, MidpointRounding.ToZero) * 1_000;
        Fact[] amounts = [ledger.Money("house.batch.0", first), ledger.Money("house.batch.1", money.Value - first)];
        ledger.Sum(money, amounts);
        return [.. counts.Select((count, index) => (count, amounts[index]))];
    }
}
