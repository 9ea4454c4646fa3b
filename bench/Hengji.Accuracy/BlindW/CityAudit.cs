using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>One of a city's budgets as audited: local income, what came besides, expenditure, what went besides, what is carried over.</summary>
public sealed record AuditedPot(BudgetedItem Local, ImmutableArray<Held> Ins, Fact In, BudgetedItem Spent, ImmutableArray<Held> Outs, Fact Out, Fact Closing);

/// <summary>A kind of problems: how many, how much money, mended by now, the rest.</summary>
public sealed record AuditedKind(string Name, Fact Problems, Fact Money, Fact Mended, Fact MendedRate, Fact Open);

/// <summary>Problems of departments of one sort: how many bodies, how much money.</summary>
public sealed record AuditedFlaw(string Text, Fact Bodies, Fact Money);

/// <summary>An undertaking for investment as audited.</summary>
public sealed record AuditedWorks(Fact Projects, Fact Told, Fact Approved, Fact Cut, Fact CutRate);

/// <summary>Social insurance over the year.</summary>
public sealed record AuditedInsurance(Fact Income, Fact Spent, Fact Current, Fact Opening, Fact Closing);

/// <summary>What was found at the office for finance: reserves, income not collected, idle money.</summary>
public sealed record AuditedFinance(
    Fact Reserved, Fact Distributed, Fact Undistributed, Fact UndistributedShare, ImmutableArray<Held> Uncollected, Fact UncollectedMoney, Fact Idle, Fact IdleBodies, Fact OldIdle, Fact OldShare);

/// <summary>What was found at departments.</summary>
public sealed record AuditedDepartments(Fact Departments, Fact Subunits, Fact Bodies, ImmutableArray<AuditedFlaw> Flaws);

/// <summary>What audits of single matters found: jobs, sewage, works, firms.</summary>
public sealed record AuditedMatters(
    Fact JobMoney, Fact JobPersons, Fact JobOverpaid, Fact JobFirms, Fact Sewage, Fact SewageDone, Fact SewageGoing, Fact SewageWaiting, Fact SewageDoneRate, Fact SewageBonds, Fact SewageUsed, Fact SewageUsedRate,
    AuditedWorks Works, Fact FirmAssets, Fact FirmDebts, Fact FirmRate, Fact FirmHidden);

/// <summary>A city's work report on audits before its congress.</summary>
public sealed record CityAudit(
    Fact Audits, ImmutableArray<Held> AuditKinds, Fact Problems, Fact Irregular, Fact Loose, Fact Money, Fact Saved, ImmutableArray<Held> SavedParts, Fact Advice, Fact Adopted, Fact AdoptedRate, AuditedPot General, AuditedPot Fund, AuditedPot Capital, Fact Tax, Fact TaxShare,
    AuditedInsurance Insurance, AuditedFinance Finance, AuditedDepartments Departments, AuditedMatters Matters, Fact Clues, ImmutableArray<Held> CluesTo, Fact Persons, ImmutableArray<AuditedKind> Kinds, AuditedKind All, Fact LastProblems, Fact LastMended, Fact LastOpen, Fact LastRate);
