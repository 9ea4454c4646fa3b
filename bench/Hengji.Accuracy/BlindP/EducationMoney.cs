using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A kind of school: pupils, money of the general budget, what that is for each, and of it for running.</summary>
public sealed record SchoolKind(string Name, Fact Pupils, Fact Money, Fact Share, Comparison Each, Comparison Running);

/// <summary>A district: general money for education, its share of what the district spends, money for each pupil.</summary>
public sealed record SchoolDistrict(string Name, Comparison Money, Comparison Spent, Fact Share, Fact LastShare, Fact ShareChange, Comparison Primary, Comparison Junior);

/// <summary>A city's money for education.</summary>
public sealed record EducationMoney(
    Comparison All, Comparison Fiscal, Fact FiscalShare, ImmutableArray<ComparedItem> FiscalParts, ImmutableArray<ComparedItem> Others, ImmutableArray<SchoolKind> Kinds, SchoolKind AllKinds, ImmutableArray<SchoolDistrict> Districts, SchoolDistrict AllDistricts,
    Comparison Income, Fact Lead, Fact Product, Fact ProductShare, Fact Exempted, Fact ExemptedMoney, Fact Boarders, Fact BoardersMoney, Fact BoardersEach);
