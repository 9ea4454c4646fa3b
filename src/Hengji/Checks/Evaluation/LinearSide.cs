using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>One side of a weighted sum, as it is written: cells, lists and numbers with whole weights.</summary>
/// <param name="Terms">In the order of the rule; no cell twice.</param>
/// <param name="IsSum">Whether it is a sum, of one term too; else one cell or number.</param>
/// <param name="Number">The sum of the numbers among the terms, in millionths.</param>
internal sealed record LinearSide(ImmutableArray<LinearSideTerm> Terms, bool IsSum, long Number)
{
    /// <summary>The difference of two sides that are smaller fits 64 bits.</summary>
    private const long Largest = 4_000_000_000_000_000_000;

    /// <summary>The side; null when it is not such a sum.</summary>
    public static LinearSide? Of(NumberPlan plan, MeasureUnit unit, CompiledRule rule)
    {
        var parts = new List<(NumberPlan Part, Rational Weight)>();
        if (!Collect(plan, 1, parts))
            return null;
        var terms = parts.ConvertAll(part => LinearSideTerm.Of(part.Part, part.Weight, unit, rule));
        return !terms.Contains(null) && NumberOf(terms!) is { } number
            ? new LinearSide([.. terms.OfType<LinearSideTerm>()], plan is WeightedPlan, number)
            : null;
    }

    /// <summary>Null where it does not fit.</summary>
    private static long? NumberOf(IEnumerable<LinearSideTerm> terms)
    {
        var numbers = terms.Select(term => (Int128)term.Millionths * term.Coefficient).ToList();
        return numbers.Aggregate(Int128.Zero, (sum, number) => sum + Int128.Abs(number)) < Largest
            ? (long)numbers.Aggregate(Int128.Zero, (sum, number) => sum + number)
            : null;
    }

    /// <summary>Whether a cell or list stands on both sides: then its roundings are one.</summary>
    public bool SharesCells(LinearSide other) =>
        Terms.Any(term => term.Cells is not null && other.Terms.Any(another => another.Cells == term.Cells));

    /// <summary>Whether a written number is among the terms: it may have more decimals than the figures.</summary>
    public bool HasNumber { get; } = Terms.Any(term => term.Cells is null && term.Millionths != 0);

    /// <summary>Whether it is one cell in the relation's own unit, so that its text is its value's.</summary>
    public bool IsBare { get; } = !IsSum && Terms is [{ Cells: not null, IsBare: true, Coefficient: 1 }];

    /// <summary>Adds up the side and writes it: 7.77 + 17.20; false when a figure does not fit integers.</summary>
    /// <remarks>One method with all that is done for each cell, so that the running sum stays in registers.</remarks>
    public bool Read(RowContext context, ref TextBuffer text, out SideReading reading)
    {
        var (start, tally) = (text.Length, new SideTally(Number));
        reading = default;
        foreach (var term in Terms.AsSpan())
        {
            if (term.List is not { } list)
            {
                ref readonly var cell = ref term.CellIn(context);
                if (cell.State == CellState.Missing)
                    term.WriteNumber(text.Length == start, ref text);
                else if (!term.Write(cell, text.Length == start, IsSum, ref text))
                    return false;
                tally.Add(cell, term.Coefficient);
                continue;
            }
            var cells = context.View.Scaled(list.Column);
            foreach (var row in context.View.RowsOf(list.Column.Form, list.UnitsOnly))
            {
                ref readonly var cell = ref cells[row];
                if (cell.State != CellState.Missing && !term.Write(cell, text.Length == start, IsSum, ref text))
                    return false;
                tally.Add(cell, term.Coefficient);
            }
        }
        if (text.Length == start)
            text.Add('0');
        reading = tally.Reading(this, start, text.Length);
        return tally.Fits(Largest);
    }

    /// <summary>Sums inside sums are one sum; a cell appears once.</summary>
    private static bool Collect(NumberPlan plan, Rational weight, List<(NumberPlan Part, Rational Weight)> parts)
    {
        if (plan is WeightedPlan sum)
            return sum.Parts.All(part => Collect(part.Part, weight * part.Weight, parts));
        var place = plan is ConstantPlan ? -1 : parts.FindIndex(part => part.Part == plan);
        if (place < 0)
            parts.Add((plan, weight));
        else
            parts[place] = (plan, parts[place].Weight + weight);
        return place < 0 || plan is not CellPlan { BlankIsZero: true };
    }
}
