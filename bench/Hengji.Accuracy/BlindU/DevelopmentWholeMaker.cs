using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a development and reform bureau.</summary>
internal sealed class DevelopmentWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "u.development")
{
    public DevelopmentWhole Make()
    {
        var crew = People(Dice.Whole(34, 48), Dice.Whole(21, 39));
        var money = Spend(Dice.Yuan(9_600_000, 14_000_000), Dice.Yuan(1_100_000, 1_900_000), [
            Project("p0", "重点项目前期工作经费", 1_600_000, 3_400_000), Project("p1", "粮食储备费用补贴", 2_200_000, 5_200_000), Project("p2", "规划编制和课题研究经费", 420_000, 980_000),
            Project("p3", "价格监测和成本调查经费", 90_000, 240_000), Project("p4", "节能审查评审费", 130_000, 360_000), Project("p5", "信用体系建设经费", 160_000, 420_000)]);
        var kinds = Kinds();
        var all = Kind("kind", "合计", Total("kind.items", kinds.Select(one => one.Items)), Total("kind.started", kinds.Select(one => one.Started)), Total("kind.planned", kinds.Select(one => one.Planned)), Total("kind.done", kinds.Select(one => one.Done)));
        var obtained = Even("obtained", Dice.Yuan(420_000_000, 980_000_000), 10_000);
        var sources = Parts("obtained.part", obtained, 64, 36);
        var purchase = Outlay("purchase", "政府采购", Even("purchase.budget", Dice.Yuan(900_000, 1_900_000), 1_000), Money("purchase.spent", Dice.Yuan(700_000, 880_000)));
        Fact small = Money("small", Dice.Part(purchase.Spent.Value, 71, 97)), assets = Money("assets", Dice.Yuan(11_000_000, 24_000_000)), solid = Money("fixed", Dice.Part(assets.Value, 52, 83)), used = Money("used", Dice.Part(solid.Value, 94, 100));
        Ledger.AtMost(small, purchase.Spent);
        Ledger.AtMost(solid, assets);
        Ledger.AtMost(used, solid);
        var deeds = Deeds();
        return new(
            crew, money, Three(Dice.Whole(3, 6), Dice.Whole(140, 420)), kinds, all, Compare("investment", all.Done, 80, 103), deeds, Compare("obtained.compare", obtained, 72, 118), sources[0], sources[1],
            purchase, small, Share("small.share", small, purchase.Spent), assets, solid, used, Rate("used.rate", used, solid), Ledger.Each(Key("common.each"), money.Common.Spent, crew.Staff), Sheet(money, all, deeds, purchase));
    }

    private ImmutableArray<KeyProjects> Kinds() =>
    [
        Kind("k0", "产业工程", 31, 58, 5_200_000_000m), Kind("k1", "基础设施工程", 22, 41, 3_900_000_000m), Kind("k2", "民生保障工程", 18, 34, 1_400_000_000m),
    ];

    private KeyProjects Kind(string name, string title, int from, int to, decimal yuan)
    {
        var items = Count($"{name}.items", from, to);
        Fact started = Count($"{name}.started", items.Value * Dice.Share(88, 100)), planned = Even($"{name}.planned", yuan * Dice.Share(70, 130), 1_000_000);
        return Kind(name, title, items, started, planned, Even($"{name}.done", planned.Value * Dice.Share(91, 121), 10_000));
    }

    private KeyProjects Kind(string name, string title, Fact items, Fact started, Fact planned, Fact done)
    {
        Ledger.AtMost(started, items);
        return new(title, items, started, planned, done, Ledger.Rate(Key($"{name}.rate"), "completion", done, planned));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("plans", "编制专项规划", "个", 3, 8, 100, 130), Deed("files", "办理企业投资项目备案", "宗", 260, 620, 96, 128), Deed("prices", "采集价格监测数据", "条", 8_200, 16_400, 99, 108),
        Deed("grain", "落实地方储备粮规模", "吨", 12_000, 31_000, 100, 100), Deed("energy", "完成节能审查", "宗", 9, 24, 84, 120), Deed("credit", "归集公共信用信息", "万条", 60, 140, 95, 118),
    ];

    private MarkSheet Sheet(Spending money, KeyProjects all, ImmutableArray<Deed> deeds, Outlay purchase) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("履职效能", "整体效能", "重点项目投资完成率", 12) { Unit = "%", Target = Percent("hundred", 100), Actual = all.Rate }, MarkSpec.Of("履职效能", "整体效能", deeds[1], 10), MarkSpec.Of("履职效能", "整体效能", deeds[3], 8), MarkSpec.Of("履职效能", "整体效能", deeds[4], 6),
        new("履职效能", "专项效能", "专项资金绩效", 8) { Loss = 0.5m }, new("履职效能", "专项效能", "部门预算项目支出率", 6) { ByRate = money.Project.Rate },
        new("管理效率", "预算编制", "新增预算事前评估", 4), new("管理效率", "预算执行", "预算编制约束性", 6) { Loss = money.AddedRate.Value > 10 ? 1 : 0 }, new("管理效率", "预算执行", "财务管理合规性", 6) { Loss = 0 }, new("管理效率", "信息公开", "预决算公开合规性", 4) { Loss = 0 },
        new("管理效率", "绩效管理", "绩效管理制度建设", 5), new("管理效率", "绩效管理", "绩效结果应用", 5), new("管理效率", "采购管理", "采购执行率", 5) { ByRate = purchase.Rate }, new("管理效率", "采购管理", "采购政策效能", 3) { Loss = 0 },
        new("管理效率", "资产管理", "固定资产利用率", 4) { Loss = 0 }, new("管理效率", "资产管理", "资产收益上缴及时性", 3) { Loss = 0 }, new("管理效率", "运行成本", "公用经费控制率", 5),
    ]);
}
