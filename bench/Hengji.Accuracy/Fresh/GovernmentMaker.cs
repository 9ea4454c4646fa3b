using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Makes a government's fund budget and state capital budget.</summary>
internal sealed class GovernmentMaker(Ledger ledger, Dice dice)
{
    public GovernmentBudget Fund() => Make(
        "gov.fund", 60_000_000, 1_600_000_000,
        ["国有土地使用权出让收入", "城市基础设施配套费收入", "污水处理费收入", "彩票公益金收入"],
        ["上级补助收入", "地方政府专项债券转贷收入", "上年结转收入"],
        ["城乡社区支出", "农林水支出", "债务付息支出", "其他支出"],
        ["地方政府专项债务还本支出", "调出资金"]);

    public GovernmentBudget Capital() => Make(
        "gov.capital", 2_000_000, 60_000_000,
        ["利润收入", "股利、股息收入", "产权转让收入"],
        ["上级补助收入", "上年结转收入"],
        ["解决历史遗留问题及改革成本支出", "国有企业资本金注入", "其他国有资本经营预算支出"],
        ["调出资金（调入一般公共预算）"]);

    private GovernmentBudget Make(string key, int least, int most, string[] income, string[] otherIn, string[] spent, string[] otherOut)
    {
        var came = Items($"{key}.in", income, [.. income.Select(_ => dice.Yuan(least, most))]);
        var inTotal = Total($"{key}.in", "收入合计", came);
        var others = otherIn.Select((name, index) => (name, ledger.Money($"{key}.otherin{index}", dice.Part(inTotal.Final.Now.Value, 3, 45)))).ToImmutableArray();
        var all = ledger.Total($"{key}.all", [inTotal.Final.Now, .. others.Select(other => other.Item2)]);
        var parts = dice.Split(all.Value, spent.Length + otherOut.Length + 1);
        var went = Items($"{key}.out", spent, parts[..spent.Length]);
        var outTotal = Total($"{key}.out", "支出合计", went);
        var gone = otherOut.Select((name, index) => (name, ledger.Money($"{key}.otherout{index}", parts[spent.Length + index]))).ToImmutableArray();
        var outAll = ledger.Total($"{key}.outall", [outTotal.Final.Now, .. gone.Select(other => other.Item2)]);
        var closing = ledger.Balance($"{key}.closing", [all], [outAll]);
        ledger.Balanced(closing, [inTotal.Final.Now, .. others.Select(other => other.Item2)], [outTotal.Final.Now, .. gone.Select(other => other.Item2)]);
        ledger.Sum(all, [outTotal.Final.Now, .. gone.Select(other => other.Item2), closing]);
        return new(came, inTotal, others, all, went, outTotal, gone, outAll, closing);
    }

    private ImmutableArray<BudgetItem> Items(string key, string[] names, decimal[] amounts) => [.. names.Select((name, index) =>
    {
        var now = ledger.Money($"{key}{index}", amounts[index]);
        var budget = ledger.Money($"{key}{index}.budget", dice.Part(now.Value, 88, 112));
        return Item($"{key}{index}", name, budget, now, ledger.Money($"{key}{index}.last", dice.Part(now.Value, 65, 150)));
    })];

    private BudgetItem Total(string key, string name, ImmutableArray<BudgetItem> parts)
    {
        var total = Item(
            key, name, ledger.Total($"{key}.budget", [.. parts.Select(part => part.Budget)]),
            ledger.Total(key, [.. parts.Select(part => part.Final.Now)]), ledger.Total($"{key}.last", [.. parts.Select(part => part.Final.Last)]));
        ledger.Sum(total.Final.Change, [.. parts.Select(part => part.Final.Change)]);
        return total;
    }

    private BudgetItem Item(string key, string name, Fact budget, Fact now, Fact last)
    {
        var change = ledger.Change($"{key}.change", now, last);
        return new(
            name, budget, new(now, last, change, ledger.Growth($"{key}.growth", now, last, change)), ledger.Rate($"{key}.rate", "rate", now, budget));
    }
}
