using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Loans of a bank or a kind of borrowers.</summary>
public sealed record Loans(string Name, Fact Count, Fact Money, Fact Share);

/// <summary>What a check of a sample found of one kind.</summary>
public sealed record FoundProblem(string Name, Fact Count, Fact Money);

/// <summary>Points of a group in percent of what it could have.</summary>
public sealed record RatedLine(SelfLine Line, Fact Rate);

/// <summary>A review of a city's interest subsidy on loans to founders.</summary>
public sealed record LoanInterest(
    ImmutableArray<Loans> Kinds, ImmutableArray<Loans> Banks, Fact Count, Comparison Money, Fact Mean, Fact Interest, Fact Borrowers, Fact Subsidy, Fact SubsidyShare, ImmutableArray<PayingLevel> Levels, PayingLevel All,
    Fact Due, Fact Repaid, Fact RepaidRate, Fact Overdue, Fact Jobs, Fact JobsEach, Fact Sampled, Fact SampledRate, Fact SampledMoney, Fact SampledMoneyRate, ImmutableArray<FoundProblem> Problems, Fact ProblemCount, Fact ProblemMoney, Fact ProblemRate,
    SelfPoll Poll, SelfForm Form, ImmutableArray<RatedLine> Lines, ImmutableArray<Fact> GroupRates, Fact WholeRate);
