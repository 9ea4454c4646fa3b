using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Makes a city's bulletin on its civil affairs.</summary>
internal sealed class TongzhouBulletinMaker(Ledger ledger, Dice dice) : YearlyMaker(ledger, dice, "hh.civil")
{
    private static readonly (string Name, int Town, int Country)[] AreaNames = [("桐江区", 3_200, 2_600), ("北塘区", 2_500, 3_100), ("安和县", 1_700, 9_800), ("龙泉县", 1_500, 12_400), ("柳河市", 2_100, 8_300)];
    private static readonly (string Name, int Standard, int From, int To)[] AllowanceNames = [("80至89周岁", 600, 52_000, 68_000), ("90至99周岁", 1_200, 9_000, 13_000), ("100周岁以上", 4_800, 240, 420)];

    public TongzhouBulletin Make()
    {
        var areas = AreaNames.Select((one, index) => Area($"area.{index}", one)).ToImmutableArray();
        var all = WholeArea(areas);
        var allowances = AllowanceNames.Select((one, index) => Allowance($"old.{index}", one)).ToList();
        Fact oldPeople = Total("old.people", allowances.Select(one => one.People)), oldMoney = Total("old.money", allowances.Select(one => one.Money));
        var relief = Turned("relief", Total("relief", [all.Money, Money("relief.other", Dice.Yuan(90_000_000, 150_000_000))]));
        Comparison[] kinds = [relief, Part("care", oldMoney.Value + Dice.Yuan(42_000_000, 96_000_000)), Part("child", Dice.Yuan(16_000_000, 34_000_000)), Part("disabled", Dice.Yuan(38_000_000, 72_000_000)), Part("affairs", Dice.Yuan(11_000_000, 24_000_000)), Part("other", Dice.Yuan(4_000_000, 14_000_000))];
        Ledger.AtMost(oldMoney, kinds[1].Now);
        var spending = WholeOf("spending", kinds);
        Fact destitute = Count("destitute", 5_200, 9_400), housed = Limited("housed", destitute, 14, 26), helped = Count("helped", 11_000, 21_000), help = Money("help", helped.Value * Dice.Whole(780, 1_320) + 40);
        CivilSeries homes = Series("homes", "养老机构", "个", 88, 142), beds = Series("beds", "养老床位", "张", 9_800, 15_600), residents = Residents(beds);
        ImmutableArray<Fact> homeKinds = Parts("homekind", homes.Recent.Now, 61, 39);
        var elders = Count("elders", 386_000, 548_000);
        CivilSeries groups = Series("groups", "社会组织", "个", 1_260, 1_980), weddings = Series("weddings", "结婚登记", "对", 11_500, 17_800), divorces = Series("divorces", "离婚登记", "对", 3_600, 5_900);
        var groupParts = Parts("groupkind", groups.Recent.Now, 44, 55, 1);
        string[] groupNames = ["社会团体", "民办非企业单位", "基金会"];
        var lottery = Turned("lottery", Money("lottery", Dice.Yuan(240_000_000, 390_000_000)));
        var fund = Turned("fund", Limited("fund", lottery.Now, 7, 9));
        Fact orphans = Count("orphans", 120, 260), alone = Count("alone", 640, 1_350);
        var townLast = Dice.Whole(130, 150) * 5;
        var countryLast = Dice.Whole(98, 116) * 5;
        Fact town = Yuan("town", townLast + Dice.Whole(3, 8) * 5), townBefore = Yuan("town.last", townLast), country = Yuan("country", countryLast + Dice.Whole(4, 9) * 5), countryBefore = Yuan("country.last", countryLast);
        return new(
            areas, all, Turned("people", all.People), Turned("money", all.Money), Share("town.share", all.Town, all.People), town, townBefore, Ledger.Change(Key("town.raise"), town, townBefore), country, countryBefore, Ledger.Change(Key("country.raise"), country, countryBefore),
            destitute, housed, Left("scattered", destitute, housed), Rate("housed.rate", housed, destitute), helped, help, Each("help.each", help, helped), [.. allowances.Select((one, index) => one with { Share = Share($"old.{index}.share", one.Money, oldMoney) })], oldPeople, oldMoney, Share("old.share", oldMoney, kinds[1].Now),
            spending, [.. kinds], [.. kinds.Select((one, index) => Share($"kind.{index}.share", one.Now, spending.Now))], homes, beds, residents, homeKinds[0], homeKinds[1], elders, BedsEach(beds.Recent.Now, elders), Rate("beds.used", residents.Recent.Now, beds.Recent.Now),
            groups, [.. groupNames.Select((name, index) => Ledger.Portion(Key($"groupkind.{index}"), name, groupParts[index], groups.Recent.Now))], weddings, divorces, lottery, fund, Share("fund.rate", fund.Now, lottery.Now), Portions("use", fund.Now, ("养老服务", 56), ("儿童福利", 19), ("残疾人福利", 15), ("社会公益", 10)), Total("children", [orphans, alone]), orphans, alone);
    }

    private Fact Yuan(string name, int yuan) => Money($"standard.{name}", yuan);

    private Comparison Part(string name, decimal yuan) => Turned(name, Money(name, yuan));

    private ReliefArea Area(string name, (string Name, int Town, int Country) one)
    {
        Fact town = Count($"{name}.town", one.Town * Dice.Share(80, 125)), country = Count($"{name}.country", one.Country * Dice.Share(80, 125));
        return Area(name, one.Name, town, country, Money($"{name}.money", town.Value * Dice.Whole(6_100, 7_000) + country.Value * Dice.Whole(3_900, 4_700)));
    }

    private ReliefArea Area(string name, string title, Fact town, Fact country, Fact money)
    {
        var people = Total($"{name}.people", [town, country]);
        return new(title, town, country, people, money, Each($"{name}.each", money, people));
    }

    private ReliefArea WholeArea(ImmutableArray<ReliefArea> parts)
    {
        var all = Area("area", "全市", Total("area.town", parts.Select(one => one.Town)), Total("area.country", parts.Select(one => one.Country)), Total("area.money", parts.Select(one => one.Money)));
        Ledger.Sum(all.People, [.. parts.Select(one => one.People)]);
        return all;
    }

    private Allowance Allowance(string name, (string Name, int Standard, int From, int To) one)
    {
        Fact standard = Money($"{name}.standard", one.Standard), people = Count($"{name}.people", one.From, one.To), money = Money($"{name}.money", standard.Value * people.Value);
        Ledger.Product(money, standard, people);
        return new(one.Name, standard, people, money, null!);
    }

    private CivilSeries Series(string name, string title, string unit, int from, int to)
    {
        var recent = Turned(name, Count(name, from, to));
        return new(title, unit, recent, Turned($"{name}.earlier", recent.Last));
    }

    private CivilSeries Residents(CivilSeries beds)
    {
        Fact Of(string name, Fact all) => Limited($"residents.{name}", all, 44, 58);

        Fact now = Of("now", beds.Recent.Now), last = Of("last", beds.Recent.Last), before = Of("before", beds.Earlier.Last);
        return new("入住老年人", "人", Ledger.Compare(Key("residents"), now, last), Ledger.Compare(Key("residents.earlier"), last, before));
    }

    private Fact BedsEach(Fact beds, Fact elders)
    {
        var each = new Fact(Key("beds.each"), 1_000 * beds.Value / elders.Value, FactKind.Measure, 1);
        Ledger.Relate("each", new Term(1_000, beds), new Term(-1, each, elders));
        return each;
    }
}
