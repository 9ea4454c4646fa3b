using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Estimates that were reviewed, of a kind or a department: how many, told, approved, cut, rate of the cut.</summary>
public sealed record ReviewedEstimates(string Name, Fact Projects, Fact Told, Fact Approved, Fact Cut, Fact Rate);

/// <summary>A project that was evaluated, and what it gets next year.</summary>
public sealed record RatedUndertaking(string Name, string Department, Outlay Money, Fact Score, string Grade, Fact Next, Fact Change, Fact ChangeRate);

/// <summary>A county's circular on reviews of estimates and evaluations.</summary>
public sealed record ReviewCircular(
    ImmutableArray<ReviewedEstimates> Kinds, ImmutableArray<ReviewedEstimates> Departments, ReviewedEstimates All, Fact DepartmentCount, Comparison Projects, Comparison Told, Comparison Cut, Fact LastRate, Fact RateChange, Fact HighCount, Fact HighShare, Fact Returned, Fact Days, ReviewedEstimates Example,
    ImmutableArray<RatedUndertaking> Rated, Fact RatedCount, Outlay RatedMoney, Fact MeanScore, Fact Excellent, Fact Good, Fact Fair, Fact Next, Fact Change, Fact ChangeRate, Fact CutCount, Fact Problems, Fact Mended, Fact MendedRate, Fact Open);
