using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes a district's circular on how well its bureaus evaluate their projects.</summary>
internal sealed class NanpingCircularMaker(Ledger ledger, Dice dice) : YearlyMaker(ledger, dice, "hh.review")
{
    private static readonly string[] Names = ["区教育局", "区卫生健康局", "区农业农村局", "区住房和城乡建设局", "区交通运输局", "区文化和旅游局", "区民政局", "区市场监督管理局"];
    private static readonly int[] Most = [20, 30, 35, 15];
    private static readonly string[] FaultNames = ["绩效指标与预算资金不匹配", "佐证材料不完整", "指标完成值填报有误", "评分标准执行偏宽", "偏差原因说明过于简单"];

    public NanpingCircular Make()
    {
        var weights = Most.Select((one, index) => LedgerParts.Points(Key($"weight.{index}"), one)).ToImmutableArray();
        var weak = Dice.Whole(0, Names.Length - 1);
        var bureaus = Names.Select((name, index) => Bureau($"bureau.{index}", name, weights, index == weak || Dice.Chance(12))).ToImmutableArray();
        var weightAll = LedgerParts.Points(Key("weight"), 100);
        Ledger.Sum(weightAll, weights);
        Fact count = Count("bureaus", bureaus.Length), projects = Total("projects", bureaus.Select(one => one.Projects)), sampled = Total("sampled", bureaus.Select(one => one.Sampled)), money = Total("money", bureaus.Select(one => one.Money));
        var allMoney = Even("allmoney", money.Value / Dice.Share(36, 52), 100);
        Fact quality = Mean("quality", bureaus.Select(one => one.Quality)), own = Mean("own", bureaus.Select(one => one.Own)), reviewed = Mean("reviewed", bureaus.Select(one => one.Reviewed));
        Fact excellent = Graded("excellent", bureaus, "优秀"), good = Graded("good", bureaus, "良好"), fair = Graded("fair", bureaus, "一般");
        Ledger.Sum(count, [excellent, good, fair]);
        var grades = Grades(sampled);
        var lowered = Count("lowered", grades[0].Own.Value - grades[0].Reviewed.Value + Dice.Whole(2, 5));
        Ledger.AtMost(lowered, sampled);
        Fact late = Count("late", 1, 3), onTime = Left("ontime", count, late), cutMoney = Even("cut", Dice.Part(money.Value, 3, 7), 1_000);
        var parts = Case();
        var budget = Even("case.budget", Dice.Yuan(2_400_000, 5_800_000), 1_000);
        return new(
            bureaus, count, projects, allMoney, sampled, Share("sampled.share", sampled, projects), money, Share("money.share", money, allMoney), weights, weightAll, quality, Ledger.Compare(Key("quality"), quality, LedgerParts.Points(Key("quality.last"), decimal.Round(quality.Value - (Dice.Chance(70) ? 1 : -1) * Dice.Share(110, 320), 2, MidpointRounding.AwayFromZero))), own, reviewed, Ledger.Balance(Key("gap"), [own], [reviewed]),
            excellent, good, fair, [.. grades], lowered, Share("lowered.share", lowered, sampled), Faults(sampled), [.. parts], CaseAll(parts), Outlay("case", "区级公园体育设施更新", budget, Money("case.spent", Dice.Part(budget.Value, 71, 86))), Deed("case.deed", "更新健身器材", "件", 120, 360, 68, 84),
            onTime, late, Count("cutprojects", 5, 11), cutMoney, Share("cut.share", cutMoney, money), Portions("cutpart", cutMoney, ("城市维护类", 46), ("信息化类", 31), ("宣传活动类", 23)));
    }

    private ReviewedBureau Bureau(string name, string title, ImmutableArray<Fact> weights, bool isWeak)
    {
        var projects = Count($"{name}.projects", 11, 34);
        var sampled = Limited($"{name}.sampled", projects, 28, 45);
        ImmutableArray<Fact> points = [.. Most.Select((most, index) => LedgerParts.Points(Key($"{name}.points.{index}"), decimal.Round(most * (isWeak ? Dice.Share(66, 78) : Dice.Share(81, 98)), 1, MidpointRounding.AwayFromZero)))];
        foreach (var (point, weight) in points.Zip(weights))
            Ledger.AtMost(point, weight);
        var quality = LedgerParts.Points(Key($"{name}.quality"), points.Sum(one => one.Value));
        Ledger.Sum(quality, points);
        Fact own = LedgerParts.Points(Key($"{name}.own"), Dice.Whole(9_310, 9_890) / 100m), cut = LedgerParts.Points(Key($"{name}.gap"), Dice.Whole(210, 1_190) / 100m), reviewed = LedgerParts.Points(Key($"{name}.reviewed"), own.Value - cut.Value);
        Ledger.Balanced(cut, [own], [reviewed]);
        return new(title, projects, sampled, Even($"{name}.money", Dice.Yuan(4_000_000, 42_000_000)), points, quality, own, reviewed, cut);
    }

    private Fact Mean(string name, IEnumerable<Fact> parts)
    {
        var all = parts.ToList();
        var mean = new Fact(Key(name), all.Sum(one => one.Value) / all.Count, FactKind.Measure);
        Ledger.Relate("mean", [new(all.Count, mean), .. all.Select(one => new Term(-1, one))]);
        return mean;
    }

    private Fact Graded(string name, ImmutableArray<ReviewedBureau> bureaus, string grade) => Count(name, bureaus.Count(one => one.Grade == grade));

    private GradeCount[] Grades(Fact sampled)
    {
        string[] names = ["优", "良", "中", "差"];
        int all = (int)sampled.Value, poor = Dice.Whole(1, 2), middle = Dice.Whole(3, 5), good = all * Dice.Whole(42, 50) / 100;
        int ownMiddle = Dice.Whole(1, 2), ownGood = all * Dice.Whole(12, 20) / 100;
        int[] own = [all - ownMiddle - ownGood, ownGood, ownMiddle, 0], reviewed = [all - poor - middle - good, good, middle, poor];
        var grades = names.Select((name, index) => Grade($"grade.{index}", name, Count($"grade.{index}.own", own[index]), Count($"grade.{index}.reviewed", reviewed[index]), sampled)).ToArray();
        Ledger.Sum(sampled, [.. grades.Select(one => one.Own)]);
        Ledger.Sum(sampled, [.. grades.Select(one => one.Reviewed)]);
        return grades;
    }

    private GradeCount Grade(string name, string title, Fact own, Fact reviewed, Fact sampled) =>
        new(title, own, Share($"{name}.ownshare", own, sampled), reviewed, Share($"{name}.reviewedshare", reviewed, sampled), Ledger.Change(Key($"{name}.moved"), reviewed, own));

    private ImmutableArray<ReviewFault> Faults(Fact sampled) => [.. FaultNames.Select((name, index) =>
    {
        var projects = Limited($"fault.{index}", sampled, 14, 58);
        return new ReviewFault(name, projects, Share($"fault.{index}.share", projects, sampled));
    })];

    private CasePart[] Case() => [.. new[] { ("决策", 20, 1, 3), ("过程", 20, 2, 5), ("产出", 35, 4, 8), ("效益", 25, 2, 5) }.Select((one, index) =>
    {
        Fact Points(string what, decimal points) => LedgerParts.Points(Key($"case.{index}.{what}"), points);

        var (name, most, from, to) = one;
        Fact weight = Points("weight", most), own = Points("own", most - Dice.Whole(0, 2) / 2m), reviewed = Points("reviewed", own.Value - Dice.Whole(from * 2, to * 2) / 2m), cut = Points("cut", own.Value - reviewed.Value);
        Ledger.Balanced(cut, [own], [reviewed]);
        Ledger.AtMost(own, weight);
        return new CasePart(name, weight, own, reviewed, cut);
    })];

    private CasePart CaseAll(CasePart[] parts)
    {
        Fact Sum(string what, Func<CasePart, Fact> of)
        {
            var sum = LedgerParts.Points(Key($"case.{what}"), parts.Sum(one => of(one).Value));
            Ledger.Sum(sum, [.. parts.Select(of)]);
            return sum;
        }

        CasePart all = new("合计", Sum("weight", one => one.Weight), Sum("own", one => one.Own), Sum("reviewed", one => one.Reviewed), Sum("cut", one => one.Cut));
        Ledger.Balanced(all.Cut, [all.Own], [all.Reviewed]);
        return all;
    }
}
