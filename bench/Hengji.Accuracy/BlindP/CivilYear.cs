using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>People who get a living allowance: households, persons, money over the year, what each gets a month.</summary>
public sealed record CivilAid(string Name, Comparison Households, Comparison Persons, Comparison Money, Fact Standard, Fact Monthly);

/// <summary>A district's allowances, aid and homes.</summary>
public sealed record CivilDistrict(string Name, Fact Urban, Fact Rural, Fact Persons, Fact Money, Fact Homes, Fact Beds, Fact Elders, Fact Occupied);

/// <summary>A city's civil affairs in figures.</summary>
public sealed record CivilYear(
    Comparison Spent, ImmutableArray<ComparedItem> Uses, CivilAid Urban, CivilAid Rural, Comparison AidPersons, Comparison AidMoney, ImmutableArray<CivilAid> Destitute, Comparison DestituteMoney, Comparison Times, Fact TimesMoney, Fact PerTime,
    Fact Orphans, Fact Unattended, Fact Children, Fact Hardship, Fact Nursing, Fact HardshipMoney, Fact NursingMoney, Fact DisabledMoney, ImmutableArray<CivilDistrict> Districts, CivilDistrict AllDistricts, Fact BedsEach, Fact ElderlyTenThousand,
    Comparison Bodies, ImmutableArray<Held> BodyKinds, Comparison Married, Comparison Divorced, Comparison Lottery, Fact LotteryFund, Fact LotteryFundRate, ImmutableArray<Portion> LotteryUses);
