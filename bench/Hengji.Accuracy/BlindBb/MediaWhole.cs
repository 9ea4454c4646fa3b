using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A task of a department: whose money was approved for it, and what was spent.</summary>
public sealed record Assignment(string Name, string Content, Fact Approved, Fact Granted, Fact Own, Fact Spent, Fact Rate);

/// <summary>A county's media centre on its whole expenditure, in yuan.</summary>
public sealed record MediaWhole(
    Crew Crew, ImmutableArray<Portion> Kinds, Fact Contracted, Incomes Incomes, Line Personnel, Line Common, Line Basic, Line Project, Line All, ImmutableArray<Portion> Functions, ImmutableArray<Assignment> Assignments, Assignment Assignment,
    BudgetedItem Run, BudgetedItem Guests, BudgetedItem ThreePublic, ImmutableArray<Deed> Deeds, Comparison Followers, ImmutableArray<Portion> FollowerKinds, Comparison Advertising, Asked Poll, MarkSheet Sheet);
