using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A kind of cost of the company, its share and what it comes to on a kilometre.</summary>
public sealed record BusCost(string Name, Comparison Money, Fact Share, Fact PerKilometre);

/// <summary>A group of passengers who pay nothing or less.</summary>
public sealed record FreeRide(string Name, Fact Journeys, Fact Share);

/// <summary>A question of the poll: four answers and how many are content.</summary>
public sealed record BusQuestion(string Name, ImmutableArray<Fact> Answers, Fact Rate);

/// <summary>What an office of consultants looked at in the field.</summary>
public sealed record BusSample(Fact Routes, Fact SeenRoutes, Fact SeenShare, Fact Runs, Fact OnTime, Fact OnTimeRate, Fact Issued, Fact Valid, Fact ValidRate);

/// <summary>What a city pays for its buses, as consultants evaluated it.</summary>
public sealed record Buses(
    Used Money, Fact Vehicles, Fact Electric, Fact ElectricShare, Comparison Kilometres, Comparison Journeys, ImmutableArray<FreeRide> Rides, Fact FreeJourneys, Fact FreeShare,
    ImmutableArray<BusCost> Costs, BusCost AllCosts, Comparison Fares, Comparison OtherIncome, Comparison Income, Fact Loss, Fact Bonus, Fact Deducted, Fact Granted, Fact Monthly, Fact Settled,
    Fact LossCover, Fact PerJourney, ImmutableArray<MarkGroup> Groups, Fact Weight, Fact Score, BusSample Sample, ImmutableArray<BusQuestion> Questions, Fact QuestionCount, Fact Content);

/// <summary>Makes what a city pays for its buses.</summary>
internal sealed class BusMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To)[] CostNames = [
        ("人工成本", 38_000_000, 62_000_000), ("能源动力费", 9_000_000, 16_000_000), ("车辆折旧", 12_000_000, 21_000_000), ("维修保养费", 5_000_000, 9_000_000), ("保险费", 1_500_000, 3_200_000), ("其他运营成本", 2_000_000, 4_500_000)];

    private static readonly string[] QuestionNames = ["候车时间", "车厢卫生", "驾驶文明", "线路设置"];

    public Buses Make()
    {
        Comparison kilometres = Measured("kilometres", 1_400, 2_100), journeys = Measured("journeys", 2_600, 4_200);
        var costs = CostNames.Select((cost, index) => ledger.CompareNear(dice, $"bus.cost.{index}", ledger.Money($"bus.cost.{index}", dice.Yuan(cost.From, cost.To)))).ToImmutableArray();
        var cost = ledger.Whole("bus.cost", costs);
        Comparison fares = Money("fares", 19_000_000, 28_000_000), other = Money("otherincome", 1_200_000, 3_800_000);
        var income = ledger.Whole("bus.income", [fares, other]);
        var loss = ledger.Balance("bus.loss", [cost.Now], [income.Now]);
        Fact bonus = ledger.Money("bus.bonus", dice.Whole(20, 90) * 10_000), deducted = ledger.Money("bus.deducted", dice.Yuan(150_000, 1_400_000));
        var granted = ledger.Balance("bus.granted", [loss, bonus], [deducted]);
        var monthly = ledger.Money("bus.monthly", dice.Part(granted.Value, 70, 88));
        var settled = ledger.Balance("bus.settled", [granted], [monthly]);
        var budget = ledger.Money("bus.budget", decimal.Ceiling(granted.Value * dice.Share(101, 109) / 100_000) * 100_000);
        Fact buses = ledger.Count("bus.buses", dice.Whole(320, 560)), electric = ledger.Count("bus.electric", (int)(buses.Value * dice.Share(58, 94)));
        var groups = Groups();
        var free = Rides(journeys.Now);
        var sample = Sample();
        var questions = QuestionNames.Select((name, index) => Question($"bus.question.{index}", name, sample.Valid)).ToImmutableArray();
        var count = ledger.Count("bus.questions", questions.Length);
        var freeAll = ledger.Total("bus.free", [.. free.Take(3).Select(ride => ride.Journeys)]);
        return new(
            ledger.Used("bus", "运营补贴", budget, granted), buses, electric, ledger.Rate("bus.electric.share", "share", electric, buses), kilometres, journeys, free, freeAll, ledger.Rate("bus.free.share", "share", freeAll, journeys.Now),
            [.. costs.Select((one, index) => Cost($"bus.cost.{index}", CostNames[index].Name, one, cost.Now, kilometres.Now))], Cost("bus.cost", "合计", cost, cost.Now, kilometres.Now),
            fares, other, income, loss, bonus, deducted, granted, monthly, settled, ledger.Rate("bus.cover", "rate", income.Now, cost.Now), ledger.YuanEach("bus.perjourney", granted, journeys.Now),
            groups, ledger.PointsTotal("bus.weight", [.. groups.Select(group => group.Weight)]), ledger.PointsTotal("bus.score", [.. groups.Select(group => group.Score)]),
            sample, questions, count, ledger.Mean("bus.content", [.. questions.Select(one => one.Rate)], count, FactKind.Percent));
    }

    private Comparison Money(string key, int from, int to) => ledger.CompareNear(dice, $"bus.{key}", ledger.Money($"bus.{key}", dice.Yuan(from, to)));

    private Comparison Measured(string key, int from, int to)
    {
        var now = dice.Whole(from * 100, to * 100) / 100m;
        return ledger.Compare($"bus.{key}", new Fact($"bus.{key}", now, FactKind.Measure), new Fact($"bus.{key}.last", decimal.Round(now * dice.Share(88, 112), 2, MidpointRounding.ToZero), FactKind.Measure));
    }

    private BusCost Cost(string key, string name, Comparison money, Fact all, Fact kilometres) =>
        new(name, money, ledger.Rate($"{key}.share", "share", money.Now, all), ledger.YuanEach($"{key}.perkilometre", money.Now, kilometres));

    private ImmutableArray<FreeRide> Rides(Fact all)
    {
        string[] names = ["65周岁以上老年人", "残疾人和优抚对象", "学生（半价）", "普通乘客"];
        var shares = new[] { dice.Share(22, 31), dice.Share(3, 6), dice.Share(8, 14) };
        var amounts = shares.Select(share => decimal.Round(all.Value * share, 2, MidpointRounding.ToZero)).ToList();
        amounts.Add(all.Value - amounts.Sum());
        var parts = amounts.Select((amount, index) => new Fact($"bus.ride.{index}", amount, FactKind.Measure)).ToList();
        ledger.Sum(all, parts);
        return [.. parts.Select((part, index) => new FreeRide(names[index], part, ledger.Rate($"bus.ride.{index}.share", "share", part, all)))];
    }

    private ImmutableArray<MarkGroup> Groups() => [
        ledger.Marks(dice, "bus.mark.0", "决策", 35, ("立项规范性", 4), ("绩效目标合理性", 5), ("预算编制科学性", 6)),
        ledger.Marks(dice, "bus.mark.1", "过程", 45, ("预算执行率", 5), ("资金使用合规性", 7), ("管理制度健全性", 5), ("成本规制执行情况", 8)),
        ledger.Marks(dice, "bus.mark.2", "产出", 45, ("运营里程完成率", 8), ("班次准点率", 8), ("车辆完好率", 6), ("补贴拨付及时性", 5), ("单位里程成本控制", 5)),
        ledger.Marks(dice, "bus.mark.3", "效益", 50, ("公交出行分担率", 8), ("安全行车情况", 6), ("新能源车辆占比", 5), ("乘客满意度", 9))];

    private BusSample Sample()
    {
        Fact routes = ledger.Count("bus.routes", dice.Whole(36, 68)), seen = ledger.Count("bus.routes.seen", dice.Whole(10, 20));
        Fact runs = ledger.Count("bus.runs", dice.Whole(180, 420)), punctual = ledger.Count("bus.ontime", (int)(runs.Value * dice.Share(82, 97)));
        Fact issued = ledger.Count("bus.issued", dice.Whole(320, 800)), valid = ledger.Count("bus.valid", (int)issued.Value - dice.Whole(4, 30));
        return new(
            routes, seen, ledger.Rate("bus.routes.share", "share", seen, routes), runs, punctual, ledger.Rate("bus.ontime.rate", "rate", punctual, runs), issued, valid, ledger.Rate("bus.valid.rate", "rate", valid, issued));
    }

    private BusQuestion Question(string key, string name, Fact valid)
    {
        var answers = ledger.SplitCount(dice, key, valid, [46, 36, 13, 5]);
        return new(name, answers, ledger.RateOfSum($"{key}.rate", [answers[0], answers[1]], valid));
    }
}
