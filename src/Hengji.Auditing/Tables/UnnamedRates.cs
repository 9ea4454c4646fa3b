using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Columns of percentages whose heads do not say so in a table of amounts: 完成预算 over 96.6 and 104.2 beside 预算 and 收入.</summary>
internal static partial class UnnamedRates
{
    private const int FewestHeld = 3;
    private const int FewestDigits = 2;

    /// <summary>The heads, those of such columns with the measure of a rate: what one column before is of another in percent, row by row but for one.</summary>
    /// <param name="columns">Heads of the columns with their cells.</param>
    public static List<LineHead> Of(IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns)
    {
        var amounts = Enumerable.Range(0, columns.Count).Where(column => IsAmount(columns[column].Head)).ToList();
        return [.. columns.Select((column, at) => amounts.Contains(at) && MayBeRate(column.Head) && amounts.Exists(part => amounts.Exists(whole => part < at && whole < at && part != whole && AreRates(column.Cells, columns[part].Cells, columns[whole].Cells)))
            ? column.Head with { Measure = Progress().IsMatch(column.Head.Text) ? Measure.CompletionRate : Measure.Rate } : column.Head)];
    }

    private static bool IsAmount(LineHead head) => !head.IsRate && !HeadMeasures.IsPoints(head.Measure) && !HeadMeasures.IsOfRates(head.Core);

    /// <summary>Behind what it is reckoned from; 预算 is never a rate, 完成预算 may be one.</summary>
    private static bool MayBeRate(LineHead head) =>
        head is { Unit: null, IsTotal: false } && (head.Measure is Measure.Amount or Measure.Actual || Rate().IsMatch(head.Core));

    private static bool AreRates(List<CellContent> rates, List<CellContent> parts, List<CellContent> wholes)
    {
        var (held, broken) = (0, 0);
        for (var row = 0; row < rates.Count; row++)
        {
            if (ValueOf(rates[row]) is not { } rate || ValueOf(parts[row]) is not { } part || ValueOf(wholes[row]) is not { } whole)
                continue;
            var decimals = rates[row].Number!.Decimals;
            var (digits, slack) = (rates[row].Number!.Printed.Count(char.IsAsciiDigit), Slack(parts[row], part) + Slack(wholes[row], whole));
            var meant = 100 * part / whole;
            if (Math.Abs(meant - rate) > (new decimal(1, 0, 0, false, (byte)decimals) / 2) + (meant * slack))
                broken++;
            else if (digits > FewestDigits && rate != part && rate != whole && whole != 100)
                held++;
        }
        return held >= FewestHeld && broken <= 1;
    }

    /// <summary>How far a number may be from what is meant, beside itself.</summary>
    private static decimal Slack(CellContent cell, decimal value) => new decimal(1, 0, 0, false, (byte)cell.Number!.Decimals) / 2 / value;

    private static decimal? ValueOf(CellContent cell) =>
        cell is { Kind: CellKind.Number, Number: { Value: > 0 } number } && number.Unit == MeasureUnit.None ? number.Value : null;

    [GeneratedRegex("^(?:完成|执行|占|为)|进度|比$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("完成|执行|进度|预算|支付|支出|到位", RegexOptions.CultureInvariant)]
    private static partial Regex Progress();
}
