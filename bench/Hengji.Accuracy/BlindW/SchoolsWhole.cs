using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Schools of a kind: how many, pupils, teachers, pupils for each teacher.</summary>
public sealed record SchoolKind(string Name, Fact Schools, Fact Pupils, Fact Teachers, Fact Ratio);

/// <summary>A line of the form with basic facts: last year's account, this year's budget and account.</summary>
public sealed record FactLine(string Name, Fact Last, Fact Budget, Fact Now);

/// <summary>A county's office for education on its whole expenditure.</summary>
public sealed record SchoolsWhole(
    ImmutableArray<SchoolKind> Kinds, SchoolKind AllKinds, Fact Posts, Fact Staff, Fact StaffRate, Purpose Personnel, Purpose Common, Purpose Basic, Purpose Project, Purpose All, ImmutableArray<Purpose> Sources, Comparison Spent, Fact BasicShare, Fact ProjectShare,
    ImmutableArray<FactLine> Projects, FactLine AllProjects, ImmutableArray<FactLine> Offices, BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, Outlay Buying, Fact BuildingArea, Fact BuiltArea, Fact AreaRate, Fact BuildingMoney, Fact BuiltMoney, Fact BuildingRate,
    ImmutableArray<Deed> Deeds, Fact Aided, ImmutableArray<Fact> AidedParts, Fact AidMoney, Comparison Undergraduates, Asked Poll, Fact Class56, Fact Class56Share, Fact Classes, MarkSheet Sheet);
