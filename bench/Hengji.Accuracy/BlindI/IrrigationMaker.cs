using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes the renewal of an irrigation district.</summary>
internal sealed class IrrigationMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] LotWhats = ["总干渠防渗改造", "东干渠衬砌", "西干渠衬砌", "支渠及配套建筑物", "量测水设施", "管理道路及防护"];

    private static readonly (string Name, int Percent)[] FeeNames = [("工程监理费", 22), ("勘察设计费", 38), ("质量检测费", 9), ("招标代理及造价咨询费", 12), ("建设管理费", 16)];

    public Irrigation Make()
    {
        var lots = LotWhats.Take(dice.Whole(4, 6)).Select((what, index) => Lot($"lot.{index}", $"第{index + 1}标段", what, dice.Yuan(1_800_000, 9_600_000))).ToImmutableArray();
        var all = All(lots);
        var fees = Fees(all.Contract);
        var allFees = new WorkFee("小计", ledger.Total("irrigation.fee", [.. fees.Select(one => one.Contract)]), ledger.Total("irrigation.fee.paid", [.. fees.Select(one => one.Paid)]));
        var spent = ledger.Total("irrigation.spent", [all.Paid, allFees.Paid]);
        var levels = Levels(spent);
        var whole = Whole(levels, spent);
        var limit = ledger.Money("irrigation.limit", decimal.Ceiling(all.Contract.Value * dice.Share(104, 112) / 100) * 100);
        var saved = ledger.Balance("irrigation.saved", [limit], [all.Contract]);
        var built = Built();
        Fact area = Measure("area", dice.Whole(820, 2_900)), last = Measure("area.last", (int)(area.Value * dice.Whole(62, 88))), households = ledger.Count("irrigation.households", dice.Whole(3_200, 14_000));
        Fact water = Measure("water", dice.Whole(9_000, 42_000)), waterEach = new("irrigation.water.each", decimal.Round(water.Value / area.Value, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Product(water, waterEach, area);
        var poll = ledger.Poll(dice, "irrigation.poll", 100, 240, 68, 27, 5);
        return new(
            levels, whole, lots, all, ledger.Count("irrigation.lots", lots.Length), fees, allFees, limit, saved, ledger.Rate("irrigation.saved.rate", "rate", saved, limit), built, lots[0].Settled, PerKilometre(lots[0].Settled, built[0].Built),
            area, last, ledger.Change("irrigation.area.change", area, last), households, water, waterEach, poll, Form(whole, built, area, poll));
    }

    private static Fact Measure(string name, int hundredths) => new($"irrigation.{name}", hundredths / 100m, FactKind.Measure);

    private WorkLot Lot(string key, string name, string what, decimal contract)
    {
        Fact price = Money($"{key}.contract", contract), settled = Money($"{key}.settled", dice.Part(contract, 94, 103));
        var kept = Money($"{key}.kept", decimal.Round(settled.Value * 0.03m, 2, MidpointRounding.AwayFromZero));
        var paid = Money($"{key}.paid", dice.Chance(40) ? settled.Value - kept.Value : dice.Part(settled.Value, 80, 96));
        ledger.Limit("guarantee", new(1, kept), new(-0.03m, settled), new Term(-0.005m));
        ledger.Limit("guarantee", new(-1, kept), new(0.03m, settled), new Term(-0.005m));
        return Lot(key, name, what, price, settled, paid, kept);
    }

    private WorkLot Lot(string key, string name, string what, Fact contract, Fact settled, Fact paid, Fact kept)
    {
        var change = ledger.Change($"irrigation.{key}.change", settled, contract);
        return new(
            name, what, contract, settled, change, ledger.Growth($"irrigation.{key}.growth", settled, contract, change), paid, ledger.Rate($"irrigation.{key}.paidrate", "rate", paid, settled), kept,
            ledger.Balance($"irrigation.{key}.owed", [settled], [paid]));
    }

    private WorkLot All(ImmutableArray<WorkLot> parts)
    {
        Fact Total(string what, Func<WorkLot, Fact> of) => ledger.Total($"irrigation.all.{what}", [.. parts.Select(of)]);

        var all = Lot("all", "合计", "", Total("contract", one => one.Contract), Total("settled", one => one.Settled), Total("paid", one => one.Paid), Total("kept", one => one.Kept));
        ledger.Sum(all.Change, [.. parts.Select(one => one.Change)]);
        ledger.Sum(all.Owed, [.. parts.Select(one => one.Owed)]);
        return all;
    }

    private ImmutableArray<WorkFee> Fees(Fact contract) => [.. FeeNames.Select((fee, index) =>
    {
        var price = Money($"fee.{index}", decimal.Round(contract.Value * fee.Percent / 1_000 * dice.Share(85, 115) / 100, MidpointRounding.ToZero) * 100);
        var paid = Money($"fee.{index}.paid", dice.Chance(50) ? price.Value : dice.Part(price.Value, 60, 95));
        ledger.AtMost(paid, price);
        return new WorkFee(fee.Name, price, paid);
    })];

    private ImmutableArray<PayingLevel> Levels(Fact spent)
    {
        string[] names = ["中央水利发展资金", "自治区配套资金", "地方自筹资金"];
        var parts = ledger.Split(dice, "irrigation.level", spent, [66, 22, 12]);
        return [.. names.Select((name, index) =>
        {
            var arrived = decimal.Ceiling(parts[index].Value * dice.Share(101, 112) / 10_000) * 10_000;
            var budget = index == 0 ? arrived : decimal.Ceiling(arrived * dice.Share(100, 118) / 10_000) * 10_000;
            return ledger.Level($"irrigation.level.{index}", name, Money($"level.{index}.budget", budget), Money($"level.{index}.arrived", arrived), parts[index]);
        })];
    }

    private PayingLevel Whole(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("irrigation.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("irrigation.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("irrigation.whole", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"irrigation.{name}", yuan);

    private ImmutableArray<BuiltWork> Built()
    {
        (string Name, string Unit, int From, int To, bool IsCount)[] works = [("渠道防渗改造长度", "公里", 600, 4_200, false), ("新建改建渠系建筑物", "座", 18, 120, true), ("安装量测水设施", "处", 12, 80, true), ("整修管理道路", "公里", 300, 2_200, false)];
        return [.. works.Select((work, index) =>
        {
            var (target, actual) = ledger.Counted(dice, $"irrigation.built.{index}", work.From, work.To, 95, 108);
            if (!work.IsCount)
                (target, actual) = (Measure($"built.{index}.target", (int)target.Value), Measure($"built.{index}", (int)actual.Value));
            return new BuiltWork(work.Name, work.Unit, target, actual, ledger.Rate($"irrigation.built.{index}.rate", "completion", actual, target));
        })];
    }

    private Fact PerKilometre(Fact money, Fact length)
    {
        var each = new Fact("irrigation.perkilometre", decimal.Round(money.Value / length.Value, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Product(money, each, length);
        return each;
    }

    private SelfForm Form(PayingLevel whole, ImmutableArray<BuiltWork> built, Fact area, SelfPoll poll) => new SelfFormMaker(ledger, dice, "irrigation.form").Make(
        whole.SpentRate, 10,
        [
            .. built.Select(one => new LineSpec("产出指标", "数量指标", one.Name, 7, "≥", one.Unit, one.Planned, one.Built)), new("产出指标", "质量指标", "单元工程验收合格率", 8, Words: "100%", Done: "100%"),
            new("产出指标", "时效指标", "工程按期完工", 7, Words: "10月底前完工", Done: "11月中旬完工", Loss: 1), new("产出指标", "成本指标", "合同价不超过招标控制价", 7, Words: "不超过", Done: "未超过"),
            new("效益指标", "社会效益指标", "改善灌溉面积", 15, "≥", "万亩", Measure("area.target", (int)(area.Value * dice.Whole(92, 104))), area), new("效益指标", "可持续影响指标", "工程管护机制", 15, Words: "建立健全", Done: "基本健全", Loss: 1.5m),
            new("满意度指标", "服务对象满意度", "灌区农户满意度", 10, "≥", "%", BlindIParts.Percent("irrigation.content", 90), poll.ContentRate),
        ]);
}
