using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A social insurance fund (险种): where its income came from, on what it was spent, what is left and for how many months.</summary>
public sealed record InsuranceLine(
    string Name, BudgetedItem Income, ImmutableArray<Portion> Sources, BudgetedItem Spent, ImmutableArray<Portion> Uses, Fact Opening, Fact Current, Fact Closing, Fact Months, Comparison Insured)
{
    public Fact Premium => Sources[0].Amount;

    public Fact Subsidy => Sources[1].Amount;
}

/// <summary>A city's social insurance funds as settled: each, all together, all by source.</summary>
public sealed record InsuranceAccounts(
    ImmutableArray<InsuranceLine> Lines, Fact LineCount, BudgetedItem Income, BudgetedItem Spent, Fact Opening, Fact Current, Fact Closing,
    Comparison Premium, Comparison Subsidy, Comparison Rest, Fact PremiumShare, Fact SubsidyShare, Fact RestShare, Fact Surplus);
