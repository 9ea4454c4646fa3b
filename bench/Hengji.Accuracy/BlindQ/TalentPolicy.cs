using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A clause of a policy over three years: money and people each year and together.</summary>
public sealed record TalentClause(string Name, ImmutableArray<Fact> Budgets, ImmutableArray<Fact> Money, ImmutableArray<Fact> People, Fact AllMoney, Fact AllPeople, Fact Share);

/// <summary>A city's policy for skilled people as it is reviewed after three years.</summary>
public sealed record TalentPolicy(
    ImmutableArray<TalentClause> Clauses, ImmutableArray<Fact> Budgets, ImmutableArray<Fact> Money, ImmutableArray<Fact> People, ImmutableArray<Fact> Rates, Fact Budget, Fact Spent, Fact Rate, Fact AllPeople, Fact Each, Fact Growth, Fact Change,
    Fact Stayed, Fact StayRate, ImmutableArray<Fact> Degrees, ImmutableArray<Fact> DegreeShares, Fact Firms, Fact Wrong, Fact WrongMoney, SelfPoll People2, SelfPoll Firms2, SelfForm Form);
