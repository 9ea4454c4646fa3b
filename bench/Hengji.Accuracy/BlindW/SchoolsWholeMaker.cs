using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes the self-evaluation of a county's office for education.</summary>
internal sealed class SchoolsWholeMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.schools")
{
    private static readonly (string Name, int From, int To, int Pupils, int PerTeacher)[] KindNames = [("普通高中", 3, 5, 2_300, 13), ("初级中学", 14, 26, 860, 13), ("小学", 32, 60, 640, 18), ("公办幼儿园", 18, 36, 230, 15), ("特殊教育学校", 1, 1, 130, 5)];

    private static readonly string[] SourceNames = ["一般公共预算资金", "政府性基金预算资金", "纳入专户管理的非税收入", "其他资金"];

    private static readonly string[] ProjectNames = ["义务教育薄弱环节改善与能力提升", "学生资助", "农村义务教育学生营养改善计划", "校车运营补助", "乡村教师支持计划", "教育信息化运维", "教师培训", "校园安全保障"];

    private static readonly string[] OfficeNames = ["办公费", "水费、电费、差旅费", "会议费、培训费"];

    public SchoolsWhole Make()
    {
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one.Name, Count($"kind.{index}.schools", one.From, one.To), one.Pupils, one.PerTeacher)).ToImmutableArray();
        var all = Kind("kind", "合计", Total("kind.schools", kinds.Select(one => one.Schools)), Total("kind.pupils", kinds.Select(one => one.Pupils)), Total("kind.teachers", kinds.Select(one => one.Teachers)));
        var staff = Count("staff", all.Teachers.Value * Dice.Share(105, 112));
        var posts = Count("posts", staff.Value + Dice.Whole(20, 160));
        Purpose personnel = Purpose("personnel", "人员经费", staff.Value * Dice.Yuan(98_000, 136_000), (102, 108), (98, 100)), common = Purpose("common", "公用经费", all.Pupils.Value * Dice.Yuan(1_050, 1_650), (99, 104), (92, 100));
        var basic = Purpose("basic", "基本支出", personnel, common);
        var projects = ProjectNames.Select((one, index) => Line($"project.{index}", one, Money($"project.{index}", Dice.Yuan(index < 3 ? 12_000_000 : 1_600_000, index < 3 ? 36_000_000 : 9_000_000)))).ToImmutableArray();
        var allProjects = Whole("project", "项目支出", projects);
        var project = Purpose("work", "项目支出", Money("work.initial", Dice.Part(allProjects.Budget.Value, 72, 93)), allProjects.Budget, allProjects.Now);
        var whole = Purpose("all", "合计", basic, project);
        var deeds = Deeds(all);
        var poll = Ask("poll", "学生、家长及教职工", 500, 900, 90, 98);
        BudgetedItem vehicles = Held("vehicles", "公务用车购置和维护经费", 90_000, 260_000), guests = Held("guests", "公务接待费", 30_000, 140_000);
        var offices = Offices(common.Spent);
        Fact area = Count("area", 16_000, 42_000), building = Even("building", area.Value * Dice.Whole(2_600, 3_600), 10_000), builtArea = Count("built", area.Value * Dice.Share(97, 101)), built = Money("building.built", Dice.Part(building.Value, 94, 100));
        Fact classes = Count("classes", all.Pupils.Value / 46), large = Count("classes.large", classes.Value * Dice.Share(1, 4));
        Ledger.AtMost(large, classes);
        var aided = Count("aided", all.Pupils.Value * Dice.Share(12, 22));
        return new(
            kinds, all, posts, staff, Rate("staffrate", staff, posts), personnel, common, basic, project, whole, Sources(whole), Compare("spent", whole.Spent, 91, 107), Share("basicshare", basic.Spent, whole.Spent), Share("projectshare", project.Spent, whole.Spent),
            projects, allProjects, offices, vehicles, guests, Ledger.BudgetedWhole(Key("three"), "“三公”经费", [vehicles, guests]), Buying(project), area, builtArea, Rate("arearate", builtArea, area), building, built, Rate("buildingrate", built, building),
            deeds, aided, Parts("aided.part", aided, 14, 32, 47, 7), Money("aid", aided.Value * Dice.Whole(900, 1_500)), Compare("undergraduate", Count("undergraduate", 1_300, 3_400), 88, 99), poll, large, Share("largeshare", large, classes), classes, Sheet(whole, deeds, poll));
    }

    private SchoolKind Kind(string name, string title, Fact schools, int pupilsEach, int perTeacher)
    {
        var pupils = Count($"{name}.pupils", schools.Value * pupilsEach * Dice.Share(84, 118));
        return Kind(name, title, schools, pupils, Count($"{name}.teachers", pupils.Value / perTeacher * Dice.Share(92, 108)));
    }

    private SchoolKind Kind(string name, string title, Fact schools, Fact pupils, Fact teachers)
    {
        var ratio = new Fact(Key($"{name}.ratio"), decimal.Round(pupils.Value / teachers.Value, 18, MidpointRounding.AwayFromZero), FactKind.Measure);
        Ledger.Product(pupils, ratio, teachers);
        return new(title, schools, pupils, teachers, ratio);
    }

    private FactLine Line(string name, string title, Fact now)
    {
        var budget = Money($"{name}.budget", now.Value + (Dice.Chance(30) ? 0 : Dice.Part(now.Value, 1, 9)));
        Ledger.AtMost(now, budget);
        return new(title, Money($"{name}.last", Dice.Part(now.Value, 78, 116)), budget, now);
    }

    private FactLine Whole(string name, string title, ImmutableArray<FactLine> parts)
    {
        Fact Of(string suffix, Func<FactLine, Fact> of) => Total($"{name}.{suffix}", parts.Select(of));
        return new(title, Of("last", one => one.Last), Of("budget", one => one.Budget), Of("now", one => one.Now));
    }

    /// <summary>Some items of the office costs, which add up to less than all.</summary>
    private ImmutableArray<FactLine> Offices(Fact common) => [.. OfficeNames.Select((one, index) => Line($"office.{index}", one, Money($"office.{index}", Dice.Part(common.Value, 10 - index * 3, 14 - index * 3))))];

    private BudgetedItem Held(string name, string title, int from, int to) => Ledger.Budgeted(Dice, Key(name), title, Money(name, Dice.Yuan(from, to)), 102, 140);

    private Outlay Buying(Purpose project)
    {
        var budget = Even("buying.budget", project.Budget.Value * Dice.Share(42, 60), 1_000);
        return Outlay("buying", "政府采购金额", budget, Money("buying.spent", Dice.Part(budget.Value, 85, 98)));
    }

    private ImmutableArray<Purpose> Sources(Purpose whole)
    {
        decimal[] weights = [89, 4, 5, 2];
        ImmutableArray<Fact> initial = Parts("source.initial", whole.Initial, weights), spent = Parts("source.spent", whole.Spent, weights), left = Parts("source.left", whole.Left, weights);
        var sources = SourceNames.Select((one, index) => Purpose($"source.{index}", one, initial[index], Money($"source.{index}.budget", spent[index].Value + left[index].Value), spent[index])).ToImmutableArray();
        Ledger.Sum(whole.Budget, [.. sources.Select(one => one.Budget)]);
        return sources;
    }

    private ImmutableArray<Deed> Deeds(SchoolKind all) =>
    [
        Deed("places", "新增公办学位", "个", 1_200, 3_600, 94, 112), Deed("meals", "享受营养改善计划学生", "人", (int)(all.Pupils.Value / 3), (int)(all.Pupils.Value / 2), 98, 104), Deed("training", "培训教师", "人次", 2_600, 6_800, 97, 118), Deed("buses", "运营专用校车", "辆", 60, 180, 98, 105),
        Deed("rooms", "改造薄弱学校", "所", 8, 22, 82, 110), Deed("drills", "开展校园安全检查", "校次", 260, 620, 100, 122),
    ];

    private MarkSheet Sheet(Purpose all, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[4], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 6), new("产出指标", "质量指标", "义务教育巩固率", 8) { Words = "≥98%", Done = "99.6%", Loss = 0 }, new("产出指标", "时效指标", "资助资金按时发放率", 6) { Words = "100%", Done = "98%", Loss = 0.5m }, new("产出指标", "成本指标", "生均公用经费标准", 6) { Words = "不低于省定标准", Done = "达标", Loss = 0 },
        new("效益指标", "社会效益指标", "教育公平程度", 10) { Words = "明显改善", Done = "改善", Loss = 1 }, MarkSpec.Of("效益指标", "社会效益指标", deeds[3], 10), new("效益指标", "可持续影响指标", "教师队伍稳定性", 10) { Words = "稳定", Done = "基本稳定", Loss = 1.5m },
        new("满意度指标", "服务对象满意度指标", "师生及家长满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
