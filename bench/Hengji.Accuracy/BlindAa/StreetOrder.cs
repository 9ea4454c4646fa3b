using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Cases of a kind: taken up, closed, fines.</summary>
public sealed record OrderCase(string Name, Fact Taken, Fact Closed, Fact Fines);

/// <summary>A county's bureau that keeps order in the streets (综合执法局) on its whole expenditure.</summary>
public sealed record StreetOrder(Fact Opening, Fact Initial, Fact Added, Fact AddedRate, Outlay All, Outlay Basic, Outlay Project, ImmutableArray<Outlay> Projects, Comparison Spent, Portion Personnel, Portion Common, ImmutableArray<Portion> Classes)
{
    public required Fact Posts { get; init; }
    public required Fact Staff { get; init; }
    public required Fact Civil { get; init; }
    public required Fact Institution { get; init; }
    public required Fact Helpers { get; init; }
    public required Fact StaffRate { get; init; }
    public required Fact CommonPlan { get; init; }
    public required Fact CommonRate { get; init; }
    public required BudgetedItem ThreePublic { get; init; }
    public required BudgetedItem Vehicles { get; init; }
    public required BudgetedItem Guests { get; init; }
    public required Fact Cars { get; init; }
    public required Fact EachCar { get; init; }
    public required Outlay Buying { get; init; }
    public required Fact Assets { get; init; }
    public required Fact AssetsUsed { get; init; }
    public required Fact AssetsRate { get; init; }
    public required ImmutableArray<OrderCase> Cases { get; init; }
    public required OrderCase AllCases { get; init; }
    public required Fact ClosedRate { get; init; }
    public required Comparison Rubbish { get; init; }
    public required Fact Swept { get; init; }
    public required Fact SweptByMachine { get; init; }
    public required Fact MachineRate { get; init; }
    public required Fact Complaints { get; init; }
    public required Fact Answered { get; init; }
    public required Fact AnsweredRate { get; init; }
    public required Asked Poll { get; init; }
    public required MarkSheet Sheet { get; init; }
}
