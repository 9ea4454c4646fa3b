using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the self-evaluation of the subsidy for a town's heating.</summary>
internal sealed class TownHeatingMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.heat")
{
    public TownHeating Make()
    {
        ImmutableArray<HeatUsers> users = [User("home", "居民", 21, Count("home.homes", 3_100, 4_900), 86), User("public", "机关学校", 27, Count("public.homes", 18, 34), 1_900), User("shop", "商业门店", 29, Count("shop.homes", 120, 260), 95)];
        var all = Users(users);
        var oldOwed = Money("owed.old", Dice.Yuan(180_000, 620_000));
        var maker = new TownHeatingCosts(Ledger, Dice);
        var coal = maker.Coal(all.Area);
        var costs = maker.Costs(coal, all);
        var cost = costs[^1];
        var loss = Left("loss", cost.Money.Now, all.Due);
        var grants = Grants(users, coal);
        var grant = Outlay("grant", "合计", [.. grants.Select(one => one.Money)]);
        grants = [.. grants.Select((one, index) => one with { Share = Share($"grant.share.{index}", one.Money.Spent, grant.Spent) })];
        var carried = Even("carried", grant.Budget.Value * Dice.Share(4, 11));
        var given = Left("given", grant.Budget, carried);
        var givenBy = Ledger.SplitEvenly(Key("given"), given, 10_000, Dice.Whole(34, 46), Dice.Whole(30, 38));
        var compared = Compare("grant", grant.Spent, 86, 116);
        Fact faults = Count("faults", 180, 620), mended = Count("mended", faults.Value - Dice.Whole(2, 14));
        Ledger.AtMost(mended, faults);
        Fact pipesAll = new(Key("pipes.all"), Dice.Whole(820, 1_460) / 100m, FactKind.Measure), pipes = new(Key("pipes"), decimal.Round(pipesAll.Value * Dice.Share(62, 94), 2, MidpointRounding.AwayFromZero), FactKind.Measure), investedAll = Money("invested.all", Dice.Whole(3_200, 6_400) * 10_000), invested = Money("invested", Dice.Part(investedAll.Value, 60, 93));
        Ledger.AtMost(pipes, pipesAll);
        Ledger.AtMost(invested, investedAll);
        var poll = Ask("poll", "用热户", 150, 320, 84, 95);
        var homes = Compare("homes", all.Homes, 90, 98);
        Fact mendedRate = Rate("mended.rate", mended, faults), pipesRate = Rate("pipes.rate", pipes, pipesAll);
        return new(
            users, all, Share("home.share", users[0].Area, all.Area), oldOwed, Total("owed.new", [oldOwed, all.Owed]), coal, [.. costs[..^1]], cost, cost.Each, loss, Rate("cover", grant.Spent, loss), Left("netloss", loss, grant.Spent), grants, grant, compared, carried, given,
            [.. givenBy.Zip(["中央清洁取暖补助", "省级补助", "县级预算安排"]).Select((one, index) => new Portion(one.Second, one.First, Share($"given.share.{index}", one.First, given)))],
            Seasons(all, cost, homes, compared, out var area), area, homes, faults, mended, mendedRate, Tests(), invested, investedAll, pipes, pipesAll, pipesRate, poll, Sheet(grant, mendedRate, pipesRate, poll, all));
    }

    private HeatUsers User(string name, string title, int price, Fact homes, int each)
    {
        Fact area = Count($"{name}.area", homes.Value * each + Dice.Whole(10, 900)), yuan = Money($"{name}.price", price), due = Money($"{name}.due", area.Value * price);
        Ledger.Product(due, yuan, area);
        return User(name, title, homes, area, yuan, due, Money($"{name}.collected", Dice.Part(due.Value, 88, 98)));
    }

    private HeatUsers User(string name, string title, Fact homes, Fact area, Fact price, Fact due, Fact collected)
    {
        Ledger.AtMost(collected, due);
        var wan = new Fact(Key($"{name}.areawan"), area.Value / 10_000, FactKind.Measure);
        Ledger.Relate("unit", new(1, area), new(-10_000, wan));
        return new(title, homes, area, wan, price, due, collected, Rate($"{name}.rate", collected, due), Left($"{name}.owed", due, collected));
    }

    private HeatUsers Users(ImmutableArray<HeatUsers> users)
    {
        Fact Sum(string name, Func<HeatUsers, Fact> of) => Total($"users.{name}", users.Select(of));
        var all = User("users", "合计", Sum("homes", one => one.Homes), Sum("area", one => one.Area), null!, Sum("due", one => one.Due), Sum("collected", one => one.Collected));
        Ledger.Sum(all.Owed, [.. users.Select(one => one.Owed)]);
        Ledger.Sum(all.AreaWan, [.. users.Select(one => one.AreaWan)]);
        return all;
    }

    private ImmutableArray<HeatGrant> Grants(ImmutableArray<HeatUsers> users, HeatCoal coal) =>
        [Grant("area", "居民供热面积补贴", 320, users[0].Area), Grant("coal", "燃煤价差补贴", Dice.Whole(50, 75) * 100, coal.Burned), Grant("poor", "困难家庭热费减免", Dice.Whole(60, 80) * 1_000, Count("poor.homes", 140, 300))];

    private HeatGrant Grant(string name, string title, int cents, Fact number)
    {
        Fact standard = Money($"{name}.standard", cents / 100m), spent = Money($"{name}.spent", cents * number.Value / 100);
        Ledger.Product(spent, standard, number);
        return new(title, standard, number, Outlay($"{name}.grant", title, Even($"{name}.budget", spent.Value * Dice.Share(101, 112), 1_000), spent), null!);
    }

    private ImmutableArray<HeatSeason> Seasons(HeatUsers all, ComparedCost cost, Comparison homes, Comparison grant, out Comparison area)
    {
        area = Compare("area", all.Area, 89, 98);
        Fact oldArea = Count("season.area", area.Last.Value * Dice.Share(90, 98)), oldCost = Money("season.cost", Dice.Part(cost.Money.Last.Value, 86, 104));
        return
        [
            new(oldArea, Count("season.homes", homes.Last.Value * Dice.Share(91, 98)), oldCost, Ledger.Each(Key("season.each"), oldCost, oldArea), Money("season.grant", Dice.Part(grant.Last.Value, 82, 113))),
            new(area.Last, homes.Last, cost.Money.Last, Ledger.Each(Key("lastseason.each"), cost.Money.Last, area.Last), grant.Last), new(all.Area, all.Homes, cost.Money.Now, cost.Each, grant.Now),
        ];
    }

    private ImmutableArray<(string Name, Fact Tested, Fact Warm, Fact Rate)> Tests() => [.. ((string[])["东片区", "西片区", "南片区", "北片区"]).Select((name, index) => Test(name, index))];

    private (string Name, Fact Tested, Fact Warm, Fact Rate) Test(string name, int index)
    {
        Fact tested = Count($"test.{index}", 42, 96), warm = Count($"test.{index}.warm", tested.Value - Dice.Whole(1, 7));
        Ledger.AtMost(warm, tested);
        return (name, tested, warm, Rate($"test.{index}.rate", warm, tested));
    }

    private MarkSheet Sheet(Outlay grant, Fact mended, Fact pipes, Asked poll, HeatUsers all) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("资金执行", "资金执行", "资金执行率", 15) { ByRate = grant.Rate }, new("资金管理", "资金管理", "补贴核定准确", 10) { Loss = 0 }, new("资金管理", "资金管理", "拨付及时", 10) { Loss = Dice.Whole(1, 4) / 2m }, new("供热产出", "供热产出", "收费率", 10) { Unit = "%", Target = Percent("goal.fee", 95), Actual = all.Rate },
        new("供热产出", "供热产出", "报修办结率", 15) { Unit = "%", Target = Percent("goal.mend", 98), Actual = mended }, new("供热产出", "供热产出", "管网改造完成率", 10) { Unit = "%", Target = Percent("goal.pipe", 80), Actual = pipes }, new("供热效果", "供热效果", "室温达标", 15) { Loss = 1 },
        new("供热效果", "供热效果", "节能降耗", 5) { Loss = 0.5m }, new("供热效果", "供热效果", "用户满意度", 10) { Unit = "%", Target = Percent("goal.content", 90), Actual = poll.ContentRate },
    ]);
}
