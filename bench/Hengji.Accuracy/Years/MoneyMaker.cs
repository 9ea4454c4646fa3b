namespace Hengji.Accuracy.Years;

/// <summary>Makes the department's money: budgets, last year, flows of each budget, classes, projects.</summary>
internal sealed class MoneyMaker(Ledger ledger, Dice dice, UnitYear sum)
{
    private readonly decimal otherOpening = decimal.Round(sum.Carryover.Value * 0.1m, 2, MidpointRounding.ToZero);
    private Fact generalExpenditure = null!;
    private Fact fundExpenditure = null!;
    private Fact otherExpenditure = null!;

    public Comparison Compare(string key, Fact now) => Compared(key, now, ledger.Money($"{key}.last", LastYear(now)));

    /// <summary>Last year's total from its parts' last years.</summary>
    public Comparison CompareSum(string key, Fact now, params Comparison[] parts) =>
        Compared(key, now, ledger.Total($"{key}.last", [.. parts.Select(part => part.Last)]));

    /// <summary>Opening, income, expenditure and closing of the general budget, its two parts, and the fund's.</summary>
    public (Flow General, Flow Basic, Flow Project, Flow Fund) Flows()
    {
        _ = Spent();
        var fundOpening = ledger.Money("fund.opening", FundOpening);
        var fund = new Flow(fundOpening, sum.Fund, fundExpenditure, Closing("fund", fundOpening, sum.Fund, fundExpenditure));
        var openingAmount = sum.Carryover.Value - FundOpening - otherOpening;
        var closing = openingAmount + sum.General.Value - generalExpenditure.Value;
        var projectSpent = Math.Min(sum.Project.Value * 0.9m, generalExpenditure.Value * 0.6m);
        var project = ledger.Money("gpb.project", decimal.Round(projectSpent, 2, MidpointRounding.ToZero));
        var basic = ledger.Money("gpb.basic", generalExpenditure.Value - project.Value);
        ledger.Sum(generalExpenditure, [basic, project]);
        var basicOpening = ledger.Money("gpb.basic.opening", dice.Part(Math.Min(openingAmount, basic.Value), 1, 8));
        var basicIncome = ledger.Money("gpb.basic.income", basic.Value - basicOpening.Value);
        var projectOpening = ledger.Money("gpb.project.opening", openingAmount - basicOpening.Value);
        var projectIncome = ledger.Money("gpb.project.income", project.Value + closing - projectOpening.Value);
        var opening = ledger.Total("gpb.opening", [basicOpening, projectOpening]);
        ledger.Sum(sum.General, [basicIncome, projectIncome]);
        return (
            new(opening, sum.General, generalExpenditure, Closing("gpb", opening, sum.General, generalExpenditure)),
            new(basicOpening, basicIncome, basic, Closing("gpb.basic", basicOpening, basicIncome, basic)),
            new(projectOpening, projectIncome, project, Closing("gpb.project", projectOpening, projectIncome, project)),
            fund);
    }

    /// <summary>Initial and whole-year budgets by kind of expenditure and by source.</summary>
    public (Execution Total, Execution Basic, Execution Project, ImmutableArray<Execution> Sources) Executions()
    {
        var spent = Spent();
        string[] names = ["一般公共预算", "政府性基金预算", "财政专户管理资金", "单位资金"];
        string[] keys = ["general", "fund", "nontax", "other"];
        var sources = spent.Select((executed, index) => Executed(keys[index], names[index], executed)).ToImmutableArray();
        var fullYear = ledger.Total("full.total", [.. sources.Select(source => source.FullYear)]);
        var initial = ledger.Total("initial.total", [.. sources.Select(source => source.Initial)]);
        var total = new Execution("年度资金总额", initial, fullYear, sum.Expenditure, Rate("total", sum.Expenditure, fullYear));
        var spare = fullYear.Value - sum.Expenditure.Value;
        var basicFull = ledger.Money("full.basic", sum.Basic.Value + dice.Part(spare, 5, 40));
        var projectFull = ledger.Money("full.project", fullYear.Value - basicFull.Value);
        ledger.Sum(fullYear, [basicFull, projectFull]);
        var basicInitial = ledger.Money("initial.basic", dice.Part(Math.Min(basicFull.Value, initial.Value * 0.8m), 80, 100));
        var projectInitial = ledger.Money("initial.project", initial.Value - basicInitial.Value);
        ledger.Sum(initial, [basicInitial, projectInitial]);
        ledger.AtMost(sum.Expenditure, fullYear);
        return (
            total,
            new("基本支出", basicInitial, basicFull, sum.Basic, Rate("basic", sum.Basic, basicFull)),
            new("项目支出", projectInitial, projectFull, sum.Project, Rate("project", sum.Project, projectFull)),
            sources);
    }

    public ImmutableArray<Execution> Projects(Field field, Execution whole)
    {
        var names = dice.Some(field.Projects, dice.Whole(4, 9));
        var executed = dice.Split(whole.Executed.Value, names.Count);
        var spare = dice.Split(whole.FullYear.Value - whole.Executed.Value, names.Count);
        var initial = dice.Split(whole.Initial.Value, names.Count);
        var projects = names.Select((name, index) =>
        {
            var spent = ledger.Money($"executed.p{index}", executed[index]);
            var full = ledger.Money($"full.p{index}", executed[index] + spare[index]);
            return new Execution(name, ledger.Money($"initial.p{index}", initial[index]), full, spent, Rate($"p{index}", spent, full));
        }).ToImmutableArray();
        ledger.Sum(whole.Executed, [.. projects.Select(project => project.Executed)]);
        ledger.Sum(whole.FullYear, [.. projects.Select(project => project.FullYear)]);
        ledger.Sum(whole.Initial, [.. projects.Select(project => project.Initial)]);
        return projects;
    }

    public ImmutableArray<ExpenditureClass> Economic(Fact basic, Fact project, Fact total)
    {
        (string Code, string Name)[] classes = [("301", "工资福利支出"), ("302", "商品和服务支出"), ("303", "对个人和家庭的补助"), ("310", "资本性支出")];
        var basics = dice.Split(basic.Value, 3).OrderDescending().Append(0).ToList();
        var projects = dice.Split(project.Value, 4).Order().ToList();
        (projects[1], projects[3]) = (projects[3], projects[1]);
        var result = classes.Select((name, index) => Class(
            name.Code, name.Name, ledger.Money($"basic.{name.Code}", basics[index]), ledger.Money($"project.{name.Code}", projects[index]), total))
            .ToImmutableArray();
        ledger.Sum(basic, [.. result.Select(item => item.Basic)]);
        ledger.Sum(project, [.. result.Select(item => item.Project)]);
        ledger.Sum(total, [.. result.Select(item => item.Total)]);
        return result;
    }

    public ImmutableArray<ExpenditureClass> Functions(Fact total)
    {
        (string Code, string Name)[] classes =
        [
            ("201", "一般公共服务支出"), ("208", "社会保障和就业支出"), ("210", "卫生健康支出"), ("213", "农林水支出"), ("221", "住房保障支出"),
        ];
        var chosen = dice.Some(classes, dice.Whole(4, 5)).OrderBy(item => item.Code, StringComparer.Ordinal).ToList();
        var amounts = dice.Split(total.Value, chosen.Count);
        var none = ledger.Money("none", 0);
        var result = chosen.Select((item, index) =>
        {
            var amount = ledger.Money($"function.{item.Code}", amounts[index]);
            return new ExpenditureClass(item.Code, item.Name, none, none, amount, ledger.Rate($"share.{item.Code}", "share", amount, total));
        }).ToImmutableArray();
        ledger.Sum(total, [.. result.Select(item => item.Total)]);
        return result;
    }

    public Procurement Procurement()
    {
        var parts = dice.Split(dice.Part(sum.Expenditure.Value, 3, 12), 3);
        Fact goods = ledger.Money("buy.goods", parts[0]), works = ledger.Money("buy.works", parts[1]);
        var services = ledger.Money("buy.services", parts[2]);
        var total = ledger.Total("buy.total", [goods, works, services]);
        var small = ledger.Money("buy.small", dice.Part(total.Value, 40, 95));
        ledger.AtMost(small, total);
        return new(total, goods, works, services, small, ledger.Rate("buy.smallshare", "share", small, total));
    }

    private decimal FundOpening => sum.Fund.Value > 0 ? decimal.Round(sum.Carryover.Value * 0.05m, 2, MidpointRounding.ToZero) : 0;

    /// <summary>Expenditure by source; what no other source pays for is other money.</summary>
    private ImmutableArray<Fact> Spent()
    {
        if (generalExpenditure is not null)
            return [generalExpenditure, fundExpenditure, sum.Nontax, otherExpenditure];
        var otherClosing = dice.Part(Math.Min(sum.Cumulative.Value * 0.1m, otherOpening + sum.Other.Value), 10, 60);
        var fundClosing = Math.Min(dice.Part(FundOpening, 5, 30), sum.Cumulative.Value - otherClosing);
        var generalClosing = sum.Cumulative.Value - otherClosing - fundClosing;
        generalExpenditure = ledger.Money(
            "spent.general", sum.Carryover.Value - FundOpening - otherOpening + sum.General.Value - generalClosing);
        fundExpenditure = ledger.Money("spent.fund", FundOpening + sum.Fund.Value - fundClosing);
        otherExpenditure = ledger.Money("spent.other", otherOpening + sum.Other.Value - otherClosing);
        ledger.Sum(sum.Expenditure, [generalExpenditure, fundExpenditure, sum.Nontax, otherExpenditure]);
        return [generalExpenditure, fundExpenditure, sum.Nontax, otherExpenditure];
    }

    private ExpenditureClass Class(string code, string name, Fact basic, Fact project, Fact whole)
    {
        var total = ledger.Total($"class.{code}", [basic, project]);
        return new(code, name, basic, project, total, ledger.Rate($"share.{code}", "share", total, whole));
    }

    private Execution Executed(string key, string name, Fact executed)
    {
        var full = ledger.Money($"full.{key}", executed.Value + dice.Part(executed.Value, 0, 9));
        var initial = ledger.Money($"initial.{key}", dice.Part(full.Value, 70, 100));
        return new(name, initial, full, executed, Rate(key, executed, full));
    }

    private Fact Rate(string key, Fact executed, Fact full) => ledger.Rate($"rate.{key}", "rate", executed, full);

    private Fact Closing(string key, Fact opening, Fact income, Fact spent) =>
        ledger.Balance($"{key}.closing", [opening, income], [spent]);

    private decimal LastYear(Fact now) => dice.Part(now.Value, 72, 135);

    private Comparison Compared(string key, Fact now, Fact last)
    {
        var change = ledger.Change($"{key}.change", now, last);
        return new(now, last, change, ledger.Growth($"{key}.growth", now, last, change));
    }
}
