using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Makes the self-evaluation of a county's canteens for the old.</summary>
internal sealed class ElderCanteensMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ee.canteen")
{
    private static readonly string[] TownNames = ["城关街道", "梅林镇", "芦溪镇", "古渡镇", "杨桥乡", "七里乡"];

    public ElderCanteens Make()
    {
        ImmutableArray<Fact> standards = [Money("grade.0", 40_000), Money("grade.1", 30_000), Money("grade.2", 20_000)];
        var ages = new[] { ("60至69周岁", 3, 900, 1_700), ("70至79周岁", 4, 820, 1_500), ("80周岁及以上", 6, 360, 720) }.Select((one, index) => Age($"age.{index}", one.Item1, one.Item2, Count($"age.{index}.people", one.Item3, one.Item4))).ToImmutableArray();
        var meals = Total("meals", ages.Select(one => one.Meals));
        var mealMoney = Total("meals.money", ages.Select(one => one.Money));
        var people = Total("people", ages.Select(one => one.People));
        MealAge allAges = new("合计", people, meals, null!, mealMoney, null!, Ledger.Each(Key("meals.each"), meals, people));
        ages = [.. ages.Select((one, index) => one with { Share = Share($"age.share.{index}", one.Meals, meals) })];
        var towns = Towns(standards, meals);
        Fact Sum(string name, Func<CanteenTown, Fact> of) => Total($"towns.{name}", towns.Select(of));
        var canteens = Sum("canteens", one => one.Canteens);
        CanteenTown all = new("全县", canteens, Sum("best", one => one.Best), Sum("good", one => one.Good), Sum("fair", one => one.Fair), meals, Ledger.Each(Key("towns.each"), meals, canteens), Sum("money", one => one.Money));
        Ledger.Sum(canteens, [all.Best, all.Good, all.Fair]);
        Fact opened = Count("opened", 5, 12), closed = Count("closed", 1, 3), opening = Ledger.Balance(Key("opening"), [canteens, closed], [opened]);
        Fact build = Money("build", 60_000), buildMoney = Money("build.money", opened.Value * build.Value);
        Ledger.Product(buildMoney, build, opened);
        ImmutableArray<Outlay> uses = [Use("use.0", "就餐补助", mealMoney), Use("use.1", "运营补助", all.Money), Use("use.2", "建设补助", buildMoney)];
        var money = Outlay("all", "合计", uses);
        var (lunchShare, quarters) = Quarters(meals);
        var days = Count("days", 286, 318);
        Fact villages = Count("villages", 118, 166), covered = Count("covered", canteens.Value + Dice.Whole(8, 26));
        Ledger.AtMost(covered, villages);
        Fact checks = Count("checks", 120, 260), faults = Count("faults", 24, 72), mended = Count("mended", faults.Value - Dice.Whole(1, 5)), elders = Count("elders", people.Value * Dice.Share(480, 760));
        ImmutableArray<Asked> polls = [Ask("poll.0", "就餐老人", 220, 420, 88, 98), Ask("poll.1", "老人家属", 90, 180, 86, 98)];
        return new(
            opening, opened, closed, Ledger.Compare(Key("canteens"), canteens, opening), towns, all, Count("towncount", TownNames.Length), standards, ages, allAges, quarters, lunchShare, Compare("meals", meals, 74, 94), Ledger.Each(Key("meals.day"), meals, days), days,
            build, uses, money, [.. uses.Select((one, index) => new Portion(one.Name, one.Spent, Share($"use.share.{index}", one.Spent, money.Spent)))], Compare("money", money.Spent, 78, 96), Sources(money.Budget), new CanteenBooksMaker(Ledger, Dice).Make(meals, mealMoney, all.Money), villages, covered, Rate("covered.rate", covered, villages), elders, Share("guest.share", people, elders), checks, faults, mended, polls, Sheet(money, meals, opened, covered, polls));
    }

    private MealAge Age(string name, string title, int yuan, Fact people)
    {
        Fact meals = Count($"{name}.meals", people.Value * Dice.Share(9_800, 14_500)), standard = Money($"{name}.standard", yuan), money = Money($"{name}.money", yuan * meals.Value);
        Ledger.Product(money, standard, meals);
        return new(title, people, meals, standard, money, null!, Ledger.Each(Key($"{name}.each"), meals, people));
    }

    private ImmutableArray<CanteenTown> Towns(ImmutableArray<Fact> standards, Fact meals)
    {
        var parts = Parts("town.meals", meals, 34, 18, 15, 13, 11, 9);
        return [.. TownNames.Select((name, index) => Town($"town.{index}", name, standards, parts[index], index == 0 ? 3 : 0))];
    }

    private CanteenTown Town(string name, string title, ImmutableArray<Fact> standards, Fact meals, int more)
    {
        Fact best = Count($"{name}.best", 1 + more / 2, 3 + more), good = Count($"{name}.good", 2 + more, 5 + more), fair = Count($"{name}.fair", 1, 4), canteens = Total($"{name}.canteens", [best, good, fair]);
        var money = Money($"{name}.money", best.Value * standards[0].Value + good.Value * standards[1].Value + fair.Value * standards[2].Value);
        Ledger.Relate("product", new(1, money), new(-1, standards[0], best), new(-1, standards[1], good), new(-1, standards[2], fair));
        return new(title, canteens, best, good, fair, meals, Ledger.Each(Key($"{name}.each"), meals, canteens), money);
    }

    private Outlay Use(string name, string title, Fact spent) => Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(101, 113), 10_000), spent);

    private (Fact LunchShare, ImmutableArray<MealQuarter> Quarters) Quarters(Fact meals)
    {
        var kinds = Parts("kind", meals, 72, 28);
        ImmutableArray<Fact> lunch = Parts("lunch", kinds[0], 22, 26, 27, 25), dinner = Parts("dinner", kinds[1], 21, 25, 29, 25);
        ImmutableArray<MealQuarter> quarters = [.. ((string[])["第一季度", "第二季度", "第三季度", "第四季度"]).Select((name, index) => new MealQuarter(name, lunch[index], dinner[index], Total($"quarter.{index}", [lunch[index], dinner[index]])))];
        Ledger.Sum(meals, [.. quarters.Select(one => one.All)]);
        return (Share("lunch.share", kinds[0], meals), quarters.Add(new("全年", kinds[0], kinds[1], meals)));
    }

    private ImmutableArray<Portion> Sources(Fact budget) =>
        [.. Ledger.SplitEvenly(Key("source"), budget, 10_000, Dice.Whole(51, 58), Dice.Whole(24, 28)).Zip(["县级财政预算", "福利彩票公益金", "乡镇（街道）配套"]).Select((one, index) => new Portion(one.Second, one.First, Share($"source.share.{index}", one.First, budget)))];

    private MarkSheet Sheet(Outlay money, Fact meals, Fact opened, Fact covered, ImmutableArray<Asked> polls) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "执行率", "预算执行率", 10) { ByRate = money.Rate }, new("产出", "数量", "新建食堂数量", 10) { Unit = "家", Target = Count("goal.opened", opened.Value + Dice.Whole(-1, 1)), Actual = opened }, new("产出", "数量", "全年服务人次", 15) { Unit = "人次", Target = Count("goal.meals", decimal.Floor(meals.Value * Dice.Share(92, 106) / 1_000) * 1_000), Actual = meals }, new("产出", "质量", "食品安全检查整改", 10) { Words = "全部整改", Done = "基本整改", Loss = 1 },
        new("产出", "时效", "补助资金按季拨付", 10) { Words = "每季末月25日前", Done = "三季度延迟", Loss = Dice.Whole(1, 4) / 2m }, new("产出", "成本", "补助标准执行", 5) { Words = "不突破", Done = "未突破", Loss = 0 }, new("效益", "社会效益", "食堂覆盖村（社区）数", 15) { Unit = "个", Target = Count("goal.covered", covered.Value - Dice.Whole(-2, 6)), Actual = covered }, new("效益", "可持续影响", "社会力量参与", 15) { Words = "较多", Done = "较少", Loss = Dice.Whole(2, 6) / 2m },
        new("满意度", "服务对象", "就餐老人满意度", 10) { Unit = "%", Target = Percent("goal.content", 90), Actual = polls[0].ContentRate },
    ]);
}
