using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Scoring;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>The block of amounts with execution rate and score: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分.</summary>
internal static class FundingBlock
{
    /// <summary>Writes the head of the block over eight columns.</summary>
    public static void Head(AnnexSheet sheet, string title) =>
        sheet.Head((title, 2), ("年初预算数", 1), ("全年预算数", 1), ("全年执行数", 1), ("分值", 1), ("得分", 1), ("执行率", 1));

    /// <summary>A row of amounts; points and score only where a line is scored.</summary>
    /// <returns>Cells of points and score; null when the row is not scored.</returns>
    public static (string Weight, string Score)? Row(
        AnnexSheet sheet, string label, (Figure? Initial, Figure? FullYear, Figure? Executed) amounts, decimal? weight, ScoreLine? line)
    {
        var row = sheet.Row;
        sheet.Words(1, 2, label, AnnexStyles.Words);
        sheet.Number(row, 3, amounts.Initial);
        sheet.Number(row, 4, amounts.FullYear);
        sheet.Number(row, 5, amounts.Executed);
        sheet.Rate(row, 8, (amounts.Executed, CellName.Of(row, 5)), (amounts.FullYear, CellName.Of(row, 4)), "全年执行数 ÷ 全年预算数");
        (string, string)? cells = null;
        if (weight is { } points)
        {
            sheet.Sheet[row, 6] = BookCell.Number(points, AnnexStyles.Number);
            WriteScore(sheet, row, points, amounts, line);
            cells = (CellName.Of(row, 6), CellName.Of(row, 7));
        }
        else
        {
            sheet.Words(6, 6, "—", AnnexStyles.Centred);
            sheet.Words(7, 7, "—", AnnexStyles.Centred);
        }
        sheet.Row++;
        return cells;
    }

    private static void WriteScore(
        AnnexSheet sheet, int row, decimal points, (Figure? Initial, Figure? FullYear, Figure? Executed) amounts, ScoreLine? line)
    {
        Rational? rate = amounts is { Executed: { } done, FullYear: { Value: not 0 } whole }
            ? Rational.Of(Rational.Of(done.Value).Round(8)) / Rational.Of(whole.Value)
            : null;
        var decimals = line?.ScorePoints is { } claimed && Rational.Of(claimed) * 10 is { IsWhole: true } ? 1 : 2;
        var computed = rate is { } share ? Rational.Min(Rational.Of(points), Rational.Of(points) * share).Round(decimals) : (decimal?)null;
        var style = line is { IsAssumed: true } ? FormSheets.FormStyles.Assumed(AnnexStyles.Number) : AnnexStyles.Number;
        var (full, done2) = (CellName.Of(row, 4), CellName.Of(row, 5));
        sheet.Sheet[row, 7] = line is { ScorePoints: { } score } && score != computed
            ? BookCell.Number(score, style) with { Comment = line.Explanation }
            : BookCell.Computed(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"IF(COUNT({full},{done2})<2,\"\",IFERROR(ROUND(MIN({CellName.Of(row, 6)},{CellName.Of(row, 6)}*{done2}/{full}),{decimals}),\"\"))"),
                computed, style) with { Comment = "公式：分值 × 执行率，不超过分值" };
    }
}
