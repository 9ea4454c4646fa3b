using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Rates and changes whose heads do not say of what, but whose figures do: the two lines they follow from in most slots.</summary>
/// <remarks>Percentages of few digits agree by chance; so the digits of all that agree must be many.</remarks>
internal static class FiguredRates
{
    private const int FewestHeld = 2;
    private const int FewestDigits = 6;

    /// <summary>The formula of a line; null where no two lines make it.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="line">The line of rates or changes.</param>
    public static RateFormula? Of(Lines lines, int line)
    {
        var others = Enumerable.Range(0, lines.Heads.Length).Where(other => other != line && (HeadMeasures.IsOfRates(lines.Heads[line].Core) ? IsPercent(lines, other) : IsAmount(lines.Heads[other]))).ToList();
        return Kinds(lines.Heads[line].Measure)
            .SelectMany(kind => others.SelectMany(upper => others.Where(lower => lower != upper).Select(lower => Try(lines, (line, upper, lower), kind))))
            .OfType<RateFormula>()
            .OrderByDescending(formula => formula.Support - (2 * formula.Broken))
            .ThenBy(formula => Math.Abs(formula.Upper - line) + Math.Abs(formula.Lower - line))
            .FirstOrDefault();
    }

    private static IEnumerable<FormulaKind> Kinds(Measure measure) =>
        measure switch
        {
            Measure.ChangeRate => [FormulaKind.Growth, FormulaKind.Percent],
            Measure.CompletionRate or Measure.Rate or Measure.Share => [FormulaKind.Percent],
            Measure.Change => [FormulaKind.Difference],
            _ => [],
        };

    private static bool IsAmount(LineHead head) => !head.IsRate && !HeadMeasures.IsAverage(head.Core);

    private static bool IsPercent(Lines lines, int line) =>
        !HeadMeasures.IsOfRates(lines.Heads[line].Core) && Enumerable.Range(0, lines.Slots.Length).Select(slot => lines.At(line, slot)).OfType<Figure>().All(figure => figure.Unit == MeasureUnit.Percent);

    private static RateFormula? Try(Lines lines, (int Result, int Upper, int Lower) of, FormulaKind kind)
    {
        var (held, digits, telling, broken) = (0, 0, 0, 0);
        for (var slot = 0; slot < lines.Slots.Length; slot++)
        {
            if (lines.At(of.Result, slot) is not { } result || FormulaTrial.HoldsOfCounts(kind, result, lines.At(of.Upper, slot), lines.At(of.Lower, slot)) is not { } holds)
                continue;
            (held, broken) = holds ? (held + 1, broken) : (held, broken + 1);
            if (!holds || result.Value is 0 or 100 || IsPlain(lines.At(of.Upper, slot)!, lines.At(of.Lower, slot)!))
                continue;
            (telling, digits) = (telling + 1, digits + Digits(result));
        }
        return telling >= FewestHeld && digits >= FewestDigits && broken * 2 <= held ? new RateFormula(of.Result, kind, of.Upper, of.Lower, false, held, broken) : null;
    }

    /// <summary>A difference from nothing, or nothing divided, tells nothing.</summary>
    private static bool IsPlain(Figure upper, Figure lower) => upper.Value == 0 || lower.Value == 0;

    private static int Digits(Figure figure) => figure.Printed.Count(char.IsDigit);
}
