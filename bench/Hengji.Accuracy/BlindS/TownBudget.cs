using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A function of a town's expenditure with what it was spent on, and next year's plan against what was spent.</summary>
public sealed record TownFunction(BudgetedItem Item, ImmutableArray<Portion> Parts, Comparison Next);

/// <summary>A source of what a town may spend, and next year's plan against it.</summary>
public sealed record TownSource(string Name, Fact Amount, Fact Next);

/// <summary>A project of the town paid from next year's budget.</summary>
public sealed record TownWork(string Name, string Office, Fact Amount, Fact Paid, Fact PaidRate);

/// <summary>A town's budgets before its congress: taxes, what it may spend, expenditure, works, villages, next year.</summary>
public sealed record TownBudget(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, BudgetedItem Nontax, BudgetedItem Local, Comparison Upper, Comparison Revenue, ImmutableArray<TownSource> Sources, Fact AllIn, Fact NextIn,
    ImmutableArray<TownFunction> Functions, BudgetedItem Spent, Fact HandedUp, Fact AllOut, Fact Closing, Comparison NextSpent, Fact NextHandedUp, Fact NextOut, Comparison NextLocal, Fact Reserve, Fact ReserveRate,
    ImmutableArray<TownWork> Works, Fact WorkCount, Fact WorkMoney, Fact WorkPaid, Fact WorkRate, Fact Villages, Fact VillageMoney, Fact PerVillage, Comparison ThreePublic, Fact Owed, Fact OwedBefore, Fact Repaid, Fact RepaidRate);
