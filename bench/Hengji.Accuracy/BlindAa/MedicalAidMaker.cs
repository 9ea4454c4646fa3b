using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes the self-evaluation of a county's aid against the costs of illness.</summary>
internal sealed class MedicalAidMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.medical")
{
    private static readonly (string Name, int From, int To, int Yuan)[] KindNames =
        [("特困供养人员", 620, 1_450, 380), ("孤儿和事实无人抚养儿童", 90, 260, 380), ("低保对象", 9_800, 16_400, 190), ("防止返贫监测对象", 2_100, 4_900, 130)];

    private static readonly (string Name, int From, int To, int Yuan)[] PaidNames =
        [("住院救助", 3_600, 6_900, 2_240), ("门诊慢特病救助", 2_200, 5_400, 310), ("倾斜救助", 90, 280, 7_900)];

    public MedicalAid Make()
    {
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one)).ToImmutableArray();
        var insurance = Total("insurance", kinds.Select(one => one.Money));
        var paid = PaidNames.Select((one, index) => Paid($"paid.{index}", one)).ToList();
        Fact times = Total("times", paid.Select(one => one.Times)), direct = Total("direct", paid.Select(one => one.Money)), spent = Total("spent", [insurance, direct]);
        Ledger.Sum(spent, [insurance, .. paid.Select(one => one.Money)]);
        var levels = Levels(spent, out var upper, out var all);
        Fact opening = Money("opening", Dice.Yuan(900_000, 3_600_000)), interest = Money("interest", Dice.Yuan(6_000, 30_000)), closing = Ledger.Balance(Key("closing"), [opening, interest, all.Budget], [spent]);
        Ledger.Balanced(closing, [opening, interest, all.Left], []);
        Fact wanted = Total("wanted", kinds.Select(one => one.Wanted)), insured = Total("insured", kinds.Select(one => one.Insured)), insuredRate = Rate("insured.rate", insured, wanted);
        Fact bills = Money("bills", decimal.Round(paid[0].Money.Value / Dice.Share(69, 74), 2, MidpointRounding.AwayFromZero)), hospitalRate = Share("hospital.rate", paid[0].Money, bills), atOnce = Count("atonce", times.Value * Dice.Share(88, 97));
        var poll = Ask("poll", "救助对象", 150, 320, 91, 99);
        return new(
            levels, upper, all, kinds, wanted, insured, insuredRate, Ledger.Portion(Key("insurance"), "资助参保", insurance, spent),
            [.. paid.Select((one, index) => one with { Share = Share($"paid.{index}.share", one.Money, spent) })])
        {
            Opening = opening, Interest = interest, Closing = closing, Spent = Compare("spent", spent, 86, 112), Times = times, DirectMoney = direct, AtOnce = atOnce, AtOnceRate = Rate("atonce.rate", atOnce, times),
            Bills = bills, HospitalRate = hospitalRate, Checked = Count("checked", 60, 140), Recovered = Money("recovered", Dice.Yuan(8_000, 60_000)), Poll = poll, Sheet = Sheet(all, insuredRate, hospitalRate, paid, poll),
        };
    }

    private InsuredKind Kind(string name, (string Name, int From, int To, int Yuan) one)
    {
        var wanted = Count($"{name}.wanted", one.From, one.To);
        var insured = Count($"{name}.insured", wanted.Value - (one.From < 1_000 ? 0 : Dice.Whole(0, 9)));
        var standard = Money($"{name}.standard", one.Yuan);
        var money = Money($"{name}.money", insured.Value * standard.Value);
        Ledger.AtMost(insured, wanted);
        Ledger.Product(money, standard, insured);
        return new(one.Name, wanted, insured, Rate($"{name}.rate", insured, wanted), standard, money);
    }

    private AidPaid Paid(string name, (string Name, int From, int To, int Yuan) one)
    {
        var times = Count($"{name}.times", one.From, one.To);
        var money = Money($"{name}.money", Dice.Part(times.Value * one.Yuan, 88, 114));
        return new(one.Name, times, money, Ledger.Each(Key($"{name}.each"), money, times), null!);
    }

    /// <summary>The three upper levels are spent to the end; what is left is the county's own.</summary>
    private ImmutableArray<Outlay> Levels(Fact spent, out Outlay upper, out Outlay all)
    {
        var parts = Parts("level", spent, 66, 19, 3, 12);
        string[] names = ["中央财政", "省级财政", "市级财政", "县级财政"];
        ImmutableArray<Outlay> levels = [.. names.Select((name, index) => Outlay($"level.{index}", name, index < 3 ? Money($"level.{index}.budget", parts[index].Value) : Even("level.3.budget", parts[3].Value * Dice.Share(104, 122), 10_000), parts[index]))];
        upper = Outlay("upper", "上级补助资金", [levels[0], levels[1], levels[2]]);
        all = Outlay("all", "年度资金总额", [.. levels]);
        Ledger.Sum(all.Budget, [upper.Budget, levels[3].Budget]);
        Ledger.Sum(all.Spent, [upper.Spent, levels[3].Spent]);
        Ledger.Balanced(all.Spent, [spent], []);
        return levels;
    }

    private MarkSheet Sheet(Outlay all, Fact insuredRate, Fact hospitalRate, List<AidPaid> paid, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { Sign = "", Unit = "%", Target = Percent("hundred", 100), Actual = all.Rate, ByRate = all.Rate },
        new("产出指标", "数量指标", "重点救助对象资助参保率", 10) { Unit = "%", Target = Percent("insured.wanted", 99), Actual = insuredRate }, new("产出指标", "数量指标", "住院救助人次", 10) { Unit = "人次", Target = Count("hospital.wanted", decimal.Floor(paid[0].Times.Value / 100 * Dice.Share(94, 106)) * 100), Actual = paid[0].Times },
        new("产出指标", "质量指标", "政策范围内住院费用救助比例", 10) { Unit = "%", Target = Percent("hospital.rate.wanted", 70), Actual = hospitalRate }, new("产出指标", "质量指标", "救助对象认定准确率", 8) { Words = "≥98%", Done = "100%", Loss = 0 },
        new("产出指标", "时效指标", "“一站式”结算覆盖面", 7) { Words = "县域内全覆盖", Done = "全覆盖", Loss = 0 }, new("产出指标", "时效指标", "手工报销资金拨付时限", 5) { Words = "≤30个工作日", Done = "个别超期", Loss = Dice.Pick([0.5m, 1, 1.5m]) },
        new("效益指标", "社会效益指标", "困难群众看病负担", 15) { Words = "有效缓解", Done = "基本达到", Loss = Dice.Pick([0m, 1]) }, new("效益指标", "可持续影响指标", "医疗救助制度健全性", 15) { Words = "比较健全", Done = "达到", Loss = 0 },
        new("满意度指标", "服务对象满意度指标", "救助对象满意度", 10) { Unit = "%", Target = Percent("content.wanted", 95), Actual = poll.ContentRate },
    ]);
}
