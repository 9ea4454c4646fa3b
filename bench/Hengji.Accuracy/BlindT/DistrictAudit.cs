using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A budget that balances: what came in, where it went, and the same total for both.</summary>
public sealed record AuditedBudget(ImmutableArray<Portion> Income, ImmutableArray<Portion> Spent, Fact Total)
{
    public Fact Of(string name) => Income.Concat(Spent).First(one => one.Name == name).Amount;
}

/// <summary>A kind of problem: how many audits, problems and how much money; how many are mended.</summary>
public sealed record AuditField(string Name, Fact Audits, Fact Problems, Fact Money, Fact Mended, Fact MendedRate);

/// <summary>A problem of departments: how many of them and how much money.</summary>
public sealed record AuditProblem(string Name, Fact Units, Fact Money);

/// <summary>Works whose final price was audited.</summary>
public sealed record AuditedWork(string Name, Fact Claimed, Fact Granted, Fact Cut, Fact CutRate);

/// <summary>What a district's auditors report to the standing committee.</summary>
public sealed record DistrictAudit(
    AuditedBudget General, AuditedBudget Fund, Fact GeneralBudget, Fact GeneralRate, Comparison GeneralIncome, Fact Tax, Fact TaxShare, Fact InsuranceIncome, Fact InsuranceSpent, Fact InsuranceBalance,
    ImmutableArray<AuditField> Fields, AuditField All, ImmutableArray<Portion> ProblemKinds, ImmutableArray<Portion> Effects, Fact Effect, Fact Referred, Fact ReferredDiscipline, Fact ReferredOthers, Fact Advice, Fact Adopted, Fact AdoptedRate, Fact Departments,
    ImmutableArray<AuditProblem> Problems, ImmutableArray<AuditedWork> Works, AuditedWork AllWorks, Outlay Bonds, Fact Idle, Fact Unqualified, Fact UnqualifiedMoney, Fact Villages, Fact FarmMoney, Comparison Holdings, Fact HoldingsIdle, Fact HoldingsIdleShare,
    Fact LastProblems, Fact LastMended, Fact LastMendedRate, Fact LastOpen, Fact LastMoney, Fact LastRules);
