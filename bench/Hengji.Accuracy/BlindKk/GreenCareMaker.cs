using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the self-evaluation of a district's green.</summary>
internal sealed class GreenCareMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.green")
{
    private static readonly (string Name, int From, int To, int Low, int High)[] GradeNames = [("一级养护", 160_000, 290_000, 122, 148), ("二级养护", 260_000, 420_000, 78, 98), ("三级养护", 120_000, 260_000, 42, 60)];

    private static readonly string[] SectionNames = ["东片区", "西片区", "南片区", "北片区"];

    public GreenCare Make()
    {
        var grades = GradeNames.Select((one, index) => Grade($"grade.{index}", one)).ToImmutableArray();
        GreenGrade allGrades = new("合计", Total("area", grades.Select(one => one.Area)), null!, Total("grades", grades.Select(one => one.Money)));
        var contracts = Parts("contract", allGrades.Money, 31, 27, 23, 19);
        var sections = SectionNames.Select((name, index) => Section($"section.{index}", name, contracts[index])).ToImmutableArray();
        var allSections = Sections(sections, allGrades.Money);
        var planted = Goal("planted", "补植行道树", "株", (400, 1_000, 50), 97, 112);
        Priced water = Priced("water", Count("water", 210_000, 420_000), Dice.Whole(29, 38) / 10m), planting = Priced("planting", planted.Actual, Dice.Whole(46, 88) * 10);
        ImmutableArray<Outlay> uses =
        [
            Outlay("use.0", "绿地养护外包", Even("use.0.budget", allGrades.Money.Value, 10_000), allSections.Paid), Use("use.1", "绿化用水", water.Money), Use("use.2", "行道树补植", planting.Money), Use("use.3", "病虫害防治", Between("use.3", 360_000, 780_000)),
        ];
        var all = Outlay("all", "合计", uses);
        Fact before = Count("trees.before", 26_000, 48_000), gone = Count("trees.gone", 180, 410);
        var complaints = Compare("complaints", Count("complaints", 240, 620), 104, 136);
        var solved = Count("solved", complaints.Now.Value * Dice.Share(95, 99));
        Ledger.AtMost(solved, complaints.Now);
        Fact residents = Count("residents", 238_000, 416_000), park = Count("park", residents.Value * Dice.Share(1_180, 1_460)), cover = Percent("cover", Dice.Whole(3_980, 4_460) / 100m, 2), coverLast = Percent("cover.last", cover.Value - Dice.Whole(12, 74) / 100m, 2);
        var (solvedRate, poll) = (Rate("solved.rate", solved, complaints.Now), Ask("poll", "辖区居民", 260, 520, 86, 95));
        var sheet = Marks(all, planted, solvedRate, cover, poll);
        return new(
            grades, allGrades, sections, allSections, Count("sectioncount", sections.Length), uses, all, [.. uses.Select((one, index) => Share($"use.{index}.share", one.Spent, all.Spent))], Compare("spent", all.Spent, 86, 112), water, planting, planted,
            before, gone, Ledger.Balance(Key("trees"), [before, planted.Actual], [gone]), complaints, Portions("kind", complaints.Now, ("树木遮挡", 38), ("枯枝死株", 27), ("绿地黄土裸露", 21), ("其他", 14)), solved, solvedRate,
            residents, park, Ledger.Each(Key("park.each"), park, residents), cover, coverLast, Ledger.Change(Key("cover.change"), cover, coverLast), poll, sheet, Goals(sheet));
    }

    private Priced Priced(string name, Fact count, decimal yuan)
    {
        Fact price = Money($"{name}.price", yuan), money = Money($"{name}.money", count.Value * yuan);
        Ledger.Product(money, price, count);
        return new(count, price, money);
    }

    private GreenGrade Grade(string name, (string Name, int From, int To, int Low, int High) one)
    {
        var priced = Priced(name, Count($"{name}.area", one.From, one.To), Dice.Whole(one.Low, one.High) / 10m);
        return new(one.Name, priced.Count, priced.Price, priced.Money);
    }

    private GreenSection Section(string name, string title, Fact contract)
    {
        var cut = Money($"{name}.cut", Dice.Whole(4, 64) * 500);
        ImmutableArray<Fact> quarters = [.. Enumerable.Range(0, 4).Select(index => LedgerParts.Points(Key($"{name}.quarter.{index}"), Dice.Whole(172, 196) / 2m))];
        return new(title, contract, cut, Left($"{name}.paid", contract, cut), quarters, Mean($"{name}.mean", quarters));
    }

    private Fact Mean(string name, ImmutableArray<Fact> each)
    {
        Fact mean = new(Key(name), each.Sum(one => one.Value) / each.Length, FactKind.Measure);
        Ledger.Relate("mean", [new(each.Length, mean), .. each.Select(one => new Term(-1, one))]);
        return mean;
    }

    private GreenSection Sections(ImmutableArray<GreenSection> sections, Fact contract)
    {
        Fact cut = Total("cut", sections.Select(one => one.Cut)), paid = Left("paid", contract, cut);
        Ledger.Sum(paid, [.. sections.Select(one => one.Paid)]);
        ImmutableArray<Fact> quarters = [.. Enumerable.Range(0, 4).Select(index => Mean($"quarter.{index}", [.. sections.Select(one => one.Quarters[index])]))];
        var mean = Mean("mean", quarters);
        Ledger.Relate("mean", [new(sections.Length, mean), .. sections.Select(one => new Term(-1, one.Mean))]);
        return new("合计（平均）", contract, cut, paid, quarters, mean);
    }

    private Outlay Use(string name, string title, Fact spent) => Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(102, 115), 10_000), spent);

    private GoalCount Goals(MarkSheet sheet)
    {
        var marks = sheet.Groups.Skip(1).SelectMany(one => one.Marks).ToList();
        Fact all = Count("goals", marks.Count), done = Count("goals.done", marks.Count(one => one.IsFull)), open = Count("goals.open", marks.Count(one => !one.IsFull));
        Ledger.Sum(all, [done, open]);
        return new(all, done, open, [.. marks.Where(one => !one.IsFull).Select(one => one.Name)]);
    }

    private MarkSheet Marks(Outlay all, Deed planted, Fact solvedRate, Fact cover, Asked poll) => Sheet(
        new("预算执行情况", "预算执行率", "预算执行率", 20) { ByRate = all.Rate },
        new("产出指标", "数量指标", "绿地养护面积", 8) { Words = "全覆盖", Done = "全覆盖", Loss = 0 }, MarkSpec.Of("产出指标", "数量指标", planted, 8), new("产出指标", "质量指标", "养护质量达标", 8) { Words = "季度考核均达标", Done = "季度考核均达标", Loss = 0 },
        new("产出指标", "质量指标", "补植苗木成活率", 6) { Words = "达到合同要求", Done = "个别路段未达要求", Loss = Dice.Whole(1, 3) / 2m }, new("产出指标", "时效指标", "养护经费按季支付", 5) { Words = "及时", Done = "及时", Loss = 0 }, new("产出指标", "成本指标", "养护单价控制", 5) { Words = "不高于中标价", Done = "不高于中标价", Loss = 0 },
        new("效益指标", "生态效益", "建成区绿化覆盖率", 15) { Unit = "%", Target = Percent("cover.goal", 40), Actual = cover }, new("效益指标", "社会效益", "绿化投诉办结率", 15) { Unit = "%", Target = Percent("solved.goal", 98), Actual = solvedRate },
        new("满意度指标", "服务对象满意度", "辖区居民满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate });
}
