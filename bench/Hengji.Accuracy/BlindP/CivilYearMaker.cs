using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Makes a city's civil affairs in figures.</summary>
internal sealed class CivilYearMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] DistrictNames = ["青溪区", "陶山区", "平桥县", "沙湾县", "龙塘县", "高新区"];

    private static readonly string[] UseNames = ["社会救助", "社会福利", "养老服务", "儿童福利", "基层治理和社会事务", "其他民政事业费"];

    private static readonly int[] MostBodies = [900, 1_300, 22];

    public CivilYear Make()
    {
        var (districts, all) = Districts();
        CivilAid urban = Aid("urban", "城市低保", all.Urban, 58, 7_100, 8_900, 68), rural = Aid("rural", "农村低保", all.Rural, 54, 4_900, 6_800, 62);
        var aid = ledger.Whole("p.civil.aid", [urban.Money, rural.Money]);
        var money = ledger.Split(dice, "p.civil.district", aid.Now, districts.Select(one => one.Persons.Value));
        CivilAid rich = Aid("destitute.urban", "城市特困人员", ledger.Count("p.civil.destitute.urban", dice.Whole(420, 1_300)), 97, 14_000, 18_500, 100), poor = Aid("destitute.rural", "农村特困人员", ledger.Count("p.civil.destitute.rural", dice.Whole(5_200, 13_600)), 96, 9_800, 13_200, 100);
        var persons = ledger.Compare("p.civil.persons", all.Persons, ledger.Total("p.civil.persons.last", [urban.Persons.Last, rural.Persons.Last]));
        ledger.Sum(persons.Change, [urban.Persons.Change, rural.Persons.Change]);
        var destitute = ledger.Whole("p.civil.destitute", [rich.Money, poor.Money]);
        var times = ledger.CompareCount(dice, "p.civil.times", dice.Whole(9_000, 31_000));
        var timesMoney = Money("times.money", times.Now.Value * dice.Whole(88_000, 190_000) / 100);
        Fact hardship = ledger.Count("p.civil.hardship", dice.Whole(22_000, 46_000)), nursing = ledger.Count("p.civil.nursing", dice.Whole(24_000, 51_000)), orphans = ledger.Count("p.civil.orphans", dice.Whole(120, 460)), unattended = ledger.Count("p.civil.unattended", dice.Whole(500, 1_900));
        Fact hardshipMoney = Money("hardship.money", hardship.Value * dice.Whole(90_000, 116_000) / 100), nursingMoney = Money("nursing.money", nursing.Value * dice.Whole(90_000, 124_000) / 100);
        var bodies = MostBodies.Select((most, index) => ledger.Count($"p.civil.body.{index}", (int)(most * dice.Share(55, 100)))).ToList();
        string[] bodyNames = ["社会团体", "民办非企业单位", "基金会"];
        var lottery = ledger.Compare(dice, "p.civil.lottery", Money("lottery", dice.Yuan(180_000_000, 620_000_000)));
        var lotteryFund = Money("lottery.fund", dice.Part(lottery.Now.Value, 9, 12));
        var elders = BlindPParts.Measured("p.civil.elders", dice.Whole(3_800, 7_200) / 100m);
        var (spent, uses) = Spent(aid.Now.Value + destitute.Now.Value + timesMoney.Value, hardshipMoney.Value + nursingMoney.Value);
        return new(
            spent, uses, urban, rural, persons, aid, [rich, poor], destitute, times, timesMoney, ledger.Each("p.civil.pertime", timesMoney, times.Now), orphans, unattended, ledger.Total("p.civil.children", [orphans, unattended]),
            hardship, nursing, hardshipMoney, nursingMoney, ledger.Total("p.civil.disabled", [hardshipMoney, nursingMoney]), [.. districts.Select((one, index) => one with { Money = money[index] })], all with { Money = aid.Now },
            BedsEach(all.Beds, elders), elders, Bodies(bodies), [.. bodyNames.Select((name, index) => new Held(name, bodies[index]))], ledger.CompareCount(dice, "p.civil.married", dice.Whole(11_000, 29_000)), ledger.CompareCount(dice, "p.civil.divorced", dice.Whole(5_000, 11_000)),
            lottery, lotteryFund, ledger.Rate("p.civil.lottery.fund.rate", "rate", lotteryFund, lottery.Now), LotteryUses(lotteryFund));
    }

    private CivilAid Aid(string key, string name, Fact persons, int homesPercent, int from, int to, int standardPercent)
    {
        var people = ledger.Compare($"p.civil.{key}.persons", persons, ledger.Count($"p.civil.{key}.persons.last", (int)(persons.Value * dice.Share(94, 109))));
        var homes = ledger.Count($"p.civil.{key}.homes", (int)(persons.Value * homesPercent / 100));
        ledger.AtMost(homes, persons);
        var money = Money($"{key}.money", persons.Value * dice.Whole(from, to));
        var monthly = BlindPParts.Measured($"p.civil.{key}.monthly", decimal.Round(money.Value / persons.Value / 12, 20, MidpointRounding.AwayFromZero), 0);
        ledger.Relate("product", new(1, money), new(-12, monthly, persons));
        var standard = BlindPParts.Measured($"p.civil.{key}.standard", decimal.Round(monthly.Value * 100 / standardPercent / 10, 0, MidpointRounding.AwayFromZero) * 10, 0);
        return new(
            name, ledger.Compare($"p.civil.{key}.homes", homes, ledger.Count($"p.civil.{key}.homes.last", (int)(people.Last.Value * homesPercent / 100))), people,
            ledger.Compare($"p.civil.{key}.money", money, Money($"{key}.money.last", dice.Part(money.Value, 90, 107))), standard, monthly);
    }

    private (ImmutableArray<CivilDistrict> Districts, CivilDistrict All) Districts()
    {
        var parts = DistrictNames.Select((name, index) =>
        {
            Fact Count(string key, int from, int to) => ledger.Count($"p.civil.district.{index}.{key}", dice.Whole(from, to));

            var isUrban = index is 0 or 1 or 5;
            Fact urban = Count("urban", isUrban ? 1_500 : 700, isUrban ? 4_400 : 1_900), rural = Count("rural", isUrban ? 900 : 6_500, isUrban ? 3_600 : 17_000), beds = Count("beds", 1_200, 4_300);
            var elders = ledger.Count($"p.civil.district.{index}.elders", (int)(beds.Value * dice.Share(38, 64)));
            return District($"{index}", name, urban, rural, Count("homes", 8, 31), beds, elders);
        }).ToImmutableArray();
        Fact Total(string key, Func<CivilDistrict, Fact> of) => ledger.Total($"p.civil.{key}", [.. parts.Select(of)]);

        var all = District("all", "全市", Total("urban", one => one.Urban), Total("rural", one => one.Rural), Total("homes", one => one.Homes), Total("beds", one => one.Beds), Total("elders", one => one.Elders));
        ledger.Sum(all.Persons, [.. parts.Select(one => one.Persons)]);
        return (parts, all);
    }

    private CivilDistrict District(string key, string name, Fact urban, Fact rural, Fact homes, Fact beds, Fact elders)
    {
        ledger.AtMost(elders, beds);
        return new(name, urban, rural, ledger.Total($"p.civil.district.{key}.persons", [urban, rural]), null!, homes, beds, elders, ledger.Rate($"p.civil.district.{key}.rate", "rate", elders, beds));
    }

    private (Comparison All, ImmutableArray<ComparedItem> Parts) Spent(decimal aid, decimal disabled)
    {
        decimal[] sizes = [aid * dice.Share(101, 109), disabled * dice.Share(106, 141), aid * dice.Share(14, 30), aid * dice.Share(2, 5), aid * dice.Share(8, 15), aid * dice.Share(3, 8)];
        var parts = sizes.Select((size, index) => ledger.Compare($"p.civil.use.{index}", Money($"use.{index}", size), index == 0 ? 95 : 78, index == 0 ? 106 : 122, dice)).ToList();
        var all = ledger.Whole("p.civil.spent", parts);
        return (all, [.. UseNames.Select((name, index) => new ComparedItem(name, parts[index], ledger.Rate($"p.civil.use.{index}.share", "share", parts[index].Now, all.Now)))]);
    }

    private Comparison Bodies(List<Fact> kinds)
    {
        var all = ledger.Total("p.civil.bodies", kinds);
        return ledger.Compare("p.civil.bodies", all, ledger.Count("p.civil.bodies.last", (int)all.Value - dice.Whole(9, 60)));
    }

    /// <summary>Beds for a thousand old people, who are told in 万.</summary>
    private Fact BedsEach(Fact beds, Fact elders)
    {
        var each = BlindPParts.Measured("p.civil.bedseach", decimal.Round(beds.Value / elders.Value / 10, 20, MidpointRounding.AwayFromZero), 1);
        ledger.Relate("rate", new(1, beds), new(-10, each, elders));
        return each;
    }

    private ImmutableArray<Portion> LotteryUses(Fact fund)
    {
        string[] names = ["老年人福利", "残疾人福利", "儿童福利", "社会公益"];
        var parts = ledger.Split(dice, "p.civil.lottery.use", fund, [58m, 14m, 11m, 17m]);
        return [.. names.Select((name, index) => ledger.Portion($"p.civil.lottery.use.{index}", name, parts[index], fund))];
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"p.civil.{key}", decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));
}
