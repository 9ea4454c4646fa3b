using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>Assets, debts and what is left, of a trade, a kind of unit, a level or all, against last year.</summary>
public sealed record Wealth(string Name, Comparison Assets, Comparison Debts, Comparison Net, Fact DebtRate);

/// <summary>A government's assets in offices and institutions.</summary>
public sealed record PublicAssets(
    Fact Units, Fact Offices, Fact Institutions, Wealth All, ImmutableArray<Wealth> Kinds, ImmutableArray<Wealth> Trades, ImmutableArray<Portion> Forms, ImmutableArray<Portion> Fixed, Fact Houses, Fact Cars,
    Fact Added, ImmutableArray<Held> Ways, Fact InUse, Fact InUseRate, Fact Let, Fact LetRate, Fact Idle, Fact Gone, ImmutableArray<Held> GoneWays, Comparison Yield, Fact Rent, Fact Sales, Fact PaidIn, Fact PaidRate);

/// <summary>Makes a government's assets in offices and institutions.</summary>
internal sealed class PublicAssetMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Trades = ["教育行业", "卫生行业", "交通行业", "文化行业", "其他行业"];

    private static readonly string[] KindNames = ["行政单位", "事业单位"];

    private static readonly decimal[] KindWeights = [33, 67];

    private static readonly string[] Forms = ["流动资产", "固定资产", "在建工程", "无形资产", "公共基础设施及其他资产"];

    private static readonly string[] Fixed = ["房屋和构筑物", "设备", "文物和陈列品", "图书和档案", "家具和用具"];

    public PublicAssets Make()
    {
        int[] sizes = [34, 27, 51, 6, 62];
        var trades = Trades.Select((name, index) => One($"asset.{index}", name, sizes[index])).ToImmutableArray();
        var all = Whole(trades);
        var kinds = Kinds(all);
        Fact offices = Count("offices", 90, 160), institutions = Count("institutions", 210, 460);
        var forms = Portions("form", all.Assets.Now, Forms, [24, 31, 13, 5, 27]);
        Fact added = Money("added", dice.Part(all.Assets.Now.Value, 3, 7)), gone = Money("gone", dice.Part(all.Assets.Now.Value, 1, 2));
        Fact let = Money("let", dice.Part(forms[1].Amount.Value, 2, 6)), idle = Money("idle", dice.Part(forms[1].Amount.Value, 1, 2)), used = ledger.Balance("asset.used", [forms[1].Amount], [let, idle]);
        Fact rent = Money("rent", dice.Part(let.Value, 3, 6)), sales = Money("sales", dice.Part(let.Value, 1, 4)), yield = ledger.Total("asset.yield", [rent, sales]), paid = Money("paid", dice.Part(yield.Value, 76, 99));
        ledger.AtMost(paid, yield);
        return new(
            ledger.Total("asset.units", [offices, institutions]), offices, institutions, all, kinds, trades, forms, Portions("fixed", forms[1].Amount, Fixed, [71, 19, 2, 3, 5]),
            new Fact("asset.houses", dice.Whole(18_000, 62_000) / 100m, FactKind.Measure), Count("cars", 600, 1_900), added, Split("way", added, ["新购", "自建", "无偿调入及其他"], [38, 44, 18]),
            used, Rate("used.rate", used, forms[1].Amount), let, Rate("let.rate", let, forms[1].Amount), idle, gone, Split("gone", gone, ["报废报损", "无偿划转", "出售及置换"], [52, 37, 11]),
            ledger.Compare(dice, "asset.yield", yield), rent, sales, paid, Rate("paid.rate", paid, yield));
    }

    private Wealth One(string key, string name, int hundredMillions)
    {
        var assets = ledger.Compare($"{key}.assets", Millions($"{key}.assets", hundredMillions * 100), Millions($"{key}.assets.last", hundredMillions * 92));
        var debts = ledger.Compare($"{key}.debts", Of($"{key}.debts", assets.Now, 8, 34), Of($"{key}.debts.last", assets.Last, 8, 34));
        return One(key, name, assets, debts);
    }

    private Wealth One(string key, string name, Comparison assets, Comparison debts)
    {
        Fact now = ledger.Balance($"{key}.net", [assets.Now], [debts.Now]), last = ledger.Balance($"{key}.net.last", [assets.Last], [debts.Last]);
        return new(name, assets, debts, ledger.Compare($"{key}.net", now, last), ledger.Rate($"{key}.debt.rate", "rate", debts.Now, assets.Now));
    }

    private Wealth Whole(ImmutableArray<Wealth> parts)
    {
        var all = One("asset", "合计", ledger.Whole("asset.assets", [.. parts.Select(part => part.Assets)]), ledger.Whole("asset.debts", [.. parts.Select(part => part.Debts)]));
        ledger.Sum(all.Net.Now, [.. parts.Select(part => part.Net.Now)]);
        ledger.Sum(all.Net.Last, [.. parts.Select(part => part.Net.Last)]);
        return all;
    }

    /// <summary>The same wealth by kind of unit.</summary>
    private ImmutableArray<Wealth> Kinds(Wealth all)
    {
        ImmutableArray<Fact> Parts(string what, Fact whole) => Divided($"asset.kind.{what}", whole, KindWeights);

        ImmutableArray<Fact> now = Parts("assets", all.Assets.Now), last = Parts("assets.last", all.Assets.Last), debts = Parts("debts", all.Debts.Now), lastDebts = Parts("debts.last", all.Debts.Last);
        var kinds = KindNames.Select((name, index) => One(
            $"asset.kind.{index}", name, ledger.Compare($"asset.kind.{index}.assets", now[index], last[index]), ledger.Compare($"asset.kind.{index}.debts", debts[index], lastDebts[index]))).ToImmutableArray();
        ledger.Sum(all.Net.Now, [.. kinds.Select(kind => kind.Net.Now)]);
        return kinds;
    }

    private ImmutableArray<Portion> Portions(string key, Fact whole, string[] names, decimal[] weights)
    {
        var amounts = Divided($"asset.{key}", whole, weights);
        return [.. names.Select((name, index) => ledger.Portion($"asset.{key}.{index}", name, amounts[index], whole))];
    }

    private ImmutableArray<Held> Split(string key, Fact whole, string[] names, decimal[] weights)
    {
        var amounts = Divided($"asset.{key}", whole, weights);
        return [.. names.Select((name, index) => new Held(name, amounts[index]))];
    }

    private ImmutableArray<Fact> Divided(string key, Fact whole, decimal[] weights) => ledger.Split(dice, key, whole, weights);

    private Fact Millions(string key, int millions) => ledger.Money(key, 100 * dice.Yuan(millions * 9_000, millions * 11_500));

    private Fact Of(string key, Fact whole, int from, int to) => ledger.Money(key, dice.Part(whole.Value, from, to));

    private Fact Money(string key, decimal yuan) => ledger.Money($"asset.{key}", yuan);

    private Fact Count(string key, int from, int to) => ledger.Count($"asset.{key}", dice.Whole(from, to));

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"asset.{key}", "rate", part, whole);
}
