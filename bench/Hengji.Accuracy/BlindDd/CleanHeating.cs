using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A county that changes its heating: households by gas and by power, money due, paid, owed.</summary>
public sealed record HeatedCounty(string Name, Fact Wanted, Fact Gas, Fact Power, Fact Done, Fact DoneRate, Fact Due, Fact Paid, Fact PaidRate, Fact Owed)
{
    /// <summary>Its points by level and together.</summary>
    public ImmutableArray<Fact> Points { get; init; } = [];

    public Fact Score { get; init; } = null!;

    /// <summary>Households asked and content.</summary>
    public Fact Asked { get; init; } = null!;

    public Fact Content { get; init; } = null!;

    public Fact ContentRate { get; init; } = null!;
}

/// <summary>Air of a winter: before, now, by how much, by what part.</summary>
public sealed record AirValue(string Name, Fact Last, Fact Now, Fact Fall, Fact FallRate);

/// <summary>A city's special fund for clean heating, as reviewed.</summary>
public sealed record CleanHeating(
    ImmutableArray<HeatedCounty> Counties, HeatedCounty All, Fact CountyCount, FundSources Funds, Fact GasStandard, Fact PowerStandard, Fact GasMoney, Fact PowerMoney, Fact DeviceMoney, Fact RunMoney, Fact DeviceShare, Fact RunShare, Comparison Spent,
    Fact AverageScore, ImmutableArray<Fact> AveragePoints, ImmutableArray<Fact> FullPoints, Fact FullScore, ImmutableArray<AirValue> Air, Fact Coal, Fact Visited, Fact Faulty, Fact FaultyRate, Fact Returning, Fact ReturningRate, Fact HeatBefore, Fact HeatNow, Fact HeatMore);
