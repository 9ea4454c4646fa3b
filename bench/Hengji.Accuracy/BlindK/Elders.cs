using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Elders of an age: so much a month, how many at the end of the year, months paid, money.</summary>
public sealed record ElderAge(string Name, Fact Each, Fact Listed, Fact Paid, Fact Money, Fact Share);

/// <summary>A town's months paid by age, and its money.</summary>
public sealed record ElderTown(string Name, ImmutableArray<Fact> Paid, Fact AllPaid, Fact Money);

/// <summary>An allowance for elders over a year.</summary>
public sealed record Elders(
    ImmutableArray<ElderAge> Ages, ElderAge All, ImmutableArray<ElderTown> Towns, Fact TownCount, Fact Province, Fact County, BudgetRun Budget, Comparison Paid, Comparison Money,
    Fact Begin, Fact Joined, Fact Dead, Fact Moved, Fact Gone, Fact Asked, Fact Wrong, Fact WrongMoney, Fact Returned, Fact NotReturned, ImmutableArray<Fact> Quarters, SelfPoll Poll, SelfScore Score);
