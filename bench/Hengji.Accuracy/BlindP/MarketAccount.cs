using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A subject with what was spent on it, for running and for projects.</summary>
public sealed record SpentSubject(string Code, string Name, Fact All, Fact Basic, Fact Project);

/// <summary>A class of general expenditure against its initial budget.</summary>
public sealed record MarketClass(string Name, Comparison Budgeted, Fact Share);

/// <summary>Reception and vehicles of a department.</summary>
public sealed record MarketCosts(BudgetedItem Three, BudgetedItem Driving, BudgetedItem Reception, Fact Batches, Fact Guests, Fact PerGuest, Fact Cars, Fact PerCar, Comparison Meeting, Comparison Training, Comparison Running);

/// <summary>What a department bought and holds, and what became of its projects.</summary>
public sealed record MarketThings(Fact Bought, Fact Goods, Fact Services, Fact Small, Fact SmallShare, ImmutableArray<Held> Cars, Fact Projects, Fact Good, Fact Fair, Fact ProjectMoney);

/// <summary>A district's market supervision on its final account.</summary>
public sealed record MarketAccount(
    Comparison Total, Comparison Income, Portion Granted, Portion Other, Fact Opening, Comparison Spent, Portion Basic, Portion Project, Comparison Closing, Comparison FiscalTotal,
    ImmutableArray<SpentSubject> Subjects, Comparison General, Comparison GeneralBudgeted, ImmutableArray<MarketClass> Classes, Comparison Personnel, Comparison Office, MarketCosts Costs, MarketThings Things);
