using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a city's sports centre.</summary>
internal sealed class SportsCentreMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "u.sports")
{
    public static readonly string[] EarnedNames = ["场地租赁收入", "培训服务收入", "停车及其他收入"];

    private static readonly string[] UseNames = ["能源费用", "场馆日常维护", "公益赛事活动", "公益体育培训", "设备器材更新"];

    public SportsCentre Make()
    {
        var crew = People(0, Dice.Whole(38, 56));
        var uses = UseNames.Select((name, index) => Project($"use.{index}", name, index < 2 ? 420_000 : 140_000, index < 2 ? 960_000 : 420_000)).ToImmutableArray();
        var grant = Outlay("grant", "场馆免费低收费开放补助", uses);
        var money = Spend(Dice.Yuan(6_400_000, 8_900_000), Dice.Yuan(900_000, 1_600_000), [grant, Project("p1", "体育馆屋面维修工程", 1_100_000, 2_600_000), Project("p2", "物业管理服务", 1_900_000, 3_400_000), Project("p3", "承办赛事保障经费", 300_000, 900_000)]);
        var (opening, closing) = (Money("opening", Dice.Yuan(90_000, 700_000)), money.All.Left);
        var income = Money("income", money.All.Spent.Value + closing.Value - opening.Value);
        Ledger.Balanced(closing, [opening, income], [money.All.Spent]);
        var incomes = Parts("income.part", income, 82, 18);
        var earned = Parts("earned", incomes[1], 58, 30, 12);
        ImmutableArray<Comparison> compared = [.. earned.Select((one, index) => Compare($"earned.{index}", one, 76, 118))];
        var venues = Venues();
        Fact free = Total("free", venues.Select(one => one.Free)), cheap = Total("cheap", venues.Select(one => one.Cheap));
        var visits = Ledger.Whole(Key("visits"), [.. venues.Select(one => one.Visits)]);
        Ledger.Sum(visits.Now, [free, cheap]);
        var energy = Compare("energy", uses[0].Spent, 84, 117);
        var poll = Ask("poll", "健身群众", 320, 680, 90, 98);
        var deeds = Deeds();
        return new(
            crew, Count("contract", 18, 42), money, opening, [Ledger.Portion(Key("i0"), "财政拨款收入", incomes[0], income), Ledger.Portion(Key("i1"), "事业收入", incomes[1], income)], Compare("income.compare", income, 85, 114), Total("income.all", [opening, income]), closing,
            compared, Ledger.Whole(Key("earned.all"), compared), [.. venues.Select((one, index) => one with { Share = Share($"v{index}.share", one.Visits.Now, visits.Now) })], Count("venues", venues.Length),
            Total("area", venues.Select(one => one.Area)), visits, free, cheap, Share("free.share", free, visits.Now), grant, uses, energy, Ledger.Each(Key("energy.each"), uses[0].Spent, visits.Now), deeds, poll, Sheet(money, grant, venues, deeds, poll));
    }

    private ImmutableArray<Venue> Venues() =>
    [
        Venue("v0", "体育场（含室外健身区）", 21_000, 26_000, 210_000, 380_000, 88, 97), Venue("v1", "综合体育馆", 6_200, 9_800, 92_000, 168_000, 34, 55), Venue("v2", "游泳馆", 3_400, 5_600, 61_000, 118_000, 22, 36),
        Venue("v3", "全民健身中心", 2_800, 4_600, 74_000, 142_000, 40, 62),
    ];

    private Venue Venue(string name, string title, int areaFrom, int areaTo, int from, int to, int freeFrom, int freeTo)
    {
        var visits = Count($"{name}.visits", from, to);
        var free = Count($"{name}.free", visits.Value * Dice.Share(freeFrom, freeTo));
        return new(title, Count($"{name}.area", areaFrom, areaTo), Count($"{name}.days", 331, 358), Compare($"{name}.visits", visits, 78, 108), free, Left($"{name}.cheap", visits, free), visits);
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("races", "举办公益赛事活动", "场次", 14, 32, 96, 128), Deed("training", "公益体育培训", "人次", 1_800, 4_200, 97, 124), Deed("fitness", "国民体质监测", "人", 900, 2_100, 90, 112), Deed("talks", "健身讲座", "场", 6, 14, 100, 133), Deed("care", "设备器材检修", "台次", 420, 960, 100, 115),
    ];

    private MarkSheet Sheet(Spending money, Outlay grant, ImmutableArray<Venue> venues, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入管理", "预算执行", "预算执行率", 10) { Words = "100%", Unit = "%", Actual = money.All.Rate, ByRate = money.All.Rate }, new("投入管理", "预算执行", "补助资金执行率", 5) { Words = "100%", Unit = "%", Actual = grant.Rate, ByRate = grant.Rate }, new("投入管理", "财务管理", "资金使用合规性", 5) { Words = "合规", Done = "合规", Loss = 0 }, new("投入管理", "资产管理", "场馆资产管理", 5) { Words = "规范", Done = "规范", Loss = 0 },
        new("产出", "产出数量", "体育馆开放天数", 8) { Unit = "天", Target = Count("sheet.days", 330), Actual = venues[1].Days }, MarkSpec.Of("产出", "产出数量", deeds[0], 8), MarkSpec.Of("产出", "产出数量", deeds[1], 8), MarkSpec.Of("产出", "产出数量", deeds[2], 6),
        new("产出", "产出质量", "安全事故发生数", 6) { Words = "0起", Done = "0起", Loss = 0 }, new("产出", "产出时效", "维修工程按期完成", 6) { Words = "10月底前", Done = "11月中旬", Loss = 1 }, new("产出", "产出成本", "补助资金成本控制", 5) { Words = "不超预算", Done = "未超预算", Loss = 0 },
        new("效益", "社会效益", "群众健身需求满足程度", 10) { Words = "进一步提高", Done = "进一步提高" }, new("效益", "可持续影响", "场馆智慧化管理", 8) { Words = "逐步完善", Done = "逐步完善", Loss = 0.5m }, new("满意度", "服务对象满意度", "健身群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
