using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A group of people who get regular payments.</summary>
public sealed record PaidGroup(string Name, Fact People, Fact Money, Fact Share);

/// <summary>A county's bureau for veterans on its whole expenditure.</summary>
public sealed record VeteransWhole(
    Fact Posts, Fact Staff, Fact StaffRate, Fact Retired, Fact Carryover, Fact Initial, Fact Added, Fact AddedRate, Fact Budget, Comparison Spent, Fact SpentRate, Fact Left,
    Portion Basic, Portion Project, Fact Wages, Fact Family, Fact Personnel, MoneyLine Public, ImmutableArray<MoneyLine> Projects, MoneyLine AllProjects,
    ImmutableArray<BudgetedItem> ThreeParts, BudgetedItem Three, Comparison ThreeBudget, ImmutableArray<Fact> Office, ImmutableArray<PaidGroup> Groups, Fact People, Fact Paid,
    ImmutableArray<Goal> Goals, MoneyLine Purchase, SelfPoll Poll, SelfForm Form);
