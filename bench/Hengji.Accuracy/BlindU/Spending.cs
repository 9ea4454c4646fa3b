using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>What a department had and spent: people, running, projects; the budget as approved and as it became.</summary>
public sealed record Spending(
    Outlay Personnel, Outlay Common, Outlay Basic, ImmutableArray<Outlay> Projects, Outlay Project, Outlay All, Fact Initial, Fact Added, Fact AddedRate, Comparison Spent, Portion BasicPart, Portion ProjectPart)
{
    public Outlay Least => Projects.MinBy(one => one.Rate.Value)!;
}

/// <summary>Vehicles and guests, what they cost each.</summary>
public sealed record ThreeFunds(BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem All, Fact Cars, Fact EachCar, Fact Batches, Fact People, Fact EachGuest);

/// <summary>Posts and people of a department.</summary>
public sealed record Crew(Fact Officials, Fact Institution, Fact Posts, Fact OfficialsNow, Fact InstitutionNow, Fact Staff, Fact StaffRate, Fact Retired);
