using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the report of a province's grain office.</summary>
internal sealed class ProvinceGrainMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.grain")
{
    private const int EvenTo = 10_000;

    private static readonly string[] CityNames = ["安澜市", "云浦市", "石堰市", "南屿市", "青岚市", "和陵市"];

    public ProvinceGrain Make()
    {
        var kinds = new[] { ("稻谷", 6_200, 8_800, 100), ("小麦", 2_400, 3_900, 90), ("食用植物油", 310, 560, 320) }.Select((one, index) => Kind($"kind.{index}", one.Item1, one.Item2, one.Item3, one.Item4)).ToImmutableArray();
        var allKinds = Kinds(kinds);
        var cities = CityNames.Select((name, index) => City($"city.{index}", name)).ToImmutableArray();
        GrainCity allCities = new("合计", Total("works", cities.Select(one => one.Works)), Total("done", cities.Select(one => one.Done)), Outlay("cities", "合计", [.. cities.Select(one => one.Money)]));
        Fact staff = Count("staff", 230, 340), area = Count("area", 9_600, 16_800);
        Funded personnel = Fund("personnel", "人员经费", Between("personnel", 62_000_000, 98_000_000), (96, 99), (90, 98)), common = Fund("common", "公用经费", Between("common", 11_000_000, 19_000_000), (90, 98), (102, 115));
        var basic = Fund("basic", "基本支出", personnel, common);
        ImmutableArray<Funded> tasks =
        [
            Fund("task.0", "省级储备粮油保管费用", allKinds.Fee, (95, 99), (88, 108)), Fund("task.1", "储备粮油轮换补贴", Between("task.1", 34_000_000, 72_000_000), (88, 98), (80, 125)), Fund("task.2", "储备粮油贷款利息补贴", Between("task.2", 68_000_000, 120_000_000), (92, 99), (84, 118)),
            Fund("task.3", "应急救灾物资储备", Between("task.3", 16_000_000, 32_000_000), (86, 97), (76, 128)), Fund("task.4", "粮食质量安全监测", Between("task.4", 9_000_000, 16_000_000), (88, 98), (82, 120)),
        ];
        Funded projects = Fund("projects", "项目支出", tasks), all = Fund("all", "合计", basic, projects);
        var added = Left("added", all.Budget, all.Initial);
        BudgetedItem cars = Kept("cars", "公务用车购置及运行维护费", 620_000), abroad = Kept("abroad", "因公出国（境）费", 260_000), guests = Kept("guests", "公务接待费", 140_000);
        Fact samples = Count("samples", 3_800, 7_200), passed = Count("passed", samples.Value * Dice.Share(96, 99));
        Ledger.AtMost(passed, samples);
        var passedRate = Rate("passed.rate", passed, samples);
        Deed checks = Goal("checks", "检查储备库点", "个", (180, 320, 10), 97, 118), training = Goal("training", "培训粮食行业人员", "人次", (900, 1_800, 100));
        var poll = Ask("poll", "储备企业和种粮大户", 260, 520, 88, 97);
        return new(
            staff, area, personnel, common, basic, tasks, projects, all, Share("basic.share", basic.Spent, all.Spent), Share("projects.share", projects.Spent, all.Spent), added, Rate("added.rate", added, all.Initial), Rate("left.rate", all.Left, all.Budget),
            kinds, allKinds, Rate("size.rate", allKinds.Closing, allKinds.Size), cities, allCities, Count("citycount", cities.Length), Rate("done.rate", allCities.Done, allCities.Works), Costs(common, staff, area), cars, abroad, guests, Whole("three", "“三公”经费", abroad, cars, guests),
            samples, passed, passedRate, checks, training, Compare("emergency", Count("emergency", 420, 760), 84, 96), poll, Marks(all, checks, training, passedRate, poll));
    }

    private Fact Tons(string name, decimal hundredths) => new(Key(name), hundredths / 100, FactKind.Measure);

    private GrainKind Kind(string name, string title, int from, int to, int yuan)
    {
        var size = Tons($"{name}.size", Dice.Whole(from, to));
        decimal sold = decimal.Floor(size.Value * Dice.Whole(26, 36)), more = Dice.Whole(1, from / 60), opening = size.Value * 100 + Dice.Whole(0, from / 200);
        Fact start = Tons($"{name}.opening", opening), bought = Tons($"{name}.bought", sold + more), gone = Tons($"{name}.sold", sold), standard = Money($"{name}.standard", yuan), fee = Money($"{name}.fee", size.Value * EvenTo * yuan);
        Ledger.Relate("product", new(1, fee), new(-EvenTo, standard, size));
        var closing = Ledger.Balance(Key($"{name}.closing"), [start, bought], [gone]);
        Ledger.AtMost(size, closing);
        return new(title, start, bought, gone, closing, size, standard, fee);
    }

    private GrainKind Kinds(ImmutableArray<GrainKind> kinds)
    {
        Fact Sum(string name, Func<GrainKind, Fact> of) => Total($"kinds.{name}", kinds.Select(of));
        Fact start = Sum("opening", one => one.Opening), bought = Sum("bought", one => one.Bought), sold = Sum("sold", one => one.Sold), closing = Sum("closing", one => one.Closing);
        Ledger.Balanced(closing, [start, bought], [sold]);
        return new("合计", start, bought, sold, closing, Sum("size", one => one.Size), null!, Sum("fee", one => one.Fee));
    }

    private GrainCity City(string name, string title)
    {
        Fact works = Count($"{name}.works", 4, 11), done = Count($"{name}.done", works.Value - Dice.Whole(0, 1)), budget = Even($"{name}.budget", Dice.Yuan(6_000_000, 18_000_000), 100_000);
        Ledger.AtMost(done, works);
        return new(title, works, done, Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 84, 99))));
    }

    private ImmutableArray<RunningCost> Costs(Funded common, Fact staff, Fact area) =>
    [
        Cost("cost.0", "公用经费", "人均", common.Item.Money, staff), Cost("cost.1", "办公和外勤支出", "人均", 3_200_000, staff), Cost("cost.2", "能耗支出", "每平方米", 900_000, area), Cost("cost.3", "物业管理费", "每平方米", 1_300_000, area),
    ];

    private RunningCost Cost(string name, string title, string per, int yuan, Fact count) => Cost(name, title, per, Compare(name, Money(name, Dice.Part(yuan, 80, 125)), 102, 116), count);

    private RunningCost Cost(string name, string title, string per, Comparison money, Fact count) => new(title, per, money, Ledger.Each(Key($"{name}.each"), money.Now, count));

    private MarkSheet Marks(Funded all, Deed checks, Deed training, Fact passedRate, Asked poll) => Sheet(
        MarkSpec.Of("履职效能", "整体效能", checks, 8), MarkSpec.Of("履职效能", "整体效能", training, 7), new("履职效能", "整体效能", "库存粮油质量合格率", 8) { Unit = "%", Target = Percent("pass.goal", 95), Actual = passedRate }, new("履职效能", "整体效能", "应急保障能力", 7) { Words = "有所提升", Done = "有所提升", Loss = 0 },
        new("履职效能", "整体效能", "部门预算资金支出率", 5) { Unit = "%", Words = "100%", Actual = all.Rate, ByRate = all.Rate }, new("履职效能", "专项效能", "专项资金绩效", 10) { Words = "达到预期", Done = "基本达到", Loss = 0.8m }, new("履职效能", "专项效能", "储备企业和种粮大户满意度", 5) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate },
        new("管理效率", "预算编制", "新增预算事前绩效评估", 2) { Words = "已评估", Done = "已评估", Loss = 0 }, new("管理效率", "预算执行", "预算编制约束性", 4) { Words = "追加较少", Done = "追加偏多", Loss = Dice.Whole(1, 3) / 2m }, new("管理效率", "预算执行", "财务管理合规性", 4) { Words = "合规", Done = "合规", Loss = 0 }, new("管理效率", "信息公开", "预决算和绩效信息公开", 5) { Words = "按时公开", Done = "按时公开", Loss = 0 },
        new("管理效率", "绩效管理", "绩效管理制度执行", 15) { Words = "执行到位", Done = "监控不够及时", Loss = 1 }, new("管理效率", "采购管理", "采购活动合规性", 7) { Words = "合规", Done = "合规", Loss = 0 }, new("管理效率", "资产管理", "资产盘点和数据质量", 8) { Words = "账实相符", Done = "个别资产未及时入账", Loss = 0.5m }, new("管理效率", "运行成本", "经济成本控制", 5) { Words = "低于上年", Done = "低于上年", Loss = 0 });
}
