using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a city's subdistrict.</summary>
internal sealed class StreetWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.street")
{
    private static readonly string[] CommunityNames = ["东门社区", "南塘社区", "和顺社区", "新涌社区", "滨河社区", "榕苑社区", "工业路社区"];

    private static readonly string[] SourceNames = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "其他资金"];

    private static readonly (string Office, string Name, int From, int To)[] TaskNames =
    [
        ("党建工作办公室", "社区党群服务中心运行", 900_000, 2_100_000), ("公共服务办公室", "居家养老和残疾人帮扶", 1_100_000, 2_800_000), ("综合治理办公室", "网格化管理及治安联防", 3_600_000, 7_200_000), ("城市建设办公室", "老旧小区微改造", 1_900_000, 5_400_000),
        ("城市建设办公室", "环境卫生和垃圾分类", 4_800_000, 9_600_000), ("应急管理办公室", "三防和消防安全", 420_000, 1_200_000), ("综合行政执法队", "违法建设巡查拆除", 360_000, 980_000),
    ];

    public StreetWhole Make()
    {
        var tasks = TaskNames.Select((one, index) => Task($"task.{index}", one)).ToImmutableArray();
        var project = Outlay("project", "项目支出", [.. tasks.Select(one => one.Money)]);
        var paid = Money("basic.spent", Dice.Yuan(21_000_000, 34_000_000));
        var basic = Outlay("basic", "基本支出", Money("basic.budget", paid.Value + Dice.Yuan(20_000, 420_000)), paid);
        var whole = Outlay("whole", "部门整体支出", [basic, project]);
        Fact initialBasic = Even("basic.initial", basic.Budget.Value * Dice.Share(94, 99), 100), initial = Total("initial", tasks.Select(one => one.Initial).Append(initialBasic));
        var change = Ledger.Change(Key("change"), whole.Budget, initial);
        Fact last = Money("last", Dice.Part(whole.Spent.Value, 86, 112)), grown = Ledger.Change(Key("grown"), whole.Spent, last);
        var sources = Parts("source", whole.Spent, 91, 8, 1);
        var communities = CommunityNames.Select((name, index) => Community($"community.{index}", name)).ToImmutableArray();
        Fact people = Total("people", communities.Select(one => one.People)), floating = Count("floating", people.Value * Dice.Share(31, 57)), registered = Left("registered", people, floating);
        Ledger.Sum(people, [registered, floating]);
        Fact calls = Total("calls", communities.Select(one => one.Calls)), settled = Total("settled", communities.Select(one => one.Settled)), officials = Count("officials", 34, 52), institution = Count("institution", 22, 46), hired = Count("hired", 60, 130);
        BudgetedItem vehicles = Item("vehicles", "公务用车运行维护费", Dice.Yuan(60_000, 160_000), 103, 140), guests = Item("guests", "公务接待费", Dice.Yuan(4_000, 26_000), 110, 190);
        var staff = Total("staff", [officials, institution, hired]);
        var things = Things(staff);
        var deeds = Deeds();
        var poll = Ask("poll", "辖区居民和企业", 300, 800, 90, 97);
        var sheet = Sheet(whole, things, deeds, poll, Rate("settledrate", settled, calls));
        return new(
            communities, Count("communitycount", communities.Length), Total("households", communities.Select(one => one.Households)), people, registered, floating, Share("floating.share", floating, people), calls, settled, sheet.Of("诉求办结率").Actual!, officials, institution, hired, staff,
            tasks, basic, project, whole, Share("basic.share", basic.Spent, whole.Spent), Share("project.share", project.Spent, whole.Spent), initial, change, Ledger.Growth(Key("change.rate"), whole.Budget, initial, change),
            [.. SourceNames.Select((name, index) => Ledger.Portion(Key($"source.{index}"), name, sources[index], whole.Spent))], last, grown, Ledger.Growth(Key("grown.rate"), whole.Spent, last, grown), Quarters(whole),
            vehicles, guests, Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]), things, deeds, poll, sheet);
    }

    private BudgetedItem Item(string name, string title, decimal yuan, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, yuan), from, to);

    private StreetTask Task(string name, (string Office, string Name, int From, int To) one)
    {
        Fact initial = Even($"{name}.initial", Dice.Yuan(one.From, one.To), 10_000), budget = Dice.Chance(40) ? Even($"{name}.budget", initial.Value) : Even($"{name}.budget", initial.Value * Dice.Share(90, 125));
        var money = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(25) ? budget.Value : Dice.Part(budget.Value, 82, 99)));
        return new(one.Office, money, initial, Ledger.Change(Key($"{name}.change"), budget, initial));
    }

    private ImmutableArray<StreetQuarter> Quarters(Outlay whole)
    {
        (string Name, int Part, int Wanted)[] all = [("第一季度末", 22, 25), ("第二季度末", 48, 50), ("第三季度末", 72, 75), ("年末", 100, 100)];
        return [.. all.Select((one, index) =>
        {
            var spent = index == 3 ? whole.Spent : Money($"quarter.{index}", Dice.Part(whole.Spent.Value, one.Part - 4, one.Part + 5));
            return new StreetQuarter(one.Name, spent, index == 3 ? whole.Rate : Rate($"quarter.{index}.rate", spent, whole.Budget), Percent($"quarter.{index}.wanted", one.Wanted));
        })];
    }

    private StreetCommunity Community(string name, string title)
    {
        Fact households = Count($"{name}.households", 2_100, 6_800), people = Count($"{name}.people", households.Value * Dice.Share(230, 310)), calls = Count($"{name}.calls", 160, 620), settled = Count($"{name}.settled", calls.Value * Dice.Share(93, 100));
        Ledger.AtMost(settled, calls);
        return new(title, households, people, calls, settled, Rate($"{name}.rate", settled, calls));
    }

    private StreetThings Things(Fact staff)
    {
        var buying = Even("buying.budget", Dice.Yuan(3_600_000, 8_200_000));
        Fact all = Money("fixed", Dice.Yuan(14_000_000, 33_000_000)), used = Money("fixed.used", Dice.Part(all.Value, 93, 99));
        Ledger.AtMost(used, all);
        BudgetedItem water = Item("water", "水费", Dice.Yuan(40_000, 120_000), 92, 112), power = Item("power", "电费", Dice.Yuan(260_000, 620_000), 92, 112), property = Item("property", "物业管理费", Dice.Yuan(300_000, 780_000), 97, 108);
        var common = Item("common", "日常公用经费", Dice.Yuan(3_100_000, 5_600_000), 100, 116);
        return new(Outlay("buying", "政府采购", buying, Money("buying.spent", Dice.Part(buying.Value, 86, 99))), all, used, Rate("fixed.rate", used, all), common, Ledger.Each(Key("common.each"), common.Now, staff), water, power, property, Ledger.BudgetedWhole(Key("saved"), "三项费用", [water, power, property]));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("patrol", "开展安全隐患巡查", "处次", 4_200, 11_000, 100, 118), Deed("fix", "整改消防隐患", "处", 420, 1_300, 95, 106), Deed("demolish", "拆除违法建设", "平方米", 3_800, 14_000, 92, 130), Deed("renew", "完成小区微改造", "个", 3, 8, 100, 125),
        Deed("elder", "提供居家养老服务", "人次", 2_600, 7_800, 97, 112), Deed("party", "举办社区文化活动", "场", 60, 160, 100, 130),
    ];

    private MarkSheet Sheet(Outlay whole, StreetThings things, ImmutableArray<Deed> deeds, Asked poll, Fact settled) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        MarkSpec.Of("履职效能", "整体效能", deeds[0], 6), MarkSpec.Of("履职效能", "整体效能", deeds[1], 6), MarkSpec.Of("履职效能", "整体效能", deeds[2], 6), MarkSpec.Of("履职效能", "整体效能", deeds[4], 6), new("履职效能", "整体效能", "诉求办结率", 6) { Unit = "%", Target = Percent("ninetysix", 96), Actual = settled }, new("履职效能", "整体效能", "辖区居民满意度", 10) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = poll.ContentRate },
        new("履职效能", "部门预算资金支出率", "部门预算资金支出率", 10) { ByRate = whole.Rate, Words = "100%", Unit = "%", Actual = whole.Rate }, new("管理效率", "预算编制", "新增预算项目事前绩效评估", 2) { Words = "应评尽评", Done = "应评尽评", Loss = 0 }, new("管理效率", "预算执行", "预算编制约束性", 4) { Words = "年中不追加", Done = "有调整事项", Loss = 0.5m }, new("管理效率", "预算执行", "财务管理合规性", 6) { Words = "合规", Done = "合规", Loss = 0 }, new("管理效率", "信息公开", "预决算公开合规性", 4) { Words = "按时公开", Done = "按时公开", Loss = 0 }, new("管理效率", "绩效管理", "绩效管理制度执行", 12) { Words = "有效执行", Done = "基本有效执行", Loss = Dice.Whole(0, 4) / 2m },
        new("管理效率", "采购管理", "采购执行率", 8) { ByRate = things.Buying.Rate, Words = "100%", Unit = "%", Actual = things.Buying.Rate }, new("管理效率", "资产管理", "固定资产利用率", 6) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = things.InUseRate }, new("管理效率", "运行成本", "公用经费控制率", 4) { Words = "≤100%", Unit = "%", Actual = things.Common.Rate, Loss = 0 }, new("管理效率", "运行成本", "“三公”经费控制情况", 4) { Words = "不超预算", Done = "不超预算", Loss = 0 },
    ]);
}
