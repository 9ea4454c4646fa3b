using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Special money: from last year, given this year, spent, left.</summary>
public sealed record Special(string Name, Fact Before, Fact Given, Fact Spent, Fact Left);

/// <summary>A city's transport bureau on its whole expenditure.</summary>
public sealed record TransportWhole(
    Fact Units, Crew Bureau, Crew Brigade, Crew Centre, Crew Crew, Line Personnel, Line Common, Line Basic, ImmutableArray<Line> Businesses, Line Business, Line Operation, Line Project, Line General, Line Fund, Line Works, Line All,
    Incomes Incomes, ImmutableArray<Special> Specials, Special Special, BudgetedItem Buy, BudgetedItem Run, BudgetedItem Vehicle, BudgetedItem Abroad, BudgetedItem Guests, BudgetedItem ThreePublic,
    ImmutableArray<BudgetedItem> Offices, BudgetedItem Office, Fact Purchases, Fact PurchasePlan, Fact PurchaseRate, ImmutableArray<Deed> Deeds, Comparison Passengers, Comparison Freight, Asked Poll, MarkSheet Sheet);
