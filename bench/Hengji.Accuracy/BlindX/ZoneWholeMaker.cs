using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a development zone's committee.</summary>
internal sealed class ZoneWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.zone")
{
    private static readonly string[] IndustryNames = ["高端装备", "新能源电池", "电子信息", "生物医药", "现代物流"];

    private static readonly (string Name, int From, int To)[] WorkNames =
        [("科创产业园二期", 260_000_000, 620_000_000), ("经开大道北延道路工程", 90_000_000, 240_000_000), ("工业污水处理厂提标改造", 70_000_000, 180_000_000), ("标准厂房及配套", 180_000_000, 460_000_000), ("人才公寓", 80_000_000, 210_000_000)];

    private static readonly (string Name, int From, int To)[] PolicyNames =
        [("技术改造奖补", 12_000_000, 36_000_000), ("研发投入补助", 6_000_000, 18_000_000), ("稳岗和用工补贴", 2_400_000, 7_200_000), ("上市和融资贴息", 1_800_000, 6_400_000)];

    public ZoneWhole Make()
    {
        var works = WorkNames.Select((one, index) => Work($"work.{index}", one)).ToImmutableArray();
        var allWorks = AllWorks(works);
        var policies = PolicyNames.Select((one, index) => Policy($"policy.{index}", one)).ToImmutableArray();
        var allPolicies = new ZonePolicy("合计", Total("policy.firms", policies.Select(one => one.Firms)), Outlay("policies", "惠企资金", [.. policies.Select(one => one.Money)]));
        ImmutableArray<Outlay> kinds = [Kind("basic", "机构运转", 46_000_000, 78_000_000, 97), Kind("win", "招商引资", 8_000_000, 19_000_000, 84), allWorks.Year, allPolicies.Money, Kind("green", "生态环保和安全监管", 14_000_000, 36_000_000, 86), Kind("life", "社会事业", 52_000_000, 110_000_000, 92)];
        var all = Outlay("all", "合计", kinds);
        var initial = Even("initial", all.Budget.Value * Dice.Share(84, 96), 10_000);
        var added = Left("added", all.Budget, initial);
        var industries = IndustryNames.Select((name, index) => (name, Count($"industry.{index}.contracts", 3, 14), Even($"industry.{index}.invested", Dice.Yuan(600_000_000, 2_147_000_000), 1_000_000))).ToList();
        Fact invested = Total("invested", industries.Select(one => one.Item3)), contracts = Total("contracts", industries.Select(one => one.Item2));
        var won = industries.Select((one, index) => new ZoneIndustry(one.name, one.Item2, one.Item3, Share($"industry.{index}.share", one.Item3, invested))).ToImmutableArray();
        Fact staff = Count("staff", 148, 230), posts = Count("posts", staff.Value + Dice.Whole(2, 16)), large = Count("large", 4, 12);
        Ledger.AtMost(staff, posts);
        Ledger.AtMost(large, contracts);
        var (deeds, revenue, addedRate) = (Deeds(), Revenue(), Rate("addedrate", added, initial));
        BudgetedItem reception = Item("reception", "公务接待费", 120_000, 480_000), vehicles = Item("vehicles", "公务用车运行维护费", 160_000, 420_000);
        var poll = Ask("poll", "入区企业", 120, 320, 90, 98);
        return new(
            posts, staff, Count("hired", 60, 140), Count("workers", 42_000, 96_000), kinds, all, Compare("spent", all.Spent, 84, 116), initial, added, addedRate, revenue, won, new("合计", contracts, invested, Percent("all.share", 100)), Compare("arrived", Even("arrived", Dice.Yuan(1_100_000_000, 2_140_000_000), 1_000_000), 82, 112), large, works, allWorks,
            Count("workcount", works.Length), policies, allPolicies, deeds, reception, vehicles, Ledger.BudgetedWhole(Key("three"), "“三公”经费", [reception, vehicles]), poll, Sheet(all, allWorks, deeds, poll, contracts, addedRate, revenue));
    }

    private BudgetedItem Item(string name, string title, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, Dice.Yuan(from, to)), 102, 140);

    private Outlay Kind(string name, string title, int from, int to, int least)
    {
        var budget = Even($"kind.{name}.budget", Dice.Yuan(from, to), 10_000);
        return Outlay($"kind.{name}", title, budget, Money($"kind.{name}.spent", Dice.Part(budget.Value, least, 100)));
    }

    private ZoneWork Work(string name, (string Name, int From, int To) one)
    {
        var cost = Even($"{name}.cost", Dice.Yuan(one.From, one.To), 1_000_000);
        var budget = Even($"{name}.budget", cost.Value * Dice.Share(18, 42), 100_000);
        var year = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Part(budget.Value, 78, 100)));
        var done = Money($"{name}.done", year.Spent.Value + Dice.Part(cost.Value, 8, 50));
        Ledger.AtMost(year.Spent, done);
        Ledger.AtMost(done, cost);
        return new(one.Name, cost, done, Rate($"{name}.donerate", done, cost), year);
    }

    private ZoneWork AllWorks(ImmutableArray<ZoneWork> works)
    {
        Fact cost = Total("works.cost", works.Select(one => one.Cost)), done = Total("works.done", works.Select(one => one.Done));
        return new("合计", cost, done, Rate("works.donerate", done, cost), Outlay("works", "基础设施建设", [.. works.Select(one => one.Year)]));
    }

    private ZonePolicy Policy(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 100_000);
        return new(one.Name, Count($"{name}.firms", 8, 120), Outlay(name, one.Name, budget, Even($"{name}.spent", Dice.Part(budget.Value, 72, 99))));
    }

    private ZoneRevenue Revenue()
    {
        Comparison Of(string name, Fact now, int from, int to) => Compare(name, now, from, to);
        Comparison taxes = Of("taxes", Money("taxes", Dice.Yuan(900_000_000, 2_100_000_000)), 88, 107), other = Of("other", Money("other", Dice.Yuan(160_000_000, 420_000_000)), 76, 128), all = Ledger.Whole(Key("revenue"), [taxes, other]);
        Fact output = Money("output", Dice.Whole(38_000, 92_000) * 1_000_000m), trade = Money("trade", Dice.Whole(4_200, 16_800) * 1_000_000m), firms = Count("firms", 160, 320);
        return new(all, taxes, Share("tax.share", taxes.Now, all.Now), other, Of("output", output, 90, 106), Of("trade", trade, 82, 118), firms, Count("firms.added", 12, 38));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("visit", "走访服务企业", "户次", 360, 980, 100, 125), Deed("land", "供应工业用地", "亩", 460, 1_300, 88, 112), Deed("check", "安全生产检查企业", "家次", 420, 1_200, 100, 118), Deed("trees", "新增绿化面积", "亩", 60, 220, 92, 115),
        Deed("permit", "办结企业审批事项", "件", 2_600, 7_400, 98, 120),
    ];

    private MarkSheet Sheet(Outlay all, ZoneWork works, ImmutableArray<Deed> deeds, Asked poll, Fact contracts, Fact addedRate, ZoneRevenue revenue) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("部门管理", "预算执行", "预算执行率", 10) { ByRate = all.Rate, Words = "100%", Unit = "%", Actual = all.Rate }, new("部门管理", "预算执行", "预算调整率", 4) { Sign = "≤", Unit = "%", Target = Percent("ten", 10), Actual = addedRate }, new("部门管理", "财务管理", "资金使用规范性", 6) { Words = "规范", Done = "规范", Loss = 0 }, new("部门管理", "资产管理", "资产管理规范性", 5) { Words = "规范", Done = "基本规范", Loss = Dice.Whole(0, 2) / 2m }, new("履职效能", "招商引资", "新签约项目", 10) { Unit = "个", Target = Count("contracts.wanted", 30), Actual = contracts },
        new("履职效能", "项目建设", "基础设施年度计划完成率", 10) { ByRate = works.Year.Rate, Words = "100%", Unit = "%", Actual = works.Year.Rate }, MarkSpec.Of("履职效能", "营商环境", deeds[0], 8), MarkSpec.Of("履职效能", "要素保障", deeds[1], 8), MarkSpec.Of("履职效能", "安全环保", deeds[2], 7), MarkSpec.Of("履职效能", "安全环保", deeds[3], 7), new("社会效应", "经济效益", "税收增长", 8) { Words = "正增长", Done = revenue.Taxes.Change.Value >= 0 ? "正增长" : "负增长", Loss = revenue.Taxes.Change.Value >= 0 ? 0 : 3 },
        new("社会效应", "社会效益", "带动就业", 7) { Words = "就业稳定", Done = "就业稳定", Loss = 0 }, new("社会效应", "满意度", "入区企业满意度", 10) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = poll.ContentRate },
    ]);
}
