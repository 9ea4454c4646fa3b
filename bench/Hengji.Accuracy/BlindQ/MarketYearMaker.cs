using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes the year of a market supervision bureau.</summary>
internal sealed class MarketYearMaker(Ledger ledger, Dice dice)
{
    public MarketYear Make()
    {
        YearFund basic = ledger.Fund(dice, "market.basic", "基本支出", dice.Hundreds(62_000_000, 118_000_000), (1, 7), (96, 100)), project = ledger.Fund(dice, "market.project", "项目支出", dice.Hundreds(12_000_000, 33_000_000), (-9, 14), (88, 99));
        var other = ledger.Fund(dice, "market.other", "其他支出", dice.Hundreds(100_000, 600_000), (-2, 3), (70, 100));
        var all = ledger.Funds("market.all", "合计", [basic, project, other]);
        var shared = ledger.Shared([basic, project, other], all);
        var items = Items();
        var goods = Goods();
        var whole = AllGoods(goods);
        var complaints = ledger.Count("market.complaints", dice.Whole(7_000, 28_000));
        var (settled, settledRate) = ledger.PartOf(dice, "market.settled", complaints, 93, 99);
        var parts = new[] { (18_000, 46_000), (31_000, 72_000), (200, 900) }.Select((one, index) => ledger.CompareCount(dice, $"market.subject.{index}", dice.Whole(one.Item1, one.Item2))).ToImmutableArray();
        Fact cases = ledger.Count("market.cases", dice.Whole(380, 1_300)), fines = ledger.Money("market.fines", dice.Yuan(3_800_000, 15_000_000));
        var (_, liftRate) = ledger.PartOf(dice, "market.liftsdone", ledger.Count("market.lifts", dice.Whole(3_200, 9_800)), 98, 100);
        var poll = ledger.Poll(dice, "market.poll", 400, 900, 58, 34, 6, 2);
        var form = new SelfFormMaker(ledger, dice, "market.form").Make(all.Rate, 20, Specs(whole, settledRate, poll));
        return new(
            shared[0], shared[1], shared[2], all, items, ledger.BudgetedWhole("market.items", "合计", items), goods, whole, complaints, settled, settledRate, ledger.Money("market.recovered", dice.Yuan(2_000_000, 9_000_000)),
            ledger.Whole("market.subject", parts), parts, cases, fines, ledger.Each("market.each", fines, cases), ledger.Count("market.liftcheck", dice.Whole(420, 1_400)), liftRate, poll, form, ExecutionLost(form));
    }

    private Fact ExecutionLost(SelfForm form)
    {
        var lost = LedgerParts.Points("market.form.execution.lost", form.ExecutionWeight!.Value - form.ExecutionScore!.Value);
        ledger.Balanced(lost, [form.ExecutionWeight], [form.ExecutionScore]);
        ledger.Sum(form.Lost, [lost, .. form.Groups.Select(one => one.Lost)]);
        return lost;
    }

    private ImmutableArray<BudgetedItem> Items() =>
    [
        .. new[] { ("食品安全抽检监测", 4_800_000, 9_800_000), ("特种设备安全监察", 900_000, 2_600_000), ("产品质量监督抽查", 1_200_000, 3_400_000), ("信息系统运行维护", 1_400_000, 3_100_000), ("执法办案专项", 600_000, 1_900_000) }
            .Select((one, index) => ledger.Budgeted(dice, $"market.item.{index}", one.Item1, ledger.Money($"market.item.{index}", dice.Yuan(one.Item2, one.Item3)), 101, 114)),
    ];

    private ImmutableArray<SampledGoods> Goods() =>
        [.. new[] { ("食品", 2_800, 6_400), ("食用农产品", 1_200, 3_300), ("药品", 160, 480), ("工业产品", 220, 700) }.Select((one, index) => Sampled($"market.goods.{index}", one.Item1, one.Item2, one.Item3))];

    private SampledGoods Sampled(string key, string name, int from, int to)
    {
        var (planned, done) = ledger.Counted(dice, key, from, to, 100, 109);
        var failed = ledger.Count($"{key}.failed", (int)(done.Value * dice.Share(1, 4)));
        return Sampled(key, name, planned, done, failed);
    }

    private SampledGoods Sampled(string key, string name, Fact planned, Fact done, Fact failed)
    {
        var passed = ledger.Balance($"{key}.passed", [done], [failed]);
        return new(name, planned, done, failed, passed, ledger.Rate($"{key}.passrate", "rate", passed, done));
    }

    private SampledGoods AllGoods(ImmutableArray<SampledGoods> parts)
    {
        Fact Total(string what, Func<SampledGoods, Fact> of) => ledger.Total($"market.goods.{what}", [.. parts.Select(of)]);

        var all = Sampled("market.goods", "合计", Total("planned", one => one.Planned), Total("done", one => one.Done), Total("failed", one => one.Failed));
        ledger.Sum(all.Passed, [.. parts.Select(one => one.Passed)]);
        return all;
    }

    private List<LineSpec> Specs(SampledGoods goods, Fact settledRate, SelfPoll poll) =>
    [
        new("产出", "产出数量", "抽检批次", 10, "≥", "批次", goods.Planned, goods.Done), BlindQParts.RateSpec("market.form.settled", "产出", "产出质量", "投诉举报按期办结率", 10, 95, settledRate), dice.WordSpec("产出", "产出进度", "抽检任务按期完成", 10, "按计划完成", "个别批次延后"),
        dice.WordSpec("效果", "社会效益", "市场秩序持续向好", 15, "持续向好", "投诉量上升"), BlindQParts.RateSpec("market.form.poll", "效果", "满意度", "企业和群众满意度", 15, 90, poll.ContentRate), dice.WordSpec("预算管理情况", "财务管理", "财务制度健全性", 6, "健全", "个别制度未修订"),
        dice.WordSpec("预算管理情况", "资产管理", "资产管理规范性", 6, "规范", "处置不够及时"), dice.WordSpec("预算管理情况", "绩效管理", "绩效工作开展情况", 8, "全面开展", "指标细化不够"),
    ];
}
