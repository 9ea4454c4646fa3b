using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A city's culture department that begins with what it concludes: scores by goal, last year's against this one's, cost per event.</summary>
public sealed record Culture(
    UnitMoney Money, SelfScore Score, Fact UnitCount, ImmutableArray<string> Units, Fact LastScore, Fact ScoreChange, Fact LastRate, Fact RateChange,
    Comparison Visits, Comparison Shows, ImmutableArray<Fact> ShowKinds, Fact ShowMoney, Fact PerShow, SelfPoll Poll, ImmutableArray<BudgetRun> Projects);
