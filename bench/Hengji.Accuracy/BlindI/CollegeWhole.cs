using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A grant to students: how many, how much each.</summary>
public sealed record StudentGrant(string Name, Fact Count, Fact Each, Fact Money);

/// <summary>A college on its whole expenditure.</summary>
public sealed record CollegeWhole(
    Comparison Students, Fact Teachers, Fact Doubles, Fact DoubleRate, Fact Ratio, ImmutableArray<ComparedItem> Income, Comparison AllIncome, Fact PerStudent,
    Fact BasicBudget, Fact Basic, Fact ProjectBudget, Fact Project, Fact Budget, Fact Spent, Fact Rate, Fact BasicRate, Fact ProjectRate, Fact Left, ImmutableArray<BudgetedItem> Projects,
    Fact Graduates, Fact Employed, Fact EmployedRate, Fact Local, Fact LocalRate, ImmutableArray<StudentGrant> Grants, Fact Granted, Fact GrantMoney, SelfPoll Poll, SelfForm Form);
