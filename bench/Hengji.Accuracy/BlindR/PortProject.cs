using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Money of one giver: planned, arrived, spent, left.</summary>
public sealed record PortSource(string Name, Fact Planned, Fact Arrived, Fact Spent, Fact Left);

/// <summary>One contract: what it is worth, what was paid for the works and for fees, what is still owed.</summary>
public sealed record PortWork(string Name, Fact Contract, Fact Spent, Fact Main, Fact Fees, Fact Owed, string Note);

/// <summary>A port office on one project of equipment and software.</summary>
public sealed record PortProject(
    ImmutableArray<PortSource> Sources, PortSource All, Fact ArrivedRate, Fact SpentRate, ImmutableArray<PortWork> Works, PortWork AllWorks, Fact WorkCount, Fact MainShare, Fact PaidRate,
    ImmutableArray<Deed> Deeds, Comparison Declared, Fact Imported, Fact Exported, Comparison ImportHours, Comparison ExportHours, Comparison Boxes, Fact Members, Fact Accountants, Asked Poll, MarkSheet Sheet);
