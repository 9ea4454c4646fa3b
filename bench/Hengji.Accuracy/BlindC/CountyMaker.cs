using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A county's general public budget: income by kind and by office that collects it, what else came, expenditure, what is left.</summary>
public sealed record CountyBudget(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, ImmutableArray<BudgetedItem> Charges, BudgetedItem Nontax, BudgetedItem Local,
    Fact Initial, Fact Added, ImmutableArray<BudgetedItem> Collectors, ImmutableArray<Held> Granted, Fact AllGranted,
    ImmutableArray<Held> OtherIn, Fact In, ImmutableArray<BudgetedItem> Functions, BudgetedItem Spent, Fact Livelihood, Fact LivelihoodShare,
    ImmutableArray<Held> OtherOut, Fact Out, Fact Closing);

/// <summary>Makes a county's general public budget.</summary>
internal sealed class CountyMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Livelihood = ["教育支出", "社会保障和就业支出", "卫生健康支出", "农林水支出"];

    public CountyBudget Make()
    {
        var taxes = Items("tax", ["增值税", "企业所得税", "个人所得税", "资源税", "城市维护建设税", "契税", "其他各税"], 3_000_000, 90_000_000);
        var charges = Items("charge", ["专项收入", "行政事业性收费收入", "罚没收入", "国有资源（资产）有偿使用收入", "其他收入"], 2_000_000, 70_000_000);
        BudgetedItem tax = ledger.BudgetedWhole("county.tax", "税收收入", taxes), nontax = ledger.BudgetedWhole("county.charge", "非税收入", charges);
        var local = ledger.BudgetedWhole("county.local", "地方一般公共预算收入", [tax, nontax]);
        var kinds = ledger.Shared([tax, nontax], local);
        var added = ledger.Money("county.added", dice.Part(local.Budget.Value, 1, 7));
        var initial = ledger.Balance("county.initial", [local.Budget], [added]);
        var granted = Helds("granted", local.Now, ["返还性收入", "一般性转移支付收入", "专项转移支付收入"], 8, 160);
        var allGranted = ledger.Total("county.granted", [.. granted.Select(item => item.Amount)]);
        var otherIn = Helds("in", local.Now, ["地方政府一般债务转贷收入", "上年结余收入", "调入资金", "动用预算稳定调节基金"], 4, 40);
        var all = ledger.Total("county.all", [local.Now, allGranted, .. otherIn.Select(item => item.Amount)]);
        var (functions, spent, otherOut) = Spending(all);
        Fact[] gone = [spent.Now, .. otherOut.Select(item => item.Amount)];
        var outAll = ledger.Total("county.out", gone);
        var closing = ledger.Balance("county.closing", [all], [outAll]);
        ledger.Balanced(closing, [all], gone);
        var livelihood = ledger.Total("county.livelihood", [.. functions.Where(item => Livelihood.Contains(item.Name)).Select(item => item.Now)]);
        return new(
            taxes, kinds[0], ledger.Shared(charges, nontax), kinds[1], local, initial, added, Collectors(tax, nontax, local), granted, allGranted,
            otherIn, all, functions, spent, livelihood, ledger.Rate("county.livelihood.share", "share", livelihood, spent.Now), otherOut, outAll, closing);
    }

    private ImmutableArray<BudgetedItem> Items(string key, string[] names, int least, int most) => [.. names.Select((name, index) =>
        ledger.Budgeted(dice, $"county.{key}.{index}", name, ledger.Money($"county.{key}.{index}", dice.Yuan(least, most))))];

    private ImmutableArray<Held> Helds(string key, Fact whole, string[] names, int fromPercent, int toPercent) => [.. names.Select((name, index) =>
        new Held(name, ledger.Money($"county.{key}.{index}", dice.Part(whole.Value, fromPercent, toPercent))))];

    /// <summary>All taxes and some of the rest go to the tax office, the others to the finance office.</summary>
    private ImmutableArray<BudgetedItem> Collectors(BudgetedItem tax, BudgetedItem nontax, BudgetedItem local)
    {
        var share = dice.Whole(15, 45);
        Fact Office(string key, Func<BudgetedItem, Fact> of) =>
            ledger.Money($"county.office{key}", of(tax).Value + dice.Part(of(nontax).Value, share, share + 5));

        Fact now = Office("", one => one.Now), budget = Office(".budget", one => one.Budget), last = Office(".last", one => one.Money.Last);
        var office = ledger.Budgeted("county.office", "税务部门", budget, ledger.Compare("county.office", now, last));
        var rest = ledger.Budgeted(
            "county.desk", "财政部门", ledger.Balance("county.desk.budget", [local.Budget], [budget]),
            ledger.Compare("county.desk", ledger.Balance("county.desk", [local.Now], [now]), ledger.Balance("county.desk.last", [local.Money.Last], [last])));
        ledger.Sum(local.Money.Change, [office.Money.Change, rest.Money.Change]);
        return ledger.Shared([office, rest], local);
    }

    private (ImmutableArray<BudgetedItem> Functions, BudgetedItem Spent, ImmutableArray<Held> Others) Spending(Fact all)
    {
        string[] names = ["一般公共服务支出", "公共安全支出", "教育支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出", "其他各项支出"];
        var amounts = dice.Split(dice.Part(all.Value, 74, 84), names.Length);
        var functions = names.Select((name, index) =>
            ledger.Budgeted(dice, $"county.function.{index}", name, ledger.Money($"county.function.{index}", amounts[index]), 101, 118)).ToList();
        var spent = ledger.BudgetedWhole("county.spent", "一般公共预算支出", functions);
        return (ledger.Shared(functions, spent), spent, Helds("out", all, ["上解上级支出", "地方政府一般债务还本支出", "安排预算稳定调节基金"], 1, 4));
    }
}
