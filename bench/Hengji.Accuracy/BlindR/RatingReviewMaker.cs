using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes a finance bureau's check of self-evaluations.</summary>
internal sealed class RatingReviewMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.review")
{
    private static readonly (string Unit, string Name, int From, int To)[] Names =
    [
        ("区城市管理局", "城区环卫保洁服务", 12_000_000, 26_000_000), ("区残联", "残疾人居家安养", 1_200_000, 3_000_000), ("区体育中心", "全民健身场地维护", 900_000, 2_400_000), ("区妇联", "家庭教育指导服务", 260_000, 700_000),
        ("区园林所", "公园绿地养护", 4_000_000, 9_000_000), ("区科协", "科普进社区活动", 180_000, 520_000), ("区机关事务中心", "办公楼物业管理", 2_600_000, 5_400_000), ("区应急管理局", "安全生产社会化检查", 500_000, 1_300_000),
    ];

    private static readonly int[] QualityWeights = [20, 30, 30, 20];

    private static readonly string[] GradeNames = ["优", "良", "中"];

    private static readonly string[] ProblemNames = ["指标设置不合理", "佐证材料不充分", "数据口径不一致", "评分依据不足", "报告内容不完整"];

    public RatingReview Make()
    {
        var projects = Names.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var told = Outlay("told", "合计", [.. projects.Select(one => one.Told)]);
        Fact found = Total("found", projects.Select(one => one.Found)), cut = Total("cut", projects.Select(one => one.Cut)), count = Count("count", projects.Length), allProjects = Count("projects.all", 86, 158);
        Ledger.Balanced(cut, [told.Spent], [found]);
        Fact own = Mean("own", [.. projects.Select(one => one.Own)]), mean = Mean("checked", [.. projects.Select(one => one.Checked)]), change = new Fact(Key("average.change"), mean.Value - own.Value, FactKind.Measure);
        Ledger.Relate("change", new(1, change), new(-1, mean), new(1, own));
        ImmutableArray<(string Name, Fact Number)> problems = [.. ProblemNames.Select((one, index) => (one, Count($"problem.{index}", 2, 9)))];
        var problemCount = Total("problemcount", problems.Select(one => one.Number));
        var mended = Count("mended", problemCount.Value - Dice.Whole(1, 5));
        var money = Even("money.all", told.Budget.Value / Dice.Share(14, 28));
        return new(
            allProjects, money, projects, count, Share("count.share", count, allProjects), told, Share("money.share", told.Budget, money), found, cut, Rate("found.rate", found, told.Budget), Count("wrong", projects.Count(one => one.Cut.Value > 0)), own, mean, change,
            Grades(projects, count), Count("lowered", projects.Count(one => one.OwnGrade != one.CheckedGrade)), [.. QualityWeights.Select((_, index) => Mean($"quality.{index}", [.. projects.Select(one => one.Quality[index])]))],
            Mean("quality", [.. projects.Select(one => one.QualityAll)]), problems, problemCount, mended, Left("open", problemCount, mended), Money("recovered", Dice.Yuan(60_000, 420_000)));
    }

    private ReviewedProject Project(string name, (string Unit, string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        var told = Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Chance(35) ? budget.Value : Dice.Part(budget.Value, 86, 99)));
        var found = Money($"{name}.found", Dice.Chance(55) ? told.Spent.Value : Dice.Part(told.Spent.Value, 91, 99));
        Ledger.AtMost(found, told.Spent);
        Fact own = LedgerParts.Points(Key($"{name}.own"), Dice.Whole(868, 1000) / 10m), mine = LedgerParts.Points(Key($"{name}.checked"), own.Value - Dice.Whole(8, 140) / 10m), change = LedgerParts.Points(Key($"{name}.change"), mine.Value - own.Value);
        Ledger.Relate("change", new(1, change), new(-1, mine), new(1, own));
        ImmutableArray<Fact> quality = [.. QualityWeights.Select((weight, index) => LedgerParts.Points(Key($"{name}.quality.{index}"), weight - Dice.Whole(0, weight / 2) / 2m))];
        var all = LedgerParts.Points(Key($"{name}.quality"), quality.Sum(point => point.Value));
        Ledger.Sum(all, quality);
        return new(one.Unit, one.Name, told, found, Left($"{name}.cut", told.Spent, found), Rate($"{name}.found.rate", found, budget), own, mine, change, quality, all);
    }

    private Fact Mean(string name, ImmutableArray<Fact> points)
    {
        var mean = new Fact(Key($"{name}.mean"), points.Sum(one => one.Value) / points.Length, FactKind.Measure);
        Ledger.Relate("average", [new(points.Length, mean), .. points.Select(one => new Term(-1, one))]);
        return mean;
    }

    private ImmutableArray<GradeCount> Grades(ImmutableArray<ReviewedProject> projects, Fact count)
    {
        var own = GradeNames.Select(name => Count($"grade.own.{name}", projects.Count(one => one.OwnGrade == name))).ToList();
        var mine = GradeNames.Select(name => Count($"grade.checked.{name}", projects.Count(one => one.CheckedGrade == name))).ToList();
        Ledger.Sum(count, own);
        Ledger.Sum(count, mine);
        return [.. GradeNames.Select((name, index) => new GradeCount(name, own[index], mine[index], Share($"grade.own.{name}.share", own[index], count), Share($"grade.checked.{name}.share", mine[index], count)))];
    }
}
