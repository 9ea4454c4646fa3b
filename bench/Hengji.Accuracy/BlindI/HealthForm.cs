using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A health centre: people it serves, money it got, points of its review.</summary>
public sealed record HealthCentre(string Name, Fact People, Fact Files, Fact FileRate, Fact Advance, Fact Settled, Fact Money, Fact Points);

/// <summary>What the money went for.</summary>
public sealed record HealthUse(string Name, Fact Amount, Fact Share);

/// <summary>Basic public health of a county as its project is self-evaluated.</summary>
public sealed record HealthForm(
    Fact Each, Fact LastEach, Fact EachChange, ImmutableArray<HealthCentre> Centres, Fact Count, HealthCentre All, ImmutableArray<PayingLevel> Levels, PayingLevel Money, Fact Carryover, Fact Available,
    Fact Spent, Fact Rate, Fact Left, ImmutableArray<HealthUse> Uses, SelfPoll Poll, SelfForm Form);
