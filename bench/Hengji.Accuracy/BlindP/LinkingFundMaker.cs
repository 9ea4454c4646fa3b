using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a county's money for villages: levels in batches, then uses and towns of the same money.</summary>
internal sealed class LinkingFundMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To, string[] Batches)[] LevelNames =
        [("中央资金", 3_600, 9_400, ["第一批", "第二批"]), ("省级资金", 2_400, 6_100, ["第一批", "第二批", "第三批"]), ("市级资金", 300, 1_200, ["一次性"]), ("县级资金", 900, 2_200, ["年初预算", "年中追加"])];

    private static readonly (string Name, decimal Weight, int From, int To)[] UseNames =
        [("产业发展", 56, 24, 60), ("农村基础设施", 25, 30, 72), ("就业帮扶", 7, 3, 9), ("易地搬迁后续扶持", 6, 3, 8), ("教育帮扶（雨露计划）", 3, 1, 2), ("项目管理费", 1, 1, 1)];

    private static readonly string[] TownNames = ["石桥镇", "大坪镇", "龙潭镇", "双河镇", "马鞍乡", "柳林乡", "红岩乡", "县直部门"];

    public LinkingFund Make()
    {
        var levels = LevelNames.Select(Level).ToList();
        var all = ledger.Whole("p.link.all", [.. levels.Select(one => one.Money)]);
        var spent = ledger.Total("p.link.spent", [.. levels.Select(one => one.Spent)]);
        var uses = Uses(all.Now, spent);
        var projects = ledger.Total("p.link.projects", [.. uses.Select(one => one.Projects)]);
        var left = ledger.Balance("p.link.left", [all.Now], [spent]);
        ledger.Sum(left, [.. uses.Select(one => one.Left)]);
        var rate = ledger.Rate("p.link.rate", "rate", spent, all.Now);
        var towns = Towns(all.Now, spent, projects);
        var finished = ledger.Count("p.link.finished", (int)(projects.Value * dice.Share(78, 97)));
        var helped = ledger.Count("p.link.helped", dice.Whole(9_000, 34_000));
        var income = Money("income", helped.Value * dice.Whole(380, 1_150));
        var poor = ledger.Count("p.link.poor", (int)(helped.Value * dice.Share(34, 66)));
        var checks = ledger.Count("p.link.checked", dice.Whole(12, 40));
        ledger.AtMost(poor, helped);
        return new(
            [.. levels.Select(one => one with { Share = ledger.Rate($"{one.Money.Now.Key}.share", "share", one.Money.Now, all.Now) })], all, spent, rate, left, uses,
            new("合计", projects, all.Now, null!, spent, rate, left), towns, Whole(towns, all.Now, spent, rate, projects), [Paid(0, "乡村公益性岗位补贴", "人", uses[2].Spent, 55, 4_800), Paid(1, "跨省务工一次性交通补助", "人", uses[2].Spent, 22, 500), Paid(2, "雨露计划职业教育补助", "人", uses[4].Spent, 86, 3_000)],
            finished, ledger.Rate("p.link.finished.rate", "rate", finished, projects), ledger.Balance("p.link.going", [projects], [finished]), helped, poor, income, ledger.Each("p.link.income.each", income, helped),
            checks, ledger.Count("p.link.faults", dice.Whole(5, 31)));
    }

    private LinkingLevel Level((string Name, int From, int To, string[] Batches) one, int index)
    {
        var now = ledger.Round($"p.link.level.{index}", dice.Whole(one.From, one.To) * 10_000m);
        var batches = ledger.SplitRound(dice, $"p.link.level.{index}.batch", now, BlindPParts.TenThousand, [.. Enumerable.Range(0, one.Batches.Length).Select(at => 60m - 18 * at)]);
        var spent = Money($"level.{index}.spent", dice.Part(now.Value, 88, 99));
        ledger.AtMost(spent, now);
        return new(one.Name, ledger.CompareRound(dice, $"p.link.level.{index}", now, BlindPParts.TenThousand, 85, 112), null!, batches, spent, ledger.Rate($"p.link.level.{index}.rate", "rate", spent, now));
    }

    private ImmutableArray<LinkingUse> Uses(Fact planned, Fact spent)
    {
        var plans = ledger.Split(dice, "p.link.use", planned, UseNames.Select(one => one.Weight));
        var lefts = Lefts(plans, planned.Value - spent.Value);
        return [.. UseNames.Select((one, index) =>
        {
            var paid = Money($"use.{index}.spent", plans[index].Value - lefts[index]);
            return new LinkingUse(
                one.Name, ledger.Count($"p.link.use.{index}.count", dice.Whole(one.From, one.To)), plans[index], ledger.Rate($"p.link.use.{index}.share", "share", plans[index], planned), paid,
                ledger.Rate($"p.link.use.{index}.rate", "rate", paid, plans[index]), ledger.Balance($"p.link.use.{index}.left", [plans[index]], [paid]));
        })];
    }

    private ImmutableArray<LinkingTown> Towns(Fact planned, Fact spent, Fact projects)
    {
        int[] weights = [17, 15, 14, 13, 10, 11, 9, 11];
        var plans = ledger.Split(dice, "p.link.town", planned, weights.Select(weight => (decimal)weight));
        var counts = ledger.SplitCount(dice, "p.link.town.count", projects, weights);
        var lefts = Lefts(plans, planned.Value - spent.Value);
        return [.. TownNames.Select((name, index) =>
        {
            var isTown = index < TownNames.Length - 1;
            var paid = Money($"town.{index}.spent", plans[index].Value - lefts[index]);
            return new LinkingTown(
                name, ledger.Count($"p.link.town.{index}.villages", isTown ? dice.Whole(7, 18) : 0), ledger.Count($"p.link.town.{index}.homes", isTown ? dice.Whole(260, 1_300) : 0), counts[index], plans[index], paid,
                ledger.Rate($"p.link.town.{index}.rate", "rate", paid, plans[index]));
        })];
    }

    private LinkingTown Whole(ImmutableArray<LinkingTown> towns, Fact planned, Fact spent, Fact rate, Fact projects)
    {
        ledger.Sum(spent, [.. towns.Select(one => one.Spent)]);
        return new("合计", ledger.Total("p.link.villages", [.. towns.Select(one => one.Villages)]), ledger.Total("p.link.homes", [.. towns.Select(one => one.Households)]), projects, planned, spent, rate);
    }

    /// <summary>What is not yet spent, about as much of each plan.</summary>
    private List<decimal> Lefts(ImmutableArray<Fact> plans, decimal left)
    {
        var weights = plans.Select(plan => plan.Value * dice.Share(50, 150)).ToList();
        var sum = weights.Sum();
        var lefts = weights.Select(weight => decimal.Round(left * weight / sum, 2, MidpointRounding.ToZero)).ToList();
        lefts[0] += left - lefts.Sum();
        return lefts;
    }

    private LinkingPaid Paid(int index, string name, string unit, Fact within, int percent, int each)
    {
        Fact count = ledger.Count($"p.link.paid.{index}.count", (int)(dice.Part(within.Value, percent - 8, percent + 8) / each)), price = Money($"paid.{index}.each", each), amount = Money($"paid.{index}", count.Value * each);
        ledger.Product(amount, price, count);
        ledger.AtMost(amount, within);
        return new(name, unit, count, price, amount);
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"p.link.{key}", yuan);
}
