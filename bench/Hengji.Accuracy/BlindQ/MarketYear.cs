using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A kind of goods sampled: planned, done, how many failed.</summary>
public sealed record SampledGoods(string Name, Fact Planned, Fact Done, Fact Failed, Fact Passed, Fact PassRate);

/// <summary>A market supervision bureau as a whole.</summary>
public sealed record MarketYear(
    YearFund Basic, YearFund Project, YearFund Other, YearFund All, ImmutableArray<BudgetedItem> Items, BudgetedItem Subtotal, ImmutableArray<SampledGoods> Goods, SampledGoods AllGoods, Fact Complaints, Fact Settled, Fact SettledRate, Fact Recovered,
    Comparison Subjects, ImmutableArray<Comparison> SubjectParts, Fact Cases, Fact Fines, Fact Each, Fact Lifts, Fact LiftRate, SelfPoll Poll, SelfForm Form, Fact ExecutionLost);
