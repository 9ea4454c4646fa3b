using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Bonds issued at one time for a project: amount, rate, years, interest of a year, and what was used of them.</summary>
public sealed record BondIssue(string Name, Outlay Money, Fact InterestRate, Fact Term, Fact Interest);

/// <summary>A part of the investment: as estimated, under contract, paid.</summary>
public sealed record InvestedPart(string Name, Fact Estimate, Fact Contract, Fact Paid, Fact PaidRate);

/// <summary>A kind of income of the project: as forecast, as it came.</summary>
public sealed record Earning(string Name, Fact Forecast, Fact Actual, Fact Rate);

/// <summary>A logistics park built with special bonds.</summary>
public sealed record ColdChain(
    ImmutableArray<InvestedPart> Parts, InvestedPart All, ImmutableArray<Portion> Sources, ImmutableArray<Portion> PaidSources, ImmutableArray<BondIssue> Issues, Outlay Bonds, Fact IssueCount, Fact Interest, Fact InterestPaid,
    ImmutableArray<Earning> Earnings, Earning AllEarnings, Fact Cost, Fact Net, Fact Cover, Fact ForecastCover, Fact Area, Fact Store, Fact Works, Fact Services, Fact Rentable, Fact Rented, Fact RentedRate, Fact Tenants, Fact Jobs,
    ImmutableArray<Deed> Deeds, Asked Tenancy, Fact Delay, Fact Borrowed, MarkSheet Sheet);
