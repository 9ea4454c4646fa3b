using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Posts and people of a department.</summary>
public sealed record WaterPeople(Fact Posts, Fact Staff, Fact Officials, Fact Institution, Fact Retired, Fact PostRate, Fact Offices, Fact Units);

/// <summary>Purchases and assets of a department.</summary>
public sealed record WaterHoldings(Fact Purchases, ImmutableArray<Fact> PurchaseParts, Fact Small, Fact SmallShare, Comparison Assets, ImmutableArray<Comparison> AssetParts, Fact Cars);

/// <summary>A county's water department over the year.</summary>
public sealed record WaterYear(
    WaterPeople People, Flow Flow, ImmutableArray<Fact> IncomeParts, ImmutableArray<ComparedFunction> Functions, ImmutableArray<YearFund> BasicParts, YearFund Basic, ImmutableArray<YearFund> Projects, YearFund Project,
    YearFund All, ImmutableArray<BudgetedItem> ThreeParts, BudgetedItem Three, WaterHoldings Holdings, ImmutableArray<Achieved> Works, Fact Spoiled, SelfForm Form);

/// <summary>A class of expenditure and its share.</summary>
public sealed record ComparedFunction(string Name, Fact Amount, Fact Share);
