using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>A nursing school's pupils by major, those who passed the licence, what each cost.</summary>
public sealed record NursingPupils(Comparison All, ImmutableArray<Held> Majors, Fact Graduates, Fact Passed, Fact PassRate, Fact PerPupil);
