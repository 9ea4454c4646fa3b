using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes a city's check of self-evaluations.</summary>
internal sealed class SpotCheckMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.check")
{
    private static readonly (string Body, string Name, int From, int To)[] Names =
    [
        ("市发展改革委", "重大项目前期经费", 3_000_000, 9_000_000), ("市工业和信息化局", "企业数字化改造奖补", 8_000_000, 21_000_000), ("市民族宗教局", "少数民族发展资金", 1_200_000, 4_200_000), ("市司法局", "社区矫正信息化", 900_000, 2_600_000), ("市人力资源社会保障局", "高技能人才培训补贴", 6_000_000, 16_000_000),
        ("市园林绿化中心", "城市公园免费开放", 4_000_000, 12_000_000), ("市大数据局", "政务云租用", 9_000_000, 24_000_000), ("市体育局", "全民健身场地设施", 3_000_000, 8_200_000), ("市广播电视台", "公益广告制作播出", 800_000, 2_400_000), ("市总工会", "困难职工帮扶", 700_000, 2_200_000),
    ];

    private static readonly string[] ProblemNames = ["绩效指标设置不完整", "完成值缺少佐证材料", "执行数与账面不一致", "偏差原因分析不到位", "满意度调查样本不足"];

    public SpotCheck Make()
    {
        var projects = Names.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        var all = Outlay("all", "合计", [.. projects.Select(one => one.Money)]);
        Fact bodies = Count("bodies", 76, 98), late = Count("late", 2, 8), onTime = Left("ontime", bodies, late), reported = Count("reported", 420, 880), reportedMoney = Money("reported.money", decimal.Ceiling(all.Budget.Value * Dice.Whole(18, 34) / 10_000) * 10_000), number = Count("number", projects.Length);
        Fact claimed = Average("claimed", [.. projects.Select(one => one.Claimed)]), given = Average("given", [.. projects.Select(one => one.Given)]), gap = Ledger.Balance(Key("gap"), [claimed], [given]), lastGap = new Fact(Key("gap.last"), Dice.Whole(410, 790) / 100m, FactKind.Measure);
        Ledger.Relate("average", [new(projects.Length, gap), .. projects.Select(one => new Term(-1, one.Gap))]);
        Fact near = Band("near", projects, 0, 3), middle = Band("middle", projects, 3, 6), far = Band("far", projects, 6, 100), best = Grades("best", projects, "优"), good = Grades("good", projects, "良"), fair = Grades("fair", projects, "中");
        Ledger.Sum(number, [near, middle, far]);
        Ledger.Sum(number, [best, good, fair]);
        return new(
            bodies, reported, reportedMoney, onTime, Rate("ontime.rate", onTime, bodies), late, projects, all, number, Share("number.share", number, reported), Share("money.share", all.Budget, reportedMoney), claimed, given, gap, lastGap, Ledger.Balance(Key("gap.change"), [lastGap], [gap]),
            near, middle, far, best, good, fair, Count("downgraded", projects.Count(one => one.ClaimedGrade != one.GivenGrade)), Problems(number, out var problems), problems, [.. projects.OrderByDescending(one => one.Gap.Value).Take(3)]);
    }

    private CheckedProject Project(string name, (string Body, string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 1_000);
        var money = Outlay(name, one.Name, budget, Dice.Chance(30) ? Money($"{name}.spent", budget.Value) : Money($"{name}.spent", Dice.Part(budget.Value, 72, 99)));
        Fact claimed = LedgerParts.Points(Key($"{name}.claimed"), Dice.Whole(9_000, 9_980) / 100m), given = LedgerParts.Points(Key($"{name}.given"), claimed.Value - Dice.Whole(40, 1_250) / 100m), gap = LedgerParts.Points(Key($"{name}.gap"), claimed.Value - given.Value);
        Ledger.Balanced(gap, [claimed], [given]);
        Ledger.AtMost(given, claimed);
        return new(one.Body, money, claimed, given, gap);
    }

    private Fact Average(string name, ImmutableArray<Fact> scores)
    {
        var average = new Fact(Key(name), scores.Sum(one => one.Value) / scores.Length, FactKind.Measure);
        Ledger.Relate("average", [new(scores.Length, average), .. scores.Select(one => new Term(-1, one))]);
        return average;
    }

    private Fact Band(string name, ImmutableArray<CheckedProject> projects, decimal from, decimal below) => Count(name, projects.Count(one => one.Gap.Value >= from && one.Gap.Value < below));

    private Fact Grades(string name, ImmutableArray<CheckedProject> projects, string grade) => Count(name, projects.Count(one => one.GivenGrade == grade));

    private ImmutableArray<Portion> Problems(Fact number, out Fact all)
    {
        var counts = ProblemNames.Select((_, index) => Count($"problem.{index}", 2, 8)).ToList();
        all = Total("problems", counts);
        return [.. ProblemNames.Select((name, index) => Ledger.Portion(Key($"problem.{index}"), name, counts[index], number))];
    }
}
