using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>Makes a county's draft of its final accounts.</summary>
internal sealed class FinanceDraftMaker(Ledger ledger, Dice dice) : AccountMaker(ledger, dice, "gg.draft")
{
    private static readonly (string Name, decimal Weight)[] FunctionNames =
        [("一般公共服务支出", 10), ("公共安全支出", 5), ("教育支出", 20), ("社会保障和就业支出", 17), ("卫生健康支出", 11), ("节能环保支出", 4), ("城乡社区支出", 6), ("农林水支出", 16), ("交通运输支出", 5), ("住房保障支出", 4), ("其他支出", 2)];

    public FinanceDraft Make()
    {
        var general = General();
        var fund = Fund(general.FromFund);
        var capital = Capital(general.FromCapital);
        InsuranceLine[] insurances = [Insurance("resident", "城乡居民基本养老保险基金", 130_000_000, 190_000_000, 72, 88), Insurance("office", "机关事业单位基本养老保险基金", 180_000_000, 260_000_000, 93, 99)];
        DebtLine generalDebt = Debt("debt.general", "一般债务", Between("debt.general.opening", 900_000_000, 1_400_000_000), general.NewBonds, general.Refinanced, general.Repaid), specialDebt = Debt("debt.special", "专项债务", Between("debt.special.opening", 1_500_000_000, 2_000_000_000), fund.NewBonds, fund.Refinanced, fund.Repaid), debt = Debts(generalDebt, specialDebt);
        var stability = Money("stability", general.FromStability.Value + Dice.Yuan(60_000_000, 150_000_000));
        BudgetedItem[] courtesies = [Courtesy("car.buy", "公务用车购置费", 900_000, 2_600_000), Courtesy("car.run", "公务用车运行维护费", 5_200_000, 8_400_000), Courtesy("guest", "公务接待费", 1_300_000, 3_100_000), Courtesy("abroad", "因公出国（境）费", 80_000, 240_000)];
        return new(
            general, fund, capital, [.. insurances], Insurance(insurances), generalDebt, specialDebt, debt, Rate("debt.rate", debt.Closing, debt.Limit), stability,
            Ledger.Balance(Key("stability.closing"), [stability, general.ToStability], [general.FromStability]), [.. courtesies], Whole("courtesy", "“三公”经费合计", courtesies));
    }

    private BudgetedItem Courtesy(string name, string title, int from, int to) => Item(name, title, from, to, (55, 96), (88, 124), 1_000);

    private BudgetedItem Income(string name, string title, int from, int to) => Item(name, title, from, to, (93, 108), (84, 112));

    private GeneralAccount General()
    {
        BudgetedItem[] taxes = [Income("vat", "增值税", 180_000_000, 260_000_000), Income("cit", "企业所得税", 50_000_000, 90_000_000), Income("pit", "个人所得税", 14_000_000, 30_000_000), Income("build", "城市维护建设税", 25_000_000, 45_000_000), Income("deed", "契税", 40_000_000, 90_000_000), Income("tax.other", "其他各税", 60_000_000, 120_000_000)];
        BudgetedItem[] fees = [Income("special", "专项收入", 30_000_000, 60_000_000), Income("charge", "行政事业性收费收入", 20_000_000, 45_000_000), Income("fine", "罚没收入", 20_000_000, 50_000_000), Income("resource", "国有资源（资产）有偿使用收入", 90_000_000, 190_000_000)];
        BudgetedItem tax = Whole("tax", "税收收入", taxes), fee = Whole("fee", "非税收入", fees), revenue = Whole("revenue", "一般公共预算收入", tax, fee);
        Fact[] grants = [Between("grant.0", 40_000_000, 60_000_000), Between("grant.1", 1_000_000_000, 1_300_000_000), Between("grant.2", 150_000_000, 260_000_000)];
        Fact granted = Total("grant", grants), bonds = Between("bonds", 60_000_000, 140_000_000), refinanced = Between("refinanced", 80_000_000, 160_000_000), borrowed = Total("borrowed", [bonds, refinanced]);
        Fact carriedIn = Between("carried.in", 90_000_000, 190_000_000), fromStability = Between("stability.used", 60_000_000, 130_000_000), fromFund = Between("from.fund", 120_000_000, 260_000_000), fromCapital = Between("from.capital", 6_000_000, 16_000_000), fromOther = Between("from.other", 10_000_000, 40_000_000), moved = Total("moved", [fromFund, fromCapital, fromOther]);
        var all = Total("all", [revenue.Now, granted, borrowed, carriedIn, fromStability, moved]);
        Fact handed = Between("handed", 40_000_000, 80_000_000), repaidOwn = Between("repaid.own", 5_000_000, 20_000_000), repaid = Total("repaid", [refinanced, repaidOwn]), toStability = Between("stability.added", 50_000_000, 120_000_000), carriedOut = Between("carried.out", 80_000_000, 170_000_000);
        var amounts = Parts("spend", Money("spend.rest", all.Value - handed.Value - repaid.Value - toStability.Value - carriedOut.Value), [.. FunctionNames.Select(one => one.Weight)]);
        BudgetedItem[] functions = [.. FunctionNames.Select((one, index) => Item($"spend.{index}", one.Name, amounts[index], (90, 99), (88, 108)))];
        var spending = Whole("spending", "一般公共预算支出", functions);
        Ledger.Sum(all, [spending.Now, handed, repaid, toStability, carriedOut]);
        var three = Total("three", [functions[2].Now, functions[3].Now, functions[4].Now]);
        return new(
            [.. taxes], tax, [.. fees], fee, revenue, Share("tax.share", tax.Now, revenue.Now), [Portion("grant.0", "返还性收入", grants[0], granted), Portion("grant.1", "一般性转移支付收入", grants[1], granted), Portion("grant.2", "专项转移支付收入", grants[2], granted)], granted, bonds, refinanced, borrowed,
            carriedIn, fromStability, fromFund, fromCapital, fromOther, moved, all, Ledger.Shared(functions, spending), spending, three, Share("three.share", three, spending.Now), handed, repaidOwn, repaid, toStability, carriedOut);
    }

    private FundAccount Fund(Fact movedOut)
    {
        BudgetedItem[] sources = [Item("land", "国有土地使用权出让收入", 350_000_000, 700_000_000, (72, 104), (84, 130)), Income("facility", "城市基础设施配套费收入", 15_000_000, 40_000_000), Income("sewage", "污水处理费收入", 8_000_000, 20_000_000)];
        var income = Whole("fund.income", "政府性基金收入", sources);
        Fact granted = Between("fund.granted", 10_000_000, 30_000_000), bonds = Between("fund.bonds", 200_000_000, 420_000_000), refinanced = Between("fund.refinanced", 40_000_000, 90_000_000), borrowed = Total("fund.borrowed", [bonds, refinanced]), carriedIn = Between("fund.in", 30_000_000, 70_000_000);
        var all = Total("fund.all", [income.Now, granted, borrowed, carriedIn]);
        Fact repaidOwn = Between("fund.repaid.own", 4_000_000, 12_000_000), repaid = Total("fund.repaid", [refinanced, repaidOwn]), carriedOut = Between("fund.out", 25_000_000, 70_000_000);
        var amounts = Parts("fund.spend", Money("fund.rest", all.Value - movedOut.Value - repaid.Value - carriedOut.Value), 55, 34, 8, 3);
        string[] names = ["城乡社区支出", "专项债券安排的支出", "债务付息及发行费用支出", "彩票公益金等其他支出"];
        BudgetedItem[] uses = [.. names.Select((title, index) => Item($"fund.spend.{index}", title, amounts[index], (82, 99), (80, 118)))];
        var spending = Whole("fund.spending", "政府性基金支出", uses);
        Ledger.Sum(all, [spending.Now, movedOut, repaid, carriedOut]);
        return new([.. sources], income, granted, bonds, refinanced, borrowed, carriedIn, all, [.. uses], spending, repaidOwn, repaid, carriedOut);
    }

    private CapitalAccount Capital(Fact movedOut)
    {
        BudgetedItem[] sources = [Income("profit", "利润收入", 22_000_000, 40_000_000), Income("dividend", "股利、股息收入", 3_000_000, 8_000_000)];
        var income = Whole("capital.income", "国有资本经营收入", sources);
        Fact carriedIn = Between("capital.in", 1_000_000, 3_000_000), all = Total("capital.all", [income.Now, carriedIn]), carriedOut = Between("capital.out", 500_000, 2_400_000);
        var spending = Item("capital.spending", "国有资本经营支出", Money("capital.spending", all.Value - movedOut.Value - carriedOut.Value), (88, 99), (82, 118));
        Ledger.Sum(all, [spending.Now, movedOut, carriedOut]);
        return new([.. sources], income, carriedIn, all, spending, carriedOut);
    }

    private InsuranceLine Insurance(string name, string title, int from, int to, int paidFrom, int paidTo)
    {
        Fact opening = Money($"{name}.opening", Dice.Yuan(from, to) * 2), income = Between($"{name}.income", from, to), paid = Money($"{name}.paid", Dice.Part(income.Value, paidFrom, paidTo)), surplus = Left($"{name}.surplus", income, paid);
        return new(title, opening, income, paid, surplus, Total($"{name}.closing", [opening, surplus]));
    }

    private InsuranceLine Insurance(InsuranceLine[] parts)
    {
        Fact opening = Total("insurance.opening", parts.Select(one => one.Opening)), income = Total("insurance.income", parts.Select(one => one.Income)), paid = Total("insurance.paid", parts.Select(one => one.Paid)), surplus = Left("insurance.surplus", income, paid), closing = Total("insurance.closing", [opening, surplus]);
        Ledger.Sum(surplus, [.. parts.Select(one => one.Surplus)]);
        Ledger.Sum(closing, [.. parts.Select(one => one.Closing)]);
        return new("合计", opening, income, paid, surplus, closing);
    }

    private DebtLine Debt(string name, string title, Fact opening, Fact bonds, Fact refinanced, Fact repaid)
    {
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, bonds, refinanced], [repaid]);
        var limit = Even($"{name}.limit", closing.Value + Dice.Yuan(20_000_000, 90_000_000), 1_000_000);
        Ledger.AtMost(closing, limit);
        return new(title, opening, bonds, refinanced, repaid, closing, limit, Left($"{name}.room", limit, closing));
    }

    private DebtLine Debts(DebtLine one, DebtLine other)
    {
        Fact All(string name, Func<DebtLine, Fact> of) => Total($"debt.{name}", [of(one), of(other)]);
        DebtLine all = new("合计", All("opening", x => x.Opening), All("bonds", x => x.NewBonds), All("refinanced", x => x.Refinanced), All("repaid", x => x.Repaid), All("closing", x => x.Closing), All("limit", x => x.Limit), All("room", x => x.Room));
        Ledger.Balanced(all.Closing, [all.Opening, all.NewBonds, all.Refinanced], [all.Repaid]);
        Ledger.Balanced(all.Room, [all.Limit], [all.Closing]);
        return all;
    }
}
