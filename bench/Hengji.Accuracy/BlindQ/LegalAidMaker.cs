using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes legal aid of a county: cases at fixed sums, lawyers on duty, publicity.</summary>
internal sealed class LegalAidMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int Each, int From, int To)[] Of = [("民事案件", 1_800, 260, 620), ("刑事案件", 1_500, 120, 360), ("行政案件", 2_000, 6, 24), ("劳动仲裁案件", 1_600, 60, 180)];

    public LegalAid Make()
    {
        var kinds = Of.Select((one, index) => Kind($"legal.{index}", one)).ToImmutableArray();
        var count = ledger.Whole("legal.count", [.. kinds.Select(one => one.Cases)]);
        var cases = Cases(kinds);
        kinds = [.. kinds.Select(one => one with { Share = ledger.Rate($"{one.Money.Key}.share", "share", one.Money, cases.Spent) })];
        YearFund duty = ledger.Fund(dice, "legal.duty", "值班律师补贴", dice.Hundreds(160_000, 420_000), (-4, 8), (90, 100)), publicity = ledger.Fund(dice, "legal.publicity", "宣传培训及档案管理", dice.Hundreds(60_000, 160_000), (-20, 1), (72, 99));
        var all = ledger.Funds("legal.all", "合计", [cases, duty, publicity]);
        var shared = ledger.Shared([cases, duty, publicity], all);
        var refused = ledger.Count("legal.refused", dice.Whole(9, 40));
        var applied = ledger.Total("legal.applied", [count.Now, refused]);
        var sampled = ledger.Count("legal.sampled", 60 + 5 * dice.Whole(0, 8));
        var (flawed, flawRate) = ledger.PartOf(dice, "legal.flawed", sampled, 3, 12);
        var (late, _) = ledger.PartOf(dice, "legal.late", count.Now, 4, 11);
        var consulted = ledger.Count("legal.consulted", dice.Whole(2_600, 7_400));
        var poll = ledger.Poll(dice, "legal.poll", 110, 260, 64, 28, 6, 2);
        var form = new SelfFormMaker(ledger, dice, "legal.form").Make(Specs(all, count, poll, flawRate));
        return new(
            shared[0], shared[1], shared[2], all, kinds, count, refused, applied, ledger.Rate("legal.acceptrate", "rate", count.Now, applied), ledger.Count("legal.lawyers", dice.Whole(28, 76)), ledger.Count("legal.stations", dice.Whole(14, 24)),
            consulted, ledger.SplitCount(dice, "legal.consultedby", consulted, [46, 38, 16]), sampled, ledger.Rate("legal.samplerate", "rate", sampled, count.Now), flawed, flawRate,
            ledger.Money("legal.latemoney", late.Value * 1_600), late, poll, form, [.. form.Groups.Select((one, index) => ledger.Rate($"legal.scorerate.{index}", "rate", one.Score, one.Weight))],
            ledger.Rate("legal.scorerate", "rate", form.Score, form.Weight));
    }

    private AidCases Kind(string key, (string Name, int Each, int From, int To) one)
    {
        var cases = ledger.CompareCount(dice, $"{key}.cases", dice.Whole(one.From, one.To));
        Fact each = ledger.Money($"{key}.each", one.Each), money = ledger.Money($"{key}.money", one.Each * cases.Now.Value);
        ledger.Product(money, each, cases.Now);
        return new(one.Name, cases, each, money, null!);
    }

    private YearFund Cases(ImmutableArray<AidCases> kinds)
    {
        var spent = ledger.Total("legal.casemoney.spent", [.. kinds.Select(one => one.Money)]);
        var budget = ledger.Money("legal.casemoney.budget", decimal.Ceiling(spent.Value * dice.Share(101, 109) / 1_000) * 1_000);
        var initial = ledger.Money("legal.casemoney.initial", decimal.Ceiling(budget.Value * dice.Share(84, 98) / 10_000) * 10_000);
        ledger.AtMost(spent, budget);
        return new("办案补贴", initial, ledger.Change("legal.casemoney.change", budget, initial), budget, spent, ledger.Rate("legal.casemoney.rate", "rate", spent, budget), ledger.Balance("legal.casemoney.left", [budget], [spent]));
    }

    private List<LineSpec> Specs(YearFund all, Comparison count, SelfPoll poll, Fact flawRate) =>
    [
        dice.WordSpec("决策", "项目立项", "立项依据充分性", 4, "充分", "论证不够"), dice.WordSpec("决策", "绩效目标", "绩效指标明确性", 6, "明确、可衡量", "部分指标未量化"), dice.WordSpec("决策", "资金投入", "预算编制科学性", 6, "测算准确", "测算依据不足"),
        BlindQParts.RateSpec("legal.form.rate", "过程", "资金管理", "预算执行率", 6, 100, all.Rate), dice.WordSpec("过程", "资金管理", "资金使用合规性", 6, "合规", "个别票据不全"), dice.WordSpec("过程", "组织实施", "制度执行有效性", 8, "有效", "审批单填写不全"),
        new("产出", "产出数量", "办理法律援助案件", 12, "≥", "件", ledger.Count("legal.target", (int)(count.Now.Value * dice.Share(92, 106))), count.Now), dice.WordSpec("产出", "产出数量", "值班覆盖看守所和法院", 6, "全覆盖", "个别时段空缺"),
        new("产出", "产出质量", "抽查案卷瑕疵率", 8, "≤", "%", BlindIParts.Percent("legal.form.flaw", 5), flawRate), new("产出", "产出时效", "补贴发放及时性", 6, Words: "结案后30日内", Done: "部分超期", Loss: dice.Whole(1, 3) / 2m), dice.WordSpec("产出", "产出成本", "补贴标准执行", 4, "不超标准", "个别超标"),
        dice.WordSpec("效益", "社会效益", "维护困难群众合法权益", 10, "有效", "宣传不够"), dice.WordSpec("效益", "可持续影响", "律师队伍建设", 8, "稳定", "青年律师流失"), BlindQParts.RateSpec("legal.form.poll", "效益", "满意度", "受援人满意度", 10, 90, poll.ContentRate),
    ];
}
