using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a county's forestry department that evaluates all its spending.</summary>
internal sealed class ForestryMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Offices = ["办公室", "人事股", "计财股", "生态修复股", "森林资源管理股", "林业改革发展股", "野生动植物保护股", "政策法规股"];

    private static readonly string[] Units = ["森林公安辅警队", "国有青岩林场", "国有大岭林场", "林业科技推广站", "林木种苗站", "森林病虫害防治检疫站", "湿地保护中心"];

    private static readonly string[] Projects = ["森林防火及扑救", "松材线虫病防治", "油茶产业发展", "造林及抚育补助", "生态护林员补助", "湿地保护与修复", "古树名木保护"];

    private static readonly string[] Costs = ["办公费", "印刷费", "水费、电费", "差旅费", "会议费", "培训费"];

    public Forestry Make()
    {
        var money = new UnitMoneyMaker(ledger, dice, "forest").Make(6_500_000, 21_000_000, 96, ("一般公共预算拨款", 88), ("政府性基金预算拨款", 8), ("其他收入", 4));
        var offices = dice.Some(Offices, dice.Whole(5, 7)).ToImmutableArray();
        var units = dice.Some(Units, dice.Whole(3, 5)).ToImmutableArray();
        var poll = new SelfPollMaker(ledger, dice, "forest.poll").Make("服务对象", 110, 260);
        var planned = ledger.Money("forest.bought.planned", dice.Whole(300, 1900) * 1000);
        var bought = ledger.Money("forest.bought", dice.Part(planned.Value, 86, 100));
        return new(
            money, ledger.Count("forest.offices", offices.Length), offices, ledger.Count("forest.units", units.Length), units, Items(money), ledger.Budgeted("forest.projects", "项目支出", money.ProjectRun.Initial, money.Project),
            [.. Costs.Select((name, index) => ledger.Budgeted(dice, $"forest.cost.{index}", name, ledger.Money($"forest.cost.{index}", dice.Part(money.Public.Now.Value, 1, 9))))],
            bought, planned, ledger.Rate("forest.bought.rate", "rate", bought, planned), poll, Score(money, poll));
    }

    /// <summary>Projects that make up what was spent on projects, this year, last year and in the budget.</summary>
    private ImmutableArray<BudgetedItem> Items(UnitMoney money)
    {
        var names = dice.Some(Projects, dice.Whole(5, 6));
        int[] weights = [30, 24, 18, 12, 9, 7];
        var now = ledger.Split(dice, "forest.project.now", money.Project.Now, weights.Take(names.Count).Select(one => (decimal)one));
        var last = ledger.Split(dice, "forest.project.last", money.Project.Last, weights.Take(names.Count).Select(one => (decimal)one));
        var budget = ledger.Split(dice, "forest.project.budget", money.ProjectRun.Initial, weights.Take(names.Count).Select(one => (decimal)one));
        return [.. names.Select((name, index) => ledger.Budgeted($"forest.project.{index}", name, budget[index], ledger.Compare($"forest.project.{index}", now[index], last[index])))];
    }

    private SelfScore Score(UnitMoney money, SelfPoll poll) => new SelfScoreMaker(ledger, dice, "forest").Make(
        money.AllRun.Rate, 10,
        ("产出指标",
        [
            new("数量指标", "完成营造林面积", "亩", 0, 12_000, 48_000, 10), new("数量指标", "新造油茶林面积", "亩", 0, 1_200, 6_000, 8), new("数量指标", "除治松材线虫病疫木", "株", 0, 2_400, 16_000, 8),
            new("数量指标", "聘用生态护林员", "名", 0, 260, 890, 4), new("质量指标", "造林成活率", "%", 1, 85, 90, 6), new("质量指标", "森林火灾受害率控制达标率", "%", 1, 100, 100, 4),
            new("时效指标", "项目按时完成率", "%", 1, 95, 100, 5), new("成本指标", "“三公”经费控制率达标情况", "%", 1, 100, 100, 5),
        ]),
        ("效益指标",
        [
            new("经济效益", "油茶产业年产值", "亿元", 1, 2, 9, 8), new("社会效益", "带动脱贫人口就业", "人", 0, 320, 1_500, 8), new("生态效益", "森林覆盖率", "%", 1, 58, 71, 8),
            new("可持续影响", "林权纠纷调处率", "%", 1, 90, 98, 6),
        ]),
        ("满意度指标", [new("服务对象满意度", "林农及社会公众满意度", "%", 2, 90, 95, 10, poll.ContentRate)]));
}
