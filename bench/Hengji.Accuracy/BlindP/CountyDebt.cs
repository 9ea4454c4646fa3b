using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>General or special debt over a year: limit, opening, new and refinancing bonds, principal repaid, closing, interest.</summary>
public sealed record DebtKind(
    string Name, Comparison Limit, Fact Added, Fact Opening, Fact Fresh, Fact Refinanced, Fact Issued, Fact Repaid, Fact Closing, Fact Room, Fact Interest, Fact Served);

/// <summary>A project paid from special bonds.</summary>
public sealed record BondProject(string Name, string Field, Fact Investment, Fact Bond, Fact Share, Fact Spent, Fact SpentRate, Fact Left, int Years, Fact Interest);

/// <summary>New bonds of one length.</summary>
public sealed record BondLength(string Name, Fact Count, Fact Amount, Fact Share);

/// <summary>A county's debt.</summary>
public sealed record CountyDebt(
    DebtKind General, DebtKind Special, DebtKind All, ImmutableArray<Portion> GeneralUses, ImmutableArray<Portion> Fields, ImmutableArray<BondProject> Projects, BondProject AllProjects, Fact ProjectCount,
    ImmutableArray<BondLength> Lengths, Fact Bonds, ImmutableArray<Held> Sources, Fact RatioBase, Fact Ratio, ImmutableArray<Held> Due, Fact AllDue);
