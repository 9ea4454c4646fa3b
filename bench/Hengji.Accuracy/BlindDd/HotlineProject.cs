using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A contract of the hotline: budget, price agreed, paid in halves of the year.</summary>
public sealed record HotlineContract(string Name, Fact Budget, Fact Price, Fact Saved, Fact SavedRate, Fact FirstHalf, Fact SecondHalf, Fact Paid, Fact PaidRate);

/// <summary>A body that handles requests: how many, in time, content.</summary>
public sealed record Handler(string Name, Fact Handled, Fact InTime, Fact InTimeRate, Fact Returned, Fact Content, Fact ContentRate);

/// <summary>A city's hotline, rated by its own bureau.</summary>
public sealed record HotlineProject(
    ImmutableArray<HotlineContract> Contracts, HotlineContract All, Fact ContractCount, Fact Changed, Fact Initial, Fact Seats, Fact SeatPrice, Fact SeatMoney, Comparison Requests, ImmutableArray<Portion> Channels, ImmutableArray<Portion> Kinds, Fact Calls, Fact Answered, Fact AnsweredRate,
    Fact Direct, Fact DirectRate, Fact Passed, ImmutableArray<Handler> Handlers, Handler AllHandlers, Fact LastContentRate, Fact ContentRise, Fact Entries, Fact NewEntries, Fact OldEntries, MarkSheet Sheet);
