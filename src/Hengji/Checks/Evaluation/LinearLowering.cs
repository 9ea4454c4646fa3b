using System.Numerics;
using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Turns rules that are one weighted sum into <see cref="LinearRelation"/> and its form in integers.</summary>
internal sealed class LinearLowering
{
    private const int ScaledDecimals = 6;
    private static readonly BigInteger MostCoefficient = BigInteger.Pow(10, 12);
    private static readonly BigInteger MostConstant = BigInteger.Pow(10, 18);

    private readonly List<(NumberPlan Cells, Rational Coefficient)> terms = [];
    private Rational constant;

    public static CompiledRule Prepare(CompiledRule rule)
    {
        if (rule.Check is not ComparisonPlan { Type: { Kind: UnitKind.Known, Unit: { } unit } } plan)
            return rule;
        var lowering = new LinearLowering();
        if (!lowering.Collect(plan.Left, 1, unit) || !lowering.Collect(plan.Right, -1, unit) || lowering.HasOverlap())
            return rule;
        var terms = lowering.terms.Where(term => term.Coefficient.Sign != 0).ToList();
        return lowering.terms.Count != terms.Count
            ? rule
            : rule with
            {
                Linear = new LinearRelation(
                    plan.Operator, [.. terms.Select(term => Term(term.Cells, term.Coefficient))], lowering.constant, unit),
                Integers = lowering.ToIntegers(plan.Operator, rule),
                Explanation = LinearExplanation.Of(plan, unit, rule),
            };
    }

    private bool Collect(NumberPlan plan, Rational factor, MeasureUnit unit)
    {
        switch (plan)
        {
            case ConstantPlan written:
                constant += written.Value * factor;
                return true;
            case CellPlan cell:
                return Add(cell, cell.Column, factor, unit);
            case ListPlan list:
                return Add(list, list.Column, factor, unit);
            case WeightedPlan sum:
                return sum.Parts.All(part => Collect(part.Part, factor * part.Weight, unit));
            default:
                return false;
        }
    }

    private bool Add(NumberPlan cells, ColumnSlot column, Rational factor, MeasureUnit unit)
    {
        if (column.Unit is not { } own || own.Dimension != unit.Dimension)
            return false;
        var coefficient = factor * own.InBase / unit.InBase;
        var place = terms.FindIndex(term => term.Cells == cells);
        if (place < 0)
            terms.Add((cells, coefficient));
        else
            terms[place] = (cells, terms[place].Coefficient + coefficient);
        return true;
    }

    /// <summary>Whether two terms may be one figure: then its roundings are not independent and fractions decide.</summary>
    private bool HasOverlap()
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (MayMeet(terms[i].Cells, terms[j].Cells))
                    return true;
            }
        }
        return false;
    }

    private static bool MayMeet(NumberPlan a, NumberPlan b) =>
        (a, b) switch
        {
            (CellPlan x, CellPlan y) => x.Column == y.Column && x.OfLastYear == y.OfLastYear && !AreApart(x, y),
            (ListPlan x, CellPlan y) => MayMeet(x, y),
            (CellPlan x, ListPlan y) => MayMeet(y, x),
            (ListPlan x, ListPlan y) => x.Column == y.Column,
            _ => true,
        };

    private static bool MayMeet(ListPlan list, CellPlan cell) =>
        list.Column == cell.Column && !cell.OfLastYear && !(list.UnitsOnly && cell.Choice == RowChoice.Department);

    private static bool AreApart(CellPlan x, CellPlan y) =>
        (x.Choice, y.Choice) switch
        {
            (RowChoice.Named, RowChoice.Named) => x.Key != y.Key,
            (RowChoice.Current, RowChoice.Later) or (RowChoice.Later, RowChoice.Current) => true,
            _ => false,
        };

    /// <summary>Clears the denominators; null when the numbers are too large.</summary>
    private IntegerRelation? ToIntegers(Syntax.ComparisonOperator comparison, CompiledRule rule)
    {
        var scaled = constant * BigInteger10(ScaledDecimals);
        var clearing = terms.Aggregate(scaled.Denominator / Common(scaled), (so, term) => Multiple(so, term.Coefficient));
        var whole = terms.ConvertAll(term => Whole(term.Coefficient, clearing));
        var rest = Whole(scaled, clearing);
        if (whole.Exists(coefficient => BigInteger.Abs(coefficient) > MostCoefficient) || BigInteger.Abs(rest) > MostConstant)
            return null;
        var prepared = terms.Zip(whole, (term, coefficient) =>
            new IntegerTerm(term.Cells as CellPlan, term.Cells as ListPlan, (long)coefficient, IsOwnRow(term.Cells, rule)));
        return new IntegerRelation(comparison, [.. prepared], (long)rest);
    }

    /// <summary>Rows of the scope's own form keep their number; so do units, which every unit form numbers alike.</summary>
    public static bool IsOwnRow(NumberPlan cells, CompiledRule rule) =>
        cells is CellPlan { Choice: RowChoice.Current, OfLastYear: false } cell
        && (cell.Column.Form == rule.Scope || (rule.Rule.Scope.Kind == RuleScopeKind.EachUnit && cell.Column.Form.HasUnits));

    private static Rational BigInteger10(int power) => Rational.Of(BigInteger.Pow(10, power), 1);

    private static BigInteger Common(Rational value) => BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator);

    private static BigInteger Multiple(BigInteger so, Rational value)
    {
        var denominator = value.Denominator / Common(value);
        return so / BigInteger.GreatestCommonDivisor(so, denominator) * denominator;
    }

    private static BigInteger Whole(Rational value, BigInteger clearing) => value.Numerator * clearing / value.Denominator;

    private static LinearTerm Term(NumberPlan plan, Rational coefficient)
    {
        var (column, rows, row, blank, lastYear) = plan switch
        {
            ListPlan list => (list.Column, list.UnitsOnly ? LinearRows.Units : LinearRows.All, "", list.BlankIsZero, false),
            CellPlan cell => (cell.Column, RowsOf(cell.Choice), cell.Key,
                cell.BlankIsZero, cell.OfLastYear),
            _ => throw new ArgumentException($"No cells: {plan.GetType().Name}.", nameof(plan)),
        };
        return new LinearTerm(
            column.Form.Definition.Id, column.Item.Id, rows, row, coefficient, HalfUnit(column), blank, lastYear);
    }

    private static LinearRows RowsOf(RowChoice choice) =>
        choice switch
        {
            RowChoice.Named or RowChoice.Department => LinearRows.Named,
            RowChoice.Later => LinearRows.Later,
            _ => LinearRows.Current,
        };

    /// <summary>In the column's own unit.</summary>
    private static Rational? HalfUnit(ColumnSlot column) =>
        column.Item.IsExact ? Rational.Zero
        : column.Item.Decimals is { } decimals ? Rational.Of(1, 2 * BigInteger.Pow(10, decimals))
        : null;
}
