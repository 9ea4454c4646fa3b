using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A county's small reservoirs, the money for their upkeep and its points.</summary>
public sealed record ReservoirCounty(string Name, Fact Larger, Fact Smaller, Fact Reservoirs, Outlay Money, Fact Score);

/// <summary>Faults of a kind found at reservoirs that were looked at, mended and not yet mended.</summary>
public sealed record ReservoirFault(string Name, Fact Found, Fact Mended, Fact Open);

/// <summary>A city's money for the upkeep of small reservoirs (小型水库维修养护), reviewed by a third party.</summary>
public sealed record ReservoirCare(ImmutableArray<ReservoirCounty> Counties, ReservoirCounty All, Fact CountyCount, Fact LargerPrice, Fact SmallerPrice, ImmutableArray<Portion> Uses, Comparison Given)
{
    public required Fact Central { get; init; }
    public required Fact Province { get; init; }
    public required Fact Average { get; init; }
    public required Fact Looked { get; init; }
    public required Fact LookedShare { get; init; }
    public required ImmutableArray<ReservoirFault> Faults { get; init; }
    public required ReservoirFault AllFaults { get; init; }
    public required Fact MendedRate { get; init; }
    public required Fact Keepers { get; init; }
    public required Fact Trained { get; init; }
    public required Fact TrainedRate { get; init; }
    public required Fact Gauged { get; init; }
    public required Fact GaugedRate { get; init; }
    public required Fact Outsourced { get; init; }
    public required Fact OutsourcedRate { get; init; }
    public required Fact Misused { get; init; }
    public required Asked Poll { get; init; }
    public required MarkSheet Sheet { get; init; }
}
