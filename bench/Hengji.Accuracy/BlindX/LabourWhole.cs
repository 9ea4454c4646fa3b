using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A unit of the bureau: posts and staff, what it spent, what is left of its budget.</summary>
public sealed record LabourUnit(string Name, Fact Posts, Fact Staff, Fact StaffRate, Fact Basic, Fact Project, Fact Spent, Fact Left, Fact Budget, Fact Rate);

/// <summary>The pension fund a county's bureau keeps.</summary>
public sealed record LabourFund(Fact Opening, Fact Income, ImmutableArray<Portion> Sources, Fact Spent, Fact Current, Fact Closing, Fact Insured, Fact Receiving);

/// <summary>Disputes over work: taken, closed by mediation or ruling, still open; wages recovered.</summary>
public sealed record LabourCases(Comparison Taken, Fact Mediated, Fact Ruled, Fact Closed, Fact Pending, Fact ClosedRate, Fact MediatedShare, Fact Workers, Fact Wages);

/// <summary>A county's bureau of labour with its units on its whole expenditure.</summary>
public sealed record LabourWhole(
    ImmutableArray<LabourUnit> Units, LabourUnit All, Fact UnitCount, Fact Initial, Fact Added, Fact AddedRate, BudgetedItem Basic, BudgetedItem Project, BudgetedItem Whole, ImmutableArray<Portion> Economic, BudgetedItem Common,
    ImmutableArray<BudgetedItem> Projects, BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, LabourFund Fund, ImmutableArray<Deed> Deeds, LabourCases Cases, Asked Poll, MarkSheet Sheet);
