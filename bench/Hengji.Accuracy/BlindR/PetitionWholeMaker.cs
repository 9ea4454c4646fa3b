using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of a district's office of letters and visits.</summary>
internal sealed class PetitionWholeMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.petition")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("信访维稳专项经费", 300_000, 900_000), ("疑难信访问题化解资金", 200_000, 800_000), ("群众来访接待中心运转经费", 120_000, 360_000), ("信访信息系统运维及宣传", 50_000, 160_000)];

    private static readonly (string Name, int From, int To)[] WayNames = [("来信", 90, 260), ("来访", 380, 900), ("网上信访", 900, 2_600), ("来电", 160, 520)];

    public PetitionWhole Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", projects);
        Fact personnel = Money("personnel", Dice.Yuan(1_900_000, 3_400_000)), common = Money("common", Dice.Yuan(160_000, 420_000)), spent = Total("basic.spent", [personnel, common]);
        var basic = Outlay("basic", "基本支出", Money("basic.budget", spent.Value + Dice.Yuan(1_000, 50_000)), spent);
        var all = Outlay("all", "合计", [basic, project]);
        var ways = Ways(out var matters);
        var staff = Count("staff", 13, 22);
        Fact first = Count("first", matters.Now.Value * Dice.Share(61, 82)), repeated = Left("repeated", matters.Now, first);
        Fact due = Count("due", matters.Now.Value * Dice.Share(52, 70)), onTime = Count("ontime", due.Value * Dice.Share(96, 99));
        Ledger.AtMost(due, matters.Now);
        Ledger.AtMost(onTime, due);
        Fact old = Count("old", 18, 46), solved = Count("solved", old.Value * Dice.Share(70, 95));
        Fact rate = Rate("ontime.rate", onTime, due), solvedRate = Rate("solved.rate", solved, old);
        var poll = Ask("poll", "信访群众", 200, 480, 84, 96);
        return new(
            Count("posts", staff.Value + Dice.Whole(0, 4)), staff, basic, project, all, personnel, common, projects, Count("projectcount", projects.Length), ways, matters, first, repeated, Share("first.share", first, matters.Now),
            due, onTime, rate, old, solved, Left("old.left", old, solved), solvedRate, Count("leaders", 60, 150), Count("leadermatters", 110, 320), Compare("three", Money("three", Dice.Yuan(12_000, 48_000)), 90, 130), poll, Sheet(all, rate, solvedRate, poll));
    }

    private Outlay Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(45) ? budget.Value : Dice.Part(budget.Value, 80, 99)));
    }

    private ImmutableArray<PetitionWay> Ways(out Comparison matters)
    {
        var ways = WayNames.Select((one, index) => (one.Name, Matters: Compare($"way.{index}", Count($"way.{index}", one.From, one.To), 84, 122))).ToList();
        var whole = Ledger.Whole(Key("matters"), [.. ways.Select(one => one.Matters)]);
        matters = whole;
        return [.. ways.Select((one, index) => new PetitionWay(one.Name, one.Matters, Share($"way.{index}.share", one.Matters.Now, whole.Now)))];
    }

    private MarkSheet Sheet(Outlay all, Fact onTime, Fact solved, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate },
        new("部门管理", "资金投入", "“三公”经费控制率", 4) { Words = "≤100%", Done = "达标", Loss = 0 }, new("部门管理", "财务管理", "财务管理制度健全性", 4) { Words = "健全", Done = "健全", Loss = 0 }, new("部门管理", "采购管理", "政府采购规范性", 4) { Words = "规范", Done = "规范", Loss = 0 },
        new("部门管理", "资产管理", "资产管理规范性", 4) { Words = "规范", Done = "较规范", Loss = 0.5m }, new("部门管理", "重点工作管理", "重点工作管理制度健全性", 4) { Words = "健全", Done = "健全", Loss = 0 },
        new("履职效果", "部门履职目标", "信访事项按期办结率", 15) { Unit = "%", Target = Percent("ninetyeight", 98), Actual = onTime }, new("履职效果", "部门履职目标", "信访积案化解率", 15) { Unit = "%", Target = Percent("eightyfive", 85), Actual = solved },
        new("履职效果", "部门效果目标", "及时受理率", 10) { Words = "100%", Done = "100%", Loss = 0 }, new("履职效果", "部门效果目标", "重复信访治理成效", 10) { Words = "持续下降", Done = "基本达到", Loss = 1 },
        new("能力建设", "长效管理", "信访工作联席会议机制", 5) { Words = "健全", Done = "健全", Loss = 0 }, new("能力建设", "人力资源建设", "业务培训覆盖率", 5) { Words = "≥95%", Done = "96%", Loss = 0 },
        new("服务对象满意度", "服务对象满意度", "信访群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
