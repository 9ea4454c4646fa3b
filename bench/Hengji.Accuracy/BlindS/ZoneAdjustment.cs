using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A line of an adjusted budget: <c>Money.Last</c> is the initial budget, <c>Money.Now</c> the adjusted one.</summary>
public sealed record AdjustedLine(string Name, Comparison Money);

/// <summary>One budget as adjusted: what comes in, what goes out, both balanced.</summary>
public sealed record AdjustedBudget(ImmutableArray<AdjustedLine> In, Comparison AllIn, ImmutableArray<AdjustedLine> Out, Comparison AllOut)
{
    public Comparison OfIn(string name) => In.First(one => one.Name == name).Money;

    public Comparison OfOut(string name) => Out.First(one => one.Name == name).Money;
}

/// <summary>What new bonds pay for.</summary>
public sealed record BondProject(string Name, string Field, Fact Investment, Fact Bonds, Fact Share);

/// <summary>Debt of one kind: limit before, new, after; owed at the beginning, repaid, at the end.</summary>
public sealed record ZoneDebt(string Name, Fact LimitBefore, Fact Added, Fact Limit, Fact Opening, Fact Refinanced, Fact Repaid, Fact Closing);

/// <summary>A development zone's adjusted budgets and its new bonds.</summary>
public sealed record ZoneAdjustment(
    AdjustedBudget General, Comparison Local, Comparison Spent, Fact LocalRate, AdjustedBudget Fund, ImmutableArray<BondProject> Special, Fact SpecialCount, ImmutableArray<BondProject> Ordinary, Fact OrdinaryCount,
    ZoneDebt OrdinaryDebt, ZoneDebt SpecialDebt, ZoneDebt Debt, Fact Collected, Fact CollectedRate, Fact Saved, Fact SavedRate);
