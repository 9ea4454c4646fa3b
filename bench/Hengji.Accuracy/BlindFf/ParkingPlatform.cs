using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A contract of the platform: its price, paid before, paid in the year, paid so far, not yet paid.</summary>
public sealed record ParkingContract(string Name, string Brief, Fact Price, Fact Before, Fact Now, Fact Paid, Fact Rate, Fact Unpaid);

/// <summary>Kerb berths of an area over the year.</summary>
public sealed record ParkingArea(string Name, Fact Opening, Fact Added, Fact Removed, Fact Closing, Fact Fees, Fact Each);

/// <summary>Fees of a quarter: due, taken, owed.</summary>
public sealed record ParkingQuarter(string Name, Fact Due, Fact Taken, Fact Owed, Fact Rate);

/// <summary>A city's smart parking platform, reviewed by an agency.</summary>
public sealed record ParkingPlatform(
    ImmutableArray<ParkingContract> Contracts, ParkingContract All, Fact Ceiling, Fact Saved, Fact SavedRate, Outlay Budget, ImmutableArray<ParkingArea> Areas, ParkingArea City, Fact AreaCount, Comparison Berths,
    ImmutableArray<ParkingQuarter> Quarters, ParkingQuarter Year, Comparison Taken, ImmutableArray<Portion> Payments, Fact Orders, Fact OrderEach, Deed Devices, Deed Signs, Deed Cameras, Fact Faulty, Fact FaultyRate, Asked Drivers, MarkSheet Sheet);
