using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A county's forestry department that evaluates all its spending.</summary>
public sealed record Forestry(
    UnitMoney Money, Fact OfficeCount, ImmutableArray<string> Offices, Fact UnitCount, ImmutableArray<string> Units, ImmutableArray<BudgetedItem> Projects, BudgetedItem AllProjects,
    ImmutableArray<BudgetedItem> Costs, Fact Bought, Fact BoughtPlanned, Fact BoughtRate, SelfPoll Poll, SelfScore Score);
