using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>Makes the self-evaluation form of one project.</summary>
internal sealed class SheetMaker(DepartmentYear year, Dice dice, int number)
{
    private readonly Ledger ledger = year.Ledger;
    private int made;

    public ProjectSheet Make(Execution project)
    {
        Fact weight = Points("weight", 10), score = Points("score", decimal.Round(Math.Min(project.Rate.Value, 100) / 10, 2, MidpointRounding.AwayFromZero));
        ledger.AtMost(score, weight);
        var works = dice.Some(year.Field.Works, year.Field.Works.Length).ToLookup(work => work.Level2);
        ImmutableArray<IndicatorGroup> groups =
        [
            Group("产出指标", [.. works["数量指标"].Take(2), .. works["质量指标"], .. works["时效指标"]], [15, 10, 10, 5], Cost(project)),
            Group("效益指标", [.. works["社会效益"].Concat(works["生态效益"]).Concat(works["经济效益"]).Take(2)], [20, 10]),
            Group("满意度指标", [new("服务对象满意度", "受益群众满意度", "%", 1, 88, 95)], [10]),
        ];
        return new(
            project, Sources(project), weight, score, groups,
            ledger.Total($"sheet{number}.weight.all", [weight, .. groups.Select(group => group.Weight)]),
            ledger.Total($"sheet{number}.score.all", [score, .. groups.Select(group => group.Score)]));
    }

    private ImmutableArray<Execution> Sources(Execution project)
    {
        string[] names = ["当年财政拨款", "上年结转资金", "其他资金"];
        var executed = dice.Split(project.Executed.Value, names.Length);
        var spare = dice.Split(project.FullYear.Value - project.Executed.Value, names.Length);
        var initial = dice.Split(project.Initial.Value, names.Length);
        var sources = names.Select((name, index) =>
        {
            Fact full = Money($"full.{index}", executed[index] + spare[index]), spent = Money($"spent.{index}", executed[index]);
            return new Execution(name, Money($"initial.{index}", initial[index]), full, spent, ledger.Rate($"sheet{number}.rate.{index}", "rate", spent, full));
        }).ToImmutableArray();
        ledger.Sum(project.Initial, [.. sources.Select(source => source.Initial)]);
        ledger.Sum(project.FullYear, [.. sources.Select(source => source.FullYear)]);
        ledger.Sum(project.Executed, [.. sources.Select(source => source.Executed)]);
        return sources;
    }

    private IndicatorGroup Group(string name, List<Work> works, int[] weights, params Indicator[] more)
    {
        ImmutableArray<Indicator> indicators = [.. works.Select((work, index) => Indicator(name, work, weights[index])), .. more];
        return new(
            name, indicators, ledger.Total($"sheet{number}.weight.{name}", [.. indicators.Select(one => one.Weight)]),
            ledger.Total($"sheet{number}.score.{name}", [.. indicators.Select(one => one.Score)]));
    }

    /// <summary>The cost indicator: no more than the whole-year budget.</summary>
    private Indicator Cost(Execution project) =>
        Scored("产出指标", new("成本指标", "项目总成本", "万元", 2, 0, 0), project.FullYear, project.Executed, project.Rate, 10);

    private Indicator Indicator(string level1, Work work, int points)
    {
        var key = $"sheet{number}.{made++}";
        var kind = work.Unit == "%" ? FactKind.Percent : work.Decimals == 0 ? FactKind.Count : FactKind.Measure;
        var target = new Fact($"{key}.target", dice.Whole(work.Smallest, work.Largest), kind, 0);
        var reached = work.Unit == "%" ? Math.Min(99.9m, target.Value * dice.Share(98, 106)) : target.Value * dice.Share(95, 118);
        var actual = new Fact($"{key}.actual", work.Decimals == 0 ? decimal.Ceiling(reached) : reached, kind, work.Decimals);
        return Scored(level1, work, target, actual, ledger.Rate($"{key}.percent", "completion", actual, target), points);
    }

    /// <summary>Full points only where the target is reached.</summary>
    private Indicator Scored(string level1, Work work, Fact target, Fact actual, Fact percent, int points)
    {
        var isMissed = work.Level2 != "成本指标" && actual.Value < target.Value;
        var lost = isMissed ? dice.Pick([0.5m, 1m, 1.25m]) : dice.Pick([0m, 0m, 0.5m]);
        Fact weight = Points($"weight.{made}", points), score = Points($"score.{made++}", points - lost);
        ledger.AtMost(score, weight);
        return new(level1, work.Level2, work.Name, work.Unit, target, actual, percent, weight, score);
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"sheet{number}.{key}", yuan);

    private Fact Points(string key, decimal points) => new(
        $"sheet{number}.{key}", points, FactKind.Points,
        points == decimal.Truncate(points) ? 0 : points * 10 == decimal.Truncate(points * 10) ? 1 : 2);
}
