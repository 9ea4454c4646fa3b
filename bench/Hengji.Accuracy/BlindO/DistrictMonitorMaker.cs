using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes what a district's bureau of city management reports of its projects in July.</summary>
internal sealed class DistrictMonitorMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.monitor")
{
    private static readonly (string Name, int From, int To, int SpentFrom, int SpentTo)[] ProjectNames =
    [
        ("道路清扫保洁服务", 26_000_000, 48_000_000, 52, 61), ("生活垃圾收运处置", 14_000_000, 26_000_000, 50, 59), ("公厕管护", 3_000_000, 6_400_000, 51, 60), ("市政道路维修养护", 6_000_000, 12_000_000, 36, 48),
        ("路灯电费及维护", 4_600_000, 8_200_000, 50, 57), ("园林绿化养护", 8_000_000, 15_000_000, 42, 58), ("数字城管平台运行", 1_200_000, 2_600_000, 36, 54), ("违法建设治理", 800_000, 2_200_000, 22, 34), ("排水管网清淤", 2_200_000, 5_000_000, 24, 47),
    ];

    private static readonly (int Project, string Name, string Unit, int From, int To, int Pace)[] IndicatorNames =
    [
        (0, "保洁道路面积", "万平方米", 420, 980, 100), (1, "处置生活垃圾", "吨", 86_000, 190_000, 58), (2, "管护公厕座数", "座", 60, 140, 100), (3, "维修车行道面积", "平方米", 30_000, 90_000, 43),
        (3, "更换检查井盖", "座", 200, 700, 52), (5, "补植绿地面积", "平方米", 6_000, 22_000, 60), (6, "立案处置案件", "件", 30_000, 80_000, 59), (7, "拆除违法建设面积", "平方米", 12_000, 40_000, 38), (8, "清淤管网长度", "公里", 60, 190, 41),
    ];

    public DistrictMonitor Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var all = All(projects);
        Fact number = Count("number", projects.Length), lastRate = Percent("lastrate", Dice.Whole(4_380, 4_720) / 100m, 2), pace = new(Key("pace"), 100m * 7 / 12, FactKind.Percent);
        Fact green = Lights("green", projects, "绿灯"), yellow = Lights("yellow", projects, "黄灯"), red = Lights("red", projects, "红灯");
        Ledger.Sum(number, [green, yellow, red]);
        var added = Even("added", Math.Max(0, all.Budget.Value - all.Initial.Value) + Dice.Part(all.Initial.Value, 1, 3), 10_000);
        var cut = Money("cut", all.Initial.Value + added.Value - all.Budget.Value);
        Ledger.Balanced(all.Budget, [all.Initial, added], [cut]);
        var indicators = IndicatorNames.Select((one, index) => Indicator($"indicator.{index}", one)).ToImmutableArray();
        Fact count = Count("indicators", indicators.Length), behind = Count("behind", indicators.Count(one => one.ExpectedRate.Value < 100)), onTrack = Left("ontrack", count, behind);
        var late = projects.Where(one => one.Light == "红灯").ToList();
        var back = Even("back", late.Sum(one => one.Gap.Value) * 0.9m, 10_000);
        return new(
            projects, all, number, Ledger.Change(Key("adjusted.change"), all.Budget, all.Initial), added, cut, lastRate, Ledger.Balance(Key("ahead"), [all.Rate], [lastRate]), pace, Ledger.Balance(Key("pacegap"), [pace], [all.Rate]), green, yellow, red,
            Sources(all), indicators, count, onTrack, behind, Rate("ontrackrate", onTrack, count), Count("backprojects", late.Count), back, Share("backrate", back, all.Budget), Cleaning(projects[0]));
    }

    private WatchedProject Project(string name, (string Name, int From, int To, int SpentFrom, int SpentTo) one)
    {
        var initial = Even($"{name}.initial", Dice.Yuan(one.From, one.To), 10_000);
        var budget = Even($"{name}.budget", Dice.Chance(60) ? initial.Value : initial.Value * Dice.Share(93, 109), 10_000);
        var spent = Money($"{name}.spent", Dice.Part(budget.Value, one.SpentFrom, one.SpentTo));
        var rest = Money($"{name}.rest", Dice.Part(budget.Value - spent.Value, one.SpentFrom < 30 ? 70 : 93, one.SpentFrom < 30 ? 88 : 100));
        return Watched(name, one.Name, initial, budget, spent, rest);
    }

    private WatchedProject Watched(string name, string title, Fact initial, Fact budget, Fact spent, Fact rest)
    {
        var expected = Total($"{name}.expected", [spent, rest]);
        Ledger.AtMost(expected, budget);
        return new(title, initial, budget, spent, Rate($"{name}.rate", spent, budget), rest, expected, Rate($"{name}.expectedrate", expected, budget), Left($"{name}.gap", budget, expected));
    }

    private WatchedProject All(ImmutableArray<WatchedProject> parts)
    {
        Fact Sum(string what, Func<WatchedProject, Fact> of) => Total($"all.{what}", parts.Select(of));

        var all = Watched("all", "合计", Sum("initial", one => one.Initial), Sum("budget", one => one.Budget), Sum("spent", one => one.Spent), Sum("rest", one => one.Rest));
        Ledger.Sum(all.Expected, [.. parts.Select(one => one.Expected)]);
        Ledger.Sum(all.Gap, [.. parts.Select(one => one.Gap)]);
        return all;
    }

    private Fact Lights(string name, ImmutableArray<WatchedProject> projects, string light) => Count(name, projects.Count(one => one.Light == light));

    private ImmutableArray<Outlay> Sources(WatchedProject all)
    {
        string[] names = ["一般公共预算", "政府性基金预算"];
        ImmutableArray<Fact> spent = Parts("source.spent", all.Spent, 82, 18), unspent = Parts("source.left", Left("unspent", all.Budget, all.Spent), 76, 24);
        var outlays = names.Select((name, index) => Outlay($"source.{index}", name, Total($"source.{index}.budget", [spent[index], unspent[index]]), spent[index])).ToImmutableArray();
        Ledger.Sum(all.Budget, [.. outlays.Select(one => one.Budget)]);
        return outlays;
    }

    private WatchedIndicator Indicator(string name, (int Project, string Name, string Unit, int From, int To, int Pace) one)
    {
        var target = Count($"{name}.target", one.From, one.To);
        var done = Count($"{name}.done", one.Pace == 100 ? target.Value : target.Value * Dice.Share(one.Pace - 6, one.Pace + 7));
        var expected = Count($"{name}.expected", one.Pace == 100 ? target.Value : target.Value * (one.Pace < 42 ? Dice.Share(82, 97) : Dice.Share(100, 106)));
        Ledger.AtMost(done, expected);
        return new(ProjectNames[one.Project].Name, one.Name, one.Unit, target, done, Ledger.Rate(Key($"{name}.rate"), "completion", done, target), expected, Ledger.Rate(Key($"{name}.expectedrate"), "completion", expected, target));
    }

    private ComparedItem Cleaning(WatchedProject cleaning) =>
        new(cleaning.Name, Compare("cleaning", cleaning.Spent, 88, 99), Share("cleaning.share", cleaning.Spent, cleaning.Budget));
}
