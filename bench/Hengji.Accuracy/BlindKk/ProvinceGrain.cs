using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A kind of grain in store: what came and went, the size to be kept, what keeping costs.</summary>
public sealed record GrainKind(string Name, Fact Opening, Fact Bought, Fact Sold, Fact Closing, Fact Size, Fact Standard, Fact Fee);

/// <summary>A city's part of the special fund.</summary>
public sealed record GrainCity(string Name, Fact Works, Fact Done, Outlay Money);

/// <summary>A cost of running, for each who works there or for each square metre.</summary>
public sealed record RunningCost(string Name, string Per, Comparison Money, Fact Each);

/// <summary>A province's grain office on its whole expenditure.</summary>
public sealed record ProvinceGrain(
    Fact Staff, Fact Area, Funded Personnel, Funded Common, Funded Basic, ImmutableArray<Funded> Tasks, Funded Projects, Funded All, Fact BasicShare, Fact ProjectShare, Fact Added, Fact AddedRate, Fact LeftRate,
    ImmutableArray<GrainKind> Kinds, GrainKind AllKinds, Fact SizeRate, ImmutableArray<GrainCity> Cities, GrainCity AllCities, Fact CityCount, Fact DoneRate, ImmutableArray<RunningCost> Costs, BudgetedItem Cars, BudgetedItem Abroad, BudgetedItem Guests, BudgetedItem Three,
    Fact Samples, Fact Passed, Fact PassedRate, Deed Checks, Deed Training, Comparison Emergency, Asked Poll, MarkSheet Sheet);
