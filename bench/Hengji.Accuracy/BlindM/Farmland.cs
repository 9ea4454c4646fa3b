using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A year's fields: how much was wanted and built, money, and what a mu costs.</summary>
public sealed record FieldYear(Fact Wanted, Fact Built, Fact BuiltRate, PayingLevel Money, Fact PerMu);

/// <summary>A town's fields of the last year.</summary>
public sealed record FieldTown(string Name, Fact Area, Fact Villages, Fact Money);

/// <summary>A review of three years of high-standard fields.</summary>
public sealed record Farmland(
    ImmutableArray<FieldYear> Years, FieldYear All, ImmutableArray<PayingLevel> Sources, ImmutableArray<Portion> Works, ImmutableArray<FieldTown> Towns, Fact TownCount, Fact Villages, ImmutableArray<Goal> Goals, Fact Sent, Fact Approved, Fact Cut, Fact CutRate,
    Comparison Yield, Fact MoreGrain, Fact Visited, Fact Idle, Fact IdleRate, SelfPoll Poll, SelfForm Form, ImmutableArray<Fact> GroupRates);
