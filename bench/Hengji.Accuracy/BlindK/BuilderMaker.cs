using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a city's housing and building department on itself and all its projects.</summary>
internal sealed class BuilderMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Running = ["办公用房物业服务", "信息系统运行维护", "工程质量安全监督检测", "档案整理及数字化"];

    private static readonly string[] Special = ["老旧小区配套设施改造", "城区排水防涝设施建设", "供热管网更新改造", "农村危房改造配套", "自建房安全专项整治", "建筑节能示范", "公共停车设施建设", "城市体检"];

    public Builders Make()
    {
        var money = new UnitMoneyMaker(ledger, dice, "build").Make(14_000_000, 34_000_000, 150, ("财政拨款收入", 97), ("其他收入", 3));
        string[] running = [.. dice.Some(Running, dice.Whole(2, 4))], special = [.. dice.Some(Special, dice.Whole(5, 7))];
        var projects = Projects(money, [.. running, .. special], running.Length);
        var all = Whole(money, projects);
        var count = ledger.Count("build.count", projects.Length);
        var poll = new SelfPollMaker(ledger, dice, "build.poll").Make("群众", 200, 600);
        var kinds = Kinds("kind", count, all, [("运转类项目", [.. projects.Take(running.Length)]), ("特定目标类项目", [.. projects.Skip(running.Length)])]);
        var grades = Kinds("grade", count, all, [("优", [.. projects.Where(one => one.Grade == "优")]), ("良", [.. projects.Where(one => one.Grade == "良")])]);
        return new(money, Score(money, poll), projects, all, count, kinds, grades, Average(projects, count), poll);
    }

    private ImmutableArray<SummedProject> Projects(UnitMoney money, string[] names, int running)
    {
        var weights = names.Select((_, index) => index < running ? 3m : 14m).ToList();
        var done = ledger.Split(dice, "build.done", money.Project.Now, weights);
        var left = ledger.Split(dice, "build.left", money.ProjectRun.Left, weights);
        var full = done.Select((amount, index) => ledger.Money($"build.full.{index}", amount.Value + left[index].Value)).ToList();
        var carried = Carried(money.Opening, full);
        return [.. names.Select((name, index) => Project($"build.project.{index}", name, full[index], done[index], carried[index]))];
    }

    /// <summary>What was left from last year belongs to the largest project and some others.</summary>
    private List<Fact> Carried(Fact opening, List<Fact> full)
    {
        var largest = full.MaxBy(one => one.Value)!;
        var weights = full.Select(one => one != largest && dice.Chance(60) ? 0 : one.Value * dice.Share(60, 140)).ToList();
        var amounts = weights.Select(weight => decimal.Round(opening.Value * (weight / weights.Sum()), 2, MidpointRounding.ToZero)).ToList();
        amounts[full.IndexOf(largest)] += opening.Value - amounts.Sum();
        var carried = amounts.Select((amount, index) => ledger.Money($"build.carried.{index}", amount)).ToList();
        ledger.Sum(opening, carried);
        return carried;
    }

    private SummedProject Project(string key, string name, Fact full, Fact done, Fact carried)
    {
        var other = ledger.Money($"{key}.other", dice.Chance(20) ? dice.Part(full.Value, 2, 9) : 0);
        var granted = ledger.Money($"{key}.granted", full.Value - carried.Value - other.Value);
        ledger.Sum(full, [granted, carried, other]);
        ledger.AtMost(done, full);
        var rate = ledger.Rate($"{key}.rate", "rate", done, full);
        var score = LedgerParts.Points($"{key}.score", decimal.Round(rate.Value / 10, 2, MidpointRounding.AwayFromZero) + dice.Whole(760, 900) / 10m);
        return new(name, granted, carried, other, full, done, rate, ledger.Balance($"{key}.left", [full], [done]), score);
    }

    private SummedProject Whole(UnitMoney money, ImmutableArray<SummedProject> projects)
    {
        Fact Total(string what, Func<SummedProject, Fact> of) => ledger.Total($"build.all.{what}", [.. projects.Select(of)]);

        Fact carried = money.Opening, granted = Total("granted", one => one.Granted), other = Total("other", one => one.Other);
        var run = money.ProjectRun;
        ledger.Sum(run.Full, [.. projects.Select(one => one.Full)]);
        ledger.Sum(run.Full, [granted, carried, other]);
        ledger.Sum(run.Left, [.. projects.Select(one => one.Left)]);
        return new("合计", granted, carried, other, run.Full, run.Done, run.Rate, run.Left, Total("score", one => one.Score));
    }

    private ImmutableArray<SummedKind> Kinds(string what, Fact count, SummedProject all, (string Name, SummedProject[] Projects)[] kinds)
    {
        var made = kinds.Select((kind, index) => Kind($"build.{what}.{index}", kind.Name, kind.Projects, count)).ToImmutableArray();
        ledger.Sum(count, [.. made.Select(kind => kind.Count)]);
        ledger.Sum(all.Full, [.. made.Select(kind => kind.Money)]);
        ledger.Sum(all.Done, [.. made.Select(kind => kind.Done)]);
        return made;
    }

    private SummedKind Kind(string key, string name, SummedProject[] projects, Fact all)
    {
        var count = ledger.Count(key, projects.Length);
        Fact money = ledger.Money($"{key}.money", projects.Sum(one => one.Full.Value)), done = ledger.Money($"{key}.done", projects.Sum(one => one.Done.Value));
        return new(name, count, ledger.Rate($"{key}.share", "share", count, all), money, done);
    }

    /// <summary>The average of the scores; their sum is not printed.</summary>
    private Fact Average(ImmutableArray<SummedProject> projects, Fact count)
    {
        var average = new Fact("build.average", decimal.Round(projects.Sum(one => one.Score.Value) / projects.Length, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Relate("average", [new(-1, average, count), .. projects.Select(one => new Term(1, one.Score))]);
        return average;
    }

    private SelfScore Score(UnitMoney money, SelfPoll poll) => new SelfScoreMaker(ledger, dice, "build").Make(
        money.AllRun.Rate, 10,
        ("部门管理", [new("资金投入", "项目支出资金到位率", "%", 1, 98, 100, 6), new("财务管理", "政府采购合规率", "%", 1, 100, 100, 6), new("人员管理", "在职人员控制率达标率", "%", 1, 100, 100, 4), new("资产管理", "固定资产利用率", "%", 1, 95, 100, 4)]),
        ("履职效果",
        [
            new("部门履职目标", "改造老旧小区", "个", 0, 12, 60, 10), new("部门履职目标", "新建改造供热管网", "公里", 1, 8, 46, 10), new("部门履职目标", "新增公共停车泊位", "个", 0, 300, 1_900, 8),
            new("部门履职目标", "排查自建房", "栋", 0, 2_000, 18_000, 8), new("部门效果目标", "工程一次验收合格率", "%", 1, 98, 100, 9), new("社会影响", "投诉举报办结率", "%", 1, 95, 100, 5),
        ]),
        ("能力建设", [new("长效管理", "中长期规划任务完成率", "%", 1, 90, 100, 5), new("人力资源建设", "业务培训", "人次", 0, 160, 700, 5)]),
        ("服务对象满意度", [new("服务对象满意度", "群众满意度", "%", 2, 90, 95, 10, poll.ContentRate)]));
}
