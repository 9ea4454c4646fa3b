using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes the self-evaluation of a province's blood centre.</summary>
internal sealed class BloodProjectMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.blood")
{
    private static readonly (string Name, int From, int To)[] PlaceNames = [("中心固定献血大厅", 5_200, 9_800), ("街头献血屋", 16_000, 29_000), ("流动献血车", 11_000, 21_000), ("高校团体献血", 7_000, 14_000), ("机关企事业单位团体献血", 6_000, 13_000)];

    private static readonly string[] AgeNames = ["18—25岁", "26—35岁", "36—45岁", "46—55岁", "56岁及以上"];

    private static readonly (string Name, int From, int To, int SpentFrom, int SpentTo)[] UseNames =
    [
        ("血液检测试剂及耗材", 14_000_000, 22_000_000, 95, 100), ("采供血一次性耗材", 9_000_000, 15_000_000, 94, 100), ("无偿献血宣传招募", 2_400_000, 4_800_000, 86, 99), ("献血者交通营养补助", 3_000_000, 6_000_000, 95, 100),
        ("设备购置更新", 4_000_000, 9_000_000, 72, 96), ("血液管理信息系统运维", 900_000, 2_000_000, 90, 100),
    ];

    private static readonly (string Name, int PerTenThousand)[] TestNames = [("丙氨酸氨基转移酶", 62), ("乙型肝炎病毒表面抗原", 34), ("丙型肝炎病毒抗体", 16), ("梅毒螺旋体抗体", 28), ("病毒核酸检测", 9)];

    public BloodProject Make()
    {
        var uses = UseNames.Select((one, index) => Use($"use.{index}", one)).ToImmutableArray();
        var all = Outlay("use", "合计", uses);
        var initial = Even("initial", all.Budget.Value * Dice.Share(90, 97), 10_000);
        var (places, whole) = Places();
        var ages = Parts("age", whole.Givers.Now, 31, 28, 22, 15, 4);
        var tests = Tests(whole.Givers.Now, out var unfit);
        Fact supplied = Count("supplied", whole.Units.Now.Value * Dice.Share(94, 98)), wasted = Count("wasted", whole.Units.Now.Value * Dice.Share(1, 2)), opening = Count("opening", whole.Units.Now.Value * Dice.Share(3, 6));
        var closing = Ledger.Balance(Key("closing"), [opening, whole.Units.Now], [supplied, wasted]);
        var platelets = Compare("platelets", Count("platelets", 9_000, 24_000), 84, 99);
        var repeat = Count("repeat", whole.Givers.Now.Value * Dice.Share(42, 61));
        Ledger.AtMost(repeat, whole.Givers.Now);
        Asked poll = Ask("poll.0", "献血者", 300, 560, 92, 99), hospital = Ask("poll.1", "用血医院", 30, 60, 90, 100);
        return new(
            initial, Ledger.Change(Key("initial.change"), all.Budget, initial), Sources(all), uses, all, Share("testshare", uses[0].Spent, all.Spent), places, whole, [.. AgeNames.Select((one, index) => Ledger.Portion(Key($"age.{index}"), one, ages[index], whole.Givers.Now))], platelets,
            tests, unfit, Rate("unfitrate", unfit, whole.Givers.Now), Ledger.Each(Key("testeach"), uses[0].Spent, whole.Givers.Now), supplied, wasted, Rate("wastedrate", wasted, whole.Units.Now), Count("hospitals", 62, 118), opening, closing, Count("events", 60, 160),
            repeat, Share("repeatshare", repeat, whole.Givers.Now), poll, hospital, Sheet(all, whole, platelets, poll));
    }

    private Outlay Use(string name, (string Name, int From, int To, int SpentFrom, int SpentTo) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Part(budget.Value, one.SpentFrom, one.SpentTo)));
    }

    private ImmutableArray<Outlay> Sources(Outlay all)
    {
        string[] names = ["省级财政拨款", "事业收入", "上年结转资金"];
        ImmutableArray<Fact> spent = Parts("source.spent", all.Spent, 71, 23, 6), left = Parts("source.left", all.Left, 64, 30, 6);
        var sources = names.Select((one, index) => Outlay($"source.{index}", one, Money($"source.{index}.budget", spent[index].Value + left[index].Value), spent[index])).ToImmutableArray();
        Ledger.Sum(all.Budget, [.. sources.Select(one => one.Budget)]);
        return sources;
    }

    private (ImmutableArray<BloodPlace> Places, BloodPlace All) Places()
    {
        var places = PlaceNames.Select((one, index) =>
        {
            var givers = Compare($"place.{index}.givers", Count($"place.{index}.givers", one.From, one.To), 84, 108);
            return new BloodPlace(one.Name, givers, Compare($"place.{index}.units", Count($"place.{index}.units", givers.Now.Value * Dice.Share(158, 176)), 84, 108), null!);
        }).ToList();
        Comparison allGivers = Ledger.Whole(Key("givers"), [.. places.Select(one => one.Givers)]), units = Ledger.Whole(Key("units"), [.. places.Select(one => one.Units)]);
        return ([.. places.Select((one, index) => one with { Share = Share($"place.{index}.share", one.Units.Now, units.Now) })], new("合计", allGivers, units, null!));
    }

    private ImmutableArray<BloodTest> Tests(Fact givers, out Fact unfit)
    {
        var failed = TestNames.Select((one, index) => Count($"test.{index}.failed", givers.Value * one.PerTenThousand / 10_000 * Dice.Share(80, 125))).ToList();
        unfit = Total("unfit", failed);
        return [.. TestNames.Select((one, index) => new BloodTest(one.Name, givers, failed[index], Rate($"test.{index}.rate", failed[index], givers)))];
    }

    private MarkSheet Sheet(Outlay all, BloodPlace whole, Comparison platelets, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 4), new("决策", "绩效目标", "绩效指标明确性", 4) { Loss = 0.5m }, new("决策", "资金投入", "预算编制科学性", 4) { Loss = 1 },
        new("过程", "资金管理", "资金到位率", 4) { Loss = 0 }, new("过程", "资金管理", "预算执行率", 6) { ByRate = all.Rate }, new("过程", "资金管理", "资金使用合规性", 5) { Loss = 0 }, new("过程", "组织实施", "质量管理体系运行有效性", 5),
        Wanted("givers", "献血人次", "人次", whole.Givers, 10), Wanted("units", "全血采集量", "单位", whole.Units, 10), Wanted("platelets", "机采血小板", "治疗量", platelets, 8), new("产出", "产出质量", "血液检测率", 7) { Words = "100%", Done = "100%", Loss = 0 }, new("产出", "产出时效", "供血及时率", 5) { Words = "≥99%", Done = "99.4%", Loss = 0 },
        new("效益", "社会效益", "临床用血保障率", 8) { Words = "≥98%", Done = "98.6%", Loss = 0 }, new("效益", "可持续影响", "固定献血者队伍稳定性", 6) { Words = "稳定", Done = "基本稳定", Loss = 1 }, new("满意度", "服务对象满意度", "献血者满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);

    /// <summary>The target is a round number near what was done.</summary>
    private MarkSpec Wanted(string name, string title, string unit, Comparison done, decimal weight) =>
        new("产出", "产出数量", title, weight) { Unit = unit, Target = Count($"target.{name}", decimal.Round(done.Now.Value * Dice.Share(93, 104) / 500, MidpointRounding.ToZero) * 500), Actual = done.Now };
}
