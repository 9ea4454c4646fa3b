using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>Makes what running the offices costs, what they hold and what they buy.</summary>
internal sealed class CostMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public RunningCosts Costs()
    {
        var meeting = Controlled("meeting", "会议费", ledger.Money("meeting", dice.Part(year.Sum.Public.Value, 1, 4)));
        var training = Controlled("training", "培训费", ledger.Money("training", dice.Part(year.Sum.Public.Value, 1, 5)));
        Fact courses = ledger.Count("courses", dice.Whole(3, 24)), trainees = ledger.Count("trainees", dice.Whole(80, 1500));
        var operation = ledger.Money("operation", dice.Part(year.Sum.Public.Value, 40, 90));
        ledger.AtMost(operation, year.Sum.Public);
        return new(
            meeting, ledger.Count("meetings", dice.Whole(4, 40)), ledger.Count("attendants", dice.Whole(150, 3000)), training, courses, trainees,
            Compare("operation", operation, 75, 130), Parts(operation), Each("perguest", year.Sum.Reception, year.Guests), Each("pertrainee", training.Final.Now, trainees));
    }

    public Holdings Holdings()
    {
        var counts = new int[5];
        for (var car = (int)year.Cars.Value; car > 0; car--)
            counts[dice.Whole(0, counts.Length - 1)]++;
        string[] uses = ["主要领导干部用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车"];
        var vehicles = uses.Select((use, index) => new Held(use, ledger.Count($"cars.{index}", counts[index]))).ToImmutableArray();
        ledger.Sum(year.Cars, [.. vehicles.Select(held => held.Amount)]);
        var assets = Assets(["房屋和构筑物", "车辆", "设备", "其他固定资产"]);
        string[] rooms = ["办公用房", "业务用房", "其他用房"];
        var houses = rooms
            .Select((name, index) => new Held(name, new Fact($"house.{index}", dice.Whole(20_000, 900_000) / 100m, FactKind.Measure))).ToImmutableArray();
        var equipment = ledger.Count("equipment", dice.Whole(3, 30));
        var large = ledger.Count("equipment.large", dice.Whole(1, (int)equipment.Value));
        ledger.AtMost(large, equipment);
        return new(vehicles, assets, houses, ledger.Total("houses", [.. houses.Select(held => held.Amount)]), equipment, large);
    }

    /// <summary>Each kind gives the same share to small firms but for the fen, so that none gives more than it buys.</summary>
    public Contracts Contracts()
    {
        var buy = year.Procurement;
        (string Name, Fact Bought)[] kinds = [("货物", buy.Goods), ("工程", buy.Works), ("服务", buy.Services)];
        var small = kinds.Select(kind => decimal.Round(kind.Bought.Value * buy.Small.Value / buy.Total.Value, 2, MidpointRounding.ToZero)).ToArray();
        var moved = dice.Part(Math.Min(small[0], kinds[1].Bought.Value - small[1]), 5, 90);
        (small[0], small[1]) = (small[0] - moved, small[1] + moved);
        small[2] = buy.Small.Value - small[0] - small[1];
        var contracts = kinds.Select((kind, index) =>
        {
            var given = ledger.Money($"small.{index}", small[index]);
            return (kind.Name, kind.Bought, given, ledger.Rate($"small.{index}.share", "share", given, kind.Bought));
        }).ToImmutableArray();
        ledger.Sum(buy.Small, [.. contracts.Select(contract => contract.given)]);
        var micro = ledger.Money("micro", dice.Part(buy.Small.Value, 20, 90));
        ledger.AtMost(micro, buy.Small);
        return new(contracts, micro, ledger.Rate("micro.share", "share", micro, buy.Small));
    }

    private ImmutableArray<Held> Assets(string[] names)
    {
        var amounts = dice.Split(year.Sum.Assets.Value, names.Length);
        var assets = names.Select((name, index) => new Held(name, ledger.Money($"asset.{index}", amounts[index]))).ToImmutableArray();
        ledger.Sum(year.Sum.Assets, [.. assets.Select(held => held.Amount)]);
        return assets;
    }

    private ImmutableArray<Portion> Parts(Fact whole)
    {
        string[] names = ["办公费", "印刷费", "邮电费", "差旅费", "维修（护）费", "其他商品和服务支出"];
        var amounts = dice.Split(whole.Value, names.Length);
        var parts = names.Select((name, index) => (name, amount: ledger.Money($"operation.{index}", amounts[index])))
            .Select((part, index) => new Portion(part.name, part.amount, ledger.Rate($"operation.{index}.share", "share", part.amount, whole))).ToImmutableArray();
        ledger.Sum(whole, [.. parts.Select(part => part.Amount)]);
        return parts;
    }

    /// <summary>Yuan for each of a number of persons.</summary>
    private Fact Each(string key, Fact money, Fact persons)
    {
        var each = new Fact(key, money.Value / persons.Value, FactKind.Measure);
        year.Ledger.Product(money, each, persons);
        return each;
    }

    private Controlled Controlled(string key, string name, Fact final)
    {
        var budget = ledger.Money($"{key}.budget", final.Value + dice.Part(final.Value, 5, 60));
        ledger.AtMost(final, budget);
        return new(name, budget, Compare(key, final, 60, 160), ledger.Rate($"{key}.control", "rate", final, budget));
    }

    private Comparison Compare(string key, Fact now, int fromPercent, int toPercent)
    {
        var last = ledger.Money($"{key}.last", dice.Part(now.Value, fromPercent, toPercent));
        var change = ledger.Change($"{key}.change", now, last);
        return new(now, last, change, ledger.Growth($"{key}.growth", now, last, change));
    }
}
