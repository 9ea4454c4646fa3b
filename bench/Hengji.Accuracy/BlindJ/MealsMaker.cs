using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>Money of one payer: given, spent.</summary>
public sealed record MealSource(string Name, Used Money);

/// <summary>A county's school meals, or all of them: schools, pupils, money by payer, points it gave itself.</summary>
public sealed record MealArea(
    string Name, Fact Schools, Fact Canteens, Fact Others, Fact CanteenRate, Fact Pupils, ImmutableArray<MealSource> Sources, Used Money, Fact PerPupil, Fact Points);

/// <summary>An indicator of the form: sign and target, result, weight, points.</summary>
public sealed record MealGoal(string Kind, string Name, string Sign, string Unit, Fact Target, Fact Actual, Fact Weight, Fact Points);

/// <summary>A transfer for school meals over the counties of a city.</summary>
public sealed record Meals(
    Comparison Central, Fact Early, Fact Late, Fact CentralShare, ImmutableArray<MealArea> Areas, MealArea All, Fact AreaCount, Fact Standard, ImmutableArray<MealGoal> Goals,
    Fact MoneyWeight, Fact MoneyPoints, Fact Weight, Fact Points, Fact Checked, Fact Passed, Fact Asked, Fact Content, Fact High, Fact Low);

/// <summary>Makes a transfer for school meals.</summary>
internal sealed class MealsMaker(Ledger ledger, Dice dice)
{
    private const int StandardYuan = 1_000;

    private static readonly string[] Names = ["青峰县", "渡口区", "云台县", "石门坎县", "南溪县", "柳河区", "白沙县", "长岭县"];

    private static readonly string[] Payers = ["中央财政资金", "省级财政资金", "县级财政资金"];

    private readonly Fact standard = ledger.Money("meals.standard", StandardYuan);

    public Meals Make()
    {
        var areas = Names.Take(dice.Whole(6, Names.Length)).Select((name, index) => Area($"meals.{index}", name)).ToImmutableArray();
        var count = ledger.Count("meals.areas", areas.Length);
        var all = Whole(areas, ledger.Mean("meals.mean", [.. areas.Select(one => one.Points)], count, FactKind.Measure));
        var central = ledger.Compare(dice, "meals.central", all.Sources[0].Money.Budget);
        var lots = ledger.Split(dice, "meals.lot", central.Now, [76, 24]);
        Fact seen = ledger.Count("meals.checked", dice.Whole(120, 480)), passed = ledger.Count("meals.passed", (int)seen.Value - dice.Whole(0, 6));
        Fact asked = ledger.Count("meals.asked", dice.Whole(900, 4200)), content = ledger.Count("meals.content", (int)(asked.Value * dice.Share(88, 98)));
        var goals = Goals(all, ledger.Rate("meals.passrate", "rate", passed, seen), ledger.Rate("meals.content.rate", "rate", content, asked));
        Fact weight = LedgerParts.Points("meals.money.weight", 10), points = ledger.PointsOfRate("meals.money.points", all.Money.Rate);
        return new(
            central, lots[0], lots[1], ledger.Rate("meals.central.share", "share", central.Now, all.Money.Budget), areas, all, count, standard, goals, weight, points,
            ledger.PointsTotal("meals.weight", [weight, .. goals.Select(goal => goal.Weight)]), ledger.PointsTotal("meals.points", [points, .. goals.Select(goal => goal.Points)]),
            seen, passed, asked, content,
            ledger.Count("meals.high", areas.Count(one => one.Money.Rate.Value >= 97)), ledger.Count("meals.low", areas.Count(one => one.Money.Rate.Value < 97)));
    }

    private MealArea Area(string key, string name)
    {
        var schools = ledger.Count($"{key}.schools", dice.Whole(28, 140));
        var pupils = ledger.Count($"{key}.pupils", (int)schools.Value * dice.Whole(120, 260) + dice.Whole(0, 99));
        var due = ledger.Money($"{key}.budget", pupils.Value * StandardYuan);
        ledger.Product(due, standard, pupils);
        var parts = ledger.Split(dice, $"{key}.given", due, [55, 22, 23]);
        var sources = Payers.Select((payer, index) =>
            new MealSource(payer, ledger.Used($"{key}.{index}", payer, parts[index], ledger.Money($"{key}.{index}.spent", dice.Part(parts[index].Value, index == 2 ? 82 : 93, 100))))).ToImmutableArray();
        return Area(
            key, name, schools, ledger.Count($"{key}.canteens", (int)schools.Value - dice.Whole(1, 7)), pupils, sources,
            ledger.Used(key, name, due, ledger.Total($"{key}.spent", [.. sources.Select(one => one.Money.Spent)])), LedgerParts.Points($"{key}.points", dice.Whole(890, 985) / 10m));
    }

    private MealArea Area(string key, string name, Fact schools, Fact canteens, Fact pupils, ImmutableArray<MealSource> sources, Used money, Fact points) => new(
        name, schools, canteens, ledger.Balance($"{key}.others", [schools], [canteens]), ledger.Rate($"{key}.canteenrate", "share", canteens, schools), pupils, sources, money,
        ledger.Each($"{key}.perpupil", money.Spent, pupils), points);

    private MealArea Whole(ImmutableArray<MealArea> areas, Fact mean)
    {
        Fact Total(string what, Func<MealArea, Fact> of) => ledger.Total($"meals.{what}", [.. areas.Select(of)]);

        var sources = Payers.Select((payer, index) => new MealSource(payer, ledger.UsedWhole($"meals.source.{index}", payer, [.. areas.Select(one => one.Sources[index].Money)]))).ToImmutableArray();
        var money = ledger.UsedWhole("meals.money", "合计", [.. areas.Select(one => one.Money)]);
        ledger.Sum(money.Budget, [.. sources.Select(one => one.Money.Budget)]);
        ledger.Sum(money.Spent, [.. sources.Select(one => one.Money.Spent)]);
        ledger.Sum(money.Left, [.. sources.Select(one => one.Money.Left)]);
        var all = Area("meals", "全市合计", Total("schools", one => one.Schools), Total("canteens", one => one.Canteens), Total("pupils", one => one.Pupils), sources, money, mean);
        ledger.Product(money.Budget, standard, all.Pupils);
        ledger.Sum(all.Others, [.. areas.Select(one => one.Others)]);
        return all;
    }

    private ImmutableArray<MealGoal> Goals(MealArea all, Fact passRate, Fact contentRate)
    {
        var planned = ledger.Count("meals.pupils.target", (int)(all.Pupils.Value * dice.Share(95, 100)));
        return [
            Goal(0, "产出指标", "受益学生人数", "≥", "人", planned, all.Pupils, 10), Goal(1, "产出指标", "实施学校数", "=", "所", all.Schools, all.Schools, 8),
            Goal(2, "产出指标", "食堂供餐学校占比", "≥", "%", Percent(2, 95), all.CanteenRate, 8), Goal(3, "产出指标", "食材抽检合格率", "≥", "%", Percent(3, 98), passRate, 8),
            Goal(4, "产出指标", "资金按时拨付率", "=", "%", Percent(4, 100), Percent(14, 100), 8), Goal(5, "产出指标", "补助标准", "=", "元/生·年", standard, standard, 8),
            Goal(6, "效益指标", "学生体质健康合格率", "≥", "%", Percent(6, 92), new Fact("meals.goal.6.actual", dice.Whole(9_200, 9_780) / 100m, FactKind.Percent), 15),
            Goal(7, "效益指标", "营养不良发生率", "≤", "%", Percent(7, 5), new Fact("meals.goal.7.actual", dice.Whole(210, 480) / 100m, FactKind.Percent), 15),
            Goal(8, "满意度指标", "学生及家长满意度", "≥", "%", Percent(8, 90), contentRate, 10)];
    }

    private static Fact Percent(int index, int value) => new($"meals.goal.{index}.percent", value, FactKind.Percent, 0);

    private MealGoal Goal(int index, string kind, string name, string sign, string unit, Fact target, Fact actual, int weight)
    {
        var reached = sign == "≥" ? Math.Min(1, actual.Value / target.Value) : 1;
        Fact points = LedgerParts.Points($"meals.goal.{index}.points", decimal.Round(weight * reached, 1, MidpointRounding.AwayFromZero)), most = LedgerParts.Points($"meals.goal.{index}.weight", weight);
        ledger.AtMost(points, most);
        return new(kind, name, sign, unit, target, actual, most, points);
    }
}
