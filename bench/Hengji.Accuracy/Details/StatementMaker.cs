using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Details;

/// <summary>Makes the two-sided statements.</summary>
internal sealed class StatementMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public Statement Make()
    {
        var current = ledger.Total("current.income", [year.Sum.General, year.Sum.Fund, year.Sum.Nontax, year.Sum.Other]);
        ledger.Sum(year.Sum.Income, [current, year.Sum.Carryover]);
        var flow = new Flow(
            ledger.Total("granted.opening", [year.General.Opening, year.Fund.Opening]),
            ledger.Total("granted.income", [year.Sum.General, year.Sum.Fund]),
            ledger.Total("granted.spent", [year.General.Expenditure, year.Fund.Expenditure]),
            ledger.Total("granted.closing", [year.General.Closing, year.Fund.Closing]));
        var total = ledger.Total("granted.total", [flow.Income, flow.Opening]);
        ledger.Sum(total, [flow.Expenditure, flow.Closing]);
        return new(current, Income(current), Kinds(), Functions(), Granted(flow), flow, total);
    }

    private ImmutableArray<Portion> Income(Fact whole) =>
    [
        Portion("一般公共预算财政拨款收入", year.Sum.General, whole, "general"), Portion("政府性基金预算财政拨款收入", year.Sum.Fund, whole, "fund"),
        Portion("财政专户管理资金收入", year.Sum.Nontax, whole, "nontax"), Portion("其他收入", year.Sum.Other, whole, "other"),
    ];

    private ImmutableArray<Portion> Kinds() =>
    [
        Portion("基本支出", year.Sum.Basic, year.Sum.Expenditure, "basic"), Portion("项目支出", year.Sum.Project, year.Sum.Expenditure, "project"),
    ];

    /// <summary>What the general budget spends, and the rest of all expenditure on top of it.</summary>
    private ImmutableArray<Portion> Functions()
    {
        var rest = dice.Split(year.Sum.Expenditure.Value - year.General.Expenditure.Value, year.Functions.Length + 1);
        var functions = year.Functions.Select((item, index) =>
        {
            var amount = ledger.Money($"all.{item.Code}", item.Total.Value + rest[index]);
            ledger.AtMost(item.Total, amount);
            return Portion(item.Name, amount, year.Sum.Expenditure, item.Code);
        }).Append(Portion("其他支出", ledger.Money("all.229", rest[^1]), year.Sum.Expenditure, "229")).ToImmutableArray();
        ledger.Sum(year.Sum.Expenditure, [.. functions.Select(item => item.Amount)]);
        return functions;
    }

    private ImmutableArray<SplitLine> Granted(Flow flow)
    {
        var none = ledger.Money("granted.none", 0);
        var lines = year.Functions.Select(item => Line(item.Name, item.Code, item.Total, none))
            .Append(Line("城乡社区支出", "212", none, year.Fund.Expenditure)).ToImmutableArray();
        ledger.Sum(flow.Expenditure, [.. lines.Select(line => line.Total)]);
        return lines;
    }

    private SplitLine Line(string name, string code, Fact general, Fact fund) =>
        new(name, ledger.Total($"granted.{code}", [general, fund]), general, fund);

    private Portion Portion(string name, Fact amount, Fact whole, string key) =>
        new(name, amount, ledger.Rate($"all.share.{key}", "share", amount, whole));
}
