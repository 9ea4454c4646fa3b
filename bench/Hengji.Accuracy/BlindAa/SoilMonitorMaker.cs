using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes the monitoring of a county's subsidy for keeping black soil.</summary>
internal sealed class SoilMonitorMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.soil")
{
    private const decimal Ten = 10_000;

    private static readonly string[] TownNames = ["双榆镇", "太平川镇", "怀家镇", "新立乡", "四棵树乡", "永安镇", "向阳乡"];

    public SoilMonitor Make()
    {
        Fact high = Measure("price.high", Dice.Pick([38m, 40, 42]), 0), low = Measure("price.low", Dice.Pick([26m, 28, 30]), 0);
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, high, low)).ToImmutableArray();
        var all = Whole(towns, high, low);
        ImmutableArray<WatchedMoney> uses =
        [
            Watch("use.0", "秸秆覆盖还田免（少）耕播种作业补助", Even("use.0.budget", all.Money.Value * Dice.Share(103, 109), 10_000), all.Money),
            Watch("use.1", "高标准应用基地建设", Even("use.1.budget", Dice.Yuan(900_000, 1_800_000), 10_000), null), Watch("use.2", "技术指导、第三方核查和监测", Even("use.2.budget", Dice.Yuan(360_000, 820_000), 1_000), null),
        ];
        var money = Watched(uses);
        Fact local = Even("local", money.Budget.Value * Dice.Share(2, 5), 10_000), central = Ledger.Balance(Key("central"), [money.Budget], [local]);
        Ledger.Sum(money.Budget, [central, local]);
        Fact machines = Count("machines", 420, 960), watched = Count("machines.watched", machines.Value * Dice.Share(93, 99)), rejected = Measure("rejected", Dice.Whole(1_400, 9_800) / Ten);
        Ledger.AtMost(watched, machines);
        var goals = Goals(all, machines, watched);
        Fact yellow = Count("yellow", goals.Count(one => one.Light == "黄灯")), green = Count("green", goals.Length - yellow.Value);
        return new(towns, all, Count("towns", towns.Length), high, low, Share("high.share", all.High, all.Passed), uses, money)
        {
            Central = central, Local = local, Progress = Ledger.Compare(Key("progress"), money.Rate, Percent("progress.last", decimal.Round(money.Rate.Value, 2, MidpointRounding.AwayFromZero) - Dice.Whole(-640, 1_180) / 100m, 2)), Machines = machines, Watched = watched, WatchedRate = Rate("watched.rate", watched, machines),
            Goals = goals, GoalCount = Total("goals", [green, yellow]), Green = green, Yellow = yellow, Rejected = rejected, RejectedShare = Share("rejected.share", rejected, all.Task),
        };
    }

    private SoilTown Town(string name, string title, Fact high, Fact low)
    {
        Fact task = Measure($"{name}.task", Dice.Whole(110, 420) / 10m), a = Measure($"{name}.high", task.Value * Dice.Share(36, 47)), b = Measure($"{name}.low", task.Value * Dice.Share(48, 52)), passed = Total($"{name}.passed", [a, b]);
        Fact aMoney = Paid($"{name}.high.money", a, high), bMoney = Paid($"{name}.low.money", b, low);
        Ledger.AtMost(passed, task);
        return new(title, task, Count($"{name}.farms", 24, 130), a, b, passed, Completion($"{name}.rate", passed, task), aMoney, bMoney, Total($"{name}.money", [aMoney, bMoney]));
    }

    private SoilTown Whole(ImmutableArray<SoilTown> towns, Fact high, Fact low)
    {
        Fact Of(string name, Func<SoilTown, Fact> part) => Total($"all.{name}", towns.Select(part));
        Fact task = Of("task", one => one.Task), a = Of("high", one => one.High), b = Of("low", one => one.Low), passed = Of("passed", one => one.Passed), aMoney = Of("high.money", one => one.HighMoney), bMoney = Of("low.money", one => one.LowMoney), money = Of("money", one => one.Money);
        Ledger.Sum(passed, [a, b]);
        Ledger.Sum(money, [aMoney, bMoney]);
        Ledger.Relate("product", new(1, aMoney), new(-Ten, a, high));
        Ledger.Relate("product", new(1, bMoney), new(-Ten, b, low));
        return new("合计", task, Of("farms", one => one.Farms), a, b, passed, Completion("all.rate", passed, task), aMoney, bMoney, money);
    }

    private WatchedMoney Watch(string name, string title, Fact budget, Fact? due)
    {
        Fact arrived = Even($"{name}.arrived", budget.Value * Dice.Share(due is null ? 55 : 88, 96), 10_000), spent = Money($"{name}.spent", due is null ? Dice.Part(arrived.Value, 12, 64) : Dice.Part(Math.Min(due.Value, arrived.Value), 56, 84));
        var expected = due ?? Money($"{name}.expected", Dice.Part(budget.Value, 93, 100));
        Ledger.AtMost(spent, arrived);
        return Watched(name, title, budget, arrived, spent, expected);
    }

    private WatchedMoney Watched(ImmutableArray<WatchedMoney> uses)
    {
        Fact Of(string name, Func<WatchedMoney, Fact> part) => Total($"money.{name}", uses.Select(part));
        var all = Watched("money", "合计", Of("budget", one => one.Budget), Of("arrived", one => one.Arrived), Of("spent", one => one.Spent), Of("expected", one => one.Expected));
        Ledger.Sum(all.Left, [.. uses.Select(one => one.Left)]);
        return all;
    }

    private WatchedMoney Watched(string name, string title, Fact budget, Fact arrived, Fact spent, Fact expected) =>
        new(title, budget, arrived, spent, Rate($"{name}.rate", spent, budget), expected, Rate($"{name}.expected.rate", expected, budget), Left($"{name}.left", budget, expected));

    private ImmutableArray<WatchedGoal> Goals(SoilTown all, Fact machines, Fact watched)
    {
        Fact trained = Count("trained", 380, 960), bases = Count("bases", 2, 6);
        return
        [
            Goal("goal.0", "产出指标", "数量指标", "保护性耕作实施面积", "万亩", all.Task, all.Passed, "完成", "黄灯"), Goal("goal.1", "产出指标", "数量指标", "建设高标准应用基地", "个", Count("bases.wanted", bases.Value), bases, "完成", "绿灯"),
            Goal("goal.2", "产出指标", "数量指标", "培训农机手和种植户", "人次", Count("trained.wanted", decimal.Ceiling(trained.Value * Dice.Share(101, 150) / 10) * 10), trained, "完成", "绿灯"), Goal("goal.3", "产出指标", "质量指标", "免耕播种机安装监测终端", "台", machines, watched, "完成", "绿灯"),
            Goal("goal.4", "满意度指标", "服务对象满意度指标", "受益农户满意度", "%", Percent("content.wanted", 90), Percent("content", Dice.Whole(914, 978) / 10m, 1), "完成", "绿灯"),
        ];
    }

    private WatchedGoal Goal(string name, string level1, string level2, string title, string unit, Fact target, Fact reached, string expected, string light) =>
        new(level1, level2, title, unit, target, reached, Completion($"{name}.rate", reached, target), expected, light);

    private Fact Completion(string name, Fact reached, Fact target) => Ledger.Rate(Key(name), "completion", reached, target);

    private Fact Paid(string name, Fact area, Fact price)
    {
        var money = Money(name, area.Value * price.Value * Ten);
        Ledger.Relate("product", new(1, money), new(-Ten, area, price));
        return money;
    }

    private Fact Measure(string name, decimal value, int decimals = 2) => new(Key(name), decimal.Round(value, 4, MidpointRounding.AwayFromZero), FactKind.Measure, decimals);
}
