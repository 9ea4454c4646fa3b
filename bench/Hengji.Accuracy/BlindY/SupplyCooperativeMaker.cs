using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a city's supply and marketing cooperative.</summary>
internal sealed class SupplyCooperativeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.supply")
{
    private static readonly string[] TaskWords = ["人员工资福利和机关日常运转", "建设日用品、农资销售网点", "化肥、农药淡季储备和利息补助", "开展代耕代种、统防统治", "展销农产品、培训经纪人"];

    public SupplyCooperative Make()
    {
        var money = new WholeSpendingMaker(Ledger, Dice, Key("whole")).Make(
            new(6_200_000, 640_000, 41, ("基层网点建设", 1_800_000), ("农资储备", 1_200_000), ("农业社会化服务", 950_000), ("农产品产销对接", 460_000)) { CarYuan = 62_000, GuestYuan = 24_000 });
        var tasks = money.Projects.Prepend(money.Basic).Select((one, index) => Task($"task.{index}", one, TaskWords[index], index == 0)).ToImmutableArray();
        Fact farm = Money("sales.farm", Dice.Yuan(680_000_000, 1_400_000_000)), goods = Money("sales.goods", Dice.Yuan(900_000_000, 1_900_000_000)), rest = Money("sales.rest", Dice.Yuan(240_000_000, 620_000_000));
        ImmutableArray<SupplyGoods> supplies = [Supply("fertilizer", "化肥", 61_000, 98_000), Supply("film", "农膜", 900, 2_600), Supply("pesticide", "农药", 420, 1_300)];
        var tons = Ledger.Whole(Key("tons"), [.. supplies.Select(one => one.Tons)]);
        Fact village = Count("shops.village", 260, 540), town = Count("shops.town", 48, 110);
        ImmutableArray<Deed> deeds = [Deed("shop", "新建改造基层网点", "个", 24, 60, 92, 118), Deed("store", "淡季储备化肥", "吨", 12_000, 26_000, 100, 108), Deed("serve", "培育农民专业合作社", "家", 12, 30, 95, 120), Deed("fair", "组织产销对接活动", "场", 6, 14, 92, 130), Deed("agent", "培训农村经纪人", "人次", 300, 760, 90, 116)];
        var poll = Ask("poll", "服务对象", 160, 360, 90, 98);
        return new(
            money, tasks, Total("treasury", tasks.Select(one => one.Treasury.Budget)), Total("treasury.spent", tasks.Select(one => one.Treasury.Spent)), Total("other", tasks.Select(one => one.Other.Budget)), Total("other.spent", tasks.Select(one => one.Other.Spent)),
            Compare("sales", Total("sales.all", [farm, goods, rest]), 86, 98), farm, goods, rest, supplies, tons, Total("shops", [village, town]), village, town, Compare("trusted", Count("trusted", 126_000, 310_000), 82, 97), deeds, poll, Sheet(money, deeds, poll));
    }

    private SupplyTask Task(string name, Outlay all, string words, bool isBasic)
    {
        var expected = isBasic ? 0 : decimal.Floor(all.Budget.Value * Dice.Share(0, 14) / 1_000) * 1_000;
        var paid = Math.Max(Dice.Part(expected, 80, 96), expected - all.Left.Value);
        Fact otherBudget = Money($"{name}.other.budget", expected), otherSpent = Money($"{name}.other.spent", paid);
        Fact treasury = Money($"{name}.treasury.budget", all.Budget.Value - expected), treasurySpent = Money($"{name}.treasury.spent", all.Spent.Value - paid);
        Ledger.Sum(all.Budget, [treasury, otherBudget]);
        Ledger.Sum(all.Spent, [treasurySpent, otherSpent]);
        return new(all.Name, words, all, Outlay($"{name}.treasury", "财政拨款", treasury, treasurySpent), Outlay($"{name}.other", "其他资金", otherBudget, otherSpent));
    }

    private SupplyGoods Supply(string name, string title, int from, int to) => new(title, Compare($"goods.{name}", Count($"goods.{name}", from, to), 90, 112));

    private MarkSheet Sheet(WholeSpending money, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("年度预算执行", "预算执行", "预算执行率", 10) { ByRate = money.All.Rate }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 6), MarkSpec.Of("产出指标", "数量指标", deeds[3], 5), MarkSpec.Of("产出指标", "数量指标", deeds[4], 5),
        new("产出指标", "质量指标", "网点建设验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "年度任务按期完成率", 5) { Words = "100%", Done = "96%", Loss = 0.5m }, new("产出指标", "成本指标", "“三公”经费控制", 5) { Words = "只减不增", Done = "控制在预算内", Loss = 0 },
        new("效益指标", "经济效益指标", "全系统销售额增长", 10) { Words = "稳步增长", Done = "增长", Loss = 0 }, new("效益指标", "社会效益指标", "保障农资供应", 10) { Words = "有效保障", Done = "有效保障", Loss = 0 }, new("效益指标", "可持续影响指标", "为农服务能力", 10) { Words = "不断提升", Done = "有所提升", Loss = 1 },
        new("满意度指标", "服务对象满意度", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
