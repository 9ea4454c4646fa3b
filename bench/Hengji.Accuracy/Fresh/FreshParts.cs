using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>How a budget changed in the course of the year: initial + added − cut = whole year.</summary>
public sealed record Adjustment(Execution Money, Fact Added, Fact Cut, Fact Net, Fact NetRate);

/// <summary>What was paid in a quarter, until its end, and how much of the whole year's budget that is.</summary>
public sealed record Quarter(string Name, Fact Paid, Fact SoFar, Fact Rate);

/// <summary>A functional class: income by source, expenditure by kind; all money of the department.</summary>
public sealed record ClassLine(string Code, string Name, Fact Income, Fact Granted, Fact Nontax, Fact Other, Fact Expenditure, Fact Basic, Fact Project);

/// <summary>Budget, final, and how far apart they are.</summary>
public sealed record Difference(string Name, Fact Budget, Fact Final, Fact Amount, Fact Rate);

/// <summary>A source of a special fund: planned, arrived.</summary>
public sealed record FundSource(string Name, Fact Planned, Fact Arrived, Fact Rate);

/// <summary>A use of a special fund and its share.</summary>
public sealed record FundUse(string Name, Fact Paid, Fact Share);

/// <summary>A town's part of a special fund, or the sum of all towns.</summary>
public sealed record Town(
    string Name, Fact Planned, Fact Arrived, Fact Paid, Fact Left, Fact PaidRate, Fact Projects, Fact Finished, Fact FinishedRate, Fact Households);

/// <summary>A special fund given to towns.</summary>
public sealed record SpecialFund(
    ImmutableArray<FundSource> Sources, FundSource AllSources, ImmutableArray<FundUse> Uses, ImmutableArray<Town> Towns, Town All,
    Comparison Planned, Fact PerHousehold);

/// <summary>An item of a government's budget: adjusted budget, final, rate, and last year.</summary>
public sealed record BudgetItem(string Name, Fact Budget, Comparison Final, Fact Rate);

/// <summary>A government's fund or state capital budget: income and expenditure with what comes from and goes elsewhere.</summary>
/// <param name="Income">Items of the year's income.</param>
/// <param name="IncomeTotal">Their sum.</param>
/// <param name="OtherIn">Transfers, bonds, carried over.</param>
/// <param name="In">Everything that came.</param>
/// <param name="Spent">Items of the year's expenditure.</param>
/// <param name="SpentTotal">Their sum.</param>
/// <param name="OtherOut">Repaid, transferred.</param>
/// <param name="Out">Everything that went.</param>
/// <param name="Closing">What is carried to the next year.</param>
public sealed record GovernmentBudget(
    ImmutableArray<BudgetItem> Income, BudgetItem IncomeTotal, ImmutableArray<(string Name, Fact Amount)> OtherIn, Fact In,
    ImmutableArray<BudgetItem> Spent, BudgetItem SpentTotal, ImmutableArray<(string Name, Fact Amount)> OtherOut, Fact Out, Fact Closing);

/// <summary>A scored indicator, or a dimension with its indicators.</summary>
public sealed record Scored(string Name, Fact Weight, Fact Score, Fact Rate, ImmutableArray<Scored> Parts);

/// <summary>Scores of an evaluation by dimension.</summary>
public sealed record Evaluation(ImmutableArray<Scored> Dimensions, Scored All)
{
    public string Grade => All.Score.Value >= 90 ? "优" : "良";
}

/// <summary>Shares and averages a reader can work out from amounts printed elsewhere.</summary>
public sealed record Ratios(Fact PublicPerHead, Fact ThreePublicOfPublic, Fact Carried, Fact StaffRate, Fact InUseRate, Fact BuyBudget, Fact BuyRate, Fact InitialRate);
