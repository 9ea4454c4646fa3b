using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Who is helped: persons at the end of the year against the year before, months or times paid, money, its share and how much each time.</summary>
public sealed record ReliefKind(string Name, Comparison Persons, Fact Times, Fact Money, Fact Share, Fact Each);

/// <summary>Money of a level of government: planned, spent, how much of it.</summary>
public sealed record ReliefSource(string Name, Fact Planned, Fact Spent, Fact Rate);

/// <summary>A county's money, or all of it.</summary>
public sealed record ReliefArea(string Name, Fact Central, Fact Province, Fact Local, Fact All, Fact Spent, Fact Rate, Fact Left);

/// <summary>A transfer for people in need.</summary>
public sealed record Relief(
    ImmutableArray<ReliefKind> Kinds, Fact KindMoney, Comparison Helped, Fact Once, Fact OnceMoney, Fact OnceEach, ImmutableArray<ReliefSource> Sources, ReliefSource All, Fact Left, ImmutableArray<ReliefArea> Areas,
    ReliefArea AllAreas, Fact AreaCount, ImmutableArray<Portion> Lots, Comparison Central, Fact Stopped, Fact Added, Fact Seen, Fact SeenRate, SelfPoll Poll, SelfScore Score);
