using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the self-evaluation of a city's archive.</summary>
internal sealed class ArchiveOfficeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.archive")
{
    private static readonly string[] HoldingNames = ["文书档案", "专业档案", "音像实物等其他档案"];

    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("档案数字化加工", 800_000, 1_900_000), ("档案库房安全维护", 260_000, 640_000), ("重点档案抢救与保护", 150_000, 420_000), ("地方文献征集与展陈", 120_000, 380_000), ("档案信息系统运维", 90_000, 260_000)];

    public ArchiveOffice Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var project = Outlay("projects", "项目支出", [.. projects.Select(one => one.Money)]);
        Fact personnel = Money("personnel", Dice.Yuan(3_600_000, 6_200_000)), common = Money("common", Dice.Yuan(360_000, 820_000)), basicSpent = Total("basic.spent", [personnel, common]);
        var basic = Outlay("basic", "基本支出", Money("basic.budget", basicSpent.Value + Dice.Yuan(1_000, 90_000)), basicSpent);
        var all = Outlay("all", "部门整体支出", [basic, project]);
        var initial = Even("initial", all.Budget.Value * Dice.Share(88, 97), 100);
        var change = Ledger.Change(Key("initial.change"), all.Budget, initial);
        var staff = Count("staff", 32, 56);
        Fact technicians = Count("technicians", staff.Value * Dice.Share(38, 61)), posts = Count("posts", staff.Value + Dice.Whole(1, 5));
        var deeds = Deeds();
        var holdings = Holdings(out var received, out var destroyed);
        var scanned = Count("scanned", holdings.Now.Value * Dice.Share(58, 84));
        Ledger.AtMost(scanned, holdings.Now);
        Fact here = Count("readers.here", 2_600, 6_400), online = Count("readers.online", 1_300, 5_200), readers = Total("readers", [here, online]);
        var poll = Ask("poll", "查档群众和移交单位", 90, 220, 93, 99);
        var sheet = Sheet(all, deeds, poll);
        var last = LedgerParts.Points(Key("score.last"), Math.Min(99.5m, sheet.Score.Value - Dice.Whole(-9, 24) / 10m));
        var problems = Count("problems", 3, 6);
        Fact mended = Count("mended", problems.Value - Dice.Whole(0, 1)), open = Left("open", problems, mended);
        return new(
            posts, staff, technicians, Share("technician.share", technicians, staff), basic, project, all, initial, change, Ledger.Growth(Key("initial.growth"), all.Budget, initial, change), Compare("spent", all.Spent, 88, 112), personnel, common, Ledger.Each(Key("common.each"), common, staff),
            projects, Count("projectcount", projects.Length), Average(projects), deeds, holdings, Kinds(holdings.Now), received, destroyed, scanned, Rate("scannedrate", scanned, holdings.Now), Compare("readers", readers, 80, 118),
            here, online, Share("online.share", online, readers), poll, Ledger.Budgeted(Dice, Key("three"), "“三公”经费", Money("three", Dice.Yuan(18_000, 60_000)), 104, 140), sheet, last, Points("score.change", sheet.Score, last), problems, mended, open);
    }

    private ArchiveProject Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        var spent = Dice.Chance(35) ? budget.Value : Dice.Part(budget.Value, 84, 99);
        var money = Outlay(name, one.Name, budget, Money($"{name}.spent", spent));
        return new(money, Compare(name, money.Spent, 70, 125), LedgerParts.Points(Key($"{name}.points"), Dice.Whole(910, 992) / 10m));
    }

    private Fact Average(ImmutableArray<ArchiveProject> projects)
    {
        var average = new Fact(Key("projectpoints"), projects.Sum(one => one.Points.Value) / projects.Length, FactKind.Points);
        Ledger.Relate("average", [new(projects.Length, average), .. projects.Select(one => new Term(-1, one.Points))]);
        return average;
    }

    private Fact Points(string name, Fact now, Fact last)
    {
        var change = LedgerParts.Points(Key(name), now.Value - last.Value);
        Ledger.Relate("change", new(1, change), new(-1, now), new(1, last));
        return change;
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("receive", "接收进馆档案", "卷（件）", 9_000, 26_000, 98, 112), Deed("scan", "数字化扫描画幅", "万页", 120, 320, 94, 108), Deed("save", "抢救重点档案", "卷", 300, 900, 96, 110), Deed("collect", "征集地方文献", "件", 120, 460, 90, 130),
        Deed("train", "培训档案员", "人次", 200, 640, 98, 120), Deed("show", "举办展览", "期", 3, 6, 100, 125),
    ];

    private Comparison Holdings(out Fact received, out Fact destroyed)
    {
        var last = Count("holdings.last", 280_000, 640_000);
        received = Count("received", 12_000, 30_000);
        destroyed = Count("destroyed", 300, 2_600);
        var now = Ledger.Balance(Key("holdings"), [last, received], [destroyed]);
        return Ledger.Compare(Key("holdings.compare"), now, last);
    }

    private ImmutableArray<Portion> Kinds(Fact holdings)
    {
        var counts = Parts("holding", holdings, 52, 37, 11);
        return [.. HoldingNames.Select((name, index) => Ledger.Portion(Key($"holding.{index}"), name, counts[index], holdings))];
    }

    private MarkSheet Sheet(Outlay all, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行情况", "预算执行", "预算执行率", 20) { ByRate = all.Rate },
        MarkSpec.Of("年度绩效目标1：馆藏资源建设", "数量指标", deeds[0], 8), MarkSpec.Of("年度绩效目标1：馆藏资源建设", "数量指标", deeds[3], 7), MarkSpec.Of("年度绩效目标1：馆藏资源建设", "数量指标", deeds[2], 7), new("年度绩效目标1：馆藏资源建设", "质量指标", "进馆档案合格率", 6) { Words = "≥98%", Done = "99%", Loss = 0 },
        MarkSpec.Of("年度绩效目标2：档案信息化", "数量指标", deeds[1], 9), new("年度绩效目标2：档案信息化", "质量指标", "数字化抽检合格率", 7) { Words = "≥99%", Done = "99.2%", Loss = 0 }, new("年度绩效目标2：档案信息化", "时效指标", "按期完成率", 6) { Words = "100%", Done = "95%", Loss = 0.5m },
        MarkSpec.Of("年度绩效目标3：档案利用服务", "数量指标", deeds[4], 6), MarkSpec.Of("年度绩效目标3：档案利用服务", "数量指标", deeds[5], 6), new("年度绩效目标3：档案利用服务", "社会效益指标", "查档办结及时率", 8) { Words = "≥98%", Done = "99.5%", Loss = 0 },
        new("年度绩效目标3：档案利用服务", "满意度指标", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = poll.ContentRate },
    ]);
}
