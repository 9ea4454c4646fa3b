using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes the state assets of a region's offices and institutions.</summary>
internal sealed class AssetMaker(Ledger ledger, Dice dice)
{
    public AssetReport Make()
    {
        var (kinds, all) = Kinds();
        var debtsNow = ledger.Money("asset.debts", dice.Part(all.Now.Value, 12, 34));
        var debts = ledger.Compare("asset.debts", debtsNow, ledger.Money("asset.debts.last", dice.Part(all.Last.Value, 12, 34)));
        var net = ledger.Compare(
            "asset.net", ledger.Balance("asset.net", [all.Now], [debtsNow]), ledger.Balance("asset.net.last", [all.Last], [debts.Last]));
        ledger.Balanced(net.Change, [all.Change], [debts.Change]);
        Fact ratio = ledger.Rate("asset.ratio", "rate", debtsNow, all.Now), lastRatio = ledger.Rate("asset.ratio.last", "rate", debts.Last, all.Last);
        var whole = new NetAssets("合计", all.Now, debtsNow, net.Now, ratio);
        var details = new AssetDetailMaker(ledger, dice);
        var (fixedAssets, allFixed) = details.Fixed(kinds[1].Money.Now);
        var (houses, allHouses) = details.Houses();
        var (vehicles, allVehicles) = details.Vehicles();
        Fact added = ledger.Money("asset.added", dice.Part(all.Now.Value, 2, 7)), disposed = ledger.Money("asset.disposed", dice.Part(all.Now.Value, 1, 4));
        Fact sold = ledger.Money("asset.sold", dice.Part(disposed.Value, 2, 20)), rent = ledger.Money("asset.rent", dice.Part(all.Now.Value, 0, 1));
        return new(
            kinds, all, debts, net, ratio, lastRatio, ledger.Change("asset.ratio.change", ratio, lastRatio),
            Parted("nature", whole, ["行政单位", "事业单位"], [38, 62]), Parted("trade", whole, ["教育行业", "卫生行业", "交通行业", "文化行业", "其他行业"], [33, 21, 18, 5, 23]),
            whole, fixedAssets, allFixed, houses, allHouses, vehicles, allVehicles,
            Portions("added", added, ["新购", "调拨划入", "接受捐赠", "自建完工"], [46, 14, 4, 36]), added,
            Portions("disposed", disposed, ["无偿划转", "报废报损", "出售出让", "其他方式"], [40, 38, 15, 7]), disposed, sold, rent, ledger.Total("asset.gains", [sold, rent]));
    }

    private (ImmutableArray<ComparedItem> Kinds, Comparison All) Kinds()
    {
        (string Name, int From, int To)[] kinds =
        [
            ("流动资产", 200_000_000, 900_000_000), ("固定资产", 500_000_000, 1_700_000_000), ("在建工程", 90_000_000, 700_000_000),
            ("无形资产", 20_000_000, 200_000_000), ("公共基础设施", 300_000_000, 1_800_000_000), ("其他资产", 9_000_000, 90_000_000),
        ];
        var money = kinds.Select((kind, index) =>
        {
            var now = ledger.Money($"asset.{index}", dice.Yuan(kind.From, kind.To));
            return ledger.Compare($"asset.{index}", now, ledger.Money($"asset.{index}.opening", dice.Part(now.Value, 86, 108)));
        }).ToList();
        var all = ledger.Whole("asset", money);
        return ([.. kinds.Select((kind, index) => new ComparedItem(kind.Name, money[index], ledger.Rate($"asset.{index}.share", "share", money[index].Now, all.Now)))], all);
    }

    private ImmutableArray<NetAssets> Parted(string key, NetAssets whole, string[] names, decimal[] percent)
    {
        var assets = ledger.Split(dice, $"asset.{key}", whole.Assets, percent);
        var debts = ledger.Split(dice, $"asset.{key}.debts", whole.Debts, percent);
        var parts = names.Select((name, index) => new NetAssets(
            name, assets[index], debts[index], ledger.Balance($"asset.{key}.net.{index}", [assets[index]], [debts[index]]),
            ledger.Rate($"asset.{key}.ratio.{index}", "rate", debts[index], assets[index]))).ToImmutableArray();
        ledger.Sum(whole.Net, [.. parts.Select(part => part.Net)]);
        return parts;
    }

    private ImmutableArray<Portion> Portions(string key, Fact whole, string[] names, decimal[] percent)
    {
        var amounts = ledger.Split(dice, $"asset.{key}", whole, percent);
        return [.. names.Select((name, index) => ledger.Portion($"asset.{key}.{index}", name, amounts[index], whole))];
    }
}
