using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of a city's museum.</summary>
internal sealed class MuseumUnitMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.museum")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("免费开放补助", 1_500_000, 3_600_000), ("馆藏文物预防性保护", 800_000, 2_400_000), ("临时展览及社会教育", 500_000, 1_300_000), ("文物安全与消防设施改造", 300_000, 1_100_000), ("文物征集", 200_000, 700_000)];

    private static readonly string[] RankNames = ["一级文物", "二级文物", "三级文物", "一般文物"];

    public MuseumUnit Make()
    {
        var projects = ProjectNames.Select((one, index) => Spend($"project.{index}", one.Name, one.From, one.To, 35)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", projects);
        ImmutableArray<Outlay> kinds = [Spend("personnel", "人员经费", 6_000_000, 11_000_000, 50), Spend("common", "公用经费", 600_000, 1_400_000, 30), project];
        var all = Outlay("all", "合计", kinds);
        var opening = Money("opening", Dice.Yuan(100_000, 900_000));
        var income = Money("income", all.Budget.Value - opening.Value);
        Ledger.Sum(all.Budget, [income, opening]);
        var incomes = Parts("income.part", income, 94, 4, 2);
        Fact senior = Count("senior", 4, 9), middle = Count("middle", 12, 22), junior = Count("junior", 16, 34), staff = Total("staff", [senior, middle, junior]);
        var holdings = Count("holdings", 12_000, 38_000);
        var ranks = Parts("rank", holdings, 1, 3, 14, 82);
        var precious = Total("precious", ranks.Take(3));
        var visitors = Count("visitors", 320_000, 980_000);
        var quarters = Parts("quarter", visitors, 15, 22, 43, 20);
        Fact minors = Count("minors", visitors.Value * Dice.Share(21, 38)), days = Count("days", 308, 316);
        Fact tours = Count("tours", 1_400, 3_600), free = Count("freetours", tours.Value * Dice.Share(55, 88)), own = Count("ownshows", 3, 6), guests = Count("guestshows", 3, 7);
        Fact bought = Money("bought", Dice.Part(project.Spent.Value, 40, 70)), small = Money("boughtsmall", Dice.Part(bought.Value, 61, 100));
        var deeds = Deeds();
        var poll = Ask("poll", "观众", 400, 900, 92, 99);
        return new(
            Count("posts", staff.Value + Dice.Whole(1, 6)), staff, senior, middle, junior, Share("senior.share", senior, staff), opening, Named("income", ["财政拨款收入", "事业收入", "其他收入"], incomes, income), Compare("income.compare", income, 84, 112), kinds, all, Compare("spent", all.Spent, 84, 114), all.Left,
            projects, project, Named("rank", RankNames, ranks, holdings), Compare("holdings", holdings, 97, 99), precious, Share("precious.share", precious, holdings), quarters, Compare("visitors", visitors, 72, 108), minors, Share("minors.share", minors, visitors),
            days, Average("eachday", visitors, days, 0), tours, free, Total("shows", [own, guests]), own, guests, deeds, poll, bought, small, Share("bought.share", small, bought), Sheet(all, deeds, poll));
    }

    private Outlay Spend(string name, string title, int from, int to, int fullPercent)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(from, to), 100);
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Chance(fullPercent) ? budget.Value : Dice.Part(budget.Value, 85, 99)));
    }

    private ImmutableArray<Portion> Named(string name, string[] names, ImmutableArray<Fact> parts, Fact whole) => [.. names.Select((one, index) => Ledger.Portion(Key($"{name}.named.{index}"), one, parts[index], whole))];

    private ImmutableArray<Deed> Deeds() =>
    [
        Goal("tour", "志愿者上岗服务", "人次", 1_200, 2_600, 98, 120), Goal("class", "举办社会教育活动", "场", 90, 260, 97, 122), Goal("mend", "修复馆藏文物", "件（套）", 40, 120, 92, 112), Goal("scan", "文物三维数据采集", "件（套）", 200, 600, 95, 110),
        Goal("collect", "征集文物藏品", "件（套）", 60, 260, 90, 130), Goal("paper", "发表学术论文", "篇", 8, 20, 100, 130),
    ];

    private MarkSheet Sheet(Outlay all, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行率", "整体支出预算执行率", 10) { ByRate = all.Rate },
        new("管理效率", "预算编制", "绩效目标合理性", 5), new("管理效率", "财务管理", "资金使用合规性", 8) { Loss = 0 }, new("管理效率", "资产管理", "藏品账物相符率", 7) { Loss = 0 }, new("管理效率", "采购管理", "采购执行合规性", 5),
        MarkSpec.Of("履职效能", "文物保护", deeds[2], 9), MarkSpec.Of("履职效能", "文物保护", deeds[3], 8), MarkSpec.Of("履职效能", "藏品征集", deeds[4], 7), MarkSpec.Of("履职效能", "公共服务", deeds[0], 9), MarkSpec.Of("履职效能", "公共服务", deeds[1], 9), MarkSpec.Of("履职效能", "学术研究", deeds[5], 5),
        new("社会效应", "社会效益", "博物馆社会影响力", 8), new("社会效应", "满意度", "观众满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
