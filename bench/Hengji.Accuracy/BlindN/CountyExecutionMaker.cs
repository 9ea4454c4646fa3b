using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>Makes a county's general budget: income by tax and charge, expenditure by function, and how both balance.</summary>
internal sealed class CountyExecutionMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, decimal Weight)[] Taxes =
    [
        ("增值税", 36), ("企业所得税", 9), ("个人所得税", 3), ("资源税", 4), ("城市维护建设税", 6), ("房产税", 6), ("城镇土地使用税", 6), ("土地增值税", 8), ("耕地占用税", 5), ("契税", 12), ("其他税收", 5),
    ];

    private static readonly (string Name, decimal Weight)[] Charges = [("专项收入", 17), ("行政事业性收费收入", 13), ("罚没收入", 16), ("国有资源（资产）有偿使用收入", 46), ("其他收入", 8)];

    private static readonly (string Name, decimal Weight)[] Functions =
    [
        ("一般公共服务支出", 10), ("公共安全支出", 4.5m), ("教育支出", 20), ("科学技术支出", 1), ("文化旅游体育与传媒支出", 1.4m), ("社会保障和就业支出", 17), ("卫生健康支出", 9), ("节能环保支出", 2.6m), ("城乡社区支出", 6),
        ("农林水支出", 16), ("交通运输支出", 4), ("住房保障支出", 3.5m), ("灾害防治及应急管理支出", 1), ("债务付息支出", 2), ("其他支出", 2),
    ];

    private static readonly string[] Livelihood = ["教育支出", "社会保障和就业支出", "卫生健康支出", "农林水支出", "住房保障支出"];

    public CountyExecution Make()
    {
        var size = dice.Yuan(500_000_000, 1_500_000_000);
        List<BudgetedItem> taxes = Items("tax", Taxes, size * dice.Share(48, 66), 92, 110), charges = Items("charge", Charges, size * dice.Share(34, 48), 90, 112);
        BudgetedItem tax = ledger.BudgetedWhole("n.county.tax", "税收收入", taxes), nontax = ledger.BudgetedWhole("n.county.charge", "非税收入", charges);
        var local = ledger.BudgetedWhole("n.county.local", "一般公共预算收入", [tax, nontax]);
        var kinds = ledger.Shared([tax, nontax], local);
        var (upper, revenue) = Upper(local.Money);
        var functions = Items("function", Functions, size * dice.Share(310, 520), 101, 107);
        var spent = ledger.BudgetedWhole("n.county.spent", "一般公共预算支出", functions);
        var livelihood = Kept("n.county.livelihood", functions.Where(one => Livelihood.Contains(one.Name)).Select(one => one.Now));
        var balance = Balance(local.Now, spent.Now);
        var others = new CountyFundMaker(ledger, dice);
        var (insurance, fund) = (others.Insurance(), others.Fund(size));
        return new(
            [.. taxes], kinds[0], [.. charges], kinds[1], local, upper, revenue, ledger.Shared(functions, spent), spent, livelihood, Share("n.county.livelihood", livelihood, spent.Now),
            balance, fund, others.Capital(), insurance.Parts, insurance.All, others.Debt(size, balance, fund.Balance), Draft(kinds[0], kinds[1], local, functions, balance));
    }

    private List<BudgetedItem> Items(string key, (string Name, decimal Weight)[] names, decimal size, int from, int to)
    {
        var weights = names.Select(one => one.Weight * dice.Share(80, 125)).ToList();
        return [.. names.Select((one, index) => ledger.Budgeted(dice, $"n.county.{key}.{index}", one.Name, ledger.Money($"n.county.{key}.{index}", Fen(size * weights[index] / weights.Sum())), from, to))];
    }

    private (ImmutableArray<ComparedItem> Parts, Comparison All) Upper(Comparison local)
    {
        Comparison Part(string key, int percent) => ledger.Compare(dice, $"n.county.upper.{key}", ledger.Money($"n.county.upper.{key}", dice.Part(local.Now.Value, percent - 6, percent + 8)));
        Comparison central = Part("central", 52), province = Part("province", 14);
        var all = ledger.Whole("n.county.revenue", [local, central, province]);
        return ([new("上划中央收入", central, Share(central.Now.Key, central.Now, all.Now)), new("上划省级收入", province, Share(province.Now.Key, province.Now, all.Now))], all);
    }

    private CountyBalance Balance(Fact local, Fact spent)
    {
        Fact Part(string key, Fact of, int from, int to) => ledger.Money($"n.county.{key}", dice.Part(of.Value, from, to));
        Held[] outs = [new("上解上级支出", Part("out.up", spent, 1, 2)), new("地方政府一般债务还本支出", Part("out.repay", spent, 2, 5)), new("安排预算稳定调节基金", Part("out.keep", spent, 1, 2))];
        var allOut = ledger.Total("n.county.out", [spent, .. outs.Select(one => one.Amount)]);
        var left = dice.Part(spent.Value, 1, 4);
        List<Held> ins =
        [
            new("返还性收入", Part("in.return", local, 3, 8)), new("专项转移支付收入", Part("in.special", spent, 8, 15)), new("上年结转收入", Part("in.carry", spent, 1, 4)),
            new("调入资金", Part("in.moved", spent, 2, 6)), new("动用预算稳定调节基金", Part("in.fund", spent, 1, 2)), new("地方政府一般债务转贷收入", Part("in.bonds", spent, 3, 7)),
        ];
        var granted = ledger.Money("n.county.in.general", allOut.Value + left - local.Value - ins.Sum(one => one.Amount.Value));
        ins.Insert(1, new("一般性转移支付收入", granted));
        var allIn = ledger.Total("n.county.in", [local, .. ins.Select(one => one.Amount)]);
        return new([.. ins], allIn, [.. outs], allOut, ledger.Balance("n.county.closing", [allIn], [allOut]));
    }

    private CountyDraft Draft(BudgetedItem tax, BudgetedItem nontax, BudgetedItem local, List<BudgetedItem> functions, CountyBalance balance)
    {
        Comparison Next(string key, Fact now, int from, int to) => ledger.Compare(key, ledger.Money(key, dice.Part(now.Value, from, to)), now);
        Comparison taxes = Next("n.draft.tax", tax.Now, 103, 109), charges = Next("n.draft.charge", nontax.Now, 94, 104);
        var all = ledger.Compare("n.draft.local", ledger.Total("n.draft.local", [taxes.Now, charges.Now]), local.Now);
        ledger.Sum(all.Change, [taxes.Change, charges.Change]);
        var parts = functions.Select((one, index) => new ComparedItem(
            one.Name, ledger.Compare($"n.draft.{index}", ledger.Money($"n.draft.{index}", dice.Part(one.Now.Value, 80, 96)), ledger.Money($"n.draft.{index}.last", dice.Part(one.Now.Value, 78, 93))), null!)).ToList();
        var spent = ledger.Whole("n.draft.spent", [.. parts.Select(one => one.Money)]);
        var livelihood = Kept("n.draft.livelihood", parts.Where(one => Livelihood.Contains(one.Name)).Select(one => one.Money.Now));
        Held[] outs = [new("上解支出", ledger.Money("n.draft.up", dice.Part(spent.Now.Value, 1, 2))), new("债务还本支出", ledger.Money("n.draft.repay", dice.Part(spent.Now.Value, 1, 3)))];
        var total = ledger.Total("n.draft.all", [spent.Now, .. outs.Select(one => one.Amount)]);
        var moved = ledger.Money("n.draft.moved", dice.Part(spent.Now.Value, 2, 7));
        var granted = ledger.Money("n.draft.granted", total.Value - all.Now.Value - moved.Value - balance.Closing.Value);
        Held[] ins = [new("上级补助收入", granted), new("调入资金", moved), new("上年结转收入", balance.Closing)];
        ledger.Sum(total, [all.Now, .. ins.Select(one => one.Amount)]);
        var shared = parts.Select(one => one with { Share = Share(one.Money.Now.Key, one.Money.Now, spent.Now) });
        return new(taxes, charges, all, [.. shared], spent, [.. ins], [.. outs], total, livelihood, Share("n.draft.livelihood", livelihood, spent.Now));
    }

    /// <summary>The sum of some functions, which no report explains item by item.</summary>
    private Fact Kept(string key, IEnumerable<Fact> parts) => ledger.Money(key, parts.Sum(one => one.Value));

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{key}.share", "share", part, whole);

    private static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
