using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Rates of whole numbers that no head calls counts: where 5 of 6 is 83.33 %, 10 of 11 is 90.91 % and 19 of 21 is 90.48 %, nothing was rounded but the rates.</summary>
internal static class WholeRates
{
    private const int FewestHeld = 2;
    private const int FewestDigits = 3;
    private const decimal Hundred = 100;

    /// <summary>Whether the rates of a formula come out to the last digit with exact whole numbers, but for one at most.</summary>
    public static bool Are(Lines lines, RateFormula formula)
    {
        if (formula.Kind != FormulaKind.Percent)
            return false;
        var (held, broken) = (0, 0);
        for (var slot = 0; slot < lines.Slots.Length; slot++)
        {
            if (lines.At(formula.Result, slot) is not { } rate || lines.At(formula.Upper, slot) is not { } upper || lines.At(formula.Lower, slot) is not { Value: > 0 } lower || !AreUnnamed(upper, lower))
                continue;
            if (decimal.Round(Hundred * upper.Value / lower.Value, rate.PrintedDecimals, MidpointRounding.AwayFromZero) != rate.Value)
                broken++;
            else if (rate.Value != Hundred && rate.Printed.Count(char.IsAsciiDigit) >= FewestDigits)
                held++;
        }
        return held >= FewestHeld && broken <= 1;
    }

    /// <summary>Whether both are whole numbers in no unit that were taken for rounded.</summary>
    public static bool AreUnnamed(Figure one, Figure other) => IsUnnamed(one) && IsUnnamed(other);

    /// <summary>A relation; where rounding alone lets it hold though its numbers are whole, one that asks about it.</summary>
    public static ReportRelation Of(ReportRelation relation, bool areWholes) =>
        areWholes && AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Within && relation with { IsOfWholes = true, Certainty = Certainty.Conditional, Assumption = "所列各数均为整数计数" } is var exact && AuditedRelation.Of(exact).Outcome.Verdict == Verdict.Breaks
            ? exact : relation;

    private static bool IsUnnamed(Figure figure) => figure is { PrintedDecimals: 0, Decimals: 0 } && figure.Unit == MeasureUnit.None && figure.Rounding != Rounding.Exact;
}
