using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>An item of a monthly bulletin: the month, the months before, all so far against budget and last year.</summary>
public sealed record MonthItem(string Name, Comparison Month, Fact Before, BudgetedItem SoFar);

/// <summary>A district's income: the month, so far, its taxes and their share this year and last.</summary>
public sealed record District(string Name, Fact Month, BudgetedItem SoFar, Fact Taxes, Fact Share, Fact LastTaxes, Fact LastShare, Fact ShareChange);

/// <summary>A city's income and expenditure until December.</summary>
public sealed record Bulletin(
    ImmutableArray<MonthItem> Taxes, MonthItem Tax, ImmutableArray<MonthItem> Charges, MonthItem Nontax, MonthItem All,
    ImmutableArray<District> Districts, District AllDistricts, Fact CityShare, ImmutableArray<MonthItem> Spent, MonthItem AllSpent, Fact Livelihood, Fact LivelihoodShare,
    Fact Over, Fact UpMoney, Fact DownMoney, Fact UpCount, Fact DownCount, Fact KindCount);

/// <summary>Makes a city's monthly bulletin.</summary>
internal sealed class BulletinMaker(Ledger ledger, Dice dice)
{
    public Bulletin Make()
    {
        var taxes = Items("tax", ["国内增值税", "企业所得税", "个人所得税", "城市维护建设税", "房产税", "土地增值税", "契税", "其他税收"], 20_000_000, 400_000_000);
        var charges = Items("charge", ["专项收入", "行政事业性收费收入", "罚没收入", "国有资源（资产）有偿使用收入"], 60_000_000, 500_000_000);
        MonthItem tax = Whole("bulletin.tax", "税收收入", taxes), nontax = Whole("bulletin.charge", "非税收入", charges), all = Whole("bulletin.income", "一般公共预算收入", [tax, nontax]);
        var shares = ledger.Shared([tax.SoFar, nontax.SoFar], all.SoFar);
        var (districts, whole) = Districts(all, tax);
        var spent = Items("spent", ["教育支出", "科学技术支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "其他支出"], 50_000_000, 900_000_000);
        var allSpent = Whole("bulletin.spent", "一般公共预算支出", spent);
        var living = ledger.Total("bulletin.livelihood", [.. spent.SkipLast(1).Select(one => one.SoFar.Now)]);
        List<MonthItem> up = [.. taxes.Where(one => one.SoFar.Money.Change.Value >= 0)], down = [.. taxes.Where(one => one.SoFar.Money.Change.Value < 0)];
        Fact upMoney = Moved("up", up, 1), downMoney = Moved("down", down, -1), kinds = ledger.Count("bulletin.kinds", taxes.Length);
        Fact upCount = ledger.Count("bulletin.up.count", up.Count), downCount = ledger.Count("bulletin.down.count", down.Count);
        ledger.Sum(kinds, [upCount, downCount]);
        ledger.Balanced(tax.SoFar.Money.Change, [upMoney], [downMoney]);
        return new(
            taxes, tax with { SoFar = shares[0] }, charges, nontax with { SoFar = shares[1] }, all, districts, whole,
            ledger.Rate("bulletin.city.share", "share", districts[0].SoFar.Now, whole.SoFar.Now), spent, allSpent, living,
            ledger.Rate("bulletin.livelihood.share", "share", living, allSpent.SoFar.Now), ledger.Change("bulletin.over.change", all.SoFar.Now, all.SoFar.Budget),
            upMoney, downMoney, upCount, downCount, kinds);
    }

    private ImmutableArray<MonthItem> Items(string key, string[] names, int least, int most) => [.. names.Select((name, index) =>
    {
        var now = ledger.Money($"bulletin.{key}.{index}", dice.Yuan(least, most));
        return Item($"bulletin.{key}.{index}", name, ledger.Compare(dice, $"bulletin.{key}.{index}.month", Month($"bulletin.{key}.{index}", now)), ledger.Budgeted(dice, $"bulletin.{key}.{index}", name, now));
    })];

    private Fact Month(string key, Fact now) => ledger.Money($"{key}.month", dice.Part(now.Value, 4, 17));

    private MonthItem Item(string key, string name, Comparison month, BudgetedItem soFar) =>
        new(name, month, ledger.Balance($"{key}.before", [soFar.Now], [month.Now]), soFar);

    private MonthItem Whole(string key, string name, IReadOnlyList<MonthItem> parts)
    {
        var whole = Item(key, name, ledger.Whole($"{key}.month", [.. parts.Select(part => part.Month)]), ledger.BudgetedWhole(key, name, [.. parts.Select(part => part.SoFar)]));
        ledger.Sum(whole.Before, [.. parts.Select(part => part.Before)]);
        return whole;
    }

    /// <summary>All increases or all decreases together, as a positive amount.</summary>
    private Fact Moved(string key, List<MonthItem> items, int sign)
    {
        var sum = ledger.Money($"bulletin.{key}", items.Sum(item => sign * item.SoFar.Money.Change.Value));
        var changes = items.Select(item => item.SoFar.Money.Change).ToList();
        ledger.Balanced(sum, sign > 0 ? changes : [], sign > 0 ? [] : changes);
        return sum;
    }

    private (ImmutableArray<District> Parts, District All) Districts(MonthItem all, MonthItem tax)
    {
        string[] names = ["市本级", "东城区", "新渡区", "北岗县", "河湾县", "松岭县"];
        decimal[] sizes = [34, 22, 15, 12, 10, 7];
        ImmutableArray<Fact> Split(string key, Fact whole) => ledger.Split(dice, $"bulletin.district.{key}", whole, sizes);

        ImmutableArray<Fact> now = Split("now", all.SoFar.Now), last = Split("last", all.SoFar.Money.Last), budget = Split("budget", all.SoFar.Budget), month = Split("month", all.Month.Now);
        ImmutableArray<Fact> paid = ledger.Split(dice, "bulletin.district.tax", tax.SoFar.Now, now.Select(one => one.Value));
        ImmutableArray<Fact> paidLast = ledger.Split(dice, "bulletin.district.tax.last", tax.SoFar.Money.Last, last.Select(one => one.Value));
        var parts = names.Select((name, index) => One(
            $"bulletin.district.{index}", name, month[index],
            ledger.Budgeted($"bulletin.district.{index}", name, budget[index], ledger.Compare($"bulletin.district.{index}", now[index], last[index])), paid[index], paidLast[index])).ToImmutableArray();
        ledger.Sum(all.SoFar.Money.Change, [.. parts.Select(part => part.SoFar.Money.Change)]);
        return (parts, One("bulletin.district", "全市", all.Month.Now, all.SoFar, tax.SoFar.Now, tax.SoFar.Money.Last));
    }

    private District One(string key, string name, Fact month, BudgetedItem soFar, Fact taxes, Fact lastTaxes)
    {
        Fact share = ledger.Rate($"{key}.taxshare", "share", taxes, soFar.Now), last = ledger.Rate($"{key}.taxshare.last", "share", lastTaxes, soFar.Money.Last);
        return new(name, month, soFar, taxes, share, lastTaxes, last, ledger.Change($"{key}.taxshare.change", share, last));
    }
}
