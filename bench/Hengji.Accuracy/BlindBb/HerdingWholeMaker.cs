using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a banner's bureau of farming and herding.</summary>
internal sealed class HerdingWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.herding")
{
    private static readonly (string Name, int From, int To, int[] Shares)[] TransferNames =
    [
        ("肉牛肉羊良种补贴", 6_000_000, 14_000_000, [72, 20, 0, 8]), ("动物防疫补助", 3_000_000, 6_000_000, [60, 25, 5, 10]), ("农机购置与应用补贴", 8_000_000, 16_000_000, [88, 12, 0, 0]),
        ("牧区标准化棚圈建设", 4_000_000, 10_000_000, [0, 62, 18, 20]), ("粮改饲和饲草储备", 5_000_000, 11_000_000, [80, 15, 0, 5]), ("高标准农田建设", 18_000_000, 36_000_000, [70, 22, 3, 5]), ("农畜产品质量安全监测", 400_000, 1_200_000, [0, 55, 15, 30]),
    ];

    public HerdingWhole Make()
    {
        Crew[] crews = [Crew("bureau", "局机关", 26, 36, 3), Crew("brigade", "旗农牧综合行政执法大队", 34, 48, 4), Crew("vet", "旗动物疫病预防控制中心", 28, 44, 4), Crew("seed", "旗农牧技术推广中心", 52, 84, 7)];
        var crew = Crew("crew", "合计", crews);
        Fact due = Count("due", 620_000, 980_000), immune = Count("immune", due.Value * Dice.Share(98, 100)), households = Count("households", 2_600, 5_900);
        Ledger.AtMost(immune, due);
        var transfers = TransferNames.Select((one, index) => Aided($"transfer.{index}", one.Name, Dice.Yuan(one.From, one.To), one.Shares)).ToImmutableArray();
        var transfer = Aided(transfers);
        Line[] units = [.. crews.Select((one, index) => Leaf($"unit.{index}", one.Name, one.Staff.Value * Dice.Yuan(150_000, 190_000) + (index == 0 ? transfer.Money.Budget.Value : 0), index == 0 ? (18, 42) : (2, 12), index == 0 ? (88, 97) : (95, 100)))];
        var all = Whole("all", "合计", units);
        var project = Money("project", decimal.Round(all.Spent.Value * Dice.Share(66, 74), 2, MidpointRounding.AwayFromZero));
        var basic = Left("basic", all.Spent, project);
        Ledger.Sum(all.Spent, [basic, project]);
        Fact[] levels = [transfer.Central, transfer.Region, transfer.League, transfer.Banner];
        string[] names = ["中央资金", "自治区资金", "盟级资金", "旗本级资金"];
        BudgetedItem run = Budgeted("run", "公务用车运行维护费", Dice.Yuan(160_000, 420_000), 100, 112), guests = Budgeted("guests", "公务接待费", Dice.Yuan(6_000, 26_000), 104, 170);
        var herds = Herds();
        var grant = Money("grant", Dice.Part(transfers[0].Money.Spent.Value, 88, 99));
        Ledger.AtMost(grant, transfers[0].Money.Spent);
        var deeds = Deeds();
        var poll = Ask("poll", "农牧民", 180, 420, 91, 98);
        return new(
            [.. crews], crew, Count("units", crews.Length), [.. units], all, Portion("basic", "基本支出", basic, all.Spent), Portion("project", "项目支出", project, all.Spent),
            Incomes(all.Spent, Money("opening", Dice.Yuan(900_000, 4_000_000)), Money("closing", Dice.Yuan(1_000_000, 5_000_000)), ("一般公共预算拨款收入", 95), ("政府性基金预算拨款收入", 3), ("其他收入", 2)),
            transfers, transfer, [.. levels.Select((one, index) => Portion($"level.{index}", names[index], one, transfer.Money.Budget))], herds, new("合计", Ledger.Whole(Key("herd"), [.. herds.Select(one => one.Standing)]), Total("herd.sold", herds.Select(one => one.Sold))),
            deeds, due, immune, Rate("immune.rate", immune, due), households, grant, Ledger.Each(Key("grant.each"), grant, households), run, guests, BudgetedWhole("three", "“三公”经费", run, guests), poll, Marks(all, deeds, poll));
    }

    private Aided Aided(string name, string title, decimal yuan, int[] shares)
    {
        var parts = shares.Select((share, index) => Even($"{name}.level.{index}", share == 0 ? 0 : yuan * share / 100, 10_000)).ToList();
        var budget = Total($"{name}.budget", parts);
        var spent = Money($"{name}.spent", Dice.Chance(25) ? budget.Value : Dice.Part(budget.Value, 78, 99));
        return new(title, parts[0], parts[1], parts[2], parts[3], Outlay(name, title, budget, spent));
    }

    private Aided Aided(ImmutableArray<Aided> parts)
    {
        Fact central = Total("central", parts.Select(one => one.Central)), region = Total("region", parts.Select(one => one.Region)), league = Total("league", parts.Select(one => one.League)), banner = Total("banner", parts.Select(one => one.Banner));
        var money = Outlay("transfer", "合计", [.. parts.Select(one => one.Money)]);
        Ledger.Sum(money.Budget, [central, region, league, banner]);
        return new("合计", central, region, league, banner, money);
    }

    private ImmutableArray<Herd> Herds() =>
    [
        new("牛", CompareCount("cattle", 62_000, 118_000), Count("cattle.sold", 21_000, 40_000)), new("羊", CompareCount("sheep", 680_000, 1_150_000), Count("sheep.sold", 420_000, 760_000)), new("马、驼及其他", CompareCount("horse", 8_000, 19_000), Count("horse.sold", 900, 3_200)),
    ];

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("field", "建设高标准农田", "亩", 12_000, 26_000, 92, 106), Deed("shed", "新建标准化棚圈", "平方米", 16_000, 42_000, 90, 112), Deed("straw", "储备饲草料", "吨", 60_000, 160_000, 98, 118),
        Deed("machine", "补贴农牧业机具", "台（套）", 420, 1_100, 94, 120), Deed("sample", "抽检农畜产品", "批次", 300, 820, 100, 112), Deed("train", "培训高素质农牧民", "人", 180, 420, 96, 108),
    ];

    private MarkSheet Marks(Line all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("部门决策", "目标设定", "目标依据充分性", 5) { Words = "充分", Done = "充分", Loss = 0 }, new("部门决策", "预算配置", "预算编制准确性", 6) { Words = "准确", Done = "追加较多", Loss = 1.5m }, new("部门管理", "预算执行", "预算执行率", 10) { ByRate = all.Rate }, new("部门管理", "预算管理", "资金使用合规性", 8) { Words = "合规", Done = "合规", Loss = 0 }, new("部门管理", "资产管理", "资产管理规范性", 6) { Words = "规范", Done = "基本规范", Loss = 0.5m },
        MarkSpec.Of("部门绩效", "产出", deeds[0], 9), MarkSpec.Of("部门绩效", "产出", deeds[1], 8), MarkSpec.Of("部门绩效", "产出", deeds[2], 8), MarkSpec.Of("部门绩效", "产出", deeds[3], 7), MarkSpec.Of("部门绩效", "产出", deeds[4], 8),
        new("部门绩效", "效益", "农牧民增收", 10) { Words = "≥6%", Done = "6.8%", Loss = 0 }, new("部门绩效", "效益", "草畜平衡", 7) { Words = "改善", Done = "基本改善", Loss = 1 }, new("部门绩效", "满意度", "农牧民满意度", 8) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
