using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>An item of expenditure from the treasury, or a class of them: basic, project, total, what the opening budget gave.</summary>
public sealed record CollegeItem(string Code, string Name, Fact Basic, Fact Project, Fact Total, Fact Budget, Fact Rate, Fact Share)
{
    public bool IsClass => Code.Length == 3;
}

/// <summary>A project of the college and its points.</summary>
public sealed record CollegeProject(Outlay Money, Fact Points);

/// <summary>Where money came from and where it went, all sources together.</summary>
public sealed record CollegeFlow(
    Comparison General, Comparison Business, Comparison Other, Comparison Income, ImmutableArray<Portion> Sources, Fact Used, Fact Opening, Comparison Total, Comparison Spent, Fact Basic, Fact BasicShare, Fact Project, Fact ProjectShare,
    ImmutableArray<Fact> Functions, Fact Distributed, Fact Closing);

/// <summary>What the college buys and holds.</summary>
public sealed record CollegeThings(Fact Bought, Fact Goods, Fact Works, Fact Services, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare, Fact Houses, Fact Cars, Fact BusinessCars, Fact OtherCars, Fact Equipment);

/// <summary>Students, teachers and who found work.</summary>
public sealed record CollegePeople(Fact Posts, Fact Staff, Comparison Students, Fact Graduates, Fact Employed, Fact EmployedRate, Fact Tested, Fact Passed, Fact PassedRate);

/// <summary>A province's college for technicians on its final account.</summary>
public sealed record TechnicianCollege(
    CollegeFlow Flow, Fact GrantedOpening, Fact GrantedTotal, Comparison GrantedSpent, Fact GrantedShare, Fact GrantedClosing, ImmutableArray<CollegeItem> Items, CollegeItem All, Fact BasicGranted, ImmutableArray<Held> Wages, Fact Personnel, ImmutableArray<Held> Goods, Fact Common,
    BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, Fact Batches, Fact Visitors, CollegeThings Things, CollegePeople People, ImmutableArray<CollegeProject> Projects, Outlay AllProjects, Fact ProjectCount, Fact Average, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
