using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Changes and rates of a table against the amounts they are worked out from.</summary>
internal static class TableFormulas
{
    /// <summary>The worked-out figures of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        foreach (var formula in FormulaFinder.Find(lines))
        {
            var areWholes = WholeRates.Are(lines, formula);
            for (var slot = 0; slot < lines.Slots.Length; slot++)
            {
                if (!IsOfChanges(formula, lines.Slots[slot]) && lines.At(formula.Result, slot) is { } result && lines.At(formula.Upper, slot) is { } upper
                    && lines.At(formula.Lower, slot) is { Value: > 0 } lower && (LikeUnits.Are(upper.Unit, lower.Unit) || IsOfCounts(formula, upper, lower))
                    && (formula.Kind != FormulaKind.Difference || IsOfScale(result.Unit, lower.Unit)))
                    yield return WholeRates.Of(Relation(section, lines, formula, slot, (result, upper, lower)), areWholes && WholeRates.AreUnnamed(upper, lower));
            }
        }
    }

    /// <summary>A rate of two counts of different things, which only the figures of several slots show.</summary>
    private static bool IsOfCounts(RateFormula formula, Figure upper, Figure lower) =>
        formula is { Kind: FormulaKind.Percent, IsVouched: true } && LikeUnits.AreCounts(upper.Unit, lower.Unit);

    /// <summary>In a column of changes a rate has changed by points, which the changes beside it do not make.</summary>
    private static bool IsOfChanges(RateFormula formula, LineHead slot) =>
        formula.Kind != FormulaKind.Difference && slot.Measure is Claims.Measure.Change or Claims.Measure.ChangeRate;

    /// <summary>万元 beside a number of which nothing says what it counts: one of both was not read in full.</summary>
    private static bool IsOfScale(MeasureUnit result, MeasureUnit amount) => result.InBase == amount.InBase || LikeUnits.Are(result, amount);

    private static ReportRelation Relation(
        TableSection section, Lines lines, RateFormula formula, int slot, (Figure Result, Figure Upper, Figure Lower) at)
    {
        var unit = formula.Kind == FormulaKind.Difference ? at.Lower.Unit : MeasureUnit.Percent;
        var computed = formula.Kind switch
        {
            FormulaKind.Percent => Nodes.Percent(at.Upper, at.Lower),
            FormulaKind.Growth => Nodes.Growth(at.Upper, at.Lower),
            _ => Nodes.Sum(unit, (1, at.Upper), (-1, at.Lower)),
        };
        var isCertain = formula.IsVouched || formula.Broken == 0 || (formula.IsNamed && formula.Support > 0);
        return new ReportRelation(KindOf(formula, lines), computed, ComparisonOperator.Equal, Nodes.Figure(at.Result, unit), unit, Basis(section, lines, formula, slot))
        {
            Certainty = isCertain ? Certainty.Certain : Certainty.Inferred,
            Siblings = new Siblings(formula.Support, formula.Broken),
            Assumption = isCertain ? Message.None : $"“{lines.Heads[formula.Result]}”按“{lines.Heads[formula.Upper]}”和“{lines.Heads[formula.Lower]}”计算",
        };
    }

    private static RelationKind KindOf(RateFormula formula, Lines lines) =>
        formula.Kind == FormulaKind.Difference ? RelationKind.Change
        : lines.Heads[formula.Result].Measure == Claims.Measure.ChangeRate ? RelationKind.ChangeRate
        : RelationKind.CompletionRate;

    private static Message Basis(TableSection section, Lines lines, RateFormula formula, int slot)
    {
        var (result, upper, lower) = (lines.Heads[formula.Result], lines.Heads[formula.Upper], lines.Heads[formula.Lower]);
        Message how = formula.Kind switch
        {
            FormulaKind.Percent => (Message)$"{upper}÷{lower}",
            FormulaKind.Growth => $"（{upper}－{lower}）÷{lower}",
            _ => $"{upper}－{lower}",
        };
        var where = lines.Slots[slot].ToString();
        return where.Length == 0 ? (Message)$"{section.Name}：“{result}”应等于{how}" : $"{section.Name}“{where}”：“{result}”应等于{how}";
    }
}
