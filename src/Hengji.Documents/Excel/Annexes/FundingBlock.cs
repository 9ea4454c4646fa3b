using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Scoring;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>The block of amounts with execution rate and score: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分, in this order.</summary>
internal static class FundingBlock
{
    private const int WeightColumn = 6;
    private const int RateColumn = 7;
    private const int ScoreColumn = 8;

    /// <summary>Writes the head of the block over eight columns.</summary>
    public static void Head(AnnexSheet sheet, string title) =>
        sheet.Head((title, 2), ("年初预算数", 1), ("全年预算数", 1), ("全年执行数", 1), ("分值", 1), ("执行率", 1), ("得分", 1));

    /// <summary>A row of amounts; points and score only where a line is scored.</summary>
    /// <returns>Cells of points and score; null when the row is not scored.</returns>
    public static (string Weight, string Score)? Row(
        AnnexSheet sheet, (string Group, string Label) name, (Figure? Initial, Figure? FullYear, Figure? Executed) amounts, decimal? weight, ScoreLine? line)
    {
        var row = sheet.Row;
        WriteLabel(sheet, name.Group, name.Label);
        sheet.Number(row, 3, amounts.Initial);
        sheet.Number(row, 4, amounts.FullYear);
        sheet.Number(row, 5, amounts.Executed);
        sheet.Rate(row, RateColumn, (amounts.Executed, CellName.Of(row, 5)), (amounts.FullYear, CellName.Of(row, 4)), "全年执行数 ÷ 全年预算数");
        (string, string)? cells = null;
        if (weight is { } points)
        {
            sheet.Sheet[row, WeightColumn] = BookCell.Number(points, AnnexStyles.Number);
            WriteScore(sheet, row, points, amounts, line);
            cells = (CellName.Of(row, WeightColumn), CellName.Of(row, ScoreColumn));
        }
        else
        {
            sheet.Words(WeightColumn, WeightColumn, "—", AnnexStyles.Centred);
            sheet.Words(ScoreColumn, ScoreColumn, "—", AnnexStyles.Centred);
        }
        sheet.Row++;
        return cells;
    }

    private static void WriteLabel(AnnexSheet sheet, string group, string label)
    {
        if (group.Length == 0)
        {
            sheet.Words(1, 2, label, AnnexStyles.Words);
            return;
        }
        sheet.Words(1, 1, group, AnnexStyles.Centred);
        sheet.Words(2, 2, label, AnnexStyles.Words);
    }

    private static void WriteScore(
        AnnexSheet sheet, int row, decimal points, (Figure? Initial, Figure? FullYear, Figure? Executed) amounts, ScoreLine? line)
    {
        Rational? rate = amounts is { Executed: { } done, FullYear: { Value: not 0 } whole }
            ? Rational.Of(Rational.Of(done.Value).Round(8)) / Rational.Of(whole.Value)
            : null;
        var decimals = line?.ScorePoints is { } claimed && Rational.Of(claimed) * 10 is { IsWhole: true } ? 1 : 2;
        var computed = rate is { } share ? Rational.Min(Rational.Of(points), Rational.Of(points) * share).Round(decimals) : (decimal?)null;
        var style = AnnexStyles.Points(line is { IsAssumed: true });
        var (full, done2) = (CellName.Of(row, 4), CellName.Of(row, 5));
        sheet.Sheet[row, ScoreColumn] = line is { ScorePoints: { } score } && score != computed
            ? BookCell.Number(score, style) with { Comment = line.Explanation }
            : BookCell.Computed(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"IF(COUNT({full},{done2})<2,\"\",IFERROR(ROUND(MIN({CellName.Of(row, WeightColumn)},{CellName.Of(row, WeightColumn)}*{done2}/{full}),{decimals}),\"\"))"),
                computed, style) with { Comment = "公式：分值 × 执行率，不超过分值" };
    }
}
