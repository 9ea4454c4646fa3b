using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes a county's circular on reviews of estimates and evaluations.</summary>
internal sealed class ReviewCircularMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.circular")
{
    private static readonly string[] KindNames = ["工程预算评审", "货物服务预算评审", "信息化项目预算评审", "竣工结算评审"];

    private static readonly string[] DepartmentNames = ["县交通运输局", "县水利局", "县住房和城乡建设局", "县农业农村局", "县教育局", "县卫生健康局", "县文化和旅游局", "各乡镇人民政府"];

    private static readonly (string Name, string Department, int From, int To, int Score)[] RatedNames =
    [
        ("农村公路日常养护", "县交通运输局", 6_000_000, 13_000_000, 92), ("义务教育薄弱环节改善", "县教育局", 8_000_000, 17_000_000, 91), ("基本公共卫生服务县级配套", "县卫生健康局", 3_000_000, 7_000_000, 88), ("农村饮水工程维修养护", "县水利局", 2_000_000, 5_000_000, 86),
        ("城区环卫市场化服务", "县住房和城乡建设局", 12_000_000, 24_000_000, 84), ("文化旅游宣传推介", "县文化和旅游局", 1_500_000, 4_000_000, 82), ("农产品品牌建设奖补", "县农业农村局", 1_000_000, 3_000_000, 80), ("智慧农业平台建设", "县农业农村局", 2_500_000, 6_000_000, 71), ("工业园区标准厂房补贴", "县工业和信息化局", 4_000_000, 9_000_000, 74),
    ];

    public ReviewCircular Make()
    {
        Fact[] numbers = [Count("kind.0.projects", 62, 128), Count("kind.1.projects", 24, 58), Count("kind.2.projects", 8, 22), Count("kind.3.projects", 36, 84)];
        var projects = Total("projects", numbers);
        var told = Money("told", Dice.Yuan(620_000_000, 1_500_000_000));
        var cut = Money("cut", Dice.Part(told.Value, 7, 12));
        var all = Estimates("all", "合计", projects, told, cut);
        var kinds = Split("kind", KindNames, numbers, all, [58, 12, 6, 24]);
        var departments = Split("department", DepartmentNames, [.. Parts("department.projects", projects, 18, 14, 20, 12, 10, 7, 6, 13)], all, [24, 18, 22, 11, 9, 6, 3, 7]);
        var (high, compared) = (Count("high", 9, 22), Compare("told", told, 88, 118));
        Comparison cuts = Compare("cut", cut, 84, 122), counts = Compare("projects", projects, 86, 112);
        Ledger.AtMost(high, projects);
        var lastRate = Rate("lastrate", cuts.Last, compared.Last);
        var change = Ledger.Change(Key("rate.change"), all.Rate, lastRate);
        var rated = RatedNames.Select((one, index) => Rated($"rated.{index}", one)).ToImmutableArray();
        var money = Outlay("rated", "合计", [.. rated.Select(one => one.Money)]);
        Fact next = Total("next", rated.Select(one => one.Next)), less = Ledger.Change(Key("next.change"), next, money.Budget);
        Ledger.Sum(less, [.. rated.Select(one => one.Change)]);
        Fact problems = Count("problems", 34, 62), open = Count("open", 3, 9), mended = Left("mended", problems, open), number = Count("number", rated.Length);
        Fact excellent = Graded("excellent", rated, "优"), good = Graded("good", rated, "良"), fair = Graded("fair", rated, "中");
        Ledger.Sum(number, [excellent, good, fair]);
        return new(
            kinds, departments, all, Count("departments", DepartmentNames.Length), counts, compared, cuts, lastRate, change, high, Share("highshare", high, projects), Count("returned", 4, 14), Measure("days", Dice.Whole(52, 88) / 10m), Example(),
            rated, number, money, Mean("mean", [.. rated.Select(one => one.Score)], number), excellent, good, fair, next, less, Ledger.Growth(Key("next.growth"), next, money.Budget, less), Count("cutcount", rated.Count(one => one.Change.Value < 0)), problems, mended, Rate("mendedrate", mended, problems), open);
    }

    private ReviewedEstimates Estimates(string name, string title, Fact projects, Fact told, Fact cut) => new(title, projects, told, Left($"{name}.approved", told, cut), cut, Rate($"{name}.rate", cut, told));

    private ImmutableArray<ReviewedEstimates> Split(string name, string[] names, Fact[] projects, ReviewedEstimates all, decimal[] weights)
    {
        ImmutableArray<Fact> told = Parts($"{name}.told", all.Told, weights), cut = Parts($"{name}.cut", all.Cut, weights);
        var parts = names.Select((title, index) => Estimates($"{name}.{index}", title, projects[index], told[index], cut[index])).ToImmutableArray();
        Ledger.Sum(all.Approved, [.. parts.Select(one => one.Approved)]);
        return parts;
    }

    private ReviewedEstimates Example()
    {
        var told = Money("example.told", Dice.Yuan(9_000_000, 26_000_000));
        return Estimates("example", "城东片区道路及排水工程", null!, told, Money("example.cut", Dice.Part(told.Value, 20, 27)));
    }

    private RatedUndertaking Rated(string name, (string Name, string Department, int From, int To, int Score) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        var money = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Part(budget.Value, one.Score - 2, Math.Min(one.Score + 9, 100))));
        var score = LedgerParts.Points(Key($"{name}.score"), one.Score + Dice.Whole(0, 15) / 10m);
        var grade = score.Value >= 90 ? "优" : score.Value >= 80 ? "良" : "中";
        var next = Even($"{name}.next", budget.Value * (grade == "优" ? 1 : grade == "良" ? Dice.Share(88, 97) : Dice.Share(68, 82)), 1_000);
        var change = Ledger.Change(Key($"{name}.change"), next, budget);
        return new(one.Name, one.Department, money, score, grade, next, change, Ledger.Growth(Key($"{name}.growth"), next, budget, change));
    }

    private Fact Graded(string name, ImmutableArray<RatedUndertaking> rated, string grade) => Count(name, rated.Count(one => one.Grade == grade));
}
