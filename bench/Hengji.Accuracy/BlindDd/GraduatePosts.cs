using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A county's graduates in posts: at the beginning, come, gone, at the end; paid months and money.</summary>
public sealed record PostedCounty(string Name, Fact Opening, Fact Come, Fact Gone, Fact Closing, Fact Months, Fact Money);

/// <summary>Graduates sent to the country, a prefecture's project.</summary>
public sealed record GraduatePosts(
    ImmutableArray<PostedCounty> Counties, PostedCounty All, Fact CountyCount, Fact MonthlyStandard, ImmutableArray<PricedLine> Lines, ImmutableArray<Outlay> Items, Outlay AllItems, ImmutableArray<Fact> ItemShares, FundSources Funds, ImmutableArray<Portion> Kinds,
    Fact Ended, Fact Fit, Fact FitRate, Fact Stayed, Fact StayedRate, Fact LastStayedRate, Fact StayedRise, Fact Wanted, Fact WantedRate, Comparison Spent, Answers Poll, MarkSheet Sheet);
