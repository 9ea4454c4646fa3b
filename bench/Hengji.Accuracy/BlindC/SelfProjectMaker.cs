using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A project as its unit reports it: budget before and after adjustment, money that came and went, scores.</summary>
public sealed record SelfProject(
    string Name, Fact Initial, Fact Change, Fact Budget, Fact Arrived, Fact ArrivedRate, Fact Paid, Fact PaidRate, Fact Left,
    ImmutableArray<Fact> Scores, Fact Score);

/// <summary>Projects with money above or below what they were planned to have.</summary>
public sealed record ScoreClass(string Name, Fact Count, Fact Money, Fact Share);

/// <summary>An indicator that went astray: target, result and by how much in percent.</summary>
public sealed record AstrayIndicator(string Project, string Name, string Unit, Comparison Value);

/// <summary>All projects of a unit: those planned from the start, those added in the year.</summary>
public sealed record SelfProjects(
    ImmutableArray<SelfProject> Planned, SelfProject AllPlanned, Fact PlannedCount, ImmutableArray<SelfProject> Added, SelfProject AllAdded,
    Fact AddedCount, SelfProject All, Fact Count, Fact Returned, Fact Carried, ImmutableArray<ScoreClass> Classes, Fact Average,
    ImmutableArray<AstrayIndicator> Astray, Fact AstrayCount);

/// <summary>Makes the projects of a unit's self-evaluation.</summary>
internal sealed class SelfProjectMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] PlannedNames =
        ["展厅运行维护", "信息系统等级保护测评", "政务外网线路租用", "业务用房维修", "专家评审及咨询服务", "档案数字化加工", "视频会议保障", "设备更新购置"];

    private static readonly string[] AddedNames = ["上级专项工作补助", "以前年度质保金支付", "应急抢修", "人才培训补助", "试点建设奖补"];

    private static readonly (string Name, string Unit, int From, int To)[] Works =
    [
        ("系统运行巡检次数", "次", 40, 300), ("档案扫描页数", "页", 20_000, 90_000), ("组织培训人次", "人次", 120, 900), ("更新终端设备", "台", 15, 140), ("开展现场评审", "场", 6, 60),
    ];

    public SelfProjects Make()
    {
        var planned = dice.Some(PlannedNames, dice.Whole(4, 6)).Select((name, index) => Project($"self.planned.{index}", name, true)).ToImmutableArray();
        var added = dice.Some(AddedNames, dice.Whole(2, 4)).Select((name, index) => Project($"self.added.{index}", name, false)).ToImmutableArray();
        SelfProject allPlanned = Whole("self.planned", "年初项目小计", planned), allAdded = Whole("self.added", "年中追加项目小计", added);
        var all = Whole("self.all", "合计", [.. planned, .. added]);
        Both(all, allPlanned, allAdded);
        Fact plannedCount = ledger.Count("self.planned.count", planned.Length), addedCount = ledger.Count("self.added.count", added.Length);
        var count = ledger.Total("self.count", [plannedCount, addedCount]);
        var returned = ledger.Money("self.returned", dice.Part(all.Left.Value, 20, 70));
        var astray = Astray([.. planned.Take(3)]);
        return new(
            planned, allPlanned, plannedCount, added, allAdded, addedCount, all, count, returned, ledger.Balance("self.carried", [all.Left], [returned]),
            Classes([.. planned, .. added], all, count), ledger.Each("self.average", all.Score, count), astray, ledger.Count("self.astray", astray.Length));
    }

    private SelfProject Project(string key, string name, bool isPlanned)
    {
        var budget = ledger.Money($"{key}.budget", dice.Whole(400, 26_000) * (dice.Chance(60) ? 100 : 37));
        var initial = isPlanned ? ledger.Money($"{key}.initial", decimal.Ceiling(budget.Value * dice.Share(82, 125) / 5000) * 5000) : budget;
        var arrived = ledger.Money($"{key}.arrived", dice.Part(budget.Value, 70, 100));
        var paid = ledger.Money($"{key}.paid", dice.Part(arrived.Value, 62, 100));
        ledger.AtMost(arrived, budget);
        ledger.AtMost(paid, arrived);
        var rate = ledger.Rate($"{key}.paidrate", "rate", paid, arrived);
        decimal[] points = [decimal.Round(rate.Value / 10, 2, MidpointRounding.AwayFromZero), dice.Whole(400, 500) / 10m, dice.Whole(240, 300) / 10m, dice.Whole(80, 100) / 10m];
        var scores = points.Select((score, index) => LedgerParts.Points($"{key}.score.{index}", score)).ToImmutableArray();
        return new(
            name, initial, ledger.Change($"{key}.change", budget, initial), budget, arrived, ledger.Rate($"{key}.arrivedrate", "rate", arrived, budget),
            paid, rate, ledger.Balance($"{key}.left", [arrived], [paid]), scores, ledger.Total($"{key}.score", scores));
    }

    private SelfProject Whole(string key, string name, ImmutableArray<SelfProject> parts)
    {
        Fact Total(string what, Func<SelfProject, Fact> of) => ledger.Total($"{key}.{what}", [.. parts.Select(of)]);

        Fact initial = Total("initial", one => one.Initial), budget = Total("budget", one => one.Budget);
        Fact arrived = Total("arrived", one => one.Arrived), paid = Total("paid", one => one.Paid), change = ledger.Change($"{key}.change", budget, initial);
        ledger.Sum(change, [.. parts.Select(one => one.Change)]);
        var left = ledger.Balance($"{key}.left", [arrived], [paid]);
        ledger.Sum(left, [.. parts.Select(one => one.Left)]);
        return new(
            name, initial, change, budget, arrived, ledger.Rate($"{key}.arrivedrate", "rate", arrived, budget), paid,
            ledger.Rate($"{key}.paidrate", "rate", paid, arrived), left, [], Total("score", one => one.Score));
    }

    private void Both(SelfProject all, SelfProject planned, SelfProject added)
    {
        foreach (var of in new Func<SelfProject, Fact>[] { one => one.Budget, one => one.Arrived, one => one.Paid, one => one.Left, one => one.Score })
            ledger.Sum(of(all), [of(planned), of(added)]);
    }

    private ImmutableArray<ScoreClass> Classes(ImmutableArray<SelfProject> projects, SelfProject all, Fact count)
    {
        (string Name, decimal From, decimal To)[] bounds = [("95分（含）以上", 95, 101), ("90分（含）至95分", 90, 95), ("90分以下", 0, 90)];
        var classes = bounds.Select((bound, index) =>
        {
            var some = projects.Where(one => one.Score.Value >= bound.From && one.Score.Value < bound.To).ToList();
            var money = ledger.Money($"self.class.{index}.money", some.Sum(one => one.Budget.Value));
            return new ScoreClass(bound.Name, ledger.Count($"self.class.{index}", some.Count), money, ledger.Rate($"self.class.{index}.share", "share", money, all.Budget));
        }).ToImmutableArray();
        ledger.Sum(count, [.. classes.Select(one => one.Count)]);
        ledger.Sum(all.Budget, [.. classes.Select(one => one.Money)]);
        return classes;
    }

    private ImmutableArray<AstrayIndicator> Astray(ImmutableArray<SelfProject> projects) =>
        [.. dice.Some(Works, projects.Length).Select((work, index) =>
        {
            var target = ledger.Count($"self.astray.{index}.target", dice.Whole(work.From, work.To));
            var actual = ledger.Count($"self.astray.{index}", (int)(target.Value * (dice.Chance(50) ? dice.Share(118, 165) : dice.Share(55, 88))));
            return new AstrayIndicator(projects[index].Name, work.Name, work.Unit, ledger.Compare($"self.astray.{index}", actual, target));
        })];
}
