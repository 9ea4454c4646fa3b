using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A building project of a zone: what it costs in all, what the year wanted and did.</summary>
public sealed record ZoneWork(string Name, Fact Cost, Fact Done, Fact DoneRate, Outlay Year);

/// <summary>Projects won in an industry: contracts signed and what they invest.</summary>
public sealed record ZoneIndustry(string Name, Fact Contracts, Fact Invested, Fact Share);

/// <summary>Money for firms under a policy.</summary>
public sealed record ZonePolicy(string Name, Fact Firms, Outlay Money);

/// <summary>What the zone earned: taxes, other revenue, against last year.</summary>
public sealed record ZoneRevenue(Comparison All, Comparison Taxes, Fact TaxShare, Comparison Other, Comparison Output, Comparison Trade, Fact Firms, Fact Added);

/// <summary>A development zone's committee on its whole expenditure.</summary>
public sealed record ZoneWhole(
    Fact Posts, Fact Staff, Fact Hired, Fact Workers, ImmutableArray<Outlay> Kinds, Outlay All, Comparison Spent, Fact Initial, Fact Added, Fact AddedRate, ZoneRevenue Revenue, ImmutableArray<ZoneIndustry> Industries, ZoneIndustry Won, Comparison Arrived, Fact Large,
    ImmutableArray<ZoneWork> Works, ZoneWork AllWorks, Fact WorkCount, ImmutableArray<ZonePolicy> Policies, ZonePolicy AllPolicies, ImmutableArray<Deed> Deeds, BudgetedItem Reception, BudgetedItem Vehicles, BudgetedItem ThreePublic, Asked Poll, MarkSheet Sheet);
