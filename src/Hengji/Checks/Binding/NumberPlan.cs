using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Schemes;

namespace Hengji.Checks.Binding;

/// <summary>A number of a rule with every name looked up and every unit settled as far as the forms settle it.</summary>
internal abstract record NumberPlan(UnitType Type);

internal sealed record ConstantPlan(Rational Value) : NumberPlan(UnitType.Neutral);

/// <summary>One cell.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Choice">Which row.</param>
/// <param name="Row">The row, where it is named; else null.</param>
/// <param name="BlankIsZero">Whether a blank counts as 0.</param>
/// <param name="OfLastYear">Whether it is read in last year's submission.</param>
internal sealed record CellPlan(ColumnSlot Column, RowChoice Choice, RowSlot? Row, bool BlankIsZero, bool OfLastYear)
    : NumberPlan(UnitType.Of(Column.Unit))
{
    /// <summary>The row as rules write it; empty when it is not named.</summary>
    public string Key => Row is null ? "" : Row.Key ?? "dept";
}

/// <summary>A column over all rows, or over the unit rows: stands among the parts of a sum, min or max.</summary>
internal sealed record ListPlan(ColumnSlot Column, bool UnitsOnly, bool BlankIsZero)
    : NumberPlan(UnitType.Of(Column.Unit));

internal sealed record CountPlan(ColumnSlot Column, bool UnitsOnly) : NumberPlan(UnitType.Neutral);

internal sealed record WeightedPlan(ImmutableArray<(Rational Weight, NumberPlan Part)> Parts, UnitType Of)
    : NumberPlan(Of);

internal sealed record ProductPlan(NumberPlan Left, NumberPlan Right, UnitType Of) : NumberPlan(Of);

/// <summary>ratio; percent with <paramref name="Scale"/> 100; growth with <paramref name="Less"/> 100 besides.</summary>
internal sealed record QuotientPlan(NumberPlan Dividend, NumberPlan Divisor, long Scale, long Less, UnitType Of)
    : NumberPlan(Of);

internal sealed record ChoicePlan(RuleFunction Function, ImmutableArray<NumberPlan> Parts, UnitType Of) : NumberPlan(Of);

/// <summary>if; <paramref name="Opposite"/> is the denied condition: where it breaks, the condition is certain.</summary>
internal sealed record IfPlan(ConditionPlan Condition, ConditionPlan Opposite, NumberPlan Then, NumberPlan Else, UnitType Of)
    : NumberPlan(Of);

internal sealed record BandPlan(NumberPlan Value, ImmutableArray<ScoreBand> Bands) : NumberPlan(UnitType.Neutral);

/// <summary>Which row a cell is read in.</summary>
internal enum RowChoice
{
    /// <summary>The row the rule is asked for.</summary>
    Current,

    /// <summary>The row of another form with the same key.</summary>
    SameKey,

    /// <summary>A row named in the rule.</summary>
    Named,

    /// <summary>The department's row of a unit form.</summary>
    Department,

    /// <summary>The later row of a pair; the first one is <see cref="Current"/>.</summary>
    Later,
}
