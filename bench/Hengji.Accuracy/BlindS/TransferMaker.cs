using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>Makes what a province paid to its cities and counties.</summary>
internal sealed class TransferMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "s.transfer")
{
    private const int Million = 1_000_000;

    private static readonly (string Name, decimal Size)[] ReturnNames = [("所得税基数返还", 22), ("成品油税费改革税收返还", 17), ("增值税税收返还", 61), ("增值税“五五分享”税收返还", 34), ("其他返还", 9)];

    private static readonly (string Name, decimal Size)[] GeneralNames =
    [
        ("均衡性转移支付", 640), ("县级基本财力保障机制奖补资金", 186), ("重点生态功能区转移支付", 38), ("革命老区转移支付", 19), ("产粮（油）大县奖励资金", 31), ("结算补助", 47), ("固定数额补助", 122),
    ];

    private static readonly (string Name, decimal Size)[] DutyNames = [("公共安全", 29), ("教育", 171), ("文化旅游体育与传媒", 11), ("社会保障和就业", 392), ("医疗卫生", 264), ("节能环保", 24), ("农林水", 203), ("交通运输", 68), ("住房保障", 37)];

    private static readonly (string Name, decimal Size)[] SpecialNames = [("科学技术", 14), ("节能环保", 46), ("城乡社区", 18), ("农林水", 62), ("资源勘探工业信息等", 33), ("商业服务业等", 9), ("自然资源海洋气象等", 16), ("粮油物资储备", 6)];

    private static readonly (string Name, decimal Size)[] FundNames = [("大中型水库移民后期扶持基金补助", 14), ("国家电影事业发展专项资金补助", 0.6m), ("彩票公益金补助", 11), ("城乡社区相关转移支付", 42)];

    private static readonly (string Name, decimal Size, decimal Returned, decimal Special)[] CityNames =
    [
        ("云川市", 12, 26, 15), ("清源市", 9, 11, 10), ("平陵市", 13, 9, 11), ("安澜市", 8, 12, 9), ("石梁市", 10, 8, 9), ("昌渡市", 7, 7, 8), ("南岗市", 11, 6, 10), ("九泉市", 9, 8, 9), ("宁溪市", 8, 7, 7), ("青屏自治州", 13, 6, 12),
    ];

    public TransferAccounts Make()
    {
        List<BudgetedItem> returns = Items("return", ReturnNames, 100, 100), generals = Items("general", GeneralNames, 96, 104), duties = Items("duty", DutyNames, 92, 103), specials = Items("special", SpecialNames, 78, 97);
        BudgetedItem returned = Whole("returned", "税收返还", returns), shared = Whole("shared", "共同财政事权转移支付", duties);
        BudgetedItem general = Whole("generals", "一般性转移支付", [.. generals, shared]), special = Whole("specials", "专项转移支付", specials);
        var all = Whole("all", "税收返还和转移支付合计", [returned, general, special]);
        var transfers = Total("transfers", [general.Now, special.Now]);
        Ledger.Sum(all.Now, [returned.Now, transfers]);
        var cities = Cities(all, returned, general, special);
        var funds = Items("fund", FundNames, 94, 108);
        Fact direct = Even("direct", Dice.Part(transfers.Value, 28, 36), Million), spent = Even("direct.spent", Dice.Part(direct.Value, 94, 99), Million), early = Even("early", Dice.Part(all.Budget.Value, 61, 72), Million);
        Ledger.AtMost(spent, direct);
        var poorer = Even("poorer", Dice.Part(general.Now.Value, 52, 66), Million);
        return new(
            all, returned, [.. returns], Part(general, all), [.. generals], shared with { Share = Share("shared.share", shared.Now, general.Now) }, [.. duties], Part(special, all), [.. specials], transfers, Share("general.share", general.Now, transfers),
            cities, Count("cities", cities.Length), Whole("funds", "政府性基金转移支付", funds), [.. funds], Even("capital", Dice.Yuan(40_000_000, 260_000_000), Million),
            direct, spent, Rate("direct.rate", spent, direct), early, Share("early.share", early, all.Budget), poorer, Share("poorer.share", poorer, general.Now));
    }

    private BudgetedItem Part(BudgetedItem one, BudgetedItem all) => one with { Share = Share($"{one.Name}.part", one.Now, all.Now) };

    private List<BudgetedItem> Items(string name, (string Name, decimal Size)[] names, int from, int to) => [.. names.Select((one, index) =>
    {
        var now = Even($"{name}.{index}", one.Size * 100 * Million * Dice.Share(88, 112), Million);
        var budget = from == to ? now.Value : Dice.Part(now.Value, from, to);
        return Ledger.Budgeted(Key($"{name}.{index}"), one.Name, Even($"{name}.{index}.budget", budget, Million), from == to ? Same($"{name}.{index}", now) : Compare($"{name}.{index}", now, 88, 109));
    })];

    /// <summary>Returns of tax are fixed amounts: as much as last year.</summary>
    private Comparison Same(string name, Fact now) => Ledger.Compare(Key(name), now, Money($"{name}.last", now.Value));

    private BudgetedItem Whole(string name, string title, IReadOnlyList<BudgetedItem> parts) => Ledger.BudgetedWhole(Key(name), title, parts);

    private ImmutableArray<TransferCity> Cities(BudgetedItem all, BudgetedItem returned, BudgetedItem general, BudgetedItem special)
    {
        ImmutableArray<Fact> returns = Parts("city.returned", returned.Now, [.. CityNames.Select(one => one.Returned)]), generals = Parts("city.general", general.Now, [.. CityNames.Select(one => one.Size)]), specials = Parts("city.special", special.Now, [.. CityNames.Select(one => one.Special)]);
        var cities = CityNames.Select((one, index) =>
        {
            var whole = Total($"city.{index}", [returns[index], generals[index], specials[index]]);
            return new TransferCity(one.Name, whole, returns[index], generals[index], specials[index], Share($"city.{index}.share", whole, all.Now));
        }).ToImmutableArray();
        Ledger.Sum(all.Now, [.. cities.Select(one => one.All)]);
        return cities;
    }
}
