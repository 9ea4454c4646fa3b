using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Small reservoirs of two sizes and what is paid for keeping each.</summary>
public sealed record SmallDams(Fact Large, Fact Small, Fact All, Fact LargeStandard, Fact SmallStandard, Fact Money);

/// <summary>People moved for reservoirs and what each gets in a year.</summary>
public sealed record MovedPeople(Fact People, Fact Standard, Fact Money);

/// <summary>A county's water office on its whole expenditure.</summary>
public sealed record CountyWater(
    Fact Posts, Fact Staff, Fact StaffRate, Fact Retired, Funded Personnel, ImmutableArray<Funded> Commons, Funded Common, Funded Basic, ImmutableArray<Funded> Tasks, Funded Projects, Funded General,
    SmallDams Dams, MovedPeople Moved, Funded Direct, Funded Aid, Funded FundMoney, Funded Special, Funded All, Fact PersonnelShare, Fact CommonShare, Fact BasicShare, Fact SpecialShare, Fact Added, Fact AddedRate,
    BudgetedItem Cars, BudgetedItem Abroad, BudgetedItem Guests, BudgetedItem Three, Fact Bought, Fact Planned, Fact BoughtRate, ImmutableArray<Deed> Deeds, Fact Rural, Fact Tapped, Fact TapRate, Comparison Irrigated, Asked Poll, MarkSheet Sheet);
