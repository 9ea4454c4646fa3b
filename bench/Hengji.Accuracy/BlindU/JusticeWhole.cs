using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Cases of a kind that were brought, and settled.</summary>
public sealed record Mediated(string Name, Fact Cases, Fact Settled, Fact Rate, Fact Share);

/// <summary>Applications for review of decisions: carried over, new, all, closed by outcome, open.</summary>
public sealed record Reviewed(Fact Carried, Fact New, Fact All, ImmutableArray<Portion> Outcomes, Fact Closed, Fact ClosedRate, Fact Open, Fact Corrected, Fact CorrectedRate);

/// <summary>People under correction in the community over the year.</summary>
public sealed record Corrected(Fact Opening, Fact Joined, Fact Left, Fact Closing, Fact Repeated, Fact RepeatedRate);

/// <summary>A justice bureau on its whole expenditure.</summary>
public sealed record JusticeWhole(
    Crew Crew, Spending Money, ImmutableArray<Portion> Personnel, ImmutableArray<BudgetedItem> Running, BudgetedItem AllRunning, ThreeFunds Three, Fact Offices, ImmutableArray<Mediated> Kinds, Mediated All, Comparison Cases,
    Reviewed Reviews, Corrected Correction, ImmutableArray<Deed> Deeds, Fact Subsidy, Fact SubsidyEach, Fact Central, Fact CentralSpent, Fact CentralRate, Asked Poll, MarkSheet Sheet);
