using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes a department's budget: sources, kinds, projects, units, purchases, the three public funds.</summary>
internal sealed class PlanMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Units = ["局机关", "公路养护中心", "道路运输事务中心", "港航事务中心", "交通运输综合执法大队"];

    public BudgetPlan Make()
    {
        var subjects = new PlanSubjectMaker(ledger, dice).Make();
        var tops = subjects.Where(subject => subject.Level == 1).ToList();
        var all = ledger.Whole("plan", [.. tops.Select(top => top.Money)]);
        Fact basicNow = ledger.Total("plan.basic", [.. tops.Select(top => top.Basic)]), projectNow = ledger.Total("plan.project", [.. tops.Select(top => top.Project)]);
        ledger.Sum(all.Now, [basicNow, projectNow]);
        var basicLast = ledger.Money("plan.basic.last", dice.Part(all.Last.Value * basicNow.Value / all.Now.Value, 96, 103));
        var projectLast = ledger.Money("plan.project.last", all.Last.Value - basicLast.Value);
        ledger.Sum(all.Last, [basicLast, projectLast]);
        Comparison basic = ledger.Compare("plan.basic", basicNow, basicLast), project = ledger.Compare("plan.project", projectNow, projectLast);
        ledger.Sum(all.Change, [basic.Change, project.Change]);
        var basics = Parts("plan.part", basic, ["工资福利支出", "商品和服务支出", "对个人和家庭的补助"], [78, 15, 7]);
        var (units, allUnits) = OfUnits(basicNow, projectNow, all.Now);
        var (purchases, allPurchases) = Purchases(projectNow);
        var reserved = ledger.Money("plan.reserved", dice.Part(allPurchases.Total.Value, 35, 90));
        ledger.AtMost(reserved, allPurchases.Total);
        var (three, allThree) = ThreePublic();
        return new(
            all, Parts("plan.source", all, ["一般公共预算拨款", "政府性基金预算拨款", "财政专户管理资金", "单位资金", "上年结转结余"], [84, 6, 1, 5, 4]), basic, project,
            [ledger.Portion("plan.basic", "基本支出", basicNow, all.Now), ledger.Portion("plan.project", "项目支出", projectNow, all.Now)],
            basics, Projects(project), subjects, units, allUnits, ledger.Each("plan.perhead", basics[1].Money.Now, allUnits.Staff), purchases, allPurchases,
            reserved, ledger.Rate("plan.reserved.share", "share", reserved, allPurchases.Total), three, allThree);
    }

    private ImmutableArray<ComparedItem> Parts(string key, Comparison whole, string[] names, decimal[] percent)
    {
        var now = ledger.Split(dice, key, whole.Now, percent);
        return Parts(key, whole, names, now, ledger.Split(dice, $"{key}.last", whole.Last, now.Select(part => part.Value)));
    }

    private ImmutableArray<ComparedItem> Parts(string key, Comparison whole, string[] names, ImmutableArray<Fact> now, ImmutableArray<Fact> last)
    {
        var parts = names.Select((name, index) => new ComparedItem(
            name, ledger.Compare($"{key}.{index}", now[index], last[index]), ledger.Rate($"{key}.{index}.share", "share", now[index], whole.Now))).ToImmutableArray();
        ledger.Sum(whole.Change, [.. parts.Select(part => part.Money.Change)]);
        return parts;
    }

    /// <summary>One project is new: nothing last year.</summary>
    private ImmutableArray<ComparedItem> Projects(Comparison project)
    {
        string[] names = ["农村公路养护工程", "危桥改造", "公路安全设施精细化提升", "客运站场运营补助", "执法装备购置", "智慧交通平台建设"];
        var now = ledger.Split(dice, "plan.projects", project.Now, names.Length);
        var fresh = dice.Whole(0, names.Length - 2);
        return Parts("plan.projects", project, names, now, ledger.Split(
            dice, "plan.projects.last", project.Last, now.Select((part, index) => index == fresh ? 0 : part.Value)));
    }

    private (ImmutableArray<PlanUnit> Units, PlanUnit All) OfUnits(Fact basic, Fact project, Fact all)
    {
        decimal[] percent = [26, 30, 14, 10, 20];
        ImmutableArray<Fact> basics = ledger.Split(dice, "plan.unit.basic", basic, percent), projects = ledger.Split(dice, "plan.unit.project", project, percent);
        var units = Units.Select((name, index) => new PlanUnit(
            name, basics[index], projects[index], ledger.Total($"plan.unit.{index}", [basics[index], projects[index]]),
            ledger.Count($"plan.unit.{index}.staff", dice.Whole(12, 70)))).ToImmutableArray();
        ledger.Sum(all, [.. units.Select(unit => unit.Total)]);
        return (units, new("合计", basic, project, all, ledger.Total("plan.staff", [.. units.Select(unit => unit.Staff)])));
    }

    private (ImmutableArray<PlanPurchase> Parts, PlanPurchase All) Purchases(Fact project)
    {
        string[] names = ["货物", "工程", "服务"];
        var sums = names.Select((_, index) => (
            Central: ledger.Money($"plan.buy.{index}.central", dice.Part(project.Value, 2, 9)), Own: ledger.Money($"plan.buy.{index}.own", dice.Part(project.Value, 1, 12)))).ToList();
        Fact central = ledger.Total("plan.buy.central", [.. sums.Select(one => one.Central)]), own = ledger.Total("plan.buy.own", [.. sums.Select(one => one.Own)]);
        var all = ledger.Total("plan.buy", [central, own]);
        var parts = names.Select((name, index) =>
        {
            var total = ledger.Total($"plan.buy.{index}", [sums[index].Central, sums[index].Own]);
            return new PlanPurchase(name, sums[index].Central, sums[index].Own, total, ledger.Rate($"plan.buy.{index}.share", "share", total, all));
        }).ToImmutableArray();
        ledger.Sum(all, [.. parts.Select(part => part.Total)]);
        return (parts, new("合计", central, own, all, ledger.Rate("plan.buy.share", "share", central, all)));
    }

    private (ImmutableArray<(string Name, Comparison Money)> Parts, Comparison All) ThreePublic()
    {
        string[] names = ["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"];
        int[] most = [0, 400_000, 300_000, 90_000];
        var parts = names.Select((name, index) => (name, ledger.Compare(
            dice, $"plan.three.{index}", ledger.Money($"plan.three.{index}", most[index] == 0 ? 0 : decimal.Truncate(dice.Yuan(most[index] / 4, most[index]) / 100) * 100)))).ToImmutableArray();
        return (parts, ledger.Whole("plan.three", [.. parts.Select(part => part.Item2)]));
    }
}
