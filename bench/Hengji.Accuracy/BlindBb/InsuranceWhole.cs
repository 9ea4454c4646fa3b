using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A task: budget and expenditure by whose money it is.</summary>
public sealed record Mission(string Name, string Content, string Done, Fact Granted, Fact Other, Fact GrantedSpent, Fact OtherSpent, Outlay Money);

/// <summary>A health insurance of a province: insured, income, expenditure, what is left.</summary>
public sealed record Scheme(string Name, Fact Insured, Comparison Income, Comparison Paid, Fact Current, Fact Opening, Fact Closing);

/// <summary>A province's bureau of health insurance on its whole expenditure.</summary>
public sealed record InsuranceWhole(
    Fact Offices, Fact UnitCount, Crew Officials, Crew Institution, Crew Crew, Incomes Incomes, Comparison Spent, Portion Personnel, Portion Common, Portion Project, ImmutableArray<Mission> Missions, Mission Mission, ImmutableArray<Scheme> Schemes, Scheme Scheme, Fact Rate,
    Fact Drugs, Fact Batches, Fact Saved, Fact Checked, Fact Handled, Fact HandledRate, Fact Recovered, ImmutableArray<Portion> RecoveredKinds, Fact Hospitals, Fact Covered, Fact CoveredRate,
    BudgetedItem Run, BudgetedItem Guests, BudgetedItem Abroad, BudgetedItem ThreePublic, BudgetedItem Meetings, BudgetedItem Training, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
