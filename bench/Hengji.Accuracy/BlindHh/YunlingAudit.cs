using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>Something auditors found: how many problems and how much money.</summary>
public sealed record Finding(string Name, Fact Found, Fact Money);

/// <summary>A field of auditing with its problems and how many are put right.</summary>
public sealed record AuditField(string Name, Fact Found, Fact Money, Fact Share, Fact Done, Fact Open, Fact DoneRate);

/// <summary>An office whose budget was audited.</summary>
public sealed record AuditedOffice(Outlay Outlay, Finding Finding);

/// <summary>A special audit whose money is of two kinds.</summary>
public sealed record SpecialAudit(Finding Finding, Fact First, Fact Second);

/// <summary>The general budget and the fund budget of a county from both sides.</summary>
public sealed record CountyBudget(
    Fact Tax, Fact Fees, Fact TaxShare, Comparison Own, Fact OwnBudget, Fact OwnRate, Fact Grants, Fact Debt, Fact Opening, Fact Moved, Fact Resources, Comparison Spent, Fact SpentBudget, Fact SpentRate, Fact Upward, Fact Repaid, Fact Reserve, Fact Closing,
    Fact FundOpening, Fact FundLand, Fact FundOther, Fact FundIncome, Fact FundGrants, Fact FundSpent, Fact FundClosing);

/// <summary>What the special audits tell in detail.</summary>
public sealed record AuditCases(Fact Sent, Fact Settled, Fact Cut, Fact CutRate, Fact People, Fact Each, Fact Flats, Fact Empty, Fact EmptyRate);

/// <summary>A county's report on auditing its budget.</summary>
public sealed record YunlingAudit(
    CountyBudget Budget, ImmutableArray<Finding> Finance, ImmutableArray<AuditedOffice> Offices, Outlay OfficesAll, ImmutableArray<Fact> OfficeKinds, ImmutableArray<SpecialAudit> Specials, AuditCases Cases, ImmutableArray<AuditField> Fields, AuditField All, ImmutableArray<Portion> Natures,
    Fact Fixed, Fact FixedRate, ImmutableArray<Portion> Fixes, Fact LastFound, Fact LastDone, Fact LastOpen, Fact LastRate, ImmutableArray<Fact> Audits, Fact AuditsAll, Fact Cases1, Fact Cases2, Fact CasesAll, Fact RuleCount, ImmutableArray<string> Rules);
