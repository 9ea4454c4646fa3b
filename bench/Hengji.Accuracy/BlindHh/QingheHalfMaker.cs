using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes a city's budget in the first half of a year.</summary>
internal sealed class QingheHalfMaker(Ledger ledger, Dice dice) : YearlyMaker(ledger, dice, "hh.half")
{
    private static readonly (string Name, int Million)[] TaxNames = [("增值税", 900), ("企业所得税", 340), ("个人所得税", 110), ("城市维护建设税", 150), ("房产税", 130), ("土地增值税", 210), ("契税", 280), ("其他税收", 240)];
    private static readonly (string Name, int Million)[] FeeNames = [("专项收入", 190), ("行政事业性收费收入", 120), ("罚没收入", 160), ("国有资源（资产）有偿使用收入", 460), ("其他非税收入", 60)];
    private static readonly (string Name, int Million)[] OutlayNames = [("一般公共服务", 620), ("公共安全", 410), ("教育", 1_450), ("科学技术", 130), ("社会保障和就业", 1_180), ("卫生健康", 820), ("节能环保", 240), ("城乡社区", 560), ("农林水", 980), ("交通运输", 330), ("住房保障", 270)];
    private static readonly string[] LivingNames = ["教育", "社会保障和就业", "卫生健康", "农林水", "住房保障"];

    public QingheHalf Make()
    {
        var taxes = Items("tax", TaxNames, 43, 56);
        var fees = Items("fee", FeeNames, 44, 63);
        BudgetedItem tax = Whole("tax.all", "税收收入", taxes), fee = Whole("fee.all", "非税收入", fees), income = Whole("income", "一般公共预算收入合计", [tax, fee]);
        var outlays = Items("outlay", OutlayNames, 42, 61);
        var spending = Whole("spending", "一般公共预算支出合计", outlays);
        var living = Total("living", outlays.Where(one => LivingNames.Contains(one.Name)).Select(one => one.Now));
        Ledger.AtMost(living, spending.Now);
        var half = Percent("half", 50);
        ImmutableArray<Fact> incomes = Parts("income.quarter", income.Now, 52, 48), spendings = Parts("spending.quarter", spending.Now, 47, 53);
        var fundIncomes = Items("fund.in", [("国有土地使用权出让收入", 1_300), ("城市基础设施配套费收入", 90), ("污水处理费收入", 45)], 26, 52);
        var fundOutlays = Items("fund.out", [("城乡社区支出", 1_150), ("专项债券安排的支出", 860), ("其他基金支出", 95)], 31, 58);
        var debts = Debts();
        return new(
            taxes, tax, fees, fee, income, half, Ledger.Balance(Key("income.pace"), [income.Rate], [half]), Share("tax.share", tax.Now, income.Now), Share("fee.share", fee.Now, income.Now), Portions("area", income.Now, ("市本级", 34), ("河东区", 22), ("松溪区", 17), ("白石县", 15), ("云坪县", 12)),
            Ledger.Shared(outlays, spending), spending, Ledger.Balance(Key("spending.pace"), [spending.Rate], [half]), living, Share("living.share", living, spending.Now), incomes[0], incomes[1], spendings[0], spendings[1],
            fundIncomes, Whole("fund.in.all", "政府性基金收入", fundIncomes), fundOutlays, Whole("fund.out.all", "政府性基金支出", fundOutlays), Item("capital.in", "国有资本经营预算收入", 38, 35, 60), Item("capital.out", "国有资本经营预算支出", 21, 20, 48),
            [.. Insurances()], Insurance(), [.. debts], WholeDebt(debts), Money("interest", Dice.Yuan(180_000_000, 320_000_000)), Left("rest", income.Budget, income.Now));
    }

    private ImmutableArray<BudgetedItem> Items(string name, (string Name, int Million)[] names, int from, int to) => [.. names.Select((one, index) => Item($"{name}.{index}", one.Name, one.Million, from, to))];

    private BudgetedItem Item(string name, string title, int million, int from, int to)
    {
        var budget = Even($"{name}.budget", million * 1_000_000m * Dice.Share(82, 121), 100_000);
        return Ledger.Budgeted(Key(name), title, budget, Turned(name, Money(name, Dice.Part(budget.Value, from, to))));
    }

    private BudgetedItem Whole(string name, string title, IReadOnlyList<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, parts);

    private readonly List<HalfFund> insurances = [];

    private List<HalfFund> Insurances()
    {
        foreach (var (name, from) in new[] { ("城乡居民基本养老保险基金", 420_000_000), ("机关事业单位基本养老保险基金", 610_000_000), ("城乡居民基本医疗保险基金", 900_000_000) })
        {
            var key = $"insurance.{insurances.Count}";
            Fact opening = Money($"{key}.opening", Dice.Yuan(from, from * 2)), income = Money($"{key}.income", Dice.Yuan(from / 2, from));
            insurances.Add(Insurance(key, name, opening, income, Money($"{key}.outlay", Dice.Chance(70) ? Dice.Part(income.Value, 78, 97) : Dice.Part(income.Value, 102, 108))));
        }
        return insurances;
    }

    private HalfFund Insurance()
    {
        var all = Insurance("insurance", "合计", Total("insurance.opening", insurances.Select(one => one.Opening)), Total("insurance.income", insurances.Select(one => one.Income)), Total("insurance.outlay", insurances.Select(one => one.Outlay)));
        Ledger.Sum(all.Closing, [.. insurances.Select(one => one.Closing)]);
        Ledger.Sum(all.Surplus, [.. insurances.Select(one => one.Surplus)]);
        return all;
    }

    private HalfFund Insurance(string name, string title, Fact opening, Fact income, Fact outlay)
    {
        Fact surplus = Left($"{name}.surplus", income, outlay), closing = Total($"{name}.closing", [opening, surplus]);
        Ledger.Balanced(closing, [opening, income], [outlay]);
        return new(title, opening, income, outlay, surplus, closing);
    }

    private HalfDebt[] Debts() => [Debt("debt.0", "一般债务", 3_400), Debt("debt.1", "专项债务", 5_200)];

    private HalfDebt Debt(string name, string title, int million)
    {
        Fact opening = Money($"{name}.opening", decimal.Round(million * 1_000_000m * Dice.Share(85, 115), 2, MidpointRounding.AwayFromZero)), issued = Even($"{name}.issued", Dice.Part(opening.Value, 8, 17), 1_000_000), repaid = Money($"{name}.repaid", Dice.Part(opening.Value, 2, 7));
        var limit = Even($"{name}.limit", (opening.Value + issued.Value) * Dice.Share(101, 106), 1_000_000);
        return Debt(name, title, limit, opening, issued, repaid);
    }

    private HalfDebt Debt(string name, string title, Fact limit, Fact opening, Fact issued, Fact repaid)
    {
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, issued], [repaid]);
        Ledger.AtMost(closing, limit);
        return new(title, limit, opening, issued, repaid, closing, Left($"{name}.room", limit, closing));
    }

    private HalfDebt WholeDebt(HalfDebt[] parts)
    {
        var all = Debt("debt", "合计", Total("debt.limit", parts.Select(one => one.Limit)), Total("debt.opening", parts.Select(one => one.Opening)), Total("debt.issued", parts.Select(one => one.Issued)), Total("debt.repaid", parts.Select(one => one.Repaid)));
        Ledger.Sum(all.Closing, [.. parts.Select(one => one.Closing)]);
        Ledger.Sum(all.Room, [.. parts.Select(one => one.Room)]);
        return all;
    }
}
