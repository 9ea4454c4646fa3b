using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A home for the old: beds, people in it, subsidy, what it spends on a bed.</summary>
public sealed record CareHome(string Name, string Town, Fact Beds, Fact People, Fact Occupied, Fact Subsidy);

/// <summary>A degree of care: months of persons at a standard.</summary>
public sealed record CareDegree(string Name, Fact Months, Fact Standard, Fact Money, Fact Share);

/// <summary>A budget of a year and what came of it.</summary>
public sealed record CareYear(int Year, Fact Budget, Fact Spent, Fact Rate);

/// <summary>Answers in five degrees turned into a mean of a hundred.</summary>
public sealed record CareOpinion(string Who, Fact Issued, Fact Valid, ImmutableArray<Fact> Answers, Fact Mean);

/// <summary>A district's subsidy to homes for the old, as reviewed.</summary>
public sealed record CareHomes(
    ImmutableArray<CareHome> Homes, Fact HomeCount, Fact Beds, Fact People, Fact Occupied, Fact Public, Fact Private, ImmutableArray<CareDegree> Degrees, Fact DegreeMoney, Fact DegreeMonths, ImmutableArray<Outlay> Items, Outlay All, ImmutableArray<CareYear> Years, Comparison Spent,
    ImmutableArray<CareOpinion> Opinions, Fact MeanOpinion, Fact Nurses, Fact Certified, Fact CertifiedRate, Fact BedCost, Fact BedSubsidy, Fact BedShare, Fact Checks, Fact Faults, Fact Mended, Fact MendedRate, MarkSheet Sheet);
