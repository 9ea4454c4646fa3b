using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the final account of a province's college for technicians.</summary>
internal sealed class TechnicianCollegeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.college")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("技工教育实训设备购置", 3_200_000, 6_800_000), ("校舍维修改造", 1_800_000, 4_200_000), ("技工院校学生资助", 4_100_000, 7_900_000), ("世界技能大赛集训基地", 900_000, 2_600_000), ("社会化培训", 1_200_000, 3_400_000)];

    public TechnicianCollege Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var granted = Total("project.granted", projects.Take(4).Select(one => one.Money.Spent));
        var budget = new TechnicianCollegeItems(Ledger, Dice);
        var items = budget.Make(granted);
        var own = Money("own.basic", Dice.Yuan(4_200_000, 8_600_000));
        var flow = Flow(budget, own, projects[4].Money.Spent, out var grantedOpening, out var grantedTotal, out var grantedClosing);
        BudgetedItem vehicles = Item("vehicles", "公务用车购置及运行维护费", 48_000, 130_000), guests = Item("guests", "公务接待费", 12_000, 52_000);
        var all = Outlay("projects", "合计", [.. projects.Select(one => one.Money)]);
        ImmutableArray<Deed> deeds = [Deed("places", "新增实训工位", "个", 90, 260, 100, 110), Deed("sets", "购置实训设备", "台（套）", 160, 420, 96, 104), Deed("rooms", "改造实训室", "间", 6, 14, 100, 115)];
        var poll = Ask("poll", "师生", 300, 620, 91, 98);
        var sheet = Sheet(projects[0], deeds, poll);
        projects = projects.SetItem(0, projects[0] with { Points = sheet.Score });
        Ledger.Sum(flow.Project, [all.Spent]);
        return new(
            flow, grantedOpening, grantedTotal, Ledger.Compare(Key("granted.spent"), budget.All.Total, Money("granted.spent.last", flow.General.Last.Value + Dice.Yuan(120_000, 900_000) - grantedOpening.Value)), Share("granted.share", budget.All.Total, flow.Spent.Now), grantedClosing, items, budget.All, budget.All.Basic, budget.Wages, budget.Personnel, budget.Goods, budget.Common,
            vehicles, guests, Ledger.BudgetedWhole(Key("three"), "合计", [vehicles, guests]), Count("batches", 14, 46), Count("visitors", 130, 420), Things(), People(), projects, all, Count("projectcount", projects.Length), Average(projects), deeds, poll, sheet);
    }

    private BudgetedItem Item(string name, string title, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, Dice.Yuan(from, to)), 104, 145);

    private CollegeProject Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 10_000);
        var money = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(30) ? budget.Value : Dice.Part(budget.Value, 83, 99)));
        return new(money, LedgerParts.Points(Key($"{name}.points"), Dice.Whole(9_120, 9_960) / 100m));
    }

    private Fact Average(ImmutableArray<CollegeProject> projects)
    {
        var average = new Fact(Key("average"), projects.Sum(one => one.Points.Value) / projects.Length, FactKind.Measure);
        Ledger.Relate("average", [new(projects.Length, average), .. projects.Select(one => new Term(-1, one.Points))]);
        return average;
    }

    private CollegeFlow Flow(TechnicianCollegeItems budget, Fact ownBasic, Fact ownProject, out Fact grantedOpening, out Fact grantedTotal, out Fact grantedClosing)
    {
        var granted = budget.All.Total;
        grantedOpening = Money("granted.opening", Dice.Yuan(160_000, 900_000));
        grantedClosing = Money("granted.closing", Dice.Yuan(120_000, 1_100_000));
        grantedTotal = Total("granted.total", [granted, grantedClosing]);
        var general = Money("general", grantedTotal.Value - grantedOpening.Value);
        Ledger.Sum(grantedTotal, [general, grantedOpening]);
        Fact ownSpent = Total("own.spent", [ownBasic, ownProject]), business = Money("business", Dice.Part(ownSpent.Value, 84, 97)), other = Money("other", Dice.Part(ownSpent.Value, 4, 9)), used = Money("used", Dice.Part(ownSpent.Value, 6, 11)), ownOpening = Money("own.opening", Dice.Part(ownSpent.Value, 9, 16));
        var distributed = Money("distributed", Dice.Part(ownSpent.Value, 1, 3));
        var ownClosing = Ledger.Balance(Key("own.closing"), [business, other, used, ownOpening], [ownSpent, distributed]);
        Comparison one = Compare("general", general, 84, 112), two = Compare("business", business, 80, 118), three = Compare("other", other, 60, 140), income = Ledger.Whole(Key("income"), [one, two, three]);
        Fact opening = Total("opening", [grantedOpening, ownOpening]), closing = Total("closing", [grantedClosing, ownClosing]), spent = Total("spent", [granted, ownSpent]), total = Total("total", [income.Now, used, opening]);
        Ledger.Sum(total, [spent, distributed, closing]);
        Fact basic = Total("basic", [budget.All.Basic, ownBasic]), project = Total("project", [budget.All.Project, ownProject]);
        Ledger.Sum(spent, [basic, project]);
        ImmutableArray<Fact> functions = [Total("education", [budget.Education, ownSpent]), budget.Insurance, budget.Health, budget.Housing];
        Ledger.Sum(spent, functions);
        Fact lastTotal = Money("total.last", income.Last.Value + opening.Value + Dice.Yuan(1_200_000, 1_800_000)), lastSpent = Money("spent.last", lastTotal.Value - opening.Value - Dice.Yuan(90_000, 300_000));
        return new(
            one, two, three, income, [.. new[] { ("财政拨款收入", one), ("事业收入", two), ("其他收入", three) }.Select((part, index) => Ledger.Portion(Key($"income.{index}"), part.Item1, part.Item2.Now, income.Now))], used, opening, Ledger.Compare(Key("total.compare"), total, lastTotal), Ledger.Compare(Key("spent.compare"), spent, lastSpent), basic, Share("basic.share", basic, spent),
            project, Share("project.share", project, spent), functions, distributed, closing);
    }

    private CollegeThings Things()
    {
        Fact goods = Money("goods", Dice.Yuan(3_400_000, 7_200_000)), works = Money("works", Dice.Yuan(1_600_000, 3_900_000)), services = Money("services", Dice.Yuan(900_000, 2_700_000)), all = Total("bought", [goods, works, services]), small = Money("small", Dice.Part(all.Value, 66, 98)), micro = Money("micro", Dice.Part(small.Value, 35, 88));
        Ledger.AtMost(small, all);
        Ledger.AtMost(micro, small);
        Fact business = Count("cars.business", 3, 6), otherCars = Count("cars.other", 1, 4);
        return new(
            all, goods, works, services, small, Share("small.share", small, all), micro, Share("micro.share", micro, small), new(Key("houses"), Dice.Whole(6_200_000, 14_800_000) / 100m, FactKind.Measure), Total("cars", [business, otherCars]), business, otherCars, Count("equipment", 9, 34));
    }

    private CollegePeople People()
    {
        Fact posts = Count("posts", 260, 380), staff = Count("staff", posts.Value - Dice.Whole(6, 40)), graduates = Count("graduates", 1_100, 1_900), employed = Count("employed", graduates.Value * Dice.Share(94, 99)), tested = Count("tested", 1_900, 4_200), passed = Count("passed", tested.Value * Dice.Share(82, 95));
        foreach (var (part, whole) in new[] { (staff, posts), (employed, graduates), (passed, tested) })
            Ledger.AtMost(part, whole);
        return new(posts, staff, Compare("students", Count("students", 4_600, 7_800), 92, 105), graduates, employed, Rate("employedrate", employed, graduates), tested, passed, Rate("passedrate", passed, tested));
    }

    private MarkSheet Sheet(CollegeProject project, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = project.Money.Rate }, MarkSpec.Of("产出指标", "数量指标", deeds[1], 12), MarkSpec.Of("产出指标", "数量指标", deeds[0], 10), MarkSpec.Of("产出指标", "数量指标", deeds[2], 8), new("产出指标", "质量指标", "设备验收合格率", 10) { Words = "100%", Done = "100%", Loss = 0 },
        new("产出指标", "时效指标", "设备按期到货率", 10) { Words = "100%", Done = "92%", Loss = Dice.Whole(2, 4) / 2m }, new("效益指标", "社会效益指标", "实训条件改善程度", 20) { Words = "明显改善", Done = "明显改善", Loss = Dice.Whole(0, 2) }, new("效益指标", "可持续影响指标", "设备使用年限", 10) { Words = "≥8年", Done = "8年", Loss = 0 },
        new("满意度指标", "服务对象满意度指标", "师生满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
