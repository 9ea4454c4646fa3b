using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes a city's account of state capital.</summary>
internal sealed class CityCapitalMaker(Ledger ledger, Dice dice) : AccountMaker(ledger, dice, "gg.capital")
{
    private static readonly (string Name, int Rate, int From, int To, int Assets)[] Firms =
        [("澄湖水务集团", 20, 60_000_000, 110_000_000, 900), ("城际交通集团", 15, 70_000_000, 140_000_000, 1_500), ("北港产业投资公司", 25, 90_000_000, 180_000_000, 1_200), ("文旅发展集团", 15, 12_000_000, 38_000_000, 420), ("粮食储备公司", 10, 6_000_000, 16_000_000, 160), ("公共资源资产运营公司", 20, 18_000_000, 44_000_000, 300)];

    public CityCapital Make()
    {
        ProfitDue[] dues = [.. Firms.Select((firm, index) => Due($"due.{index}", firm.Name, firm.Rate, Even($"profit.{index}", Dice.Yuan(firm.From, firm.To), 10_000)))];
        var income = Money("profit.income", dues.Sum(one => one.Paid.Now.Value));
        Fact last = Total("profit.income.last", dues.Select(one => one.Paid.Last)), change = Total("profit.change", dues.Select(one => one.Paid.Change));
        Ledger.Sum(income, [.. dues.Select(one => one.Paid.Now)]);
        var compared = Ledger.Compare(Key("profit.income"), income, last);
        Ledger.Sum(compared.Change, [change]);
        BudgetedItem profit = Ledger.Budgeted(Key("profit.income"), "利润收入", Even("profit.income.budget", income.Value * Dice.Share(92, 108), 10_000), compared), dividend = Item("dividend", "股利、股息收入", 9_000_000, 21_000_000, (92, 112), (82, 118)), transfer = Item("transfer", "产权转让收入", 5_000_000, 14_000_000, (84, 112), (70, 140)), whole = Whole("income", "本年收入合计", profit, dividend, transfer);
        Fact carriedIn = Between("in", 2_000_000, 6_000_000), above = Even("above", Dice.Yuan(1_000_000, 3_000_000), 10_000), all = Total("all", [whole.Now, carriedIn, above]);
        Fact out30 = Money("out", Dice.Part(whole.Now.Value, 30, 34)), carriedOut = Between("carried", 1_500_000, 5_500_000), rest = Money("rest", all.Value - out30.Value - carriedOut.Value);
        Handover[] handovers = [Handover("retired", "退休人员社会化管理补助", 4_200, 6_800, 600), Handover("model", "企业军转干部和劳模慰问补助", 900, 1_600, 2_000), Handover("home", "家属区物业分离移交补助", 1_600, 3_000, 1_200)];
        var legacyNow = Total("legacy", handovers.Select(one => one.Amount));
        var parts = Parts("spend", Money("spend.rest", rest.Value - legacyNow.Value), 46, 28, 18, 8);
        string[] names = ["注入城际交通集团资本金", "注入北港产业投资公司资本金", "注入澄湖水务集团资本金"];
        BudgetedItem[] injections = [.. names.Select((title, index) => Item($"injection.{index}", title, parts[index], (90, 100), (70, 130)))];
        BudgetedItem injection = Whole("injection", "国有企业资本金注入", injections), legacy = Item("legacy", "解决历史遗留问题及改革成本支出", legacyNow, (88, 99), (86, 116)), other = Item("other", "国有资本监管等其他支出", parts[3], (80, 97), (82, 125)), spending = Whole("spending", "本年支出合计", legacy, injection, other);
        Ledger.Sum(all, [spending.Now, out30, carriedOut]);
        Holding[] holdings = [.. Firms.Select((firm, index) => Hold($"hold.{index}", firm.Name, firm.Assets))];
        Fact[] levels = [Count("level.1", Firms.Length), Count("level.2", 24, 38), Count("level.3", 30, 52)];
        var people = Total("people", holdings.Select(one => one.People));
        var wages = Money("wages", people.Value * Dice.Yuan(98_000, 126_000));
        return new(
            [.. dues], Total("profit", dues.Select(one => one.Profit)), Total("due", dues.Select(one => one.Due)), Total("owed.before", dues.Select(one => one.OwedBefore)), Owed(dues, income), profit, dividend, transfer, whole, [Portion("income.0", "利润收入", income, whole.Now), Portion("income.1", "股利、股息收入", dividend.Now, whole.Now), Portion("income.2", "产权转让收入", transfer.Now, whole.Now)], carriedIn, above, all,
            [.. injections], injection, [.. handovers], legacy, other, spending, out30, Rate("out.rate", out30, whole.Now), carriedOut, [.. holdings], Hold(holdings, people), [.. levels], Total("firms", levels), levels[0], Compare("wages", wages, 92, 102), Ledger.Each(Key("wages.each"), wages, people), Sheet(profit, spending));
    }

    private Fact Owed(ProfitDue[] dues, Fact paid)
    {
        var owed = Total("owed.after", dues.Select(one => one.OwedAfter));
        Ledger.Relate("balance", [new(1, owed), new(1, paid), .. dues.SelectMany(one => new[] { new Term(-1, one.Due), new Term(-1, one.OwedBefore) })]);
        return owed;
    }

    private ProfitDue Due(string name, string title, int percent, Fact profit)
    {
        Fact rate = Count($"{name}.rate", percent), due = Money($"{name}.due", profit.Value * percent / 100), before = Money($"{name}.before", Dice.Part(due.Value, 2, 12));
        Ledger.Relate("rate", new(100, due), new(-1, rate, profit));
        var paid = Money($"{name}.paid", Dice.Part(due.Value + before.Value, 90, 99));
        return new(title, profit, rate, due, before, Compare($"{name}.paid", paid, 80, 118), Ledger.Balance(Key($"{name}.after"), [due, before], [paid]));
    }

    private Handover Handover(string name, string title, int from, int to, int each)
    {
        Fact people = Count($"{name}.people", from, to), standard = Money($"{name}.standard", each), amount = Money(name, each * people.Value);
        Ledger.Product(amount, standard, people);
        return new(title, people, standard, amount);
    }

    private Holding Hold(string name, string title, int size)
    {
        Fact assets = Money($"{name}.assets", size * Dice.Yuan(8_500_000, 11_800_000)), debt = Money($"{name}.debt", Dice.Part(assets.Value, 44, 69));
        return new(title, Compare($"{name}.assets", assets, 90, 102), debt, Left($"{name}.equity", assets, debt), Rate($"{name}.debt.rate", debt, assets), Compare($"{name}.takings", Money($"{name}.takings", Dice.Part(assets.Value, 6, 16)), 88, 110), Count($"{name}.people", size * Dice.Share(120, 190)));
    }

    private Holding Hold(Holding[] parts, Fact people)
    {
        var assets = Ledger.Whole(Key("assets"), [.. parts.Select(one => one.Assets)]);
        Fact debt = Total("debt", parts.Select(one => one.Debt)), equity = Left("equity", assets.Now, debt);
        Ledger.Sum(equity, [.. parts.Select(one => one.Equity)]);
        return new("合计", assets, debt, equity, Rate("debt.rate", debt, assets.Now), Ledger.Whole(Key("takings"), [.. parts.Select(one => one.Takings)]), people);
    }

    private MarkSheet Sheet(BudgetedItem profit, BudgetedItem spending) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("收益收缴", "及时性", "收益按期申报缴纳", 10) { Loss = 1 }, new("收益收缴", "完整性", "应缴收益清收情况", 15) { Loss = profit.Rate.Value < 100 ? 1.5m : 0.5m }, new("资金使用", "合规性", "资金投向合规", 15) { Loss = 0 }, new("资金使用", "进度", "支出预算执行率", 20) { ByRate = spending.Rate }, new("使用效果", "经济效益", "国有资本保值增值", 20) { Loss = 1 }, new("使用效果", "社会效益", "公共服务保障能力", 10) { Loss = 0.5m }, new("使用效果", "满意度", "企业满意度", 10) { Loss = 0 },
    ]);
}
