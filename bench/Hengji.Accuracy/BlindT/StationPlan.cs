using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Estimates of one purpose and their sum.</summary>
public sealed record EstimatedGroup(string Name, ImmutableArray<Priced> Lines, Fact Amount, Fact Share);

/// <summary>A quarter's money, and what that makes since January.</summary>
public sealed record PlannedQuarter(string Name, Fact Amount, Fact Sum, Fact Rate);

/// <summary>What a station asks for to keep its measuring stations running next year.</summary>
public sealed record StationPlan(
    ImmutableArray<EstimatedGroup> Groups, Fact Total, Comparison Budget, ImmutableArray<Portion> Sources, Outlay Last, Outlay Before, Fact RateChange, ImmutableArray<PlannedQuarter> Quarters,
    Fact Air, Fact AirEach, Fact Water, Fact Sites, Fact Samples, Fact Parameters, Fact Staff, Fact Technicians, Fact TechnicianShare, Fact GoodDays, Fact GoodRate, Fact Tender, Fact TenderShare, Priced Added, Fact Score);
