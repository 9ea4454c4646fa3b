using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>One side of a weighted sum, as it is written: cells, lists and numbers with whole weights.</summary>
/// <param name="Terms">In the order of the rule; no cell twice.</param>
/// <param name="IsSum">Whether it is a sum, of one term too; else one cell or number.</param>
internal sealed record LinearSide(ImmutableArray<LinearSideTerm> Terms, bool IsSum)
{
    /// <summary>The side; null when it is not such a sum.</summary>
    public static LinearSide? Of(NumberPlan plan, MeasureUnit unit, CompiledRule rule)
    {
        var parts = new List<(NumberPlan Part, Rational Weight)>();
        if (!Collect(plan, 1, parts))
            return null;
        var terms = parts.ConvertAll(part => LinearSideTerm.Of(part.Part, part.Weight, unit, rule));
        return terms.Contains(null) ? null : new LinearSide([.. terms.OfType<LinearSideTerm>()], plan is WeightedPlan);
    }

    /// <summary>Whether a cell or list stands on both sides: then its roundings are one.</summary>
    public bool SharesCells(LinearSide other) =>
        Terms.Any(term => term.Cells is not null && other.Terms.Any(another => another.Cells == term.Cells));

    /// <summary>Adds up the side and writes it: 7.77 + 17.20; false when a figure does not fit integers.</summary>
    public bool Read(RowContext context, ref TextBuffer text, out SideReading reading)
    {
        reading = new SideReading(IsSum, text.Length);
        foreach (var term in Terms)
        {
            if (!term.Read(context, ref reading, ref text))
                return false;
        }
        reading.Close(ref text);
        return true;
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
