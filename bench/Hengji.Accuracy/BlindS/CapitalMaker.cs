using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>Makes a city's state capital budget: what enterprises hand over, on what it is spent, what goes to the general budget.</summary>
internal sealed class CapitalMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "s.capital")
{
    private const int Wan = 10_000;

    private static readonly (string Name, int From, int To, int Percent)[] EnterpriseNames =
    [
        ("市城市建设投资集团有限公司", 90_000_000, 260_000_000, 30), ("市水务集团有限公司", 30_000_000, 84_000_000, 30), ("市交通产业集团有限公司", 26_000_000, 72_000_000, 30), ("市公共交通集团有限公司", 2_000_000, 6_000_000, 20),
        ("市粮食储备有限公司", 3_000_000, 9_000_000, 20), ("市文化旅游发展集团有限公司", 8_000_000, 24_000_000, 25), ("市产业投资基金管理有限公司", 12_000_000, 40_000_000, 30),
    ];

    private static readonly (string Code, string Name, int From, int To)[] OtherIncomes = [("1030602", "股利、股息收入", 9_000_000, 36_000_000), ("1030603", "产权转让收入", 4_000_000, 42_000_000), ("1030698", "其他国有资本经营预算收入", 600_000, 4_000_000)];

    private static readonly (string Code, string Name, decimal Weight, (string Name, string Body)[] Projects)[] UseNames =
    [
        ("22301", "解决历史遗留问题及改革成本支出", 24, [("国有企业退休人员社会化管理补助", "市国资委"), ("改制企业离休干部医药费", "市国资委"), ("厂办大集体改革职工安置", "市工业和信息化局")]),
        ("22302", "国有企业资本金注入", 58, [("供水管网改造项目资本金", "市水务集团有限公司"), ("城际公交场站建设资本金", "市交通产业集团有限公司"), ("产业引导母基金出资", "市产业投资基金管理有限公司")]),
        ("22303", "国有企业政策性补贴", 12, [("成品粮应急储备轮换补贴", "市粮食储备有限公司"), ("公交低票价补贴", "市公共交通集团有限公司")]), ("22399", "其他国有资本经营预算支出", 6, [("国有资产监管信息系统建设", "市国资委")]),
    ];

    public CapitalBudget Make()
    {
        var enterprises = EnterpriseNames.Select((one, index) => Enterprise($"enterprise.{index}", one)).ToImmutableArray();
        var profits = Total("profit.last", enterprises.Select(one => one.Due.Last));
        List<(string Code, string Name, Fact Now)> now = [("1030601", "利润收入", profits), .. OtherIncomes.Select((one, index) => (one.Code, one.Name, Even($"other.{index}", Dice.Yuan(one.From, one.To), Wan)))];
        var incomes = now.Select((one, index) => Ledger.Budgeted(Key($"income.{index}"), one.Name, Even($"income.{index}.budget", Dice.Part(one.Now.Value, 88, 106), Wan), Compare($"income.{index}", one.Now, 76, 118))).ToList();
        var income = Ledger.BudgetedWhole(Key("income"), "国有资本经营预算收入", incomes);
        Fact moved = Even("moved", Dice.Part(income.Now.Value, 31, 36), Wan), lent = Even("lent", Dice.Part(income.Now.Value, 2, 4), Wan), granted = Even("granted", Dice.Part(income.Now.Value, 3, 7), Wan);
        Fact closing = Even("closing", Dice.Part(income.Now.Value, 1, 4), Wan), carried = Even("carried", Dice.Part(income.Now.Value, 1, 5), Wan);
        var all = Total("all", [income.Now, granted, carried]);
        var uses = Uses(all.Value - lent.Value - moved.Value - closing.Value);
        var spent = Ledger.BudgetedWhole(Key("spent"), "国有资本经营预算支出", uses);
        Ledger.Balanced(closing, [all], [spent.Now, lent, moved]);
        return Draft(enterprises, now, new(
            Ledger.Shared(incomes, income), income, granted, carried, all, Ledger.Shared(uses, spent), spent, lent, moved, Share("moved.share", moved, income.Now), closing,
            enterprises, Count("enterprises", enterprises.Length), Total("profit", enterprises.Select(one => one.Profit)), [], null!, null!, null!, [], null!, [], null!, null!, null!, null!));
    }

    private PayingEnterprise Enterprise(string name, (string Name, int From, int To, int Percent) one)
    {
        Fact profit = Even($"{name}.profit", Dice.Yuan(one.From, one.To), 1_000_000), due = Money($"{name}.due", profit.Value * one.Percent / 100);
        return new(one.Name, profit, Ledger.Rate(Key($"{name}.percent"), "rate", due, profit, 0), Ledger.Compare(Key($"{name}.due"), due, Even($"{name}.due.last", Dice.Part(due.Value, 82, 116), Wan)));
    }

    /// <summary>What is spent by kind; new capital takes what the others leave.</summary>
    private List<BudgetedItem> Uses(decimal whole)
    {
        var amounts = UseNames.Select(one => decimal.Floor(whole * one.Weight / 100 * Dice.Share(88, 112) / Wan) * Wan).ToList();
        amounts[1] += whole - amounts.Sum();
        return [.. UseNames.Select((one, index) => (one.Name, Key: $"use.{index}", Now: Money($"use.{index}", amounts[index])))
            .Select(one => Ledger.Budgeted(Key(one.Key), one.Name, Even($"{one.Key}.budget", one.Now.Value * Dice.Share(100, 112), Wan), Compare(one.Key, one.Now, 80, 121)))];
    }

    /// <summary>Next year's income is what enterprises owe; a third goes to the general budget, the rest to projects.</summary>
    private CapitalBudget Draft(ImmutableArray<PayingEnterprise> enterprises, List<(string Code, string Name, Fact Now)> now, CapitalBudget budget)
    {
        CapitalLine Line(string code, string name, Comparison money) => new(code, name, money, Ledger.Rate($"{money.Now.Key}.ofnow", "rate", money.Now, money.Last));
        Comparison Next(int index) => Ledger.Compare(Key($"next.{index}"), index == 0 ? Total("next.0", enterprises.Select(one => one.Due.Now)) : Even($"next.{index}", Dice.Part(now[index].Now.Value, 70, 125), Wan), now[index].Now);
        var incomes = now.Select((one, index) => Line(one.Code, one.Name, Next(index))).ToImmutableArray();
        var income = Line("10306", "国有资本经营预算收入", WholeOf("next", incomes.Select(one => one.Money), budget.Income.Now));
        var moved = Even("next.moved", Dice.Part(income.Money.Now.Value, 32, 36), Wan);
        Fact granted = Even("next.granted", Dice.Part(income.Money.Now.Value, 2, 6), Wan), lent = Even("next.lent", Dice.Part(income.Money.Now.Value, 1, 3), Wan);
        var all = Total("next.all", [income.Money.Now, granted, budget.Closing]);
        var projects = Projects(all.Value - moved.Value - lent.Value);
        var uses = UseNames.Select((one, index) => Line(one.Code, one.Name, Ledger.Compare(Key($"next.use.{index}"), Total($"next.use.{index}", projects.Where(project => project.Kind == one.Name).Select(project => project.Amount)), budget.Uses[index].Now))).ToImmutableArray();
        var spent = Line("223", "国有资本经营预算支出", WholeOf("next.spent", uses.Select(one => one.Money), budget.Spent.Now));
        Ledger.Sum(spent.Money.Now, [.. projects.Select(one => one.Amount)]);
        Ledger.Sum(all, [spent.Money.Now, lent, moved]);
        return budget with
        {
            NextIncomes = incomes, NextIncome = income, NextGranted = granted, NextAll = all, Projects = projects, ProjectCount = Count("projects", projects.Length), NextUses = uses, NextSpent = spent,
            NextLent = lent, NextMoved = moved, NextMovedShare = Share("next.moved.share", moved, income.Money.Now),
        };
    }

    private Comparison WholeOf(string name, IEnumerable<Comparison> parts, Fact last)
    {
        var all = parts.ToList();
        var whole = Ledger.Compare(Key(name), Total(name, all.Select(one => one.Now)), last);
        Ledger.Sum(whole.Change, [.. all.Select(one => one.Change)]);
        return whole;
    }

    private ImmutableArray<CapitalProject> Projects(decimal whole)
    {
        var all = UseNames.SelectMany(one => one.Projects.Select(project => (Kind: one.Name, project.Name, project.Body, Weight: one.Weight / one.Projects.Length * Dice.Share(75, 130)))).ToList();
        var amounts = all.Select(one => decimal.Floor(whole * one.Weight / all.Sum(other => other.Weight) / Wan) * Wan).ToList();
        amounts[3] += whole - amounts.Sum();
        return [.. all.Select((one, index) => new CapitalProject(one.Kind, one.Name, one.Body, Money($"project.{index}", amounts[index])))];
    }
}
