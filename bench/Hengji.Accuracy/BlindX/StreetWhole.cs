using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A task of a subdistrict: its initial and its adjusted budget, what was spent.</summary>
public sealed record StreetTask(string Office, Outlay Money, Fact Initial, Fact Change);

/// <summary>What was spent by the end of a quarter, and how much of the budget that is.</summary>
public sealed record StreetQuarter(string Name, Fact Spent, Fact Rate, Fact Wanted);

/// <summary>A community: households, people, calls taken and settled.</summary>
public sealed record StreetCommunity(string Name, Fact Households, Fact People, Fact Calls, Fact Settled, Fact Rate);

/// <summary>What a subdistrict bought and what it holds.</summary>
public sealed record StreetThings(Outlay Buying, Fact Fixed, Fact InUse, Fact InUseRate, BudgetedItem Common, Fact CommonEach, BudgetedItem Water, BudgetedItem Power, BudgetedItem Property, BudgetedItem Saved);

/// <summary>A city's subdistrict on its whole expenditure.</summary>
public sealed record StreetWhole(
    ImmutableArray<StreetCommunity> Communities, Fact CommunityCount, Fact Households, Fact People, Fact Registered, Fact Floating, Fact FloatingShare, Fact Calls, Fact Settled, Fact SettledRate, Fact Officials, Fact Institution, Fact Hired, Fact Staff,
    ImmutableArray<StreetTask> Tasks, Outlay Basic, Outlay Project, Outlay Whole, Fact BasicShare, Fact ProjectShare, Fact Initial, Fact Change, Fact ChangeRate, ImmutableArray<Portion> Sources, Fact Last, Fact Grown, Fact GrownRate, ImmutableArray<StreetQuarter> Quarters,
    BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, StreetThings Things, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet)
{
    public IEnumerable<StreetTask> Slow => Tasks.Where(one => one.Money.Rate.Value < 90);
}
