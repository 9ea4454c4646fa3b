using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes what a county's bureau of finance tells of its year.</summary>
internal sealed class BureauYearMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.bureau")
{
    private static readonly (string Name, int Count, int Part)[] GoalNames = [("一般公共预算项目", 70, 58), ("政府性基金预算项目", 20, 30), ("国有资本经营预算项目", 2, 2), ("社会保险基金预算项目", 4, 10)];

    private static readonly (string Name, int Count, int Part)[] GradeNames = [("优", 74, 71), ("良", 19, 21), ("中", 5, 6), ("差", 2, 2)];

    private static readonly (string Name, int Count, int Part)[] UseNames = [("取消安排", 8, 6), ("压减预算", 46, 41), ("调整用途", 22, 28), ("限期整改后拨付", 24, 25)];

    private static readonly (string Name, string Body, string Kind, int From, int To)[] EvaluatedNames =
    [
        ("村级公益事业建设奖补", "县农业农村局", "政策", 9_000_000, 22_000_000), ("城乡环卫一体化", "县综合执法局", "项目", 18_000_000, 36_000_000), ("茶产业发展扶持资金", "县茶产业中心", "政策", 6_000_000, 15_000_000), ("公办幼儿园聘用教师经费", "县教育局", "项目", 8_000_000, 19_000_000),
        ("县应急物资储备库建设", "县应急局", "项目", 4_000_000, 12_000_000), ("智慧社区平台建设", "县委社工部", "项目", 2_000_000, 6_400_000), ("县供销社部门整体支出", "县供销社", "部门整体", 3_600_000, 9_000_000), ("古村落保护利用", "县住建局", "项目", 5_000_000, 14_000_000),
    ];

    public BureauYear Make()
    {
        Fact primary = Count("primary", 58, 76), secondary = Count("secondary", 120, 210), declared = Even("declared", Dice.Yuan(120_000_000, 320_000_000), 10_000), supported = Even("supported", declared.Value * Dice.Share(76, 91), 10_000), cut = Left("cut", declared, supported);
        var goals = Batches("goal", GoalNames, Count("goal.projects", 860, 1_900), Money("goal.money", Dice.Whole(1_800, 4_600) * 1_000_000m));
        var returned = Count("returned", goals.Projects.Value * Dice.Share(6, 19));
        var june = Outlay("june", "1—6月", goals.Money, Money("june.spent", Dice.Part(goals.Money.Value, 34, 49)));
        var grades = Batches("grade", GradeNames, Count("self.projects", goals.Projects.Value * Dice.Share(88, 97)), Money("self.money", decimal.Floor(goals.Money.Value * Dice.Share(90, 98) / 10_000) * 10_000));
        Ledger.AtMost(grades.Projects, goals.Projects);
        var evaluated = EvaluatedNames.Select((one, index) => new EvaluatedProject(one.Name, one.Body, one.Kind, Even($"evaluated.{index}.money", Dice.Yuan(one.From, one.To), 1_000), LedgerParts.Points(Key($"evaluated.{index}.score"), Dice.Whole(7_350, 9_340) / 100m))).ToImmutableArray();
        var evaluatedMoney = Total("evaluated.money", evaluated.Select(one => one.Money));
        Fact count = Count("evaluated.count", evaluated.Length), good = Count("good", evaluated.Count(one => one.Score.Value >= 80)), problems = Count("problems", 28, 56), mended = Count("mended", problems.Value - Dice.Whole(1, 7)), published = Count("published", primary.Value - Dice.Whole(0, 2));
        return new(
            Total("bodies", [primary, secondary]), primary, secondary, Count("appraised", 26, 54), declared, supported, cut, Rate("cutrate", cut, declared), Count("refused", 2, 7), Even("refused.money", cut.Value * Dice.Share(20, 46), 10_000), goals, returned, Rate("returned.rate", returned, goals.Projects),
            june, Watch("september", june), Count("stages", 2, 2), Count("yellow", 30, 80), Count("red", 6, 19), Even("back", Dice.Yuan(6_000_000, 28_000_000), 10_000), Count("back.projects", 11, 34), grades, Compare("self", grades.Money, 88, 97), evaluated, count, evaluatedMoney, Compare("evaluated", evaluatedMoney, 68, 96), Average(evaluated),
            good, Left("middle", count, good), Batches("use", UseNames, Count("use.projects", 36, 72), Even("use.money", Dice.Yuan(16_000_000, 52_000_000), 10_000)), problems, mended, Rate("mended.rate", mended, problems), Count("sessions", 4, 9), Count("trained", 420, 1_100), published, Rate("published.rate", published, primary));
    }

    private Batches Batches(string name, (string Name, int Count, int Part)[] parts, Fact projects, Fact money)
    {
        ImmutableArray<Fact> counts = Parts($"{name}.count", projects, [.. parts.Select(one => (decimal)one.Count)]), moneys = Parts($"{name}.part", money, [.. parts.Select(one => (decimal)one.Part)]);
        return new([.. parts.Select((one, index) => new Batch(one.Name, counts[index], moneys[index], Share($"{name}.{index}.count.share", counts[index], projects), Share($"{name}.{index}.money.share", moneys[index], money)))], projects, money);
    }

    private Outlay Watch(string name, Outlay june)
    {
        var spent = Money($"{name}.spent", Dice.Part(june.Budget.Value, 62, 77));
        Ledger.AtMost(june.Spent, spent);
        return Outlay(name, "1—9月", june.Budget, spent);
    }

    private Fact Average(ImmutableArray<EvaluatedProject> evaluated)
    {
        var average = new Fact(Key("average"), evaluated.Sum(one => one.Score.Value) / evaluated.Length, FactKind.Measure);
        Ledger.Relate("average", [new(evaluated.Length, average), .. evaluated.Select(one => new Term(-1, one.Score))]);
        return average;
    }
}
