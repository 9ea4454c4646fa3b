using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>A subject of a budget plan; Level 1 to 3 as 类, 款, 项.</summary>
public sealed record PlanSubject(string Code, string Name, int Level, Comparison Money, Fact Basic, Fact Project);

/// <summary>A unit's part of a plan.</summary>
public sealed record PlanUnit(string Name, Fact Basic, Fact Project, Fact Total, Fact Staff);

/// <summary>Goods, works or services to be bought, centrally or by the office itself.</summary>
public sealed record PlanPurchase(string Name, Fact Central, Fact Own, Fact Total, Fact Share);

/// <summary>A department's budget against last year's.</summary>
public sealed record BudgetPlan(
    Comparison All, ImmutableArray<ComparedItem> Sources, Comparison Basic, Comparison Project, ImmutableArray<Portion> Kinds,
    ImmutableArray<ComparedItem> BasicParts, ImmutableArray<ComparedItem> Projects, ImmutableArray<PlanSubject> Subjects,
    ImmutableArray<PlanUnit> Units, PlanUnit AllUnits, Fact PerHead, ImmutableArray<PlanPurchase> Purchases, PlanPurchase AllPurchases,
    Fact Reserved, Fact ReservedShare, ImmutableArray<(string Name, Comparison Money)> ThreePublic, Comparison AllThreePublic);

/// <summary>A section of works: limit, contract, settlement, payment; or all of them.</summary>
public sealed record WorkSection(
    string Name, Fact Limit, Fact Contract, Fact Below, Fact BelowRate, Fact Submitted, Fact Approved, Fact Cut, Fact CutRate, Fact Paid,
    Fact PaidRate, Fact Unpaid);

/// <summary>A part of the estimate and what it came to.</summary>
public sealed record EstimateItem(string Name, Fact Estimate, Fact Actual, Fact Change, Fact Rate, Fact Share);

/// <summary>Points an evaluation gave, with those it took off.</summary>
public sealed record Judged(string Name, Fact Weight, Fact Lost, Fact Score, Fact Rate, ImmutableArray<Judged> Parts);

/// <summary>A village's questionnaires, or all of them.</summary>
public sealed record VillagePoll(string Name, Fact Issued, Fact Returned, Fact Content, Fact ReturnRate, Fact ContentRate);

/// <summary>An evaluation of works by others.</summary>
public sealed record WorksEvaluation(
    ImmutableArray<WorkSection> Sections, WorkSection All, ImmutableArray<EstimateItem> Estimate, EstimateItem AllEstimate,
    ImmutableArray<(string Name, Fact Planned, Fact Arrived, Fact Rate)> Sources, (Fact Arrived, Fact Rate) AllSources,
    ImmutableArray<(string Name, string Unit, Fact Planned, Fact Done, Fact Rate)> Quantities, ImmutableArray<Judged> Dimensions, Judged Judged,
    ImmutableArray<VillagePoll> Villages, VillagePoll AllVillages, Fact Protected, Fact PerPerson);

/// <summary>A grade of a school, or all of them.</summary>
public sealed record Grade(string Name, Fact Classes, Fact Boys, Fact Girls, Fact Students, Fact Boarders);

/// <summary>So much for each of so many.</summary>
public sealed record Allowance(string Name, Fact Standard, Fact Persons, Fact Amount);

/// <summary>The canteen over a term, or the year.</summary>
public sealed record CanteenTerm(string Name, Fact Opening, ImmutableArray<Fact> Came, Fact AllCame, ImmutableArray<Fact> Went, Fact AllWent, Fact Closing);

/// <summary>A school's year.</summary>
public sealed record School(
    ImmutableArray<Grade> Grades, Grade AllGrades, Fact ClassSize, ImmutableArray<(string Name, Fact Count, Fact Share)> Titles,
    ImmutableArray<(string Name, Fact Count)> Degrees, Fact Teachers, Fact PerTeacher, ImmutableArray<Allowance> Allowances, Fact AllAllowances,
    Flow Money, ImmutableArray<ComparedItem> Income, Comparison AllIncome, ImmutableArray<ComparedItem> Spent, Comparison AllSpent, Fact PerStudent,
    ImmutableArray<CanteenTerm> Canteen, Fact Food, Fact FoodShare, ImmutableArray<Allowance> Bought, Fact AllBought);

/// <summary>Assets, debts and what is left, at a year's end.</summary>
public sealed record NetAssets(string Name, Fact Assets, Fact Debts, Fact Net, Fact Ratio);

/// <summary>Fixed assets of a kind: first value, worn off, left.</summary>
public sealed record FixedAssets(string Name, Fact Original, Fact Worn, Fact Net, Fact Newness);

/// <summary>Floor space of a kind of house by what is done with it.</summary>
public sealed record Houses(string Name, Fact Used, Fact Let, Fact Idle, Fact Total);

/// <summary>Vehicles of a kind over the year.</summary>
public sealed record Vehicles(string Name, Fact Opening, Fact Added, Fact Disposed, Fact Closing);

/// <summary>State assets of a region's offices and institutions.</summary>
public sealed record AssetReport(
    ImmutableArray<ComparedItem> Kinds, Comparison All, Comparison Debts, Comparison Net, Fact Ratio, Fact LastRatio, Fact RatioChange,
    ImmutableArray<NetAssets> Natures, ImmutableArray<NetAssets> Trades, NetAssets Whole, ImmutableArray<FixedAssets> Fixed, FixedAssets AllFixed,
    ImmutableArray<Houses> Houses, Houses AllHouses, ImmutableArray<Vehicles> Vehicles, Vehicles AllVehicles,
    ImmutableArray<Portion> Added, Fact AllAdded, ImmutableArray<Portion> Disposed, Fact AllDisposed, Fact Sold, Fact Rent, Fact Gains);

/// <summary>What only the layouts of blind-b print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindBDetails
{
    public required BudgetPlan Plan { get; init; }
    public required WorksEvaluation Works { get; init; }
    public required School School { get; init; }
    public required AssetReport Assets { get; init; }

    public static BlindBDetails Of(DepartmentYear year)
    {
        var dice = new Dice(year.Seed + 13_000_039);
        return new BlindBDetails
        {
            Plan = new PlanMaker(year.Ledger, dice).Make(), Works = new WorksMaker(year.Ledger, dice).Make(),
            School = new SchoolMaker(year.Ledger, dice).Make(), Assets = new AssetMaker(year.Ledger, dice).Make(),
        };
    }
}
