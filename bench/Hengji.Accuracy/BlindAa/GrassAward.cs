using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Pasture of a town, or of all: what is closed, what is grazed within its limit, the money for both, households. Areas are in 万亩.</summary>
public sealed record PastureTown(string Name, Fact Closed, Fact Grazed, Fact Area, Fact ClosedMoney, Fact GrazedMoney, Fact Money, Fact Households, Fact Each);

/// <summary>A banner's award for protecting pasture (草原生态保护补助奖励).</summary>
public sealed record GrassAward(ImmutableArray<PastureTown> Towns, PastureTown All, Fact TownCount, Fact ClosedPrice, Fact GrazedPrice, Outlay Money, Comparison Given, Fact ClosedShare, Fact GrazedShare)
{
    public required Comparison Cover { get; init; }
    public required Comparison Yield { get; init; }
    public required Comparison Herd { get; init; }
    public required Fact Capacity { get; init; }
    public required Fact Room { get; init; }
    public required Fact Guards { get; init; }
    public required Fact GuardPay { get; init; }
    public required Fact GuardMoney { get; init; }
    public required Fact Pending { get; init; }
    public required Fact LateMoney { get; init; }
    public required Fact LateShare { get; init; }
    public required Fact Checked { get; init; }
    public required Fact Broken { get; init; }
    public required Fact BrokenRate { get; init; }
    public required Asked Poll { get; init; }
    public required Fact ScoreRate { get; init; }
    public required MarkSheet Sheet { get; init; }
}
