using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A kind of subsidy: so many yuan for each, planned, done, due for what was done, paid.</summary>
public sealed record TeaSubsidy(string Name, string Unit, Fact Standard, Fact Planned, Fact Done, Fact DoneRate, Fact Due, Fact Paid, Fact Unpaid);

/// <summary>A town's gardens and what was paid for them.</summary>
public sealed record TeaTown(string Name, Fact Fresh, Fact Improved, Fact Money, Fact Share);

/// <summary>A town that was visited: families, area told and measured, the difference and its rate.</summary>
public sealed record TeaSample(string Town, Fact Families, Fact Told, Fact Measured, Fact Difference, Fact Rate);

/// <summary>A county's fund for tea as an agency evaluates it.</summary>
public sealed record TeaFund(
    ImmutableArray<Portion> Sources, Fact All, ImmutableArray<TeaSubsidy> Kinds, Fact Due, Fact Paid, Fact Unpaid, Fact PaidRate, Fact Left, ImmutableArray<TeaTown> Towns, TeaTown AllTowns, Fact TownCount,
    ImmutableArray<TeaSample> Samples, TeaSample AllSamples, Fact SampleTowns, Fact Overpaid, Fact FamilyCount, Fact FamilyShare, Comparison Gardens, Comparison Output, Comparison Value, Fact Families, Fact Income, Fact IncomeEach, Fact Late, Asked Poll, MarkSheet Sheet);
