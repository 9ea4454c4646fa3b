using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>Assets, liabilities and equity of an enterprise, of a kind of body, or of all.</summary>
public sealed record Wealth(string Name, Comparison Assets, Comparison Liabilities, Comparison Equity, Fact Ratio, Fact LastRatio, Fact RatioChange);

/// <summary>What an enterprise took in and earned, or all of them.</summary>
public sealed record Business(string Name, Comparison Turnover, Fact Profit, Fact Margin, Fact Handed, Fact Workers);

/// <summary>Land of a kind and its share.</summary>
public sealed record Land(string Name, Fact Area, Fact Share);

/// <summary>What a government owns: enterprises, bodies, land.</summary>
public sealed record StateWealth(
    ImmutableArray<Wealth> Enterprises, Wealth AllEnterprises, ImmutableArray<Business> Business, Business AllBusiness, Fact EnterpriseCount,
    ImmutableArray<Wealth> Bodies, Wealth AllBodies, ImmutableArray<Held> BodyAssets, ImmutableArray<Land> Lands, Fact AllLand, Fact TopShare, Fact TopAssets);

/// <summary>Makes a government's report on what it owns.</summary>
internal sealed class EnterpriseMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["城市建设投资集团", "水务集团", "交通发展集团", "文旅发展集团", "农业发展集团", "产业投资集团", "公共交通公司"];

    public StateWealth Make()
    {
        var names = dice.Some(Names, dice.Whole(4, 7));
        var enterprises = names.Select((name, index) => Made($"wealth.{index}", name, 60_000_000, 2_000_000_000)).ToImmutableArray();
        var all = Whole("wealth", "合计", enterprises);
        ImmutableArray<Wealth> bodies = [Made("bodies.0", "行政单位", 300_000_000, 1_500_000_000), Made("bodies.1", "事业单位", 500_000_000, 2_100_000_000)];
        var allBodies = Whole("bodies", "合计", bodies);
        var business = names.Select((name, index) => OneBusiness($"business.{index}", name, enterprises[index])).ToImmutableArray();
        var (lands, allLand) = Lands();
        var top = ledger.Total("wealth.top", [.. enterprises.OrderByDescending(one => one.Assets.Now.Value).Take(2).Select(one => one.Assets.Now)]);
        string[] kinds = ["流动资产", "固定资产", "在建工程", "无形资产", "公共基础设施"];
        var held = ledger.Split(dice, "bodies.kind", allBodies.Assets.Now, [18, 40, 14, 6, 22]).Select((amount, index) => new Held(kinds[index], amount)).ToImmutableArray();
        return new(
            enterprises, all, business, AllBusiness(business), ledger.Count("wealth.count", enterprises.Length), bodies, allBodies, held, lands, allLand,
            ledger.Rate("wealth.top.share", "share", top, all.Assets.Now), top);
    }

    private Wealth Made(string key, string name, int least, int most)
    {
        var assets = ledger.Compare(dice, $"{key}.assets", ledger.Money($"{key}.assets", dice.Yuan(least, most)));
        var owed = ledger.Compare(
            $"{key}.owed", ledger.Money($"{key}.owed", dice.Part(assets.Now.Value, 34, 68)), ledger.Money($"{key}.owed.last", dice.Part(assets.Last.Value, 34, 68)));
        return Wealthy(key, name, assets, owed);
    }

    private Wealth Wealthy(string key, string name, Comparison assets, Comparison owed)
    {
        var equity = ledger.Compare(
            $"{key}.equity", ledger.Balance($"{key}.equity", [assets.Now], [owed.Now]), ledger.Balance($"{key}.equity.last", [assets.Last], [owed.Last]));
        ledger.Balanced(equity.Change, [assets.Change], [owed.Change]);
        Fact ratio = ledger.Rate($"{key}.ratio", "rate", owed.Now, assets.Now), last = ledger.Rate($"{key}.ratio.last", "rate", owed.Last, assets.Last);
        return new(name, assets, owed, equity, ratio, last, ledger.Change($"{key}.ratio.change", ratio, last));
    }

    private Wealth Whole(string key, string name, ImmutableArray<Wealth> parts)
    {
        var whole = Wealthy(
            key, name, ledger.Whole($"{key}.assets", [.. parts.Select(part => part.Assets)]), ledger.Whole($"{key}.owed", [.. parts.Select(part => part.Liabilities)]));
        ledger.Sum(whole.Equity.Now, [.. parts.Select(part => part.Equity.Now)]);
        ledger.Sum(whole.Equity.Last, [.. parts.Select(part => part.Equity.Last)]);
        ledger.Sum(whole.Equity.Change, [.. parts.Select(part => part.Equity.Change)]);
        return whole;
    }

    private Business OneBusiness(string key, string name, Wealth wealth)
    {
        var turnover = ledger.Compare(dice, key, ledger.Money(key, dice.Part(wealth.Assets.Now.Value, 6, 40)));
        var profit = ledger.Money($"{key}.profit", dice.Part(turnover.Now.Value, 1, 14));
        var handed = ledger.Money($"{key}.handed", dice.Part(profit.Value, 8, 30));
        ledger.AtMost(handed, profit);
        return new(name, turnover, profit, ledger.Rate($"{key}.margin", "rate", profit, turnover.Now), handed, ledger.Count($"{key}.workers", dice.Whole(40, 2600)));
    }

    private Business AllBusiness(ImmutableArray<Business> parts)
    {
        var turnover = ledger.Whole("business", [.. parts.Select(part => part.Turnover)]);
        var profit = ledger.Total("business.profit", [.. parts.Select(part => part.Profit)]);
        return new(
            "合计", turnover, profit, ledger.Rate("business.margin", "rate", profit, turnover.Now),
            ledger.Total("business.handed", [.. parts.Select(part => part.Handed)]), ledger.Total("business.workers", [.. parts.Select(part => part.Workers)]));
    }

    private (ImmutableArray<Land> Parts, Fact All) Lands()
    {
        string[] names = ["建设用地", "耕地", "园地", "林地", "其他农用地", "未利用地"];
        var areas = names.Select((_, index) => new Fact($"land.{index}", dice.Whole(20_000, 3_000_000) / 100m, FactKind.Measure)).ToList();
        var all = ledger.Total("land", areas);
        return ([.. names.Select((name, index) => new Land(name, areas[index], ledger.Rate($"land.{index}.share", "share", areas[index], all)))], all);
    }
}
