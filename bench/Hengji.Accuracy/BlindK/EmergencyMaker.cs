using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a county's emergency management that evaluates all its spending.</summary>
internal sealed class EmergencyMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Projects = ["自然灾害救灾补助", "安全生产专项监管", "应急物资采购储备", "综合应急救援队伍建设", "森林草原防灭火", "应急指挥信息系统运维"];

    private static readonly (string Name, int Weight)[] Uses = [("工资福利支出", 46), ("商品和服务支出", 24), ("对个人和家庭的补助", 19), ("资本性支出", 11)];

    private static readonly (string Name, (string Name, int Points)[] Items)[] Parts =
    [
        ("履职效能", [("选定职能目标完成情况", 15), ("项目绩效目标完成情况", 10)]),
        ("预算管理", [("预算编制质量", 8), ("单位收入统筹", 4), ("支出执行进度", 6), ("预算年终结余", 4), ("严控一般性支出", 4)]),
        ("财务管理", [("财务管理制度", 4), ("财务岗位设置", 4), ("资金使用规范", 6)]),
        ("资产管理", [("人均资产变化率", 5), ("资产利用率", 5), ("资产盘活率", 3)]),
        ("采购管理", [("支持中小企业发展", 6), ("采购执行率", 6)]),
        ("绩效质量", [("自评公开", 4), ("自评准确", 6)]),
    ];

    private readonly UnitMoneyMaker maker = new(ledger, dice, "urgent");

    public Emergency Make()
    {
        var money = maker.Make(6_000_000, 15_000_000, 58, ("一般公共预算财政拨款收入", 93), ("政府性基金预算财政拨款收入", 5), ("其他收入", 2));
        var uses = ledger.Split(dice, "urgent.use", money.Spent.Now, Uses.Select(use => (decimal)use.Weight));
        var people = ledger.SplitCount(dice, "urgent.people", money.People.Staff, [38, 47, 15]);
        Fact[] assets = [Money("buildings", dice.Yuan(1_500_000, 9_000_000)), Money("carsworth", dice.Yuan(600_000, 2_200_000)), Money("otherassets", dice.Yuan(700_000, 3_000_000))];
        Fact goods = Money("goods", dice.Part(money.Project.Now.Value, 7, 15)), services = Money("services", dice.Part(money.Project.Now.Value, 5, 12));
        var bought = ledger.Total("urgent.bought", [goods, services]);
        var small = Money("small", dice.Part(bought.Value, 61, 97));
        ledger.AtMost(small, bought);
        var hazards = ledger.Count("urgent.hazards", dice.Whole(900, 3_600));
        var mended = ledger.Count("urgent.mended", (int)(hazards.Value * dice.Share(95, 99)));
        return new(
            money, [.. Uses.Select((use, index) => ledger.Portion($"urgent.use.{index}", use.Name, uses[index], money.Spent.Now))], Runs(money), Months(money), people[0], people[1], people[2],
            ledger.Total("urgent.assets", assets), assets[0], assets[1], assets[2], bought, goods, services, small, ledger.Rate("urgent.small.share", "share", small, bought),
            ledger.CompareCount(dice, "urgent.checks", dice.Whole(480, 1_900)), hazards, mended, ledger.Balance("urgent.unmended", [hazards], [mended]), ledger.Rate("urgent.mended.rate", "rate", mended, hazards),
            ledger.CompareCount(dice, "urgent.accidents", dice.Whole(12, 40)), ledger.CompareCount(dice, "urgent.deaths", dice.Whole(7, 12)),
            new ScoredPartMaker(ledger, dice, "urgent").Make(Parts));
    }

    private ImmutableArray<BudgetRun> Runs(UnitMoney money)
    {
        decimal[] weights = [30, 20, 17, 15, 11, 7];
        var done = ledger.Split(dice, "urgent.run.done", money.Project.Now, weights);
        var left = ledger.Split(dice, "urgent.run.left", money.ProjectRun.Left, weights);
        var full = done.Select((amount, index) => Money($"run.full.{index}", amount.Value + left[index].Value)).ToList();
        ledger.Sum(money.ProjectRun.Full, full);
        return [.. Projects.Select((name, index) => maker.Run(name, $"run.{index}", full[index], full[index], done[index]))];
    }

    private ImmutableArray<Progress> Months(UnitMoney money)
    {
        (int Month, decimal Wanted, int From, int To)[] months = [(6, 50, 44, 53), (9, 75, 68, 76), (11, 91.7m, 85, 92)];
        return [.. months.Select(one =>
        {
            var spent = Money($"month.{one.Month}", dice.Part(money.AllRun.Full.Value, one.From, one.To));
            return new Progress(
                one.Month, spent, ledger.Rate($"urgent.month.{one.Month}.rate", "rate", spent, money.AllRun.Full), new Fact($"urgent.month.{one.Month}.wanted", one.Wanted, FactKind.Percent, one.Month == 11 ? 1 : 0));
        })];
    }

    private Fact Money(string what, decimal yuan) => ledger.Money($"urgent.{what}", yuan);
}
