using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes an agency's review of a district's drains.</summary>
internal sealed class DrainReviewMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.drain")
{
    private static readonly string[] LotNames = ["老城片区一标段", "老城片区二标段", "河东片区标段", "开发区片区标段", "城北片区标段"];

    public DrainReview Make()
    {
        var lots = LotNames.Select((name, index) => Lot($"lot.{index}", name)).ToImmutableArray();
        var all = Lot("lot", "合计", Total("lot.length", lots.Select(one => one.Length)), Total("lot.contract", lots.Select(one => one.Contract)), Total("lot.handedin", lots.Select(one => one.HandedIn)), Total("lot.settled", lots.Select(one => one.Settled)), Total("lot.paid", lots.Select(one => one.Paid)));
        Ledger.Sum(all.Cut, [.. lots.Select(one => one.Cut)]);
        var costs = Costs(all);
        var whole = Outlay("cost", "合计", costs);
        var funds = Paid("fund", whole.Spent, ["地方政府专项债券", "省级补助资金", "区级财政资金"], [58, 12, 30], 109);
        Fact wanted = Amount("length.wanted", all.Length.Value * Dice.Share(101, 109)), left = Ledger.Balance(Key("length.left"), [wanted], [all.Length]);
        Fact spots = Count("spots", 14, 26), gone = Count("spots.gone", spots.Value - Dice.Whole(1, 3));
        Fact bondRate = Percent("bondrate", Dice.Whole(270, 345) / 100m, 2), interest = Money("interest", funds.Each[0].Arrived.Value * bondRate.Value / 100);
        Ledger.Relate("product", new(100, interest), new(-1, bondRate, funds.Each[0].Arrived));
        var poll = Answer("poll", "沿线居民", 260, 480);
        return new(
            lots, all, Count("lots", lots.Length), funds, costs, whole, [.. costs.Select((one, index) => Share($"cost.{index}.share", one.Spent, whole.Spent))], wanted, Ledger.Rate(Key("length.rate"), "completion", all.Length, wanted), left,
            Count("wells", 620, 1_980), spots, gone, Left("spots.left", spots, gone), Rate("spots.rate", gone, spots), Count("quarters", 34, 76), Count("households", 8_600, 23_000), Compare("complaints", Count("complaints", 60, 210), 140, 260), bondRate, interest,
            poll, Sheet(funds, wanted, all.Length, poll), [Count("late.0", 38, 65), Count("late.1", 70, 128)]);
    }

    private DrainLot Lot(string name, string title)
    {
        var length = Amount($"{name}.length", Dice.Whole(420, 1_950) / 100m);
        var contract = Money($"{name}.contract", decimal.Round(length.Value * Dice.Whole(2_400_000, 3_300_000), 2, MidpointRounding.AwayFromZero));
        var handed = Money($"{name}.handedin", Dice.Part(contract.Value, 98, 109));
        var settled = Money($"{name}.settled", Dice.Part(handed.Value, 90, 97));
        return Lot(name, title, length, contract, handed, settled, Money($"{name}.paid", Dice.Part(settled.Value, 78, 97)));
    }

    private DrainLot Lot(string name, string title, Fact length, Fact contract, Fact handed, Fact settled, Fact paid)
    {
        var cut = Left($"{name}.cut", handed, settled);
        Ledger.AtMost(paid, settled);
        return new(title, length, contract, handed, settled, cut, Rate($"{name}.cutrate", cut, handed), paid, Rate($"{name}.paidrate", paid, settled));
    }

    private ImmutableArray<Outlay> Costs(DrainLot works)
    {
        (string Name, decimal Of)[] others = [("勘察设计费", 0.032m), ("工程监理费", 0.018m), ("管线迁改及绿化补偿费", 0.071m), ("建设单位管理费", 0.009m)];
        return
        [
            Outlay("cost.0", "建筑安装工程费", Even("cost.0.budget", works.Contract.Value * Dice.Share(101, 106), 10_000), works.Paid),
            .. others.Select((one, index) =>
            {
                var budget = Even($"cost.{index + 1}.budget", works.Contract.Value * one.Of * Dice.Share(85, 115), 1_000);
                return Outlay($"cost.{index + 1}", one.Name, budget, Money($"cost.{index + 1}.spent", Dice.Part(budget.Value, 68, 98)));
            }),
        ];
    }

    private MarkSheet Sheet(FundSources funds, Fact wanted, Fact laid, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 3) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 4) { Loss = 0.5m }, new("决策", "绩效目标", "绩效目标合理性", 3), new("决策", "绩效目标", "绩效指标明确性", 3) { Loss = 1 }, new("决策", "资金投入", "预算编制科学性", 4), new("决策", "资金投入", "资金分配合理性", 3) { Loss = 0 },
        new("过程", "资金管理", "资金到位率", 4) { ByRate = funds.All.ArrivedRate }, new("过程", "资金管理", "预算执行率", 4) { ByRate = funds.All.SpentRate }, new("过程", "资金管理", "资金使用合规性", 4) { Loss = 1 }, new("过程", "组织实施", "管理制度健全性", 3) { Loss = 0 }, new("过程", "组织实施", "合同管理规范性", 5),
        new("产出", "产出数量", "管网改造长度", 10) { Target = wanted, Actual = laid }, new("产出", "产出数量", "易涝点整治", 6) { Loss = 0.5m }, new("产出", "产出质量", "工程验收合格率", 6) { Loss = 0 }, new("产出", "产出时效", "完工及时性", 5) { Loss = 2 }, new("产出", "产出成本", "投资控制", 3) { Loss = 0 },
        new("效益", "社会效益", "积水投诉下降率", 8) { Loss = 0 }, new("效益", "社会效益", "排水能力提升", 6), new("效益", "生态效益", "雨污分流改善", 6) { Loss = 1 }, new("效益", "可持续影响", "管养机制建设", 4) { Loss = 1.5m }, new("效益", "满意度", "居民满意度", 6) { Loss = poll.ContentRate.Value >= 90 ? 0 : 0.5m },
    ]);
}
