using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Makes the self-evaluation of a city's grant for basic public health.</summary>
internal sealed class HealthGrantMaker(Ledger ledger, Dice dice) : FundedMaker(ledger, dice, "kk.health")
{
    private static readonly (string Name, int From, int To)[] CountyNames = [("青城区", 380_000, 520_000), ("河东区", 290_000, 410_000), ("云和县", 240_000, 380_000), ("梅岭县", 180_000, 310_000), ("双溪县", 210_000, 330_000), ("永泉市", 310_000, 460_000)];

    private static readonly (string Name, int PerThousand, int From, int To, int Goal)[] GroupNames =
        [("0—6岁儿童健康管理", 52, 91, 96, 90), ("孕产妇系统管理", 6, 90, 96, 90), ("65岁及以上老年人健康管理", 148, 66, 77, 65), ("高血压患者健康管理", 92, 63, 74, 62), ("2型糖尿病患者健康管理", 31, 63, 74, 62), ("严重精神障碍患者健康管理", 5, 86, 96, 85), ("老年人中医药健康管理", 148, 71, 81, 70)];

    /// <summary>The old, whom traditional medicine looks after too.</summary>
    private const int ElderGroup = 2;

    /// <param name="year">The standard rose by the same amount every year.</param>
    public HealthGrant Make(int year)
    {
        Fact standard = Money("standard", 69 + 5 * (year - 2019)), standardLast = Money("standard.last", standard.Value - 5);
        var counties = CountyNames.Select((one, index) => County($"county.{index}", one.Name, Count($"county.{index}.people", one.From, one.To), standard)).ToImmutableArray();
        Fact Sum(string name, Func<HealthCounty, Fact> of) => Total(name, counties.Select(of));
        Fact people = Sum("people", one => one.People), due = Sum("due", one => one.Due), spent = Sum("spent", one => one.Spent), left = Left("left", due, spent), number = Count("countycount", counties.Length), mean = Mean(number, [.. counties.Select(one => one.Points)]);
        Ledger.Product(due, standard, people);
        Ledger.Sum(left, [.. counties.Select(one => one.Left)]);
        HealthCounty all = new("合计", people, due, spent, left, Rate("rate", spent, due), mean);
        var served = GroupNames.SkipLast(1).Select((one, index) => Count($"group.{index}.people", people.Value * one.PerThousand * Dice.Share(84, 116) / 1_000)).ToImmutableArray();
        var groups = GroupNames.Select((one, index) => Group($"group.{index}", one, served[index < served.Length ? index : ElderGroup])).ToImmutableArray();
        Deed lectures = Goal("lectures", "举办健康知识讲座", "场", (2_400, 4_800, 100)), training = Goal("training", "培训基层医务人员", "人次", (1_200, 2_600, 100));
        var (visits, poll) = (Compare("visits", Count("visits", people.Value * Dice.Share(38, 62)), 82, 112), Ask("poll", "城乡居民", 620, 1_200, 87, 96));
        return new(
            standard, standardLast, Ledger.Change(Key("standard.change"), standard, standardLast), counties, all, number, mean, Sources(due, people, standard), Portions("use", spent, ("城市社区卫生服务机构", 34), ("乡镇卫生院", 42), ("村卫生室", 21), ("专业公共卫生机构", 3)), Compare("spent", spent, 90, 98), Reward(counties),
            groups, Count("reached", groups.Length), visits, Ledger.Each(Key("spent.each"), spent, people), lectures, training, poll, Marks(all, groups, lectures, training, poll));
    }

    private HealthCounty County(string name, string title, Fact people, Fact standard)
    {
        Fact due = Money($"{name}.due", people.Value * standard.Value), spent = Money($"{name}.spent", decimal.Floor(due.Value * Dice.Share(95, 99) / 100) * 100);
        Ledger.Product(due, standard, people);
        Ledger.AtMost(spent, due);
        return new(title, people, due, spent, Left($"{name}.left", due, spent), Rate($"{name}.rate", spent, due), LedgerParts.Points(Key($"{name}.points"), Dice.Whole(8_600, 9_780) / 100m));
    }

    private Fact Mean(Fact number, ImmutableArray<Fact> points)
    {
        Fact mean = new(Key("mean"), Rounded(points.Sum(one => one.Value) / points.Length, 12), FactKind.Measure);
        Ledger.Relate("mean", [new(1, mean, number), .. points.Select(one => new Term(-1, one))]);
        return mean;
    }

    private ImmutableArray<HealthSource> Sources(Fact due, Fact people, Fact standard)
    {
        var parts = Ledger.SplitEvenly(Key("source"), due, 10_000, Dice.Whole(60, 64), Dice.Whole(18, 22), Dice.Whole(4, 6));
        ImmutableArray<Fact> each = [.. parts.Take(3).Select((one, index) => Ledger.Each(Key($"source.each.{index}"), one, people))];
        Fact rest = new(Key("source.each.3"), standard.Value - each.Sum(one => one.Value), FactKind.Measure);
        Ledger.Product(parts[3], rest, people);
        each = each.Add(rest);
        Ledger.Sum(standard, each);
        return [.. parts.Zip(["中央财政", "省级财政", "市级财政", "县级财政"]).Select((one, index) => new HealthSource(one.Second, one.First, Share($"source.share.{index}", one.First, due), each[index]))];
    }

    private CareGroup Group(string name, (string Name, int PerThousand, int From, int To, int Goal) one, Fact people)
    {
        Fact served = Count($"{name}.served", decimal.Ceiling(people.Value * Dice.Share(one.From, one.To)));
        Ledger.AtMost(served, people);
        Fact rate = Rate($"{name}.rate", served, people), last = Percent($"{name}.last", Rounded(rate.Value) - Dice.Whole(-90, 260) / 100m, 2);
        return new(one.Name, people, served, rate, Percent($"{name}.goal", one.Goal), last, Ledger.Change(Key($"{name}.change"), rate, last));
    }

    private HealthReward Reward(ImmutableArray<HealthCounty> counties)
    {
        var best = counties.OrderByDescending(one => one.Points.Value).Take(2).Select(one => one.Name).ToImmutableArray();
        Fact count = Count("reward.count", best.Length), each = Money("reward.each", Dice.Whole(2, 6) * 50_000), money = Money("reward.money", each.Value * count.Value);
        Ledger.Product(money, each, count);
        return new(best, count, each, money);
    }

    private MarkSheet Marks(HealthCounty all, ImmutableArray<CareGroup> groups, Deed lectures, Deed training, Asked poll) => Sheet(
        new("预算执行", "资金执行", "预算执行率", 10) { ByRate = all.Rate },
        Of("产出指标", "数量指标", groups[0], 6), Of("产出指标", "数量指标", groups[1], 6), Of("产出指标", "数量指标", groups[2], 6), Of("产出指标", "数量指标", groups[6], 6), MarkSpec.Of("产出指标", "数量指标", lectures, 5), MarkSpec.Of("产出指标", "数量指标", training, 5),
        Of("产出指标", "质量指标", groups[3], 6), Of("产出指标", "质量指标", groups[4], 6), Of("产出指标", "质量指标", groups[5], 4), new("产出指标", "时效指标", "补助资金拨付", 5) { Words = "按季预拨", Done = "个别县拨付延后", Loss = 1 },
        new("效益指标", "社会效益指标", "城乡居民公共卫生差距", 15) { Words = "不断缩小", Done = "有所缩小", Loss = 0.5m }, new("效益指标", "可持续影响指标", "居民健康档案动态使用", 10) { Words = "明显提高", Done = "提高较慢", Loss = 1.5m },
        new("满意度指标", "服务对象满意度指标", "城乡居民满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate });

    private static MarkSpec Of(string level1, string level2, CareGroup group, decimal weight) => new(level1, level2, $"{group.Name}率", weight) { Unit = "%", Target = group.Goal, Actual = group.Rate };
}
