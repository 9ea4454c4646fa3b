using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Rates whose heads say what they are of: 执行率（支出/到位）; and what was spent of what came in, where the rows say so.</summary>
internal static partial class WrittenRates
{
    /// <summary>The formula a head writes down; null where it writes none, or where its words are not those of one line each.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="line">The line of rates.</param>
    public static RateFormula? Of(Lines lines, int line)
    {
        if (!lines.Heads[line].IsRate || Written().Match(lines.Heads[line].Printed) is not { Success: true } match)
            return null;
        var formulas = Called(lines, line, match.Groups["upper"].Value).SelectMany(upper => Called(lines, line, match.Groups["lower"].Value).Where(lower => lower != upper)
            .Select(lower => FormulaFinder.Try(lines, FormulaKind.Percent, line, upper, lower))).OrderByDescending(formula => formula.Support).ThenBy(formula => formula.Broken).Take(2).ToList();
        return formulas is [var best, ..] && best.Support + best.Broken > 0 && (formulas.Count == 1 || best.Support > 0) ? best with { IsNamed = true } : null;
    }

    /// <summary>Whether the upper line is what was spent and the lower one what came in.</summary>
    public static bool AreSpentOfReceived(Lines lines, int upper, int lower) =>
        !lines.Heads[upper].IsRate && !lines.Heads[lower].IsRate && Spent().IsMatch(lines.Heads[upper].Core) && Received().IsMatch(lines.Heads[lower].Core);

    private static IEnumerable<int> Called(Lines lines, int line, string words) =>
        Enumerable.Range(0, lines.Heads.Length).Where(other => other != line && !lines.Heads[other].IsRate && (lines.Heads[other].Core.Contains(words, StringComparison.Ordinal) || (Spent().IsMatch(words) && Spent().IsMatch(lines.Heads[other].Core))));

    [GeneratedRegex(@"[（(](?<upper>\p{Lo}{2,8})\s*[/÷／]\s*(?<lower>\p{Lo}{2,8})(?:\s*[×*]\s*100\s*%)?[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("^(?:实际|全年|本年|累计|已)*(?:支出|执行|支付|使用|发放)(?!率|进度)", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex("到位(?!率)", RegexOptions.CultureInvariant)]
    private static partial Regex Received();
}
