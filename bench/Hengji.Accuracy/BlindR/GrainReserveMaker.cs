using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of a city's subsidy for reserve grain.</summary>
internal sealed class GrainReserveMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.grain")
{
    private static readonly (string Name, int Tons)[] StoreNames = [("市粮食储备库", 420), ("城北中心粮库", 260), ("沙河粮油储备公司", 180), ("东港粮库", 140), ("新塘粮食购销公司", 90)];

    /// <summary>Yuan a ton and year for keeping.</summary>
    private const int Standard = 110;

    public GrainReserve Make()
    {
        var stores = StoreNames.Select((one, index) => Store($"store.{index}", one)).ToList();
        var all = Whole(stores);
        var shared = stores.Select((one, index) => one with { Share = Share($"store.{index}.share", one.Money, all.Money) }).ToImmutableArray();
        var standard = new Fact(Key("standard"), Standard, FactKind.Measure, 0);
        Ledger.Product(all.Keeping, standard, all.Tons);
        foreach (var one in shared)
            Ledger.Product(one.Keeping, standard, one.Tons);
        Outlay keeping = Cost("keeping", "保管费用", all.Keeping), interest = Cost("interest", "贷款利息", all.Interest), turning = Cost("turning", "轮换价差及费用", all.Turning);
        var money = Outlay("money", "合计", Total("money.budget", [keeping.Budget, interest.Budget, turning.Budget]), all.Money);
        Ledger.Sum(all.Money, [keeping.Spent, interest.Spent, turning.Spent]);
        Ledger.Sum(money.Left, [keeping.Left, interest.Left, turning.Left]);
        var loan = Money("loan", decimal.Round(all.Interest.Value / Dice.Share(3, 4), 2, MidpointRounding.AwayFromZero));
        var wanted = Count("wanted", decimal.Floor(all.Tons.Value / 1_000) * 1_000);
        Fact plan = Count("turn.plan", decimal.Floor(all.Tons.Value * Dice.Share(28, 40) / 100) * 100), turned = Count("turned", plan.Value * Dice.Share(93, 100));
        var turnedParts = Parts("turned.part", turned, 62, 38);
        Fact samples = Count("samples", 90, 220), good = Count("good", samples.Value - Dice.Whole(0, 4)), found = Count("found", 8, 23), mended = Count("mended", found.Value - Dice.Whole(0, 3));
        Ledger.AtMost(turned, plan);
        Fact turnedRate = Rate("turned.rate", turned, plan), goodRate = Rate("good.rate", good, samples);
        var poll = Ask("poll", "承储企业和售粮农户", 80, 200, 90, 99);
        return new(
            shared, all, Count("storecount", shared.Length), standard, keeping, interest, turning, money, Compare("spent", all.Money, 84, 118), Quarters(all.Money), loan, Rate("loan.rate", all.Interest, loan),
            wanted, Rate("wanted.rate", all.Tons, wanted), plan, turned, turnedRate, Average("loss", all.Turning, turned, 2), turnedParts[0], turnedParts[1], samples, good, goodRate, Count("checks", 6, 16), found, mended, poll, Sheet(money, turnedRate, goodRate, poll));
    }

    private GrainStore Store(string name, (string Name, int Tons) one)
    {
        Fact wheat = Count($"{name}.wheat", Dice.Whole(one.Tons / 2, one.Tons) * 60), rice = Count($"{name}.rice", Dice.Whole(one.Tons / 4, one.Tons / 2) * 60), tons = Total($"{name}.tons", [wheat, rice]);
        Fact keeping = Money($"{name}.keeping", tons.Value * Standard), interest = Money($"{name}.interest", decimal.Round(tons.Value * Dice.Whole(8_200, 9_900) / 100, 2, MidpointRounding.AwayFromZero));
        var turning = Money($"{name}.turning", decimal.Round(tons.Value * Dice.Whole(3_000, 7_500) / 100, 2, MidpointRounding.AwayFromZero));
        return new(one.Name, wheat, rice, tons, keeping, interest, turning, Total($"{name}.money", [keeping, interest, turning]), null!);
    }

    private GrainStore Whole(List<GrainStore> stores)
    {
        Fact wheat = Total("wheat", stores.Select(one => one.Wheat)), rice = Total("rice", stores.Select(one => one.Rice)), tons = Total("tons", stores.Select(one => one.Tons));
        Fact keeping = Total("keeping", stores.Select(one => one.Keeping)), interest = Total("interest", stores.Select(one => one.Interest)), turning = Total("turning", stores.Select(one => one.Turning));
        var money = Total("money", stores.Select(one => one.Money));
        Ledger.Sum(tons, [wheat, rice]);
        return new("合计", wheat, rice, tons, keeping, interest, turning, money, null!);
    }

    private Outlay Cost(string name, string title, Fact spent) => Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(101, 109), 10_000), spent);

    private ImmutableArray<GrainQuarter> Quarters(Fact paid)
    {
        var parts = Parts("quarter", paid, 20, 26, 22, 32);
        var until = parts.Select((_, index) => Total($"until.{index}", parts.Take(index + 1))).ToList();
        return [.. parts.Select((one, index) => new GrainQuarter(one, until[index], Rate($"until.{index}.rate", until[index], paid)))];
    }

    private MarkSheet Sheet(Outlay money, Fact turned, Fact good, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 6), new("决策", "资金投入", "预算编制科学性", 6),
        new("过程", "资金管理", "预算执行率", 6) { ByRate = money.Rate }, new("过程", "资金管理", "资金使用合规性", 6) { Loss = 0 }, new("过程", "组织实施", "储备粮管理制度执行", 8),
        new("产出", "数量", "储备规模落实率", 12) { Words = "≥100%", Done = "达标", Loss = 0 }, new("产出", "数量", "轮换计划完成率", 10) { Unit = "%", Target = Percent("hundred", 100), Actual = turned }, new("产出", "质量", "储备粮质量合格率", 10) { Unit = "%", Target = Percent("ninetyeight", 98), Actual = good }, new("产出", "时效", "补贴拨付及时性", 6),
        new("效益", "社会效益", "粮食应急保障能力", 10) { Loss = 0 }, new("效益", "可持续影响", "仓储设施条件改善", 6), new("效益", "满意度", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
