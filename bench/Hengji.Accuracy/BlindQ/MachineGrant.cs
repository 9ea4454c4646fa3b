using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A county's part of the machine subsidy: money passed on and paid, machines and households.</summary>
public sealed record MachineCounty(string Name, Fact Arrived, Fact Spent, Fact Rate, Fact Left, Fact Machines, Fact Households);

/// <summary>A class of machines bought with subsidy.</summary>
public sealed record MachineClass(string Name, Fact Machines, Fact Money, Fact Share);

/// <summary>The subsidy on farm machines of a city as a transfer is self-evaluated.</summary>
public sealed record MachineGrant(
    ImmutableArray<PayingLevel> Levels, PayingLevel Money, ImmutableArray<MachineCounty> Counties, MachineCounty All, Fact CountyCount, ImmutableArray<MachineClass> Classes, Fact Scrapped, Fact Checked, Fact CheckedRate,
    Comparison Mechanised, SelfPoll Poll, SelfForm Form);
