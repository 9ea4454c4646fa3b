using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Rates called after what they are a share of: 拨付率 is 拨付 ÷ 到位 where the rows say so, 完工率 is 完工 ÷ 实施.</summary>
internal static partial class NamedRates
{
    private const int FewestHeld = 2;

    /// <summary>The formula of a line of rates; null where no other lines make it in most rows.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="line">The line of rates.</param>
    public static RateFormula? Of(Lines lines, int line)
    {
        if (Name().Match(lines.Heads[line].Core) is not { Success: true } match)
            return null;
        var name = match.Groups["name"].Value;
        return Enumerable.Range(0, lines.Heads.Length)
            .Where(upper => upper != line && !lines.Heads[upper].IsRate && lines.Heads[upper].Core.Contains(name, StringComparison.Ordinal))
            .SelectMany(upper => Enumerable.Range(0, lines.Heads.Length)
                .Where(lower => lower != line && lower != upper && !lines.Heads[lower].IsRate)
                .Select(lower => Try(lines, line, upper, lower)))
            .OfType<RateFormula>()
            .OrderByDescending(formula => formula.Support - (2 * formula.Broken))
            .ThenBy(formula => Math.Abs(formula.Upper - line) + Math.Abs(formula.Lower - line))
            .FirstOrDefault();
    }

    /// <summary>Only where it holds in most rows, and in two that are not plain 0 or 100, or in one of them and two others.</summary>
    private static RateFormula? Try(Lines lines, int result, int upper, int lower)
    {
        var (held, telling, broken) = (0, 0, 0);
        for (var slot = 0; slot < lines.Slots.Length; slot++)
        {
            if (FormulaTrial.Holds(FormulaKind.Percent, lines.At(result, slot), lines.At(upper, slot), lines.At(lower, slot)) is not { } holds)
                continue;
            held += holds ? 1 : 0;
            broken += holds ? 0 : 1;
            telling += holds && lines.At(result, slot)!.Value is not (0 or 100) ? 1 : 0;
        }
        return (telling >= FewestHeld || (telling > 0 && held > FewestHeld)) && broken * 2 <= held ? new RateFormula(result, FormulaKind.Percent, upper, lower, true, held, broken) : null;
    }

    [GeneratedRegex(@"(?<name>\p{Lo}{2})(?:率|进度|比例|占比)$")]
    private static partial Regex Name();
}
