using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A unit of the office: posts, staff by kind, money.</summary>
public sealed record CultureUnit(string Name, Fact Posts, Fact Staff, Outlay Money);

/// <summary>Money spent by the end of a month.</summary>
public sealed record Progress(string Until, Fact Spent, Fact Rate);

/// <summary>Fixed assets over the year.</summary>
public sealed record AssetFlow(Fact Opening, Fact Bought, Fact Disposed, Fact Closing, Fact Used, Fact UsedRate);

/// <summary>Visitors of the city and what they left.</summary>
public sealed record Tourism(Comparison Visitors, Comparison Income, Fact Each);

/// <summary>A city's culture and tourism office on its whole expenditure.</summary>
public sealed record CityCulture(
    ImmutableArray<CultureUnit> Units, CultureUnit AllUnits, Fact UnitCount, Fact Civil, Fact Institution, Comparison Income, ImmutableArray<Portion> Incomes, Fact Opening, Fact Closing, Comparison Spent, ImmutableArray<Portion> Functions, Fact Basic, Fact Project, Fact BasicShare, Fact ProjectShare,
    Fact Initial, Fact Added, Fact AddedRate, ImmutableArray<Progress> Progress, AssetFlow Assets, Fact Planned, Fact Bought, Fact BoughtRate, Fact Small, Fact SmallShare, ImmutableArray<Deed> Deeds, ImmutableArray<Comparison> Venues, Comparison AllVenues, Tourism Tourism, Asked Poll, MarkSheet Sheet)
{
    public Outlay All => AllUnits.Money;
}
