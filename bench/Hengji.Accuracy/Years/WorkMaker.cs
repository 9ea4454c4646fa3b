namespace Hengji.Accuracy.Years;

/// <summary>Makes what the department did: indicators with scores, the opinion poll, people.</summary>
internal sealed class WorkMaker(Ledger ledger, Dice dice, Field field)
{
    private int made;

    public ImmutableArray<IndicatorGroup> Groups(Fact executionRate, out Fact weight, out Fact score, out Poll poll)
    {
        var output = field.Works.Where(work => work.Level2 is "数量指标" or "质量指标" or "时效指标").ToList();
        var benefit = field.Works.Except(output).ToList();
        poll = Poll();
        var groups = ImmutableArray.Create(
            Execution(executionRate), Group("产出指标", 50, output), Group("效益指标", 30, benefit), Satisfaction(poll));
        weight = ledger.Total("weight", [.. groups.Select(group => group.Weight)]);
        score = ledger.Total("score", [.. groups.Select(group => group.Score)]);
        return groups;
    }

    public People People(IReadOnlyList<UnitYear> units, UnitYear sum)
    {
        var staff = sum.Staff;
        var headquarters = (int)units[0].Staff.Value;
        Fact administrative = ledger.Count("administrative", headquarters);
        var institution = ledger.Count("institution", (int)staff.Value - headquarters);
        ledger.Sum(staff, [administrative, institution]);
        var referenced = ledger.Count("referenced", (int)institution.Value / dice.Whole(2, 3));
        var ordinary = ledger.Count("ordinary", (int)(institution.Value - referenced.Value));
        ledger.Sum(institution, [referenced, ordinary]);
        var names = units.Skip(1).Select(unit => unit.Name).ToList();
        var first = dice.Whole(1, names.Count - 1);
        var offices = dice.Some(field.Offices, dice.Whole(6, field.Offices.Length)).ToImmutableArray();
        var few = ledger.Count("units.referenced", first);
        var rest = ledger.Count("units.ordinary", names.Count - first);
        return new(
            sum.Posts, staff, administrative, institution, referenced, ordinary, ledger.Count("retired", dice.Whole(10, 120)),
            ledger.Count("offices", offices.Length), offices, ledger.Total("subunits", [few, rest]), few, rest,
            [.. names.Take(first)], [.. names.Skip(first)]);
    }

    private Poll Poll()
    {
        var issued = ledger.Count("poll.issued", dice.Whole(120, 900));
        var returned = ledger.Count("poll.returned", (int)(issued.Value * dice.Share(85, 99)));
        var valid = ledger.Count("poll.valid", (int)returned.Value - dice.Whole(0, 12));
        var content = ledger.Count("poll.content", (int)(valid.Value * dice.Share(91, 99)));
        ledger.AtMost(returned, issued);
        ledger.AtMost(valid, returned);
        ledger.AtMost(content, valid);
        return new(issued, returned, valid, content,
            ledger.Rate("poll.returnrate", "rate", returned, issued), ledger.Rate("poll.rate", "rate", content, valid));
    }

    private IndicatorGroup Execution(Fact rate)
    {
        var target = new Fact("execution.target", 100, FactKind.Percent, 0);
        var score = Points("execution.score", decimal.Round(Math.Min(rate.Value, 100) / 10, 1, MidpointRounding.AwayFromZero));
        var weight = Points("execution.weight", 10);
        var one = new Indicator("预算执行", "预算执行率", "预算执行率", "%", target, rate, rate, weight, score);
        ledger.AtMost(score, weight);
        return new("预算执行", [one], weight, score);
    }

    private IndicatorGroup Satisfaction(Poll poll)
    {
        var target = new Fact("satisfaction.target", 90, FactKind.Percent, 0);
        var percent = ledger.Rate("satisfaction.percent", "completion", poll.ContentRate, target);
        Fact weight = Points("satisfaction.weight", 10), score = Points("satisfaction.score", 10);
        ledger.AtMost(score, weight);
        var one = new Indicator("满意度指标", "服务对象满意度", "服务对象满意度", "%", target, poll.ContentRate, percent, weight, score);
        return new("满意度指标", [one], weight, score);
    }

    private IndicatorGroup Group(string name, int points, List<Work> works)
    {
        var weights = Weights(points, works.Count);
        var indicators = works.Select((work, index) => Indicator(name, work, weights[index])).ToImmutableArray();
        return new(name, indicators,
            ledger.Total($"weight.{name}", [.. indicators.Select(indicator => indicator.Weight)]),
            ledger.Total($"score.{name}", [.. indicators.Select(indicator => indicator.Score)]));
    }

    private Indicator Indicator(string group, Work work, int points)
    {
        var key = $"work{made++}";
        var isRate = work.Unit == "%";
        var kind = isRate ? FactKind.Percent : work.Decimals == 0 ? FactKind.Count : FactKind.Measure;
        var target = new Fact($"{key}.target", Target(work), kind, isRate ? 0 : work.Decimals);
        var actual = new Fact($"{key}.actual", Actual(work, target.Value), kind, work.Decimals);
        var percent = ledger.Rate($"{key}.percent", "completion", actual, target, dice.Whole(1, 2));
        var reached = Math.Min(percent.Value, 100) * points / 100;
        Fact weight = Points($"{key}.weight", points), score = Points($"{key}.score", decimal.Round(reached, 1, MidpointRounding.AwayFromZero));
        ledger.AtMost(score, weight);
        return new(group, work.Level2, work.Name, work.Unit, target, actual, percent, weight, score);
    }

    private decimal Target(Work work)
    {
        if (work.Decimals == 0 || work.Unit == "%")
            return dice.Whole(work.Smallest, work.Largest);
        return dice.Whole(work.Smallest * 10, work.Largest * 10) / 10m;
    }

    private decimal Actual(Work work, decimal target)
    {
        var reached = dice.Share(96, 128);
        if (work.Unit == "%")
            return Math.Min(99.9m, target * dice.Share(99, 108));
        return work.Decimals == 0 ? decimal.Ceiling(target * reached) : target * reached;
    }

    private int[] Weights(int points, int count)
    {
        var weights = Enumerable.Repeat(points / count, count).ToArray();
        for (var left = points - weights.Sum(); left > 0; left--)
            weights[dice.Whole(0, count - 1)]++;
        return weights;
    }

    private static Fact Points(string key, decimal points) =>
        new(key, points, FactKind.Points, points == decimal.Truncate(points) ? 0 : 1);
}
