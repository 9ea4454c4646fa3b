using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes what a finance bureau sums up of the self-evaluations of a county's departments.</summary>
internal sealed class SelfSummaryMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names =
        ["教育体育局", "卫生健康局", "农业农村局", "住房和城乡建设局", "交通运输局", "水利局", "民政局", "人力资源和社会保障局", "文化和旅游局", "自然资源局", "公安局", "林业局", "应急管理局", "城市管理局"];

    private static readonly string[] Grades = ["优", "良", "中", "差"];

    public SelfSummary Make()
    {
        var departments = dice.Some(Names, dice.Whole(9, 13)).Select((name, index) => Department($"summary.{index}", name)).ToImmutableArray();
        var all = All(departments);
        var projects = ledger.Compare("summary.compare", all.Projects, ledger.Count("summary.projects.last", (int)(all.Projects.Value * dice.Share(80, 108))));
        var money = ledger.Compare(dice, "summary.compare.money", all.Budget);
        var indicators = ledger.Count("summary.indicators", (int)(all.Projects.Value * dice.Whole(9, 12)) + dice.Whole(1, 40));
        var missed = ledger.Count("summary.missed", (int)(indicators.Value * dice.Share(2, 9)));
        var reached = ledger.Balance("summary.reached", [indicators], [missed]);
        Fact average = Points("average", dice.Whole(9_130, 9_660)), last = Points("average.last", dice.Whole(9_020, 9_600)), wholes = ledger.Count("summary.wholes", departments.Length);
        Fact cut = Money("cut", dice.Part(all.Budget.Value, 1, 4)), back = Money("back", dice.Part(all.Budget.Value, 1, 3));
        return new(
            departments, wholes, all, projects, money, average, last, ledger.Change("summary.average.change", average, last), Kinds("kind", ["部门预算项目", "上级转移支付项目", "本级专项资金项目"], [58, 29, 13], [24, 51, 25], all),
            [.. Grades.Select((name, index) => (name, ledger.Rate($"summary.grade.{index}", "share", all.Grades[index], all.Projects)))], Kinds("pace", ["达到100%", "90%（含）至100%", "60%（含）至90%", "60%以下"], [46, 31, 16, 7], [30, 41, 22, 7], all),
            indicators, reached, missed, ledger.Rate("summary.reachedrate", "rate", reached, indicators), wholes, Wholes(wholes), Recheck(all), ledger.Count("summary.cut.count", dice.Whole(4, 18)), cut, back, ledger.Total("summary.saved", [cut, back]));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"summary.{name}", yuan);

    private static Fact Points(string name, int hundredths) => new($"summary.{name}", hundredths / 100m, FactKind.Points);

    private RatedDepartment Department(string key, string name)
    {
        var projects = ledger.Count($"{key}.projects", dice.Whole(9, 64));
        var budget = ledger.Money($"{key}.budget", projects.Value * dice.Yuan(240_000, 2_600_000));
        int good = (int)(projects.Value * dice.Share(8, 26)), fair = dice.Whole(0, 2), bad = dice.Chance(18) ? 1 : 0;
        ImmutableArray<Fact> grades = [ledger.Count($"{key}.excellent", (int)projects.Value - good - fair - bad), ledger.Count($"{key}.good", good), ledger.Count($"{key}.fair", fair), ledger.Count($"{key}.bad", bad)];
        ledger.Sum(projects, grades);
        return Department(key, name, projects, budget, ledger.Money($"{key}.spent", dice.Part(budget.Value, 78, 99)), grades);
    }

    private RatedDepartment Department(string key, string name, Fact projects, Fact budget, Fact spent, ImmutableArray<Fact> grades)
    {
        ledger.AtMost(spent, budget);
        return new(name, projects, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), grades);
    }

    private RatedDepartment All(ImmutableArray<RatedDepartment> parts)
    {
        Fact Total(string what, Func<RatedDepartment, Fact> of) => ledger.Total($"summary.all.{what}", [.. parts.Select(of)]);

        var grades = Grades.Select((_, index) => Total($"grade.{index}", one => one.Grades[index])).ToImmutableArray();
        var all = Department("summary.all", "合计", Total("projects", one => one.Projects), Total("budget", one => one.Budget), Total("spent", one => one.Spent), grades);
        ledger.Sum(all.Projects, grades);
        return all;
    }

    private ImmutableArray<RatedKind> Kinds(string what, string[] names, int[] counts, decimal[] shares, RatedDepartment all)
    {
        var number = ledger.SplitCount(dice, $"summary.{what}.count", all.Projects, counts);
        var money = ledger.Split(dice, $"summary.{what}.money", all.Budget, shares);
        return [.. names.Select((name, index) => new RatedKind(
            name, number[index], ledger.Rate($"summary.{what}.{index}.countshare", "share", number[index], all.Projects),
            money[index], ledger.Rate($"summary.{what}.{index}.moneyshare", "share", money[index], all.Budget)))];
    }

    private ImmutableArray<Fact> Wholes(Fact wholes)
    {
        var good = dice.Whole(1, 3);
        Fact[] parts = [ledger.Count("summary.wholes.excellent", (int)wholes.Value - good), ledger.Count("summary.wholes.good", good)];
        ledger.Sum(wholes, parts);
        return [.. parts];
    }

    private Rechecked Recheck(RatedDepartment all)
    {
        var count = ledger.Count("summary.recheck", dice.Whole(30, 70));
        ledger.AtMost(count, all.Projects);
        int same = dice.Whole(4, 9), higher = dice.Whole(0, 3);
        Fact[] parts = [ledger.Count("summary.recheck.lower", (int)count.Value - same - higher), ledger.Count("summary.recheck.same", same), ledger.Count("summary.recheck.higher", higher)];
        ledger.Sum(count, parts);
        var money = Money("recheck.money", dice.Part(all.Budget.Value, 18, 39));
        ledger.AtMost(money, all.Budget);
        Fact own = Points("recheck.self", dice.Whole(9_200, 9_700)), seen = Points("recheck.seen", dice.Whole(8_500, 9_080));
        return new(
            count, ledger.Rate("summary.recheck.countshare", "share", count, all.Projects), money, ledger.Rate("summary.recheck.moneyshare", "share", money, all.Budget), own, seen,
            ledger.Balance("summary.recheck.gap", [own], [seen]), parts[0], parts[1], parts[2]);
    }
}
