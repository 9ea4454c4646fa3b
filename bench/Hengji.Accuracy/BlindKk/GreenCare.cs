using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Green of a grade, the price of keeping a square metre of it for a year.</summary>
public sealed record GreenGrade(string Name, Fact Area, Fact Price, Fact Money);

/// <summary>A section given to a firm: contract, what its points cost it, points of the quarters.</summary>
public sealed record GreenSection(string Name, Fact Contract, Fact Cut, Fact Paid, ImmutableArray<Fact> Quarters, Fact Mean);

/// <summary>So many of something at a price.</summary>
public sealed record Priced(Fact Count, Fact Price, Fact Money);

/// <summary>Indicators of a form: all, reached, not reached with their names.</summary>
public sealed record GoalCount(Fact All, Fact Done, Fact Open, ImmutableArray<string> OpenNames);

/// <summary>A district's project of keeping its green.</summary>
public sealed record GreenCare(
    ImmutableArray<GreenGrade> Grades, GreenGrade AllGrades, ImmutableArray<GreenSection> Sections, GreenSection AllSections, Fact SectionCount, ImmutableArray<Outlay> Uses, Outlay All, ImmutableArray<Fact> Shares, Comparison Spent, Priced Water, Priced Planting, Deed Planted,
    Fact TreesBefore, Fact TreesGone, Fact Trees, Comparison Complaints, ImmutableArray<Portion> Kinds, Fact Solved, Fact SolvedRate, Fact Residents, Fact ParkArea, Fact ParkEach, Fact Cover, Fact CoverLast, Fact CoverChange, Asked Poll, MarkSheet Sheet, GoalCount Goals);
