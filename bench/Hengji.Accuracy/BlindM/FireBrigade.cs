using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Something bought: how many at which price.</summary>
public sealed record BoughtThing(string Name, string Unit, Fact Count, Fact Price, Fact Money);

/// <summary>A county's fund against fires in forests.</summary>
public sealed record FireBrigade(
    ImmutableArray<PayingLevel> Levels, PayingLevel All, Fact Guards, Fact Wage, Fact Months, Fact GuardMoney, Fact Brigade, Fact BrigadeEach, Fact BrigadeMoney, ImmutableArray<BoughtThing> Things, Fact ThingCount, Fact Bought, Fact Limit, Fact Saved, Fact SavedRate,
    Fact Publicity, ImmutableArray<Portion> Uses, ImmutableArray<Goal> Goals, Comparison Fires, Comparison Burnt, Fact Alarms, Fact Answered, Fact AnsweredRate, SelfPoll Poll, SelfForm Form);
