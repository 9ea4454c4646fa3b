using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>Years, quarters or months that stand one after the other in a table.</summary>
internal static partial class Periods
{
    private const int Fewest = 3;

    /// <summary>Each period of some lines' slots with the one before it, totals left out; null where the slots are no periods in order, or few.</summary>
    public static List<(int Before, int Now)>? Steps(Lines lines)
    {
        var periods = Enumerable.Range(0, lines.Slots.Length).Where(slot => !lines.Slots[slot].IsTotal).ToList();
        var ordinals = periods.ConvertAll(slot => Ordinal(lines.Slots[slot]));
        if (periods.Count < Fewest || ordinals.Exists(ordinal => ordinal is null))
            return null;
        var steps = ordinals.Zip(ordinals.Skip(1), (one, next) => next!.Value - one!.Value).ToList();
        return steps.TrueForAll(step => step == 1) ? [.. periods.Zip(periods.Skip(1))]
            : steps.TrueForAll(step => step == -1) ? [.. periods.Skip(1).Zip(periods)]
            : null;
    }

    private static int? Ordinal(LineHead head) =>
        Period().Match(head.Core) is { Success: true } match
            ? match.Groups["number"].Success ? WholeNumber.Of(match.Groups["number"]) : "一二三四五六".IndexOf(match.Groups["ordinal"].Value, StringComparison.Ordinal) + 1
            : null;

    [GeneratedRegex(@"^(?:(?<number>(?:19|20)\d\d)年?[度末底]?|第?(?<ordinal>[一二三四])季度|第(?<ordinal>[一二三四五六])[期批年]|(?<number>\d{1,2})月份?)(?:决算数?|实际数?|执行数?)?$")]
    private static partial Regex Period();
}
