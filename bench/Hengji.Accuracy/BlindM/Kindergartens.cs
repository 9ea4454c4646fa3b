using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A kindergarten: children of both terms and its money for the year.</summary>
public sealed record Kindergarten(string Name, Fact Spring, Fact Autumn, MoneyLine Money);

/// <summary>Money for each child of a county's public kindergartens.</summary>
public sealed record Kindergartens(
    Fact Standard, ImmutableArray<Kindergarten> Gardens, Kindergarten All, Fact GardenCount, ImmutableArray<Portion> Levels, ImmutableArray<Portion> Uses, Comparison Terms, Fact Classes, Fact PerClass, Fact Teachers, Fact PerTeacher,
    Fact Residents, Fact Enrolled, Fact EnrolledRate, Fact LastRate, Fact RateChange, Fact Aided, Fact AidEach, Fact AidMoney, SelfPoll Poll, SelfForm Form);
