using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Trade of a kind: how many deals, the sum asked, the sum agreed, what was saved or gained and its rate.</summary>
public sealed record TradeKind(string Name, Comparison Deals, Fact Asked, Fact Agreed, Fact Gap, Fact GapRate);

/// <summary>A city's centre for trading public resources on its whole expenditure.</summary>
public sealed record TradingCentre(
    WholeSpending Money, ImmutableArray<TradeKind> Saving, ImmutableArray<TradeKind> Gaining, Comparison Deals, Comparison Agreed, Fact Saved, Fact Gained, Fact Online, Fact OnlineRate, Fact Remote, Fact RemoteRate, Fact Complaints, Fact Closed, Fact ClosedRate,
    ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet)
{
    public IEnumerable<TradeKind> Kinds => [.. Saving, .. Gaining];
}
