using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Who pays, or all of them: planned, arrived, spent, what is left of what arrived.</summary>
public sealed record Source(string Name, Fact Planned, Fact Arrived, Fact ArrivedRate, Fact Spent, Fact SpentRate, Fact Left)
{
    /// <summary>Its share of what was planned.</summary>
    public Fact Share { get; init; } = null!;
}

/// <summary>All who pay, and their total.</summary>
public sealed record FundSources(ImmutableArray<Source> Each, Source All)
{
    /// <summary>Planned but not come.</summary>
    public required Fact Missing { get; init; }
}

/// <summary>So many of something at a price.</summary>
public sealed record PricedLine(string Name, string Unit, Fact Number, Fact Price, Fact Money)
{
    public Fact Share { get; init; } = null!;
}

/// <summary>A poll of one kind of people by answer; the content ones are the first two answers.</summary>
public sealed record Answers(string Who, Fact Issued, Fact Valid, Fact ValidRate, Fact Very, Fact Rather, Fact Partly, Fact Not, Fact Content, Fact ContentRate);
