using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A place where women are examined: wanted and done of both kinds.</summary>
public sealed record ScreeningPlace(string Name, Fact Wanted, Fact First, Fact FirstRate, Fact Second, Fact SecondRate);

/// <summary>What was found by one of the two examinations.</summary>
public sealed record ScreeningFinds(Fact Suspects, Fact SuspectRate, Fact Followed, Fact FollowedRate, Fact Early, Fact Ill, Fact Found, Fact Treated, Fact TreatedRate);

/// <summary>A county's free examinations for women.</summary>
public sealed record WomenScreening(
    ImmutableArray<ScreeningPlace> Places, ScreeningPlace All, Fact PlaceCount, ImmutableArray<PricedLine> Tests, Fact TestMoney, ImmutableArray<Outlay> Uses, Outlay AllUses, ImmutableArray<Fact> UseShares, FundSources Funds, Fact BudgetRate, Fact Initial, Fact Added,
    ScreeningFinds Neck, ScreeningFinds Breast, Comparison Persons, Fact Ended, Fact EndedShare, Answers Poll, MarkSheet Sheet);
