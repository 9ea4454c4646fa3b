using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Lines of a table that no head, number or indent explains, and that follow from other lines in nearly all slots.</summary>
internal static class TableFigured
{
    private const int SureHeld = 3;

    /// <summary>The relations of a section's unexplained lines.</summary>
    /// <param name="section">The section.</param>
    /// <param name="told">What heads and outlines explain.</param>
    public static IEnumerable<ReportRelation> Of(TableSection section, ToldFigures told) =>
        Along(section, section.AsColumns(), told.OpenColumns(), RelationKind.RowSum).Concat(Along(section, section.AsRows(), told.OpenRows(), RelationKind.ColumnSum));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, IReadOnlyList<int> open, RelationKind sum) =>
        FiguredFinder.Find(lines, open).SelectMany(formula => Enumerable.Range(0, lines.Slots.Length).Select(slot => Relation(section.Name, lines, formula, slot, sum))).OfType<ReportRelation>();

    /// <summary>A formula in one slot; null where a figure is missing there.</summary>
    public static ReportRelation? Relation(string place, Lines lines, FiguredFormula formula, int slot, RelationKind sum)
    {
        if (lines.At(formula.Result, slot) is not { } result || IsSumOfRates(lines, formula, slot) || Computed(lines, formula, slot, result) is not { } computed)
            return null;
        var isSure = formula.Held >= SureHeld && formula.Broken * SureHeld <= formula.Held;
        return new ReportRelation(
            KindOf(lines, formula, sum), computed, ComparisonOperator.Equal, Nodes.Figure(result, result.Unit), result.Unit,
            $"{place}“{lines.Slots[slot]}”：“{lines.Heads[formula.Result]}”应等于{Words(lines, formula)}")
        {
            Certainty = isSure ? Certainty.Certain : Certainty.Inferred,
            Siblings = new Siblings(formula.Held, formula.Broken),
            Assumption = isSure ? "" : "其他各行（列、项）都这样算出",
        };
    }

    /// <summary>Growth and completion rates in a line below amounts that add up do not.</summary>
    private static bool IsSumOfRates(Lines lines, FiguredFormula formula, int slot) =>
        formula.Kind == FiguredKind.Sum && lines.Slots[slot].Measure is Claims.Measure.ChangeRate or Claims.Measure.CompletionRate;

    private static BoundNode? Computed(Lines lines, FiguredFormula formula, int slot, Figure result)
    {
        var terms = formula.Terms.Select(term => (term.Sign, Figure: lines.At(term.Line, slot))).ToList();
        var divisors = formula.Divisors.Select(line => lines.At(line, slot)).ToList();
        if (terms.Exists(term => term.Figure is null) || divisors.Exists(figure => figure is null) || (divisors.Count > 0 && divisors.Sum(figure => figure!.Value) <= 0))
            return null;
        var divisor = divisors.FirstOrDefault();
        return formula.Kind switch
        {
            FiguredKind.Sum => terms.TrueForAll(term => LikeUnits.Are(term.Figure!.Unit, result.Unit)) ? Sum(result.Unit) : null,
            FiguredKind.Quotient => LikeUnits.Are(terms[0].Figure!.Unit, result.Unit) ? new BoundQuotient(Nodes.Figure(terms[0].Figure!, result.Unit), Nodes.InBase(divisor!)) : null,
            FiguredKind.Product => new BoundProduct(Nodes.Figure(terms[0].Figure!, result.Unit), new BoundSum([new BoundTerm(Rational.Of(1, 100), Nodes.Figure(terms[1].Figure!, terms[1].Figure!.Unit))])),
            _ when result.Unit.Dimension != MeasureUnit.Percent.Dimension || terms.Exists(term => !LikeUnits.Are(term.Figure!.Unit, divisor!.Unit)) => null,
            FiguredKind.Growth => Nodes.Growth(terms[0].Figure!, divisor!),
            _ => Nodes.Percent(Sum(divisor!.Unit), Nodes.Sum(divisors.OfType<Figure>(), divisor!.Unit)),
        };

        BoundNode Sum(MeasureUnit unit) => Nodes.Sum(unit, [.. terms.Select(term => ((Rational)term.Sign, term.Figure!))]);
    }

    private static RelationKind KindOf(Lines lines, FiguredFormula formula, RelationKind sum) =>
        formula.Kind switch
        {
            FiguredKind.Sum => formula.Terms.All(term => term.Sign > 0) ? sum : lines.Heads[formula.Result].Measure == Claims.Measure.Change ? RelationKind.Change : RelationKind.Balance,
            FiguredKind.Growth => RelationKind.ChangeRate,
            FiguredKind.Quotient => RelationKind.PerHead,
            FiguredKind.Product => RelationKind.Score,
            _ => lines.Heads[formula.Result].Measure == Claims.Measure.Share ? RelationKind.Share : RelationKind.CompletionRate,
        };

    private static Message Words(Lines lines, FiguredFormula formula)
    {
        var sign = formula.Kind == FiguredKind.Product ? "×" : "＋";
        var sum = string.Concat(formula.Terms.OrderByDescending(term => term.Sign).Select((term, place) => (term.Sign < 0 ? "－" : place == 0 ? "" : sign) + lines.Heads[term.Line]));
        var divisor = string.Join('＋', formula.Divisors.Select(line => lines.Heads[line].ToString()));
        return formula.Kind switch
        {
            FiguredKind.Percent or FiguredKind.Quotient => (Message)$"{Side(sum, formula.Terms.Length > 1)}÷{Side(divisor, formula.Added is not null)}",
            FiguredKind.Growth => $"（{sum}－{lines.Heads[formula.Divisor!.Value]}）÷{lines.Heads[formula.Divisor!.Value]}",
            _ => $"{sum}",
        };
    }

    private static Message Side(string words, bool isSum) => isSum ? $"（{words}）" : Message.Quoted(words);
}
