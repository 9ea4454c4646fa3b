using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the review of a district's subsidy to homes for the old.</summary>
internal sealed class CareHomesMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.care")
{
    private static readonly (string Name, string Town)[] HomeNames =
        [("梧桐苑养老院", "梧桐街道"), ("长桥敬老院", "长桥镇"), ("福寿居养老院", "江湾街道"), ("安和护理院", "江湾街道"), ("南浦养老院", "南浦街道"), ("青松养老院", "长桥镇"), ("夕晖长者照护之家", "梧桐街道")];

    private static readonly (string Name, int Yuan, int Part)[] DegreeNames = [("二至三级照护", 150, 47), ("四级照护", 300, 34), ("五至六级照护", 450, 19)];

    private static readonly int[] Marks = [100, 80, 60, 40, 0];

    public CareHomes Make(int year)
    {
        var homes = HomeNames.Select((one, index) => Count($"home.{index}.beds", Dice.Whole(6, 24) * 10)).ToList();
        Fact beds = Total("beds", homes), people = Count("people", beds.Value * Dice.Share(64, 82));
        var peoples = Parts("home.people", people, [.. homes.Select(one => one.Value)]);
        var degrees = Degrees(people, out var months, out var money);
        var items = Items(money);
        var all = Outlay("item", "合计", items);
        var subsidies = Parts("home.subsidy", all.Spent, [.. homes.Select(one => one.Value)]);
        var spent = Compare("spent", all.Spent, 84, 99);
        var years = Years(year, all, spent.Last);
        var opinions = new[] { Opinion("opinion.0", "入住老人", 140, 260), Opinion("opinion.1", "老人家属", 120, 220), Opinion("opinion.2", "护理人员", 60, 110) }.ToImmutableArray();
        var average = Average("opinion.mean", [.. opinions.Select(one => one.Mean)]);
        Fact nurses = Count("nurses", people.Value * Dice.Share(18, 26)), certified = Count("certified", nurses.Value * Dice.Share(86, 97)), faults = Count("faults", 18, 54), mended = Count("mended", faults.Value - Dice.Whole(0, 4));
        foreach (var (part, whole) in new[] { (certified, nurses), (mended, faults), (people, beds) })
            Ledger.AtMost(part, whole);
        Fact bedCost = Money("bedcost", Dice.Whole(46_000, 68_000)), bedSubsidy = Ledger.Each(Key("bedsubsidy"), all.Spent, beds);
        var publicHomes = Count("public", Dice.Whole(2, 3));
        var count = Count("homes", HomeNames.Length);
        return new(
            [.. HomeNames.Select((one, index) => new CareHome(one.Name, one.Town, homes[index], peoples[index], Rate($"home.{index}.occupied", peoples[index], homes[index]), subsidies[index]))], count, beds, people, Rate("occupied", people, beds), publicHomes, Left("private", count, publicHomes),
            degrees, money, months, items, all, years, spent, opinions, average, nurses, certified, Rate("certifiedrate", certified, nurses), bedCost, bedSubsidy, Share("bedshare", bedSubsidy, bedCost), Count("checks", 12, 28), faults, mended, Rate("mendedrate", mended, faults), Sheet(all, certified, nurses, average));
    }

    private ImmutableArray<CareDegree> Degrees(Fact people, out Fact months, out Fact money)
    {
        months = Count("months", people.Value * Dice.Whole(96, 112) / 10);
        var split = Parts("degree.months", months, [.. DegreeNames.Select(one => (decimal)one.Part)]);
        var degrees = DegreeNames.Select((one, index) => (one.Name, Standard: Money($"degree.{index}.standard", one.Yuan), Months: split[index], Money: Money($"degree.{index}.money", split[index].Value * one.Yuan))).ToList();
        var whole = money = Total("degree.money", degrees.Select(one => one.Money));
        foreach (var one in degrees)
            Ledger.Product(one.Money, one.Standard, one.Months);
        return [.. degrees.Select((one, index) => new CareDegree(one.Name, one.Months, one.Standard, one.Money, Share($"degree.{index}.share", one.Money, whole)))];
    }

    private ImmutableArray<Outlay> Items(Fact degreeMoney)
    {
        (string Name, int From, int To)[] others = [("护理人员持证及岗位补贴", 420_000, 880_000), ("等级评定“以奖代补”", 180_000, 420_000), ("综合责任保险补贴", 60_000, 130_000), ("消防及适老设施维护补贴", 210_000, 520_000)];
        return
        [
            Outlay("item.0", "收住老人运营补贴", Even("item.0.budget", degreeMoney.Value * Dice.Share(102, 112), 10_000), degreeMoney),
            .. others.Select((one, index) =>
            {
                var budget = Even($"item.{index + 1}.budget", Dice.Yuan(one.From, one.To), 10_000);
                return Outlay($"item.{index + 1}", one.Name, budget, Money($"item.{index + 1}.spent", Dice.Part(budget.Value, 78, 99)));
            }),
        ];
    }

    private ImmutableArray<CareYear> Years(int year, Outlay all, Fact last)
    {
        var before = Money("before.spent", Dice.Part(last.Value, 86, 98));
        return [Year(year - 2, before), Year(year - 1, last), new(year, all.Budget, all.Spent, all.Rate)];
    }

    private CareYear Year(int year, Fact spent)
    {
        var budget = Even($"year.{year}.budget", spent.Value * Dice.Share(102, 114), 10_000);
        Ledger.AtMost(spent, budget);
        return new(year, budget, spent, Rate($"year.{year}.rate", spent, budget));
    }

    private CareOpinion Opinion(string name, string who, int from, int to)
    {
        Fact issued = Count($"{name}.issued", from, to), valid = Count($"{name}.valid", issued.Value * Dice.Share(92, 99));
        Ledger.AtMost(valid, issued);
        var answers = Parts($"{name}.answer", valid, 58, 27, 10, 3, 2);
        var mean = new Fact(Key($"{name}.mean"), answers.Select((one, index) => one.Value * Marks[index]).Sum() / valid.Value, FactKind.Measure);
        Ledger.Relate("weighted", [new(-1, mean, valid), .. answers.Take(4).Select((one, index) => new Term(Marks[index], one))]);
        return new(who, issued, valid, answers, mean);
    }

    private MarkSheet Sheet(Outlay all, Fact certified, Fact nurses, Fact average) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("A决策", "A1项目立项", "A11立项依据充分性", 3) { Loss = 0 }, new("A决策", "A1项目立项", "A12立项程序规范性", 3) { Loss = 0 }, new("A决策", "A2绩效目标", "A21绩效目标合理性", 3) { Loss = 0.6m }, new("A决策", "A2绩效目标", "A22绩效指标明确性", 3) { Loss = 0.9m }, new("A决策", "A3资金投入", "A31预算编制科学性", 3) { Loss = 0.5m },
        new("B过程", "B1资金管理", "B11预算执行率", 5) { ByRate = all.Rate }, new("B过程", "B1资金管理", "B12资金使用合规性", 5) { Loss = 0 }, new("B过程", "B2组织实施", "B21管理制度健全性", 4) { Loss = 0.8m }, new("B过程", "B2组织实施", "B22制度执行有效性", 6) { Loss = 1.2m },
        new("C产出", "C1产出数量", "C11补贴对象覆盖率", 9) { Loss = 0 }, new("C产出", "C1产出数量", "C12持证护理人员配置", 7), new("C产出", "C2产出质量", "C21补贴核定准确性", 9) { Loss = 0.5m }, new("C产出", "C3产出时效", "C31补贴发放及时性", 6) { Loss = 2 }, new("C产出", "C4产出成本", "C41补贴标准执行", 4) { Loss = 0 },
        new("D效益", "D1社会效益", "D11机构服务能力提升", 8) { Loss = 1.6m }, new("D效益", "D1社会效益", "D12安全责任事故发生情况", 6) { Loss = 0 }, new("D效益", "D2可持续影响", "D21长效管理机制", 6) { Loss = 1.2m }, new("D效益", "D3满意度", "D31综合满意度", 10) { Loss = average.Value >= 85 ? 0 : 1 },
    ]);
}
