using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>A bureau whose evaluations of its own projects were looked over: how many, how much money, points for quality, average scores before and after.</summary>
public sealed record ReviewedBureau(string Name, Fact Projects, Fact Sampled, Fact Money, ImmutableArray<Fact> Points, Fact Quality, Fact Own, Fact Reviewed, Fact Gap)
{
    public string Grade => Quality.Value >= 90 ? "优秀" : Quality.Value >= 80 ? "良好" : "一般";
}

/// <summary>Projects of a grade, before and after.</summary>
public sealed record GradeCount(string Name, Fact Own, Fact OwnShare, Fact Reviewed, Fact ReviewedShare, Fact Moved);

/// <summary>A kind of fault and the projects that have it.</summary>
public sealed record ReviewFault(string Name, Fact Projects, Fact Share);

/// <summary>Points of one project by a part of its sheet.</summary>
public sealed record CasePart(string Name, Fact Weight, Fact Own, Fact Reviewed, Fact Cut);

/// <summary>A district's circular on how well its bureaus evaluate their projects.</summary>
public sealed record NanpingCircular(
    ImmutableArray<ReviewedBureau> Bureaus, Fact BureauCount, Fact Projects, Fact AllMoney, Fact Sampled, Fact SampledShare, Fact Money, Fact MoneyShare, ImmutableArray<Fact> Weights, Fact WeightAll, Fact Quality, Comparison LastQuality, Fact Own, Fact Reviewed, Fact Gap,
    Fact Excellent, Fact Good, Fact Fair, ImmutableArray<GradeCount> Grades, Fact Lowered, Fact LoweredShare, ImmutableArray<ReviewFault> Faults, ImmutableArray<CasePart> Case, CasePart CaseAll, Outlay CaseMoney, Deed CaseDeed,
    Fact OnTime, Fact Late, Fact CutProjects, Fact CutMoney, Fact CutShare, ImmutableArray<Portion> Cuts);
