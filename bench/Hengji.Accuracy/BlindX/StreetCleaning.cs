using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A section let to a firm: square metres (万平方米), price of one a year, the contract, deductions, what is due, what was paid.</summary>
public sealed record CleaningSection(string Name, string District, Fact Area, Fact Price, Fact Contract, Fact Deducted, Fact Due, Fact Paid, Fact Owed, Fact Rate, Fact Marks, Fact Workers);

/// <summary>A season's waste taken away: tonnes, and tonnes a day.</summary>
public sealed record CleaningSeason(string Name, Fact Tonnes, Fact Share);

/// <summary>A city's project of street cleaning by contract.</summary>
public sealed record StreetCleaning(
    ImmutableArray<CleaningSection> Sections, CleaningSection All, Fact SectionCount, Outlay Money, Fact Planned, Fact PlannedRate, ImmutableArray<Outlay> Levels, Comparison Spent, ImmutableArray<Portion> Uses, ImmutableArray<CleaningSeason> Seasons, Comparison Tonnes, Fact Daily,
    Comparison Calls, Fact Settled, Fact SettledRate, Fact Checks, Fact Faults, Fact Mended, Fact MendedRate, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
