using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>People on relief in a county, in town and country, and the money.</summary>
public sealed record ReliefArea(string Name, Fact Town, Fact Country, Fact People, Fact Money, Fact Each);

/// <summary>An allowance of so much a year for each of so many.</summary>
public sealed record Allowance(string Name, Fact Standard, Fact People, Fact Money, Fact Share);

/// <summary>A number of three years.</summary>
public sealed record CivilSeries(string Name, string Unit, Comparison Recent, Comparison Earlier);

/// <summary>A city's bulletin on its civil affairs.</summary>
public sealed record TongzhouBulletin(
    ImmutableArray<ReliefArea> Areas, ReliefArea All, Comparison ReliefPeople, Comparison ReliefMoney, Fact TownShare, Fact TownStandard, Fact LastTownStandard, Fact TownRaise, Fact CountryStandard, Fact LastCountryStandard, Fact CountryRaise,
    Fact Destitute, Fact Housed, Fact Scattered, Fact HousedRate, Fact Helped, Fact HelpMoney, Fact HelpEach, ImmutableArray<Allowance> Allowances, Fact OldPeople, Fact OldMoney, Fact OldShare,
    Comparison Spending, ImmutableArray<Comparison> Kinds, ImmutableArray<Fact> KindShares, CivilSeries Homes, CivilSeries Beds, CivilSeries Residents, Fact PublicHomes, Fact PrivateHomes, Fact Elders, Fact BedsEach, Fact BedsUsed,
    CivilSeries Groups, ImmutableArray<Portion> GroupKinds, CivilSeries Weddings, CivilSeries Divorces, Comparison Lottery, Comparison Fund, Fact FundRate, ImmutableArray<Portion> FundUses, Fact Children, Fact Orphans, Fact Alone)
{
    /// <summary>Names of the kinds of spending, as printed.</summary>
    public static ImmutableArray<string> KindNames { get; } = ["社会救助", "养老服务", "儿童福利", "残疾人福利", "社会事务", "其他民政支出"];
}
