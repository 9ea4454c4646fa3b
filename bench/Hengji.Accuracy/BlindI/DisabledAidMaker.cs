using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes a county's special fund for disabled people.</summary>
internal sealed class DisabledAidMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int Standard, int From, int To)[] AllowanceNames =
        [("困难残疾人生活补贴", 100, 1_400, 4_200), ("重度残疾人护理补贴（一级）", 100, 900, 2_400), ("重度残疾人护理补贴（二级）", 80, 1_200, 3_300)];

    private static readonly (string Name, string Unit, int Each, int From, int To)[] HelpNames =
        [("家庭无障碍改造", "户", 4_500, 40, 160), ("残疾人自主创业扶持", "户", 5_000, 12, 60), ("残疾学生和残疾人子女助学", "名", 3_000, 20, 90), ("阳光家园托养服务", "人", 1_800, 60, 280)];

    public DisabledAid Make()
    {
        var allowances = AllowanceNames.Select((one, index) => Allowance($"aid.{index}", one)).ToImmutableArray();
        var payments = Quarters(allowances, "payments", _ => 1, out var allPayments);
        var money = Quarters(allowances, "money", one => one.Standard.Value, out var paid);
        Fact months = ledger.Count("disabled.months", 12), registered = ledger.Count("disabled.registered", (int)(allPayments.Value / 12 * dice.Share(118, 165)));
        ledger.Sum(allPayments, [.. allowances.Select(one => one.Payments)]);
        ledger.Sum(paid, [.. allowances.Select(one => one.Money)]);
        var helps = HelpNames.Select((one, index) => Help($"help.{index}", one)).ToImmutableArray();
        var helped = ledger.Total("disabled.help", [.. helps.Select(one => one.Money)]);
        var spent = ledger.Total("disabled.spent", [paid, helped]);
        var levels = Levels(spent);
        var all = All(levels, spent);
        var poll = ledger.Poll(dice, "disabled.poll", 100, 300, 74, 19, 5, 2);
        return new(
            registered, allowances, payments, money, allPayments, ledger.Compare("disabled.compare", paid, ledger.Money("disabled.paid.last", decimal.Ceiling(paid.Value * dice.Share(88, 106) / 20) * 20)), months, Monthly(allPayments, months),
            helps, helped, Share("allowance", paid, spent), Share("help", helped, spent), levels, all, ledger.Count("disabled.stopped", dice.Whole(60, 240)), ledger.Money("disabled.returned", dice.Whole(20, 160) * 100), poll,
            new SelfFormMaker(ledger, dice, "disabled.form").Make(Specs(all, helps, poll)));
    }

    private Fact Share(string name, Fact part, Fact whole) => ledger.Rate($"disabled.{name}.share", "share", part, whole);

    private Fact Monthly(Fact payments, Fact months)
    {
        var monthly = new Fact("disabled.monthly", decimal.Round(payments.Value / months.Value, 20, MidpointRounding.AwayFromZero), FactKind.Measure, 0);
        ledger.Product(payments, monthly, months);
        return monthly;
    }

    private Allowance Allowance(string key, (string Name, int Standard, int From, int To) one)
    {
        var people = dice.Whole(one.From, one.To);
        var quarters = Enumerable.Range(0, 4).Select(index => ledger.Count($"disabled.{key}.q{index}", (people + index * dice.Whole(-9, 14)) * 3 + dice.Whole(0, 2))).ToImmutableArray();
        Fact standard = ledger.Money($"disabled.{key}.standard", one.Standard), payments = ledger.Total($"disabled.{key}.payments", quarters);
        var money = ledger.Money($"disabled.{key}.money", payments.Value * one.Standard);
        ledger.Product(money, standard, payments);
        return new(one.Name, standard, quarters, payments, money);
    }

    private ImmutableArray<Fact> Quarters(ImmutableArray<Allowance> all, string what, Func<Allowance, decimal> times, out Fact whole)
    {
        var isMoney = what == "money";
        var sums = Enumerable.Range(0, 4).Select(index => Quarter(all, $"disabled.{what}.q{index}", index, isMoney, all.Sum(one => one.Quarters[index].Value * times(one)))).ToImmutableArray();
        whole = ledger.Total($"disabled.{what}", sums);
        return sums;
    }

    private Fact Quarter(ImmutableArray<Allowance> all, string key, int index, bool isMoney, decimal value)
    {
        var sum = isMoney ? ledger.Money(key, value) : ledger.Count(key, (int)value);
        if (isMoney)
            ledger.Relate("product", [new(1, sum), .. all.Select(one => new Term(-1, one.Standard, one.Quarters[index]))]);
        else
            ledger.Sum(sum, [.. all.Select(one => one.Quarters[index])]);
        return sum;
    }

    private OneHelp Help(string key, (string Name, string Unit, int Each, int From, int To) one)
    {
        var (planned, count) = ledger.Counted(dice, $"disabled.{key}", one.From, one.To, 94, 116);
        Fact each = ledger.Money($"disabled.{key}.each", one.Each), money = ledger.Money($"disabled.{key}.money", one.Each * count.Value);
        ledger.Product(money, each, count);
        return new(one.Name, one.Unit, each, planned, count, ledger.Rate($"disabled.{key}.rate", "completion", count, planned), money);
    }

    private ImmutableArray<PayingLevel> Levels(Fact spent)
    {
        string[] names = ["省级财政资金", "市级财政资金", "县级财政资金"];
        var parts = ledger.Split(dice, "disabled.level", spent, [58, 12, 30]);
        return [.. names.Select((name, index) =>
        {
            var arrived = ledger.Money($"disabled.level.{index}.arrived", decimal.Ceiling(parts[index].Value * dice.Share(100, 106) / 100) * 100);
            var budget = index < 2 ? arrived.Value : decimal.Ceiling(arrived.Value * dice.Share(100, 112) / 1_000) * 1_000;
            return ledger.Level($"disabled.level.{index}", name, ledger.Money($"disabled.level.{index}.budget", budget), arrived, parts[index]);
        })];
    }

    private PayingLevel All(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("disabled.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("disabled.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("disabled.all", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private static List<LineSpec> Specs(PayingLevel all, ImmutableArray<OneHelp> helps, SelfPoll poll) =>
    [
        new("项目决策", "程序严密", "立项依据充分、程序规范", 8), new("项目决策", "规划合理", "目标明确、任务可行", 7), new("项目管理", "分配科学", "资金分配方法", 7),
        new("项目管理", "资金到位", "资金到位率", 8, "≥", "%", BlindIParts.Percent("disabled.hundred", 100), all.ArrivedRate), new("项目管理", "资金使用", "使用合规、专账核算", 5), new("项目管理", "监管有效", "动态复核", 5),
        .. helps.Take(2).Select(one => new LineSpec("项目绩效", "完成数量", $"{one.Name}完成情况", 9, "≥", one.Unit, one.Planned, one.Count)), new("项目绩效", "完成质量", "补贴发放准确率", 12), new("项目绩效", "完成时效", "按月足额发放", 10),
        new("项目绩效", "社会效益", "改善残疾人生活状况", 10), new("项目绩效", "满意度", "残疾人及家属满意度", 10, "≥", "%", BlindIParts.Percent("disabled.ninety", 92), poll.ContentRate),
    ];
}
