using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A budget as an audit tells it: income with what was added, expenditure with what was taken, what is left.</summary>
public sealed record AuditedBudget(
    BudgetedItem Income, ImmutableArray<Held> OtherIn, Fact In, BudgetedItem Spent, ImmutableArray<Held> OtherOut, Fact Out, Fact Closing);

/// <summary>A kind of problem, or all: how many, their money, what was mended.</summary>
public sealed record AuditedProblem(string Name, Fact Count, Fact Money, Fact Share, Fact Mended, Fact MendedMoney, Fact Rate, Fact Open);

/// <summary>A department looked at more closely.</summary>
public sealed record AuditedOffice(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left, Fact Late);

/// <summary>What an audit office reports about a year.</summary>
public sealed record AuditWork(
    AuditedBudget General, AuditedBudget Fund, ImmutableArray<AuditedProblem> Problems, AuditedProblem All, ImmutableArray<AuditedOffice> Offices,
    Fact OfficeCount, Fact LateAll, ImmutableArray<Held> Ways, Fact Jobs, Fact Units, Fact UnitsShare, Fact AllUnits);

/// <summary>Makes an audit office's report.</summary>
internal sealed class AuditMaker(Ledger ledger, Dice dice)
{
    public AuditWork Make()
    {
        var general = Budget(
            "general", 900_000_000, 2_100_000_000, ["上级补助收入", "债券转贷收入", "调入资金", "动用预算稳定调节基金", "上年结余"], ["上解支出", "债务还本支出"]);
        var fund = Budget("fund", 40_000_000, 700_000_000, ["上级补助收入", "专项债券转贷收入", "上年结余"], ["调出资金", "专项债务还本支出"]);
        var (problems, all) = Problems();
        var offices = Offices();
        Fact units = ledger.Count("audit.units", dice.Whole(24, 70)), allUnits = ledger.Count("audit.units.all", (int)units.Value + dice.Whole(5, 60));
        ledger.AtMost(units, allUnits);
        return new(
            general, fund, problems, all, offices, ledger.Count("audit.offices", offices.Length), ledger.Total("audit.late", [.. offices.Select(one => one.Late)]),
            Ways(all.MendedMoney), ledger.Count("audit.jobs", dice.Whole(9, 31)), units, ledger.Rate("audit.units.share", "share", units, allUnits), allUnits);
    }

    private AuditedBudget Budget(string key, int least, int most, string[] otherIn, string[] otherOut)
    {
        var income = ledger.Budgeted(dice, $"audit.{key}.in", "收入", ledger.Money($"audit.{key}.in", dice.Yuan(least, most)), 94, 104);
        var added = otherIn.Select((name, index) => new Held(name, ledger.Money($"audit.{key}.in.{index}", dice.Part(income.Now.Value, 3, 60)))).ToImmutableArray();
        var all = ledger.Total($"audit.{key}.all", [income.Now, .. added.Select(one => one.Amount)]);
        var spent = ledger.Budgeted(dice, $"audit.{key}.out", "支出", ledger.Money($"audit.{key}.out", dice.Part(all.Value, 68, 80)), 100, 112);
        var taken = otherOut.Select((name, index) => new Held(name, ledger.Money($"audit.{key}.out.{index}", dice.Part(all.Value, 2, 9)))).ToImmutableArray();
        var gone = ledger.Total($"audit.{key}.gone", [spent.Now, .. taken.Select(one => one.Amount)]);
        return new(income, added, all, spent, taken, gone, ledger.Balance($"audit.{key}.closing", [all], [gone]));
    }

    private (ImmutableArray<AuditedProblem> Parts, AuditedProblem All) Problems()
    {
        string[] names = ["财政管理", "部门预算执行", "重点专项资金", "政府投资项目", "国有资产管理"];
        var found = names.Select((name, index) =>
        {
            Fact count = ledger.Count($"audit.problem.{index}", dice.Whole(4, 38)), money = ledger.Money($"audit.problem.{index}.money", dice.Yuan(900_000, 90_000_000));
            var mended = ledger.Count($"audit.problem.{index}.mended", (int)count.Value - dice.Whole(0, 3));
            return (name, count, money, mended, ledger.Money($"audit.problem.{index}.mended.money", dice.Part(money.Value, 60, 99)));
        }).ToList();
        Fact Total(string what, Func<int, Fact> of) => ledger.Total($"audit.problem.{what}", [.. Enumerable.Range(0, found.Count).Select(of)]);

        Fact all = Total("count", index => found[index].count), sum = Total("money", index => found[index].money);
        Fact done = Total("mended", index => found[index].mended), returned = Total("mended.money", index => found[index].Item5);
        var whole = Problem("audit.problem", "合计", all, sum, sum, done, returned);
        var parts = found.Select((one, index) => Problem($"audit.problem.{index}", one.name, one.count, one.money, sum, one.mended, one.Item5)).ToImmutableArray();
        ledger.Sum(whole.Open, [.. parts.Select(one => one.Open)]);
        return (parts, whole);
    }

    private AuditedProblem Problem(string key, string name, Fact count, Fact money, Fact whole, Fact mended, Fact returned)
    {
        ledger.AtMost(returned, money);
        return new(
            name, count, money, ledger.Rate($"{key}.share", "share", money, whole), mended, returned,
            ledger.Rate($"{key}.rate", "rate", mended, count), ledger.Balance($"{key}.open", [count], [mended]));
    }

    private ImmutableArray<AuditedOffice> Offices()
    {
        string[] names = ["区教育体育局", "区住房和城乡建设局", "区医疗保障局", "区交通运输局", "区科技局"];
        return [.. dice.Some(names, dice.Whole(3, 5)).Select((name, index) =>
        {
            var budget = ledger.Money($"audit.office.{index}.budget", dice.Yuan(9_000_000, 400_000_000));
            var spent = ledger.Money($"audit.office.{index}", dice.Part(budget.Value, 78, 99));
            var left = ledger.Balance($"audit.office.{index}.left", [budget], [spent]);
            var late = ledger.Money($"audit.office.{index}.late", dice.Part(left.Value, 10, 90));
            ledger.AtMost(late, left);
            return new AuditedOffice(name, budget, spent, ledger.Rate($"audit.office.{index}.rate", "rate", spent, budget), left, late);
        })];
    }

    private ImmutableArray<Held> Ways(Fact mended)
    {
        string[] names = ["上缴财政", "归还原资金渠道", "统筹盘活", "调整会计账目"];
        return [.. ledger.Split(dice, "audit.way", mended, names.Length).Select((amount, index) => new Held(names[index], amount))];
    }
}
