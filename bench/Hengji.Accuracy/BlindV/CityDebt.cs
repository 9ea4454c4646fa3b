using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>Debt of one kind over the year: limit, opening, new bonds, refinancing bonds, repaid, closing against opening, interest.</summary>
public sealed record DebtKind(string Name, Fact Limit, Comparison Owed, Fact Fresh, Fact Refinanced, Fact Repaid, Fact Interest);

/// <summary>A district's limits and what it owes, general and special.</summary>
public sealed record DistrictDebt(string Name, Fact Limit, Fact GeneralLimit, Fact SpecialLimit, Fact Owed, Fact GeneralOwed, Fact SpecialOwed);

/// <summary>A city's debt: both kinds and their sum, by district, use of new bonds, repayment by source, what is due next year.</summary>
public sealed record CityDebt(
    DebtKind General, DebtKind Special, DebtKind All, Fact Bonds, ImmutableArray<DistrictDebt> Districts, DistrictDebt Whole, ImmutableArray<(Portion Money, Fact Projects)> Uses, Fact Projects,
    Fact OwnRepaid, Fact Paid, Fact Due, Fact DueGeneral, Fact DueSpecial);
