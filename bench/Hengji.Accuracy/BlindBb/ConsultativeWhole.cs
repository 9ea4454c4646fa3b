using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Proposals of a year: received, filed, answered, how the answers were taken.</summary>
public sealed record Proposals(Comparison Received, Fact Filed, Fact FiledRate, ImmutableArray<Portion> Kinds, Fact Done, Fact Partly, Fact Later, Fact DoneRate, Fact Content, Fact ContentRate);

/// <summary>The office of a county's political consultative conference on its whole expenditure.</summary>
public sealed record ConsultativeWhole(
    ImmutableArray<string> Offices, Fact OfficeCount, ImmutableArray<Crew> Crews, Crew Crew, Fact Retired, Fact Members, Line Personnel, Line Common, Line Basic, ImmutableArray<Line> Projects, Line Project, Line All,
    ImmutableArray<Portion> Wages, ImmutableArray<Portion> Costs, BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, Fact Cars, Fact Batches, Fact People,
    Proposals Proposals, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
