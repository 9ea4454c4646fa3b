using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a city's money for monuments.</summary>
internal sealed class RelicFundsMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "u.relic")
{
    private static readonly (string Name, string Rank, int From, int To)[] WorkNames =
    [
        ("大云寺大殿修缮工程", "国保", 1_900_000, 4_200_000), ("古城墙南段抢险加固工程", "国保", 2_400_000, 5_600_000), ("玉皇庙壁画保护工程", "国保", 900_000, 2_100_000), ("文昌阁修缮工程", "省保", 620_000, 1_500_000), ("陈家大院消防工程", "省保", 480_000, 1_100_000),
        ("北坡遗址安防工程", "省保", 380_000, 940_000), ("革命旧址群环境整治", "市县保", 160_000, 520_000), ("低级别文物保养维护", "市县保", 210_000, 640_000),
    ];

    public RelicFunds Make()
    {
        var works = WorkNames.Select((one, index) => Work($"work.{index}", one.Name, one.Rank, Dice.Yuan(one.From, one.To))).ToImmutableArray();
        var all = Outlay("all", "合计", [.. works.Select(one => one.Money)]);
        var kinds = works.GroupBy(one => one.Rank).Select((group, index) => Kind($"kind.{index}", group.Key, [.. group])).ToImmutableArray();
        Ledger.Sum(all.Budget, [.. kinds.Select(one => one.Money.Budget)]);
        Ledger.Sum(all.Spent, [.. kinds.Select(one => one.Money.Spent)]);
        Fact ceiling = Total("ceiling", works.Select(one => one.Ceiling)), bid = Total("bid", works.Select(one => one.Bid)), saved = Left("saved", ceiling, bid), count = Count("works", works.Length);
        Ledger.Sum(saved, [.. works.Select(one => one.Saved)]);
        var points = new Fact(Key("points"), decimal.Round(works.Sum(one => one.Points.Value) / works.Length, 12, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Relate("average", [new Term(-1, points, count), .. works.Select(one => new Term(1, one.Points))]);
        var monuments = Count("monuments", 640, 1_480);
        var ranks = Parts("rank", monuments, 2, 6, 9, 28, 55);
        string[] rankNames = ["全国重点文物保护单位", "省级文物保护单位", "市级文物保护单位", "县级文物保护单位", "尚未核定公布为文物保护单位的不可移动文物"];
        Fact dangers = Count("dangers", 46, 130), mended = Count("mended", dangers.Value * Dice.Share(88, 100)), watchers = Count("watchers", 90, 240);
        Fact standard = Money("watchers.standard", 3_600), watcherMoney = Money("watchers.money", watchers.Value * 3_600);
        Ledger.AtMost(mended, dangers);
        Ledger.Product(watcherMoney, standard, watchers);
        var poll = Ask("poll", "观众和周边群众", 200, 460, 89, 98);
        var deeds = Deeds();
        return new(
            [.. rankNames.Select((name, index) => Ledger.Portion(Key($"rank.{index}"), name, ranks[index], monuments))], monuments, works, count, all, ceiling, bid, saved, Rate("saved.rate", saved, ceiling), points, Sources(all), kinds,
            Compare("money", all.Spent, 70, 118), Count("patrols", 1_900, 4_600), dangers, mended, Rate("mended.rate", mended, dangers), Left("open", dangers, mended), watchers, standard, watcherMoney, Compare("visitors", Count("visitors", 320_000, 960_000), 70, 104), deeds, poll,
            Sheet(all, count, deeds, poll));
    }

    private RelicWork Work(string name, string title, string rank, decimal yuan)
    {
        Fact ceiling = Money($"{name}.ceiling", yuan), bid = Money($"{name}.bid", Dice.Part(yuan, 91, 98)), saved = Left($"{name}.saved", ceiling, bid);
        var spent = Even($"{name}.spent", bid.Value * Dice.Share(48, 97), 100);
        var budget = Dice.Chance(30) ? Money($"{name}.budget", spent.Value) : Even($"{name}.budget", Math.Min(spent.Value * Dice.Share(101, 131), bid.Value), 100);
        Ledger.AtMost(spent, bid);
        return new(
            title, rank, Outlay(name, title, budget, spent), ceiling, bid, saved, Rate($"{name}.savedrate", saved, ceiling), Rate($"{name}.progress", spent, bid), LedgerParts.Points(Key($"{name}.points"), Dice.Whole(166, 198) / 2m));
    }

    private RelicMoney Kind(string name, string rank, ImmutableArray<RelicWork> works) =>
        new(rank, Count($"{name}.items", works.Length), Outlay(name, rank, [.. works.Select(one => one.Money)]));

    private ImmutableArray<Outlay> Sources(Outlay all)
    {
        string[] names = ["国家文物保护资金", "省级文物保护专项资金", "市级财政资金"];
        ImmutableArray<Fact> spent = Parts("source.spent", all.Spent, 58, 24, 18), left = Parts("source.unspent", all.Left, 66, 22, 12);
        var sources = names.Select((name, index) => Outlay($"source.{index}", name, Money($"source.{index}.budget", spent[index].Value + left[index].Value), spent[index])).ToImmutableArray();
        Ledger.Sum(all.Budget, [.. sources.Select(one => one.Budget)]);
        Ledger.Sum(all.Left, [.. sources.Select(one => one.Left)]);
        return sources;
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("repair", "修缮古建筑面积", "平方米", 1_600, 4_200, 90, 108), Deed("painting", "保护壁画面积", "平方米", 90, 260, 92, 110), Deed("alarm", "安装安防探测设备", "套", 60, 180, 100, 112), Deed("teach", "开展文物保护宣传", "场次", 16, 42, 96, 125), Deed("train", "培训文物保护员", "人次", 120, 320, 95, 118),
    ];

    private MarkSheet Sheet(Outlay all, Fact count, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "资金执行率", 10) { ByRate = all.Rate }, new("产出指标", "数量指标", "实施保护项目数", 8) { Unit = "个", Target = Count("sheet.works", 8), Actual = count }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 10), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 6),
        new("产出指标", "质量指标", "竣工项目验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "项目按计划推进率", 6) { Words = "100%", Done = "87.5%", Loss = 1 }, new("产出指标", "成本指标", "工程造价控制", 4) { Words = "不超控制价", Done = "未超控制价", Loss = 0 },
        new("效益指标", "社会效益指标", "文物安全状况", 12) { Words = "明显改善", Done = "明显改善", Loss = 0 }, new("效益指标", "经济效益指标", "带动文化旅游", 8) { Words = "有所带动", Done = "有所带动" }, new("效益指标", "可持续影响指标", "文物保护员队伍稳定", 10) { Words = "稳定", Done = "基本稳定", Loss = 1 },
        new("满意度指标", "服务对象满意度指标", "观众和群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
