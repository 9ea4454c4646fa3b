using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Money of one level of government in its batches.</summary>
public sealed record LinkingLevel(string Name, Comparison Money, Fact Share, ImmutableArray<Fact> Batches, Fact Spent, Fact Rate);

/// <summary>What money was used for: projects, planned, spent.</summary>
public sealed record LinkingUse(string Name, Fact Projects, Fact Planned, Fact Share, Fact Spent, Fact Rate, Fact Left);

/// <summary>A town with its projects and money.</summary>
public sealed record LinkingTown(string Name, Fact Villages, Fact Households, Fact Projects, Fact Planned, Fact Spent, Fact Rate);

/// <summary>Something paid at so much each.</summary>
public sealed record LinkingPaid(string Name, string Unit, Fact Count, Fact Each, Fact Amount);

/// <summary>A county's money for villages linked to the years after poverty.</summary>
public sealed record LinkingFund(
    ImmutableArray<LinkingLevel> Levels, Comparison All, Fact Spent, Fact SpentRate, Fact Left, ImmutableArray<LinkingUse> Uses, LinkingUse AllUses, ImmutableArray<LinkingTown> Towns, LinkingTown AllTowns,
    ImmutableArray<LinkingPaid> Paid, Fact Finished, Fact FinishedRate, Fact Going, Fact Helped, Fact HelpedPoor, Fact Income, Fact IncomeEach, Fact Checked, Fact Faults);
