using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes an agency's evaluation of a county's fund for tea.</summary>
internal sealed class TeaFundMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.tea")
{
    private static readonly string[] TownNames = ["云溪镇", "石桥镇", "白岩镇", "大坪乡", "清水乡", "茶园镇", "龙潭乡", "高岭乡", "双河镇", "南山乡"];

    private static readonly (string Name, string Unit, int Standard)[] KindNames = [("新建标准茶园", "亩", 1_200), ("低产茶园改造", "亩", 600), ("加工设备购置", "台（套）", 15_000), ("绿色食品认证", "个", 30_000)];

    public TeaFund Make()
    {
        Fact[] standards = [.. KindNames.Select((one, index) => Money($"standard.{index}", one.Standard))];
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, standards[0], standards[1])).ToList();
        Fact fresh = Total("fresh", towns.Select(one => one.Fresh)), improved = Total("improved", towns.Select(one => one.Improved)), money = Total("town.money", towns.Select(one => one.Money));
        ImmutableArray<TeaSubsidy> kinds =
        [
            Kind("kind.0", 0, standards[0], fresh, 94, 108, 100), Kind("kind.1", 1, standards[1], improved, 92, 106, 100),
            Kind("kind.2", 2, standards[2], Count("machines", 36, 88), 88, 104, Dice.Whole(72, 90)), Kind("kind.3", 3, standards[3], Count("marks", 6, 15), 90, 105, 100),
        ];
        Ledger.Sum(money, [kinds[0].Due, kinds[1].Due]);
        Fact due = Total("due", kinds.Select(one => one.Due)), paid = Total("paid", kinds.Select(one => one.Paid)), unpaid = Total("unpaid", kinds.Select(one => one.Unpaid));
        Ledger.Balanced(unpaid, [due], [paid]);
        var all = Even("all", due.Value * Dice.Share(101, 106), 10_000);
        Ledger.AtMost(paid, all);
        var shares = Parts("source", all, 45, 55);
        var (samples, sampled) = Samples(towns);
        var overpaid = Money("overpaid", sampled.Difference.Value * standards[0].Value);
        Ledger.Product(overpaid, standards[0], sampled.Difference);
        var poll = Ask("poll", "茶农", 160, 300, 88, 97);
        Fact families = Count("families", 2_600, 5_800), income = Money("income", families.Value * Dice.Yuan(900, 2_200));
        var paidRate = Rate("paidrate", paid, all);
        Ledger.AtMost(sampled.Families, families);
        return new(
            [Ledger.Portion(Key("source.up"), "省级财政衔接资金", shares[0], all), Ledger.Portion(Key("source.county"), "县级财政资金", shares[1], all)], all, kinds, due, paid, unpaid, paidRate, Left("left", all, paid),
            [.. towns.Select((one, index) => one with { Share = Share($"town.{index}.share", one.Money, money) })], new("合计", fresh, improved, money, null!), Count("towns", TownNames.Length),
            samples, sampled, Count("samples", samples.Length), overpaid, sampled.Families, Share("familyshare", sampled.Families, families), Gardens(fresh), CompareMeasure("output", Measure("output", Dice.Whole(3_200, 7_900) + 0.4m), 86, 97), Compare("value", Even("value", Dice.Yuan(260_000_000, 720_000_000), 10_000), 82, 96),
            families, income, Ledger.Each(Key("each"), income, families), Count("late", 3, 9), poll, Sheet(kinds, paidRate, poll));
    }

    private TeaTown Town(string name, string title, Fact first, Fact second)
    {
        Fact fresh = Measure($"{name}.fresh", Dice.Whole(1_200, 6_800) / 10m), improved = Measure($"{name}.improved", Dice.Whole(2_400, 12_600) / 10m);
        var money = Money($"{name}.money", fresh.Value * first.Value + improved.Value * second.Value);
        Ledger.Relate("product", new(1, money), new(-1, first, fresh), new(-1, second, improved));
        return new(title, fresh, improved, money, null!);
    }

    private TeaSubsidy Kind(string name, int index, Fact standard, Fact done, int from, int to, int paidPercent)
    {
        var (title, unit, _) = KindNames[index];
        var planned = Count($"{name}.planned", index < 2 ? decimal.Ceiling(done.Value / Dice.Share(from, to) / 100) * 100 : decimal.Ceiling(done.Value / Dice.Share(from, to)));
        var due = Money($"{name}.due", standard.Value * done.Value);
        Ledger.Product(due, standard, done);
        var paid = paidPercent == 100 ? due : Money($"{name}.paid", decimal.Ceiling(due.Value * paidPercent / 100 / 15_000) * 15_000);
        return new(title, unit, standard, planned, done, Ledger.Rate(Key($"{name}.rate"), "completion", done, planned), due, paid, Left($"{name}.unpaid", due, paid));
    }

    private (ImmutableArray<TeaSample> Some, TeaSample All) Samples(List<TeaTown> towns)
    {
        var samples = towns.Take(4).Select((town, index) =>
        {
            var told = Measure($"sample.{index}.told", town.Fresh.Value * Dice.Share(18, 42));
            Ledger.AtMost(told, town.Fresh);
            return Sample($"sample.{index}", town.Name, Count($"sample.{index}.families", 18, 46), told, Measure($"sample.{index}.measured", told.Value * Dice.Share(90, 98)));
        }).ToImmutableArray();
        var all = Sample("sample", "合计", Total("sample.families", samples.Select(one => one.Families)), Total("sample.told", samples.Select(one => one.Told)), Total("sample.measured", samples.Select(one => one.Measured)));
        Ledger.Sum(all.Difference, [.. samples.Select(one => one.Difference)]);
        return (samples, all);
    }

    private TeaSample Sample(string name, string town, Fact families, Fact told, Fact measured)
    {
        Ledger.AtMost(measured, told);
        var difference = Left($"{name}.difference", told, measured);
        return new(town, families, told, measured, difference, Share($"{name}.rate", difference, told));
    }

    private Comparison Gardens(Fact fresh)
    {
        var last = Measure("gardens.last", Dice.Whole(380_000, 760_000) / 10m);
        return LedgerParts.Compare(Ledger, Key("gardens"), Total("gardens", [last, fresh]), last);
    }

    private MarkSheet Sheet(ImmutableArray<TeaSubsidy> kinds, Fact paidRate, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 3) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 4), new("决策", "绩效目标", "绩效指标明确性", 4) { Loss = 1 }, new("决策", "资金投入", "资金分配合理性", 5) { Loss = 0.5m },
        new("过程", "资金管理", "资金到位率", 4) { Loss = 0 }, new("过程", "资金管理", "预算执行率", 6) { ByRate = paidRate }, new("过程", "资金管理", "资金使用合规性", 5) { Loss = 2 }, new("过程", "组织实施", "制度执行有效性", 5) { Loss = 1.5m },
        Of("产出数量", kinds[0], 9), Of("产出数量", kinds[1], 8), Of("产出数量", kinds[2], 5), Of("产出数量", kinds[3], 3), new("产出", "产出质量", "面积核实准确率", 5) { Loss = 1.5m }, new("产出", "产出时效", "补助发放及时率", 5) { Loss = 1 },
        new("效益", "经济效益", "茶叶产值增长", 7) { Loss = 0 }, new("效益", "社会效益", "带动农户增收", 6) { Loss = 0 }, new("效益", "可持续影响", "后期管护机制健全性", 4) { Loss = 1 }, new("效益", "满意度", "茶农满意度", 8) { Loss = poll.ContentRate.Value >= 92 ? 0 : 0.8m },
    ]);

    private static MarkSpec Of(string level2, TeaSubsidy kind, decimal weight) => new("产出", level2, kind.Name, weight) { Unit = kind.Unit, Target = kind.Planned, Actual = kind.Done };
}
