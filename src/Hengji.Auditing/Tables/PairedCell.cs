using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>A cell that holds an amount and its rate (301.44（94.20%）, 减少2.55，下降28.0%), or one number behind a word that gives it its sign (降28.0%).</summary>
/// <param name="First">The amount, or the only number, signed.</param>
/// <param name="Second">The rate, signed; null where there is only one number.</param>
/// <param name="Measure">What the rate's words make of it.</param>
internal sealed partial record PairedCell(ScannedNumber First, ScannedNumber? Second, Measure Measure)
{
    /// <summary>Reads a cell; null where it holds anything else.</summary>
    public static PairedCell? Of(PrintedCell? cell)
    {
        if (cell is null || cell.Text.Length > 60)
            return null;
        var numbers = NumberScanner.Scan(cell.Text);
        return numbers.Length switch
        {
            1 when Before(cell, numbers[0]) is { Success: true, Length: > 0 } words && After(cell, numbers[0]) is "" or "）" or ")" =>
                new PairedCell(Signed(numbers[0], words), null, Measure.Change),
            2 when numbers[1].Unit == MeasureUnit.Percent && numbers[0].Unit.Dimension != "%" && After(cell, numbers[1]) is "" or "）" or ")" => Pair(cell, numbers[0], numbers[1]),
            _ => null,
        };
    }

    /// <summary>Whether it holds an amount and its rate, so that it is no sentence.</summary>
    public static bool IsPair(PrintedCell cell) => Of(cell) is { Second: not null };

    private static PairedCell? Pair(PrintedCell cell, ScannedNumber amount, ScannedNumber rate)
    {
        if (Before(cell, amount) is not { Success: true } before || Between().Match(TableGrid.Squeezed(cell.Text[amount.End..rate.Start])) is not { Success: true } between)
            return null;
        var measure = between.Groups["share"].Success ? Measure.Share
            : between.Groups["done"].Success ? Measure.CompletionRate
            : between.Groups["down"].Success || between.Groups["up"].Success || before.Length > 0 ? Measure.ChangeRate
            : Measure.Rate;
        return new PairedCell(Signed(amount, before), measure == Measure.ChangeRate ? Signed(rate, between.Groups["down"].Success || between.Groups["up"].Success ? between : before) : rate, measure);
    }

    private static Match Before(PrintedCell cell, ScannedNumber number) => Direction().Match(TableGrid.Squeezed(cell.Text[..number.Start]));

    private static string After(PrintedCell cell, ScannedNumber number) => TableGrid.Squeezed(cell.Text[number.End..]);

    private static ScannedNumber Signed(ScannedNumber number, Match words) =>
        words.Groups["down"].Success && number.Value > 0 ? number with { Value = -number.Value } : number;

    [GeneratedRegex(@"^(?:同比|比上年|较上年|比去年)?(?:(?<down>减少|下降|降低|压减|减支|减收|降幅|降|减|↓|▼)|(?<up>增加|增长|上升|提高|增支|增收|增幅|升|增|↑|▲))?(?:了|额|率|幅度?)?[为:：]?$")]
    private static partial Regex Direction();

    [GeneratedRegex(@"^[，,、；;/|（(]*(?:同比|比上年|较上年|比去年|其中)?(?:(?<down>减少|下降|降低|压减|降幅|减幅|降|减|↓|▼)|(?<up>增加|增长|上升|提高|增幅|升|增|↑|▲)|(?<share>占比?|占[^，。]{0,8}[的比重例]+)|(?<done>(?:预算)?(?:执行|完成|支出|控制|支付|到位)(?:率|进度|比例)?|占(?:年初|全年|调整)?预算的?))?(?:了|额|率|幅度?)?[为:：]?$")]
    private static partial Regex Between();
}
