using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>A subject of the forms; blank where it has no basic or no project expenditure.</summary>
public sealed record FormSubject(string Code, string Name, Fact Total, Fact? Basic, Fact? Project);

/// <summary>What is bought: planned, bought, of which small firms and very small ones.</summary>
public sealed record Purchases(ImmutableArray<Portion> Kinds, Fact All, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare);

/// <summary>Where the money came from and what was there before and after.</summary>
public sealed record StationIncome(ImmutableArray<Portion> Sources, Comparison Year, Fact Opening, Comparison All, Fact Closing);

/// <summary>A county's station of farming techniques: its final accounts by forms.</summary>
public sealed record CropStation(
    Fact Posts, Fact Staff, Fact Retired, StationIncome Income, ImmutableArray<FormSubject> Spent, Comparison Basic, Comparison Project, Comparison Spending, Fact BasicShare, Fact ProjectShare, ImmutableArray<FormSubject> General, ImmutableArray<BudgetedItem> Classes, BudgetedItem GeneralSpending, Fact GeneralProject, ImmutableArray<Portion> ClassShares,
    ImmutableArray<EconomicSubject> Personnel, ImmutableArray<EconomicSubject> Office, Fact PersonnelTotal, Fact OfficeTotal, Fact PersonnelEach, Fact OfficeEach, Fact Fund, BudgetedItem CarRun, BudgetedItem Guest, BudgetedItem Courtesy, Fact CarShare, Fact Cars, Fact CarEach, Fact Visits, Fact Visitors, Fact VisitorEach,
    Purchases Purchases, ImmutableArray<Held> CarKinds, Fact Equipment, ImmutableArray<Deed> Deeds, Fact Trained, Fact TrainedStandard, Fact TrainedAmount);
