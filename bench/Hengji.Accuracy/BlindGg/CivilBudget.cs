using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>An allowance by heads and a monthly standard: so many people, so much a month, the year's amount, last year's budget.</summary>
public sealed record Allowance(string Name, Fact People, Fact Standard, Comparison Money, Fact LastPeople);

/// <summary>A line of the next year's budget against this year's.</summary>
public sealed record PlanLine(string Name, Comparison Money, Fact Share);

/// <summary>People of a kind of unit, with the standard of their running costs.</summary>
public sealed record StaffLine(string Name, Fact Posts, Fact Staff, Fact Standard, Fact Running);

/// <summary>A district's office of civil affairs: its budget of the year.</summary>
public sealed record CivilBudget(
    ImmutableArray<StaffLine> Units, Fact UnitCount, Fact Posts, Fact Staff, Fact Retired, Comparison Personnel, Comparison Running, Comparison Basic, Comparison Project, Comparison Spending, Fact BasicShare, Fact ProjectShare, Fact General, Fact Lottery, Fact CarriedIn, Fact GeneralShare, Fact Expected, Fact ExpectedRate,
    ImmutableArray<Allowance> Allowances, Comparison AllowanceSum, Fact AllowanceCount, Fact AllowanceShare, ImmutableArray<PlanLine> Others, Comparison OtherSum, Fact Stations, Fact StationStandard, ImmutableArray<PlanLine> Classes,
    ImmutableArray<Portion> Bought, Fact BoughtAll, Fact Reserved, Fact ReservedRate, Comparison CarRun, Comparison Guest, Comparison Courtesy, Fact Cars, ImmutableArray<Held> CarKinds, Fact Property, ImmutableArray<Portion> PropertyKinds, Fact GoalProjects, Fact GoalMoney);
