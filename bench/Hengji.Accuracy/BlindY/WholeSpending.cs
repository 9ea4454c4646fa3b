using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>How large a department is: yuan of its usual kinds of spending, its projects, how many work there.</summary>
internal sealed record WholeSize(int PersonnelYuan, int CommonYuan, int Staff, params ImmutableArray<(string Name, int Yuan)> Projects)
{
    public int CarYuan { get; init; } = 60_000;
    public int GuestYuan { get; init; } = 20_000;

    /// <summary>Zero where nobody goes abroad.</summary>
    public int AbroadYuan { get; init; }
}

/// <summary>The three public funds with what they paid for.</summary>
public sealed record WholeCosts(BudgetedItem? Abroad, BudgetedItem Cars, BudgetedItem Guests, BudgetedItem All, Fact CarCount, Fact Visits, Fact Visitors, Fact VisitorEach)
{
    public IEnumerable<BudgetedItem> Items => Abroad is null ? [Cars, Guests] : [Abroad, Cars, Guests];
}

/// <summary>Who works at a department.</summary>
public sealed record WholePeople(Fact Posts, Fact Staff, Fact Officials, Fact Others, Fact Retired, Fact StaffRate);

/// <summary>A department's money of a year: budget at first and in full, where it came from, what it was spent on.</summary>
public sealed record WholeSpending(
    WholePeople People, Fact Initial, Fact Added, Fact AddedRate, Outlay Basic, Outlay Project, Outlay All, ImmutableArray<Outlay> Projects, Fact ProjectCount,
    Comparison BasicSpent, Comparison ProjectSpent, Comparison Spent, Fact Personnel, Fact Common, Fact BasicShare, Fact ProjectShare, ImmutableArray<Portion> Classes,
    Fact Opening, Comparison Income, ImmutableArray<Portion> Incomes, WholeCosts Costs, Fact Planned, Fact Bought, Fact BoughtRate);
