using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a county's fund for its minorities.</summary>
internal sealed class EthnicFundMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.ethnic")
{
    private static readonly (string Name, string Place, string Kind, int Yuan)[] ProjectNames =
    [
        ("茶叶初制所提升改造", "青竹乡茶山村", "产业发展", 1_300_000), ("肉牛养殖小区", "大坪镇云岭村", "产业发展", 1_600_000), ("特色水果冷藏库", "白水镇江边村", "产业发展", 980_000), ("村寨饮水管网改造", "石门乡岩脚村", "基础设施", 760_000),
        ("寨内道路及排水沟", "青竹乡坝尾村", "基础设施", 890_000), ("民族特色村寨保护", "白水镇古榕村", "文化保护", 640_000), ("民族手工艺培训", "大坪镇集镇社区", "文化保护", 220_000), ("团结进步示范点创建", "县城三个社区", "团结进步", 300_000),
    ];

    public EthnicFund Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var all = Outlay("all", "合计", [.. projects.Select(one => one.Money)]);
        var kinds = projects.GroupBy(one => one.Kind).Select((group, index) => Kind($"kind.{index}", group.Key, [.. group], all)).ToImmutableArray();
        var count = Count("projects", projects.Length);
        Ledger.Sum(all.Budget, [.. kinds.Select(one => one.Money.Budget)]);
        Ledger.Sum(all.Spent, [.. kinds.Select(one => one.Money.Spent)]);
        Ledger.Sum(count, [.. kinds.Select(one => one.Count)]);
        var sources = Ledger.SplitEvenly(Key("source"), all.Budget, 10_000, Dice.Whole(62, 74), Dice.Whole(15, 21));
        var done = Count("done", projects.Length - Dice.Whole(0, 2));
        ImmutableArray<Deed> deeds = [Deed("train", "培训少数民族群众", "人次", 240, 620, 94, 125), Deed("show", "举办民族文化活动", "场", 5, 12, 100, 140), Deed("speak", "开展政策法规宣讲", "场次", 30, 80, 95, 130), Deed("site", "创建示范单位", "个", 4, 10, 88, 120)];
        var poll = Ask("poll", "项目区群众", 150, 320, 92, 99);
        var people = Total("people", projects.Select(one => one.People));
        return new(
            projects, kinds, count, all, Total("homes", projects.Select(one => one.Homes)), people, sources[0], sources[1], sources[2], Share("central.share", sources[0], all.Budget), Compare("given", all.Budget, 84, 110),
            Compare("earned", Count("earned", 11_800, 15_600), 88, 96), done, Rate("done.rate", done, count), deeds, poll, Sheet(all, people, deeds, poll));
    }

    private EthnicProject Project(string name, (string Name, string Place, string Kind, int Yuan) one)
    {
        var budget = Even($"{name}.budget", Dice.Part(one.Yuan, 75, 128), 10_000);
        var money = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(35) ? budget.Value : Dice.Part(budget.Value, 72, 99)));
        var homes = Count($"{name}.homes", 46, 310);
        return new(one.Name, one.Place, one.Kind, money, homes, Count($"{name}.people", homes.Value * Dice.Share(360, 440)));
    }

    private EthnicKind Kind(string name, string title, ImmutableArray<EthnicProject> projects, Outlay all)
    {
        var money = projects.Length == 1 ? projects[0].Money : Outlay(name, title, [.. projects.Select(one => one.Money)]);
        return new(title, Count($"{name}.count", projects.Length), money, Share($"{name}.share", money.Budget, all.Budget));
    }

    private MarkSheet Sheet(Outlay all, Fact people, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 7), MarkSpec.Of("产出指标", "数量指标", deeds[1], 6), MarkSpec.Of("产出指标", "数量指标", deeds[2], 6), MarkSpec.Of("产出指标", "数量指标", deeds[3], 6),
        new("产出指标", "质量指标", "项目验收合格率", 10) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "资金按时拨付率", 8) { Words = "≥95%", Done = "90%", Loss = 0.8m }, new("产出指标", "成本指标", "项目成本控制", 7) { Words = "不超概算", Done = "未超概算", Loss = 0 },
        new("效益指标", "社会效益指标", "受益群众人数", 10) { Unit = "人", Target = Count("sheet.people", decimal.Floor(people.Value * Dice.Share(92, 100) / 100) * 100), Actual = people }, new("效益指标", "经济效益指标", "带动群众增收", 10) { Words = "明显", Done = "较明显", Loss = 1 },
        new("效益指标", "可持续影响指标", "民族团结进步长效机制", 10) { Words = "健全", Done = "健全", Loss = 0 }, new("满意度指标", "服务对象满意度指标", "项目区群众满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
