using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>One budget of a district: what came in and from where, what went out and where to, both to one total.</summary>
public sealed record DraftSide(Fact Total, Comparison Own, Fact Moved, ImmutableArray<Held> Items);

/// <summary>A budget of both sides.</summary>
public sealed record DraftBudget(DraftSide In, DraftSide Out);

/// <summary>Income and spending of the coming year: planned, and more than this year's.</summary>
public sealed record DraftLine(string Name, Comparison Money);

/// <summary>A fund of social insurance over the year.</summary>
public sealed record DraftFund(string Name, Fact Opening, Fact In, Fact Out, Fact Left, Fact Closing);

/// <summary>A district's budget, done and planned.</summary>
public sealed record DistrictDraft(
    DraftBudget General, ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, BudgetedItem Nontax, BudgetedItem Own, ImmutableArray<BudgetedItem> Functions, BudgetedItem Spent, DraftBudget Funds, Portion Land, DraftBudget Capital,
    ImmutableArray<DraftFund> Insurance, DraftFund AllInsurance, ImmutableArray<DraftLine> Planned, DraftLine PlannedOwn, ImmutableArray<DraftLine> PlannedFunctions, DraftLine PlannedSpent, Fact PlannedIn, Fact PlannedTransfers, Fact PlannedOut, Fact PlannedTransfersOut);
