using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>What was spent until the end of a month, how much of the budget that is and how much it should be.</summary>
public sealed record Progress(int Month, Fact Spent, Fact Rate, Fact Wanted);

/// <summary>A county's emergency management that evaluates all its spending.</summary>
public sealed record Emergency(
    UnitMoney Money, ImmutableArray<Portion> Uses, ImmutableArray<BudgetRun> Projects, ImmutableArray<Progress> Months, Fact Officials, Fact Institution, Fact Workers,
    Fact Assets, Fact Buildings, Fact CarsWorth, Fact OtherAssets, Fact Bought, Fact Goods, Fact Services, Fact SmallFirms, Fact SmallShare,
    Comparison Checks, Fact Hazards, Fact Mended, Fact Unmended, Fact MendedRate, Comparison Accidents, Comparison Deaths,
    ScoredWhole Score);
