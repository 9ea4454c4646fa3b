using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a county's upkeep of village water works.</summary>
internal sealed class DrinkingWaterMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "u.water")
{
    private static readonly string[] TownNames = ["城关镇", "红崖镇", "沙湾镇", "柳林乡", "石坪乡", "黑泉乡", "永丰镇"];

    private static readonly string[] UseNames = ["水源工程维修", "输配水管网更换", "水处理和消毒设备维修", "蓄水池和检查井整治", "管水员补助"];

    public DrinkingWater Make()
    {
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name)).ToImmutableArray();
        var money = Outlay("money", "合计", [.. towns.Select(one => one.Money)]);
        Fact due = Total("due", towns.Select(one => one.Due)), paid = Total("paid", towns.Select(one => one.Paid)), people = Total("people", towns.Select(one => one.People)), works = Total("works", towns.Select(one => one.Works)), mended = Total("mended", towns.Select(one => one.Mended));
        var all = new WaterTown("合计", works, mended, people, money, due, paid, Rate("paid.rate", paid, due));
        string[] sourceNames = ["中央水利发展资金", "省级补助资金", "县级配套资金"];
        var sources = Parts("source", money.Budget, 48, 22, 30);
        ImmutableArray<WaterTest> tests = [Test("t0", "枯水期", 46, 90), Test("t1", "丰水期", 48, 96), Test("t2", "日常运行期", 120, 260)];
        Fact samples = Total("samples", tests.Select(one => one.Samples)), passed = Total("passed", tests.Select(one => one.Passed));
        var rural = Count("rural", people.Value * Dice.Share(128, 170));
        var tapped = Count("tapped", rural.Value * Dice.Share(91, 98));
        Fact tapRate = Rate("tap", tapped, rural, 1), last = Percent("tap.last", decimal.Round(tapRate.Value, 1, MidpointRounding.ToZero) - Dice.Whole(6, 31) / 10m, 1);
        Fact keepers = Count("keepers", 46, 110), standard = Money("keeper.standard", 2_400), keeperMoney = Money("keeper.money", keepers.Value * 2_400), failures = Count("failures", 60, 190), inTime = Count("intime", failures.Value * Dice.Share(92, 100));
        Ledger.AtMost(tapped, rural);
        Ledger.AtMost(inTime, failures);
        Ledger.AtMost(mended, works);
        Ledger.Product(keeperMoney, standard, keepers);
        var (uses, poll) = (Uses(money, keeperMoney), Ask("poll", "用水户", 240, 520, 88, 98));
        return new(
            towns, all, Count("towns", towns.Length), [.. sourceNames.Select((name, index) => Ledger.Portion(Key($"source.{index}"), name, sources[index], money.Budget))], uses, Compare("money.compare", money.Spent, 78, 112), tests,
            new("合计", samples, passed, Rate("passed.rate", passed, samples)), rural, tapped, tapRate, last, Ledger.Change(Key("tap.change"), tapRate, last), keepers, standard, keeperMoney, Count("pipes", 18, 64), Count("devices", 40, 130), failures, inTime, Rate("intime.rate", inTime, failures),
            Ledger.Each(Key("each"), money.Spent, people), poll, Sheet(all, tests, poll));
    }

    private WaterTown Town(string name, string title)
    {
        Fact works = Count($"{name}.works", 9, 31), mended = Count($"{name}.mended", works.Value * Dice.Share(30, 80)), people = Count($"{name}.people", mended.Value * Dice.Whole(280, 620));
        var spent = Money($"{name}.spent", Dice.Yuan(19_000, 31_000) * mended.Value);
        var money = Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(100, 109), 1_000), spent);
        var due = Money($"{name}.due", people.Value * Dice.Whole(41, 68));
        var paid = Money($"{name}.paid", Dice.Part(due.Value, 84, 99));
        Ledger.AtMost(paid, due);
        Ledger.AtMost(mended, works);
        return new(title, works, mended, people, money, due, paid, Rate($"{name}.paidrate", paid, due));
    }

    private WaterTest Test(string name, string title, int from, int to)
    {
        var samples = Count($"{name}.samples", from, to);
        var passed = Count($"{name}.passed", samples.Value - Dice.Whole(0, 4));
        Ledger.AtMost(passed, samples);
        return new(title, samples, passed, Rate($"{name}.rate", passed, samples));
    }

    /// <summary>What the money was for; keepers are paid in full.</summary>
    private ImmutableArray<Outlay> Uses(Outlay money, Fact keepers)
    {
        ImmutableArray<Fact> spent = [.. Parts("use.spent", Left("use.spent.rest", money.Spent, keepers), 19, 44, 23, 14), keepers], left = Parts("use.unspent", money.Left, 22, 41, 20, 17);
        var uses = UseNames.Select((name, index) => Outlay($"use.{index}", name, Money($"use.{index}.budget", spent[index].Value + (index < 4 ? left[index].Value : 0)), spent[index])).ToImmutableArray();
        Ledger.Sum(money.Budget, [.. uses.Select(one => one.Budget)]);
        Ledger.Sum(money.Spent, spent);
        Ledger.Sum(money.Left, [.. uses.Select(one => one.Left)]);
        return uses;
    }

    private MarkSheet Sheet(WaterTown all, ImmutableArray<WaterTest> tests, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Money.Rate }, new("产出指标", "数量指标", "维修养护供水工程", 12) { Unit = "处", Target = Count("sheet.works", decimal.Floor(all.Mended.Value * Dice.Share(94, 103))), Actual = all.Mended },
        new("产出指标", "数量指标", "覆盖服务人口", 10) { Unit = "人", Target = Count("sheet.people", decimal.Floor(all.People.Value * Dice.Share(93, 101) / 100) * 100), Actual = all.People }, new("产出指标", "质量指标", "工程验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 },
        new("产出指标", "质量指标", "丰水期水质合格率", 8) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = tests[1].Rate }, new("产出指标", "时效指标", "截至年底工程完工比例", 7) { Words = "≥98%", Done = "96%", Loss = 0.5m }, new("产出指标", "成本指标", "管水员补助标准", 5) { Words = "2400元/人·年", Done = "2400元/人·年", Loss = 0 },
        new("效益指标", "社会效益指标", "农村供水保障水平", 15) { Words = "有效提升", Done = "有效提升", Loss = 0 }, new("效益指标", "可持续影响指标", "水费收缴率", 15) { Unit = "%", Target = Percent("ninety.fee", 90), Actual = all.PaidRate }, new("满意度指标", "服务对象满意度指标", "用水户满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
