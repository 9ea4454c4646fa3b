using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a district's budget, done and planned, in whole 万元.</summary>
internal sealed class DistrictDraftMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] TaxNames = ["增值税", "企业所得税", "个人所得税", "城市维护建设税", "房产税", "土地增值税", "契税", "其他税收"];

    private static readonly string[] FunctionNames =
        ["一般公共服务支出", "公共安全支出", "教育支出", "科学技术支出", "文化旅游体育与传媒支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出", "住房保障支出", "其他支出"];

    public DistrictDraft Make()
    {
        var amounts = new[] { 52, 16, 4, 9, 8, 12, 19, 13 };
        var taxes = TaxNames.Select((name, index) => Budgeted($"tax.{index}", name, dice.Part(amounts[index] * 10_000_000m, 70, 140))).ToImmutableArray();
        var tax = ledger.BudgetedWhole("p.draft.tax", "税收收入", taxes);
        var nontax = Budgeted("nontax", "非税收入", dice.Part(tax.Now.Value, 45, 90));
        var own = ledger.BudgetedWhole("p.draft.own", "一般公共预算收入", [tax, nontax]);
        var shared = ledger.Shared([tax, nontax], own);
        var transfers = Helds("in", own.Now.Value, ("上级补助收入", 60, 105), ("地方政府债务转贷收入", 12, 34), ("调入资金", 5, 26), ("动用预算稳定调节基金", 2, 9), ("上年结转", 2, 8));
        var incoming = Side("in", own.Money, transfers);
        var outgoing = Helds("out", own.Now.Value, ("上解支出", 7, 15), ("债务还本支出", 8, 20), ("安排预算稳定调节基金", 2, 9), ("结转下年", 4, 11));
        var moved = Total("out.moved", outgoing.Select(one => one.Amount));
        var spent = ledger.Balance("p.draft.spent", [incoming.Total], [moved]);
        var functions = Functions(spent);
        var whole = ledger.BudgetedWhole("p.draft.spending", "一般公共预算支出", functions);
        ledger.Sum(whole.Now, [spent]);
        var general = new DraftBudget(incoming, Closed("out", incoming.Total, whole.Money, moved, outgoing));
        var funds = Fund(own.Now.Value);
        var land = ledger.Portion("p.draft.land", "国有土地使用权出让收入", ledger.Round("p.draft.land", dice.Part(funds.In.Own.Now.Value, 86, 97)), funds.In.Own.Now);
        var (insurance, all) = Insurance();
        ImmutableArray<DraftLine> planned = [Planned(tax, 103, 109), Planned(nontax, 88, 101)], plannedFunctions = [.. functions.Select(one => Planned(one, 94, 110))];
        DraftLine plannedOwn = Whole("plan.own", own, planned), plannedSpent = Whole("plan.spent", whole, plannedFunctions);
        var plannedTransfersOut = ledger.Round("p.draft.plan.out", dice.Part(own.Now.Value, 14, 26));
        var plannedOut = Total("plan.total.out", [plannedSpent.Money.Now, plannedTransfersOut]);
        var plannedTransfers = ledger.Balance("p.draft.plan.in", [plannedOut], [plannedOwn.Money.Now]);
        var plannedIn = Total("plan.total.in", [plannedOwn.Money.Now, plannedTransfers]);
        ledger.Sum(plannedIn, [plannedOut]);
        return new(
            general, ledger.Shared(taxes, tax), shared[0], shared[1], own, ledger.Shared(functions, whole), whole, funds, land, Capital(), insurance, all,
            planned, plannedOwn, plannedFunctions, plannedSpent, plannedIn, plannedTransfers, plannedOut, plannedTransfersOut);
    }

    private ImmutableArray<BudgetedItem> Functions(Fact spent)
    {
        var parts = ledger.SplitRound(dice, "p.draft.function", spent, BlindPParts.TenThousand, 9, 6, 19, 3, 2, 16, 10, 3, 12, 8, 3, 4, 5);
        return [.. FunctionNames.Select((name, index) => Budgeted($"function.{index}", name, parts[index], 101, 107))];
    }

    private BudgetedItem Budgeted(string key, string name, decimal yuan) => Budgeted(key, name, ledger.Round($"p.draft.{key}", yuan), 94, 104);

    private BudgetedItem Budgeted(string key, string name, Fact now, int from, int to) => ledger.Budgeted(
        $"p.draft.{key}", name, ledger.Round($"p.draft.{key}.budget", dice.Part(now.Value, from, to)), ledger.CompareRound(dice, $"p.draft.{key}", now, BlindPParts.TenThousand, 86, 112));

    private DraftBudget Fund(decimal size)
    {
        var own = Compared("fund.own", dice.Part(size, 45, 120));
        var incoming = Side("fund.in", own, Helds("fund.in", own.Now.Value, ("上级补助收入", 2, 8), ("专项债务转贷收入", 25, 70), ("上年结转", 3, 12)));
        var outgoing = Helds("fund.out", own.Now.Value, ("专项债务还本支出", 6, 15), ("调出资金", 8, 24), ("结转下年", 3, 11));
        var moved = Total("fund.out.moved", outgoing.Select(one => one.Amount));
        var spent = ledger.Balance("p.draft.fund.spent", [incoming.Total], [moved]);
        return new(incoming, Closed("fund.out", incoming.Total, ledger.CompareRound(dice, "p.draft.fund.spent", spent, BlindPParts.TenThousand), moved, outgoing));
    }

    private DraftBudget Capital()
    {
        var own = Compared("capital.own", dice.Yuan(6_000_000, 60_000_000));
        var incoming = Side("capital.in", own, Helds("capital.in", own.Now.Value, ("上级补助收入", 3, 12), ("上年结转", 2, 9)));
        var outgoing = Helds("capital.out", own.Now.Value, ("调出资金", 60, 84), ("结转下年", 2, 8));
        var moved = Total("capital.out.moved", outgoing.Select(one => one.Amount));
        var spent = ledger.Balance("p.draft.capital.spent", [incoming.Total], [moved]);
        return new(incoming, Closed("capital.out", incoming.Total, ledger.CompareRound(dice, "p.draft.capital.spent", spent, BlindPParts.TenThousand), moved, outgoing));
    }

    private DraftSide Side(string key, Comparison own, ImmutableArray<Held> items)
    {
        var moved = Total($"{key}.moved", items.Select(one => one.Amount));
        var total = Total($"{key}.total", [own.Now, moved]);
        ledger.Sum(total, [own.Now, .. items.Select(one => one.Amount)]);
        return new(total, own, moved, items);
    }

    private DraftSide Closed(string key, Fact total, Comparison spent, Fact moved, ImmutableArray<Held> items)
    {
        var all = Total($"{key}.total", [spent.Now, moved]);
        ledger.Sum(all, [spent.Now, .. items.Select(one => one.Amount)]);
        ledger.Sum(all, [total]);
        return new(all, spent, moved, items);
    }

    private (ImmutableArray<DraftFund> Funds, DraftFund All) Insurance()
    {
        var parts = new[] { ("城乡居民基本养老保险基金", 320), ("机关事业单位基本养老保险基金", 560) }.Select((one, index) =>
        {
            var taken = ledger.Round($"p.draft.insured.{index}.in", dice.Part(one.Item2 * 1_000_000m, 80, 130));
            return Insured($"{index}", one.Item1, ledger.Round($"p.draft.insured.{index}.opening", dice.Part(taken.Value, 20, 160)), taken, ledger.Round($"p.draft.insured.{index}.out", dice.Part(taken.Value, 72, 97)));
        }).ToImmutableArray();
        var all = Insured("all", "合计", Total("insured.opening", parts.Select(one => one.Opening)), Total("insured.in", parts.Select(one => one.In)), Total("insured.out", parts.Select(one => one.Out)));
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        ledger.Sum(all.Closing, [.. parts.Select(one => one.Closing)]);
        return (parts, all);
    }

    private DraftFund Insured(string key, string name, Fact opening, Fact taken, Fact spent)
    {
        var left = ledger.Balance($"p.draft.insured.{key}.left", [taken], [spent]);
        var closing = Total($"insured.{key}.closing", [opening, left]);
        ledger.Balanced(closing, [opening, taken], [spent]);
        return new(name, opening, taken, spent, left, closing);
    }

    private DraftLine Planned(BudgetedItem one, int from, int to) =>
        new(one.Name, ledger.Compare($"{one.Now.Key}.plan", ledger.Round($"{one.Now.Key}.plan", dice.Part(one.Now.Value, from, to)), one.Now));

    private DraftLine Whole(string key, BudgetedItem whole, ImmutableArray<DraftLine> parts)
    {
        var money = ledger.Compare($"p.draft.{key}", Total(key, parts.Select(one => one.Money.Now)), whole.Now);
        ledger.Sum(money.Change, [.. parts.Select(one => one.Money.Change)]);
        return new(whole.Name, money);
    }

    private ImmutableArray<Held> Helds(string key, decimal size, params (string Name, int From, int To)[] items) =>
        [.. items.Select((one, index) => new Held(one.Name, ledger.Round($"p.draft.{key}.{index}", dice.Part(size, one.From, one.To))))];

    private Comparison Compared(string key, decimal yuan) => ledger.CompareRound(dice, $"p.draft.{key}", ledger.Round($"p.draft.{key}", yuan), BlindPParts.TenThousand);

    private Fact Total(string key, IEnumerable<Fact> parts) => ledger.Total($"p.draft.{key}", [.. parts]);
}
