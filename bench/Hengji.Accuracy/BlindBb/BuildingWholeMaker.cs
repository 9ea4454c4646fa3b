using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a county's bureau of housing and building.</summary>
internal sealed class BuildingWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.building")
{
    private static readonly string[] EstateNames = ["城关街道片区", "东苑街道片区", "河西街道片区", "产业新城片区"];

    public BuildingWhole Make()
    {
        Crew officials = Crew("officials", "行政", 18, 26, 2), institution = Crew("institution", "事业", 78, 124, 9), crew = Crew("crew", "合计", [officials, institution]);
        var estates = EstateNames.Select((name, index) => Estate($"estate.{index}", name)).ToImmutableArray();
        var estate = Estates(estates);
        Fact rural = Count("rural", 62, 180), ruralGrant = Money("rural.grant", rural.Value * Dice.Whole(180, 260) * 100);
        Outlay[] tasks = [estate.Money, Task("rural", "农村危房改造", ruralGrant.Value, ruralGrant), Task("sewage", "城区雨污管网改造", Dice.Yuan(9_000_000, 21_000_000)), Task("lamp", "城区道路照明和市政设施维护", Dice.Yuan(2_600_000, 5_200_000)), Task("rent", "公租房运营维护和租赁补贴", Dice.Yuan(900_000, 2_200_000)), Task("safety", "建筑工程质量安全监督", Dice.Yuan(300_000, 800_000))];
        Fact personnel = Money("personnel", crew.Staff.Value * Dice.Yuan(88_000, 108_000)), common = Money("common", crew.Staff.Value * Dice.Yuan(7_000, 13_000)), project = Total("project", tasks.Select(one => one.Spent)), basic = Total("basic", [personnel, common]);
        var spent = Total("spent", [basic, project]);
        Ledger.Sum(spent, [personnel, common, project]);
        var ownBudget = Even("own.budget", Dice.Yuan(800_000, 2_400_000));
        var own = Outlay("own", "其他资金", ownBudget, Dice.Part(ownBudget.Value, 92, 100));
        var budget = Money("all.budget", tasks.Sum(one => one.Budget.Value) + decimal.Ceiling(basic.Value * Dice.Share(100, 102)));
        var granted = Outlay("granted", "财政性资金", Left("granted.budget", budget, own.Budget), Left("granted.spent", spent, own.Spent));
        var all = Whole(granted, own, budget, spent);
        Fact grantedInitial = Even("granted.initial", granted.Budget.Value * Dice.Share(70, 88), 1_000), ownInitial = Even("own.initial", own.Budget.Value * Dice.Share(88, 98), 1_000), initial = Total("initial", [grantedInitial, ownInitial]);
        BudgetedItem run = Budgeted("run", "公务用车运行维护费", Dice.Yuan(60_000, 150_000), 100, 116), guests = Budgeted("guests", "公务接待费", Dice.Yuan(8_000, 30_000), 103, 170);
        Fact dangers = Count("dangers", 380, 1_100), mended = Count("mended", dangers.Value - Dice.Whole(0, 9));
        Ledger.AtMost(mended, dangers);
        var deeds = Deeds(estate, rural);
        var poll = Ask("poll", "小区居民和建筑企业", 200, 460, 89, 97);
        return new(
            officials, institution, crew, Count("retired", 30, 70), granted, own, all, initial, grantedInitial, ownInitial, Left("added", all.Budget, initial), Compare("spent", spent, 76, 118), Portion("personnel", "人员经费", personnel, spent), Portion("common", "公用经费", common, spent), Portion("project", "项目支出", project, spent), basic,
            [.. tasks], estates, estate, Count("estates", estates.Length), Ledger.Each(Key("perhome"), estate.Money.Spent, estate.Homes), run, guests, BudgetedWhole("three", "“三公”经费", run, guests), rural, ruralGrant, Ledger.Each(Key("rural.each"), ruralGrant, rural),
            Count("inspected", 160, 420), dangers, mended, Rate("mended.rate", mended, dangers), deeds, poll, Marks(all, deeds, poll));
    }

    private Outlay Outlay(string name, string title, Fact budget, decimal spent) => Outlay(name, title, budget, Money($"{name}.spent", Math.Min(spent, budget.Value)));

    private Outlay Whole(Outlay granted, Outlay own, Fact budget, Fact spent)
    {
        var all = Outlay("all", "年度资金总额", budget, spent);
        Ledger.Sum(budget, [granted.Budget, own.Budget]);
        Ledger.Sum(spent, [granted.Spent, own.Spent]);
        Ledger.Sum(all.Left, [granted.Left, own.Left]);
        return all;
    }

    private Outlay Task(string name, string title, decimal yuan, Fact? known = null)
    {
        var spent = known ?? Money($"task.{name}.spent", Dice.Part(yuan, 84, 99));
        return Outlay($"task.{name}", title, Even($"task.{name}.budget", known is null ? yuan : yuan * Dice.Share(101, 112), 1_000), spent);
    }

    private Estate Estate(string name, string title)
    {
        var homes = Count($"{name}.homes", 320, 1_300);
        Fact blocks = Count($"{name}.blocks", homes.Value / 36), area = Ledger.Count(Key($"{name}.area"), (int)(homes.Value * Dice.Whole(82, 104)));
        var budget = Even($"{name}.budget", homes.Value * Dice.Whole(13_000, 19_000), 10_000);
        return new(title, blocks, homes, area, Outlay(name, title, budget, Dice.Part(budget.Value, 82, 100)));
    }

    private Estate Estates(ImmutableArray<Estate> parts) => new(
        "合计", Total("estate.blocks", parts.Select(one => one.Blocks)), Total("estate.homes", parts.Select(one => one.Homes)), Total("estate.area", parts.Select(one => one.Area)), Outlay("estate", "老旧小区改造", [.. parts.Select(one => one.Money)]));

    private ImmutableArray<Deed> Deeds(Estate estate, Fact rural)
    {
        Fact homes = Count("homes.target", estate.Homes.Value - Dice.Whole(-60, 60)), rurals = Count("rural.target", rural.Value);
        return
        [
            new("改造老旧小区户数", "户", homes, estate.Homes, Ledger.Rate(Key("homes.rate"), "completion", estate.Homes, homes)), new("改造农村危房", "户", rurals, rural, Ledger.Rate(Key("rural.rate"), "completion", rural, rurals)),
            Deed("pipe", "改造雨污管网", "公里", 18, 46, 88, 110), Deed("lamp", "维护路灯", "盏", 4_200, 9_600, 98, 104), Deed("rent", "发放租赁补贴", "户", 160, 420, 96, 108), Deed("check", "开展工程质量安全检查", "次", 120, 300, 100, 124),
        ];
    }

    private MarkSheet Marks(Outlay all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate }, new("投入管理指标", "工作目标管理", "年度履职目标相关性", 2) { Words = "相关", Done = "相关", Loss = 0 }, new("投入管理指标", "工作目标管理", "绩效指标合理性", 3) { Words = "合理", Done = "较合理", Loss = 0.5m }, new("投入管理指标", "预算和财务管理", "预算调整率", 5) { Words = "≤10%", Done = "超过10%", Loss = 2 }, new("投入管理指标", "预算和财务管理", "结转结余率", 5) { Words = "≤10%", Done = "未超过10%", Loss = 0 }, new("投入管理指标", "绩效管理", "绩效自评完成率", 5) { Words = "100%", Done = "100%", Loss = 0 },
        MarkSpec.Of("产出指标", "重点工作任务完成", deeds[0], 9), MarkSpec.Of("产出指标", "重点工作任务完成", deeds[1], 8), MarkSpec.Of("产出指标", "重点工作任务完成", deeds[2], 8), MarkSpec.Of("产出指标", "履职目标实现", deeds[3], 7), MarkSpec.Of("产出指标", "履职目标实现", deeds[4], 6), MarkSpec.Of("产出指标", "履职目标实现", deeds[5], 7),
        new("效益指标", "履职效益", "居住环境改善", 10) { Words = "明显改善", Done = "明显改善", Loss = 0 }, new("效益指标", "履职效益", "内涝点消除", 5) { Words = "全部消除", Done = "基本消除", Loss = 1 }, new("效益指标", "满意度", "群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
