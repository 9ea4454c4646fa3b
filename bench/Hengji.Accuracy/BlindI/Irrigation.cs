using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A contract of works: price, settled price, paid, kept back as a guarantee, still owed.</summary>
public sealed record WorkLot(string Name, string What, Fact Contract, Fact Settled, Fact Change, Fact ChangeRate, Fact Paid, Fact PaidRate, Fact Kept, Fact Owed);

/// <summary>A fee beside the works.</summary>
public sealed record WorkFee(string Name, Fact Contract, Fact Paid);

/// <summary>What was built: planned, built, how much of the plan.</summary>
public sealed record BuiltWork(string Name, string Unit, Fact Planned, Fact Built, Fact Rate);

/// <summary>The renewal of an irrigation district.</summary>
public sealed record Irrigation(
    ImmutableArray<PayingLevel> Levels, PayingLevel All, ImmutableArray<WorkLot> Lots, WorkLot AllLots, Fact LotCount, ImmutableArray<WorkFee> Fees, WorkFee AllFees, Fact Limit, Fact Saved, Fact SavedRate,
    ImmutableArray<BuiltWork> Built, Fact CanalMoney, Fact PerKilometre, Fact Area, Fact LastArea, Fact AreaChange, Fact Households, Fact Water, Fact WaterEach, SelfPoll Poll, SelfForm Form);
