using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>Makes the budgets of a town in the rich east.</summary>
internal sealed class TownMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "s.town")
{
    private static readonly (string Name, decimal Size)[] TaxNames = [("增值税", 92), ("企业所得税", 41), ("个人所得税", 13), ("城市维护建设税", 12), ("房产税", 15), ("城镇土地使用税", 9), ("印花税", 4), ("其他税收", 6)];

    private static readonly (string Name, decimal Size, (string Name, decimal Weight)[] Parts)[] FunctionNames =
    [
        ("一般公共服务支出", 34, [("机关人员经费", 62), ("机关运转经费", 21), ("便民服务中心及网格经费", 17)]), ("公共安全支出", 9, [("辅警及治安巡防", 71), ("消防队伍", 29)]), ("教育支出", 46, [("中小学幼儿园经费补助", 78), ("校舍维修及设备", 22)]),
        ("文化旅游体育与传媒支出", 4, [("文化站运行", 58), ("全民健身设施", 42)]), ("社会保障和就业支出", 26, [("养老保险缴费补助", 47), ("困难群众救助", 31), ("居家养老服务", 22)]), ("卫生健康支出", 14, [("居民医保补助", 66), ("卫生院补助", 34)]),
        ("节能环保支出", 11, [("污水管网运维", 64), ("大气和固废治理", 36)]), ("城乡社区支出", 48, [("环卫保洁", 40), ("市政设施维护", 26), ("老旧小区改造", 34)]), ("农林水支出", 37, [("村级组织运转补助", 45), ("农村人居环境整治", 30), ("水利设施管护", 25)]),
        ("住房保障支出", 8, [("住房公积金", 74), ("购房补贴", 26)]), ("灾害防治及应急管理支出", 3, [("安全生产监管", 67), ("防汛防台", 33)]),
    ];

    private static readonly (string Name, string Office, int From, int To)[] WorkNames =
    [
        ("振兴路改造提升", "建设管理办公室", 8_000_000, 16_000_000), ("镇中心幼儿园新建", "社会事业办公室", 12_000_000, 24_000_000), ("新港村美丽乡村精品村创建", "农业农村办公室", 4_000_000, 9_000_000),
        ("集镇雨污分流三期", "建设管理办公室", 6_000_000, 14_000_000), ("智慧消防预警平台", "应急管理站", 900_000, 2_200_000), ("居家养老服务中心提升", "社会事业办公室", 1_200_000, 3_000_000),
    ];

    public TownBudget Make()
    {
        var taxes = TaxNames.Select((one, index) => Item($"tax.{index}", one.Name, one.Size, 91, 109)).ToList();
        BudgetedItem tax = Whole("taxes", "税收收入", taxes), nontax = Item("nontax", "非税收入", 17, 86, 118);
        var local = Whole("local", "一般公共预算收入", [tax, nontax]);
        var upper = Compare("upper", Money("upper", Dice.Part(local.Now.Value, 88, 104)), 92, 108);
        var functions = FunctionNames.Select((one, index) => Function($"function.{index}", one.Name, one.Size, one.Parts)).ToImmutableArray();
        var spent = Whole("spent", "一般公共预算支出", [.. functions.Select(one => one.Item)]);
        var nextSpent = Ledger.Compare(Key("next.spent"), Total("next.spent", functions.Select(one => one.Next.Now)), spent.Now);
        Ledger.Sum(nextSpent.Change, [.. functions.Select(one => one.Next.Change)]);
        Fact handed = Money("handed", Dice.Part(spent.Now.Value, 3, 6)), nextHanded = Even("next.handed", Dice.Part(spent.Now.Value, 3, 6), 10_000), closing = Even("closing", Dice.Part(spent.Now.Value, 1, 3));
        Fact allOut = Total("out", [spent.Now, handed]), nextOut = Total("next.out", [nextSpent.Now, nextHanded]);
        var (sources, allIn, nextIn) = Sources(allOut, nextOut, closing);
        var reserve = Even("reserve", Dice.Part(nextSpent.Now.Value, 1, 2), 10_000);
        var works = WorkNames.Select((one, index) => Work($"work.{index}", one.Name, one.Office, Dice.Yuan(one.From, one.To))).ToImmutableArray();
        Fact workMoney = Total("works.money", works.Select(one => one.Amount)), workPaid = Total("works.paid", works.Select(one => one.Paid));
        Fact villages = Count("villages", 9, 17), villageMoney = functions[8].Parts[0].Amount;
        Fact owedBefore = Even("owed.before", 10_000_000 * Dice.Whole(5, 14), 10_000), repaid = Even("repaid", Dice.Part(owedBefore.Value, 10, 22), 10_000), owed = Left("owed", owedBefore, repaid);
        return new(
            [.. Ledger.Shared(taxes, tax)], tax, nontax, local, upper, Ledger.Whole(Key("revenue"), [local.Money, upper]), sources, allIn, nextIn,
            functions, spent, handed, allOut, closing, nextSpent, nextHanded, nextOut, Ledger.Compare(Key("next.local"), Even("next.local", Dice.Part(local.Now.Value, 102, 107), 10_000), local.Now), reserve, Share("reserve.rate", reserve, nextSpent.Now),
            works, Count("works", works.Length), workMoney, workPaid, Rate("works.rate", workPaid, workMoney), villages, villageMoney, PerVillage(villageMoney, villages), Compare("public", Money("public", Dice.Yuan(260_000, 620_000)), 101, 128),
            owed, owedBefore, repaid, Share("repaid.rate", repaid, owedBefore));
    }

    private BudgetedItem Item(string name, string title, decimal size, int from, int to)
    {
        var now = Money(name, Dice.Part(size * 1_000_000, 75, 130));
        return Ledger.Budgeted(Key(name), title, Even($"{name}.budget", Dice.Part(now.Value, 93, 106), 10_000), Compare(name, now, from, to));
    }

    private BudgetedItem Whole(string name, string title, IReadOnlyList<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, parts);

    private TownFunction Function(string name, string title, decimal size, (string Name, decimal Weight)[] parts)
    {
        var now = Money(name, Dice.Part(size * 1_000_000, 80, 122));
        var item = Ledger.Budgeted(Key(name), title, Even($"{name}.budget", Dice.Part(now.Value, 100, 105), 10_000), Compare(name, now, 88, 112));
        var amounts = Parts($"{name}.part", now, [.. parts.Select(one => one.Weight)]);
        return new(
            item, [.. parts.Select((one, index) => Ledger.Portion(Key($"{name}.part.{index}"), one.Name, amounts[index], now))],
            Ledger.Compare(Key($"{name}.next"), Even($"{name}.next", Dice.Part(now.Value, 91, 108), 10_000), now));
    }

    /// <summary>What the town may spend: its part of taxes takes what the others leave.</summary>
    private (ImmutableArray<TownSource> Sources, Fact AllIn, Fact NextIn) Sources(Fact allOut, Fact nextOut, Fact closing)
    {
        Fact Of(string name, int from, int to) => Money(name, Dice.Part(allOut.Value, from, to));
        Fact special = Of("special", 16, 24), land = Of("land", 12, 20), carried = Of("carried", 2, 4), shared = Money("shared", allOut.Value + closing.Value - special.Value - land.Value - carried.Value);
        Fact nextSpecial = Even("next.special", Dice.Part(special.Value, 60, 84), 10_000), nextLand = Even("next.land", Dice.Part(land.Value, 70, 104), 10_000), nextShared = Money("next.shared", nextOut.Value - nextSpecial.Value - nextLand.Value - closing.Value);
        var allIn = Total("in", [shared, special, land, carried]);
        Ledger.Balanced(closing, [allIn], [allOut]);
        Ledger.Sum(nextOut, [nextShared, nextSpecial, nextLand, closing]);
        return ([new("体制分成收入", shared, nextShared), new("上级专项补助收入", special, nextSpecial), new("土地出让收益返还", land, nextLand), new("上年结余收入", carried, closing)], allIn, nextOut);
    }

    private TownWork Work(string name, string title, string office, decimal yuan)
    {
        Fact amount = Even($"{name}.amount", yuan, 10_000), paid = Money($"{name}.paid", Dice.Part(amount.Value, 48, 100));
        Ledger.AtMost(paid, amount);
        return new(title, office, amount, paid, Rate($"{name}.rate", paid, amount));
    }

    /// <summary>万元 for each village.</summary>
    private Fact PerVillage(Fact money, Fact villages)
    {
        var each = new Fact(Key("pervillage"), decimal.Round(money.Value / 10_000 / villages.Value, 18, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("product", new(1, money), new(-10_000, each, villages));
        return each;
    }
}
