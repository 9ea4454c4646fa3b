using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>
/// A rule that is one weighted sum compared with 0, in a form any engine can run:
/// Σ coefficient × column + constant ⟨operator⟩ 0.
/// </summary>
/// <remarks>
/// With printed values the sum is p. Each figure moves within its rounding, so the exact sum moves within
/// p ± Σ |coefficient| × half a unit of the figure's last decimal. <c>==</c> is exact if p = 0, within if |p| is at
/// most that tolerance, else it breaks; <c>&lt;=</c> is exact if p + tolerance ≤ 0, within if p − tolerance ≤ 0.
/// A figure printed as exact has no tolerance. Any missing cell makes the relation n/a.
/// </remarks>
/// <param name="Operator">How the sum relates to 0.</param>
/// <param name="Terms">Weighted columns; the same cell appears once.</param>
/// <param name="Constant">Sum of the numbers written in the rule.</param>
/// <param name="Unit">Unit of the sum; coefficients already convert to it.</param>
public sealed record LinearRelation(
    ComparisonOperator Operator, ImmutableArray<LinearTerm> Terms, Rational Constant, MeasureUnit Unit);

/// <summary>One term: which cells, and how they count.</summary>
/// <param name="Form">Form id.</param>
/// <param name="Item">Column id.</param>
/// <param name="Rows">Which rows.</param>
/// <param name="Row">Row key when <paramref name="Rows"/> is <see cref="LinearRows.Named"/>; else empty.</param>
/// <param name="Coefficient">Weight, conversion of units included.</param>
/// <param name="HalfUnit">Half of the last decimal of the column, in its own unit (times the coefficient: in the sum’s); null when every
/// figure is read by its own decimals.</param>
/// <param name="BlankIsZero">Whether a blank cell counts as 0 (<c>orzero</c>).</param>
/// <param name="OfLastYear">Whether last year's submission is meant (<c>prev</c>).</param>
public sealed record LinearTerm(
    string Form,
    string Item,
    LinearRows Rows,
    string Row,
    Rational Coefficient,
    Rational? HalfUnit,
    bool BlankIsZero,
    bool OfLastYear);

/// <summary>Rows a <see cref="LinearTerm"/> adds up.</summary>
public enum LinearRows
{
    /// <summary>The row the rule is asked for.</summary>
    Current,

    /// <summary>One named row; the department's sum is <c>dept</c>.</summary>
    Named,

    /// <summary>The later row of a pair.</summary>
    Later,

    /// <summary>Every row of the form.</summary>
    All,

    /// <summary>The rows of the units, without the sum.</summary>
    Units,
}
