using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Who pays, or all: planned, arrived, spent.</summary>
public sealed record Payer(string Name, Fact Planned, Fact Arrived, Fact ArrivedRate, Fact Spent, Fact SpentRate);

/// <summary>Equipment of a kind: how many, at what price, for how much.</summary>
public sealed record Device(string Name, string Department, Fact Number, Fact Price, Fact Money);

/// <summary>A county hospital's project as reviewed by an agency.</summary>
public sealed record HospitalReview(
    ImmutableArray<Payer> Payers, Payer AllPayers, ImmutableArray<Outlay> Works, Outlay AllWorks, Fact Unspent, ImmutableArray<Device> Devices, Fact DeviceCount, Fact DeviceMoney, Fact Ceiling, Fact Saved, Fact SavedRate, Fact Idle, Fact IdleShare,
    Comparison Visits, Comparison Inpatients, Comparison Operations, Fact Hard, Fact HardShare, Comparison Outgoing, ImmutableArray<Asked> Polls, Fact Average, MarkSheet Sheet);
