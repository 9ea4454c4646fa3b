using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a county's fund for people resettled from reservoirs.</summary>
internal sealed class ResettlementFundMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "u.resettled")
{
    private static readonly string[] TownNames = ["东江镇", "龙湾镇", "大坪镇", "上洞乡", "白水乡", "青塘乡"];

    private static readonly string[] KindNames = ["生产生活基础设施", "产业转型升级", "美丽家园建设", "劳动力技能培训"];

    public ResettlementFund Make()
    {
        var standard = Money("standard", 600);
        var towns = TownNames.Select((name, index) => Town($"town.{index}", name, standard)).ToImmutableArray();
        Fact Sum(string name, Func<ResettledTown, Fact> of) => Total(name, towns.Select(of));
        var projects = Outlay("projects", "项目扶持资金", [.. towns.Select(one => one.Projects)]);
        Fact people = Sum("people", one => one.People), direct = Sum("direct", one => one.Direct);
        var whole = new ResettledTown("合计", Sum("opening", one => one.Opening), Sum("added", one => one.Added), Sum("removed", one => one.Removed), people, direct, Sum("items", one => one.Items), projects, Sum("spent.towns", one => one.All));
        Ledger.Balanced(people, [whole.Opening, whole.Added], [whole.Removed]);
        Ledger.Product(direct, standard, people);
        var directly = Outlay("directly", "直补资金", Even("directly.budget", direct.Value * Dice.Share(100, 102), 100), direct);
        var all = Outlay("all", "合计", [directly, projects]);
        Ledger.Sum(all.Spent, [.. towns.Select(one => one.All)]);
        Ledger.Sum(whole.All, [direct, projects.Spent]);
        var carried = Money("carried", Dice.Part(all.Budget.Value, 3, 9));
        var given = Left("given", all.Budget, carried);
        var levels = Parts("level", given, 78, 22);
        var income = Compare("income", Money("income.now", Dice.Whole(17_200, 21_900)), 90, 95);
        var county = Compare("county", Money("county.now", income.Now.Value + Dice.Whole(300, 2_400)), 91, 95);
        var (kinds, poll, deeds) = (Kinds(whole, projects), Ask("poll", "移民群众", 180, 420, 89, 98), Deeds());
        var allKinds = AllKinds(kinds, whole, projects);
        return new(
            towns, whole with { All = all.Spent }, standard, Count("households", people.Value * Dice.Share(24, 30)), kinds, allKinds, carried, given, [Ledger.Portion(Key("l0"), "中央水库移民扶持基金", levels[0], given), Ledger.Portion(Key("l1"), "省级小型水库移民扶助基金", levels[1], given)],
            all, directly, Compare("spent", all.Spent, 84, 112), Left("unfinished", whole.Items, allKinds.Finished), income, county, Rate("income.rate", income.Now, county.Now), Compare("villages", Count("villages", 26, 48), 80, 92), deeds, poll, Sheet(all, whole, allKinds, deeds, income, poll));
    }

    private ResettledTown Town(string name, string title, Fact standard)
    {
        Fact opening = Count($"{name}.opening", 620, 4_300), added = Count($"{name}.added", 4, 46), removed = Count($"{name}.removed", 9, 62);
        var people = Ledger.Balance(Key($"{name}.people"), [opening, added], [removed]);
        var direct = Money($"{name}.direct", people.Value * 600);
        Ledger.Product(direct, standard, people);
        var spent = Even($"{name}.spent", Dice.Yuan(900_000, 3_600_000), 100);
        var projects = Outlay($"{name}.project", title, Even($"{name}.project.budget", spent.Value * Dice.Share(100, 116), 10_000), spent);
        return new(title, opening, added, removed, people, direct, Count($"{name}.items", 3, 9), projects, Total($"{name}.all", [direct, projects.Spent]));
    }

    private ImmutableArray<ResettledKind> Kinds(ResettledTown whole, Outlay projects)
    {
        ImmutableArray<Fact> items = Parts("kind.items", whole.Items, 46, 26, 18, 10), spent = Parts("kind.spent", projects.Spent, 44, 31, 21, 4), left = Parts("kind.unspent", projects.Left, 50, 24, 22, 4);
        var kinds = KindNames.Select((name, index) => Kind($"kind.{index}", name, items[index], Outlay($"kind.{index}", name, Money($"kind.{index}.budget", spent[index].Value + left[index].Value), spent[index]), projects)).ToImmutableArray();
        Ledger.Sum(projects.Budget, [.. kinds.Select(one => one.Money.Budget)]);
        Ledger.Sum(projects.Left, [.. kinds.Select(one => one.Money.Left)]);
        return kinds;
    }

    private ResettledKind Kind(string name, string title, Fact items, Outlay money, Outlay projects)
    {
        var finished = Count($"{name}.finished", items.Value - Dice.Whole(0, items.Value > 4 ? 2 : 0));
        Ledger.AtMost(finished, items);
        return new(title, items, finished, money, Share($"{name}.share", money.Spent, projects.Spent));
    }

    private ResettledKind AllKinds(ImmutableArray<ResettledKind> kinds, ResettledTown whole, Outlay projects)
    {
        var finished = Total("finished", kinds.Select(one => one.Finished));
        return new("合计", whole.Items, finished, projects, Rate("finished.rate", finished, whole.Items));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("roads", "硬化村内道路", "公里", 14, 46, 92, 118), Deed("ditches", "新建和整修沟渠", "公里", 8, 31, 94, 122), Deed("lamps", "安装太阳能路灯", "盏", 160, 520, 98, 112), Deed("orchards", "发展特色种植基地", "亩", 800, 2_600, 90, 116), Deed("courses", "培训移民劳动力", "人次", 420, 1_300, 91, 120),
    ];

    private MarkSheet Sheet(Outlay all, ResettledTown whole, ResettledKind kinds, ImmutableArray<Deed> deeds, Comparison income, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate }, new("产出指标", "数量指标", "直补资金发放人数", 8) { Unit = "人", Target = Count("sheet.people", decimal.Floor(whole.People.Value * Dice.Share(97, 101))), Actual = whole.People }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 6), MarkSpec.Of("产出指标", "数量指标", deeds[2], 5), MarkSpec.Of("产出指标", "数量指标", deeds[3], 6), MarkSpec.Of("产出指标", "数量指标", deeds[4], 5),
        new("产出指标", "质量指标", "项目验收合格率", 8) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "项目当年完工率", 7) { Unit = "%", Target = Percent("ninety.finished", 90), Actual = kinds.Share }, new("产出指标", "成本指标", "直补标准", 5) { Words = "600元/人·年", Done = "600元/人·年", Loss = 0 },
        new("效益指标", "经济效益指标", "移民人均可支配收入增长率", 15) { Unit = "%", Target = Percent("five", 5), Actual = income.Rate }, new("效益指标", "社会效益指标", "库区和移民安置区稳定", 15) { Words = "保持稳定", Done = "保持稳定", Loss = 0 }, new("满意度指标", "服务对象满意度指标", "移民满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
