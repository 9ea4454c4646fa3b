using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>What a digest of final accounts says beyond the accounts.</summary>
public sealed record FinalDigest(
    ImmutableArray<ComparedItem> Functions, ImmutableArray<Portion> ThreePublic, Comparison Staff, Fact OperationBudget, Fact OperationRate,
    Fact OperationSaved, Fact PerCar, Review Review);

/// <summary>Projects reviewed again: how many, their money and its share, how many of each grade.</summary>
public sealed record Review(Fact Count, Fact Money, Fact Share, Fact Excellent, Fact Good);

/// <summary>A level of government that pays for a project, or all of them.</summary>
public sealed record FundLevel(string Name, Fact Planned, Fact Arrived, Fact ArrivedRate, Fact Used, Fact UsedRate, Fact Left);

/// <summary>A task of a project: how much was planned and done, what it was to cost and cost.</summary>
public sealed record ProjectTask(string Name, string Unit, Fact Planned, Fact Done, Fact Rate, Fact Budget, Fact Spent, Fact Saved, Fact Share, Fact UnitCost);

/// <summary>A payment, what was paid until then, and the share of what arrived.</summary>
public sealed record Payment(string Name, Fact Paid, Fact SoFar, Fact Rate);

/// <summary>Answers of those visited.</summary>
public sealed record Visits(Fact Visited, Fact Valid, Fact ValidRate, ImmutableArray<(string Name, Fact Count)> Answers, Fact Content, Fact ContentRate);

/// <summary>An indicator of a form: nature (≥ = ≤), value, unit, result.</summary>
public sealed record FormIndicator(string Level1, string Level2, string Name, string Nature, string Unit, Fact Target, Fact Actual, Fact Weight, Fact Score);

/// <summary>One project from its money to its score.</summary>
public sealed record ProjectFund(
    string Name, ImmutableArray<FundLevel> Levels, FundLevel All, ImmutableArray<ProjectTask> Tasks, ImmutableArray<Payment> Payments,
    ImmutableArray<(string Name, Fact Count, Fact Share)> Households, Fact AllHouseholds, Fact PerHousehold, Visits Visits,
    Fact ExecutionWeight, Fact ExecutionScore, ImmutableArray<FormIndicator> Indicators, Fact IndicatorWeight, Fact IndicatorScore, Fact Weight, Fact Score);

/// <summary>A share this year and last, and by how many points it moved.</summary>
public sealed record MovedShare(string Name, Comparison Money, Fact Now, Fact Last, Fact Change);

/// <summary>A clinical department's work.</summary>
public sealed record Clinic(string Name, Fact Visits, Fact Discharges, Fact Operations, Fact Income);

/// <summary>A hospital's year.</summary>
public sealed record Hospital(
    ImmutableArray<ComparedItem> Income, Comparison AllIncome, Comparison Medical, Comparison Outpatient, Comparison Inpatient,
    ImmutableArray<MovedShare> Kinds, ImmutableArray<ComparedItem> Costs, Comparison AllCosts, Fact Surplus,
    Comparison Visits, Comparison Discharges, Comparison PerVisit, Comparison PerDischarge, Comparison BedDays, Comparison Stay,
    Fact OpenBedDays, Fact BedUse, ImmutableArray<Clinic> Clinics, Clinic AllClinics,
    ImmutableArray<(string Name, Fact Count, Fact Share)> Staff, Fact AllStaff, Fact NursesPerDoctor);

/// <summary>A social insurance fund's year, or all of them.</summary>
public sealed record InsuranceFund(
    string Name, Fact Opening, ImmutableArray<Fact> Parts, Fact Budget, Comparison Income, Fact IncomeRate, Fact SpentBudget, Comparison Spent,
    Fact SpentRate, Fact Current, Fact Closing, Comparison Insured);

/// <summary>A kind of government debt, or both.</summary>
public sealed record Debt(string Name, Fact Limit, Fact Opening, Fact New, Fact Refinanced, Fact Issued, Fact Repaid, Fact Closing, Fact Rate, Fact Room, Fact Interest);

/// <summary>A government's social insurance, debt and transfers.</summary>
public sealed record InsuranceAndDebt(
    ImmutableArray<InsuranceFund> Funds, InsuranceFund All, ImmutableArray<Debt> Debts, Debt AllDebt,
    ImmutableArray<ComparedItem> Transfers, Comparison AllTransfers);

/// <summary>What only the layouts of blind-a print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindADetails
{
    public required FinalDigest Digest { get; init; }
    public required ProjectFund Project { get; init; }
    public required Hospital Hospital { get; init; }
    public required InsuranceAndDebt Government { get; init; }

    public static BlindADetails Of(DepartmentYear year)
    {
        var dice = new Dice(year.Seed + 11_000_027);
        return new BlindADetails
        {
            Digest = new DigestMaker(year, dice).Make(), Project = new ProjectFundMaker(year.Ledger, dice).Make(),
            Hospital = new HospitalMaker(year.Ledger, dice).Make(), Government = new InsuranceMaker(year.Ledger, dice).Make(),
        };
    }
}
