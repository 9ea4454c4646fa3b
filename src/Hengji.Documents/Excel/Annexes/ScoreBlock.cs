using Hengji.Documents.Excel.Books;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>The block of indicators with points and scores, and the total below it.</summary>
internal static class ScoreBlock
{
    public static void Head(AnnexSheet sheet) =>
        sheet.Head(
            ("一级指标", 1), ("二级指标", 1), ("三级指标", 1), ("年度指标值", 1), ("实际完成值", 1), ("分值", 1), ("得分", 1),
            ("偏差原因分析及改进措施", 1));

    /// <summary>Lines of an evaluation, classes and second levels merged.</summary>
    public static void Lines(AnnexSheet sheet, IReadOnlyList<ScoreLine> lines)
    {
        var first = sheet.Row;
        foreach (var line in lines)
        {
            sheet.Words(1, 1, NameOf(line.Class), AnnexStyles.Centred);
            sheet.Words(2, 2, line.Level2, AnnexStyles.Centred);
            sheet.Words(3, 3, line.Name, AnnexStyles.Words);
            sheet.Words(4, 4, line.TargetText, AnnexStyles.Words);
            sheet.Words(5, 5, line.ActualText, AnnexStyles.Words);
            var style = AnnexStyles.Points(line.IsAssumed);
            sheet.Sheet[sheet.Row, 6] = BookCell.Number(line.WeightPoints, style) with { Comment = line.Citation.ToText() };
            sheet.Sheet[sheet.Row, 7] = line.ScorePoints is { } score
                ? BookCell.Number(score, style) with { Comment = line.Explanation }
                : BookCell.Blank(AnnexStyles.Number) with { Comment = line.Explanation };
            sheet.Words(8, 8, line.DeviationReason, AnnexStyles.Words);
            sheet.Row++;
        }
        sheet.MergeEqual(first, 1, i => NameOf(lines[i].Class), lines.Count);
        sheet.MergeEqual(first, 2, i => NameOf(lines[i].Class) + "\n" + lines[i].Level2, lines.Count);
    }

    /// <summary>Empty lines to be filled by hand, one for each kind of indicator.</summary>
    public static void Blank(AnnexSheet sheet)
    {
        (string Class, string Level2)[] kinds =
        [
            ("产出指标", "数量指标"), ("产出指标", "质量指标"), ("产出指标", "时效指标"), ("产出指标", "成本指标"),
            ("效益指标", "经济效益指标"), ("效益指标", "社会效益指标"), ("效益指标", "生态效益指标"), ("效益指标", "可持续影响指标"),
            ("满意度指标", "服务对象满意度指标"),
        ];
        var first = sheet.Row;
        foreach (var (name, level2) in kinds)
        {
            sheet.Words(1, 1, name, AnnexStyles.Centred);
            sheet.Words(2, 2, level2, AnnexStyles.Centred);
            for (var column = 3; column <= 8; column++)
                sheet.Words(column, column, "", column is 6 or 7 ? AnnexStyles.Number : AnnexStyles.Words);
            sheet.Row++;
        }
        sheet.MergeEqual(first, 1, i => kinds[i].Class, kinds.Length);
    }

    /// <summary>Sum of points and scores from a row on, with an execution line elsewhere; blank while a score is missing.</summary>
    public static void Total(AnnexSheet sheet, int first, (string Weight, string Score)? execution, (decimal? Weight, decimal? Score) sums, string remark)
    {
        var last = sheet.Row - 1;
        sheet.Words(1, 5, "总分", AnnexStyles.Centred with { IsBold = true });
        Sum(6, execution?.Weight, sums.Weight);
        Sum(7, execution?.Score, sums.Score);
        sheet.Words(8, 8, remark, AnnexStyles.Words);
        sheet.Row++;

        void Sum(int column, string? extra, decimal? value)
        {
            var range = $"{CellName.Of(first, column)}:{CellName.Of(last, column)}";
            var cells = extra is null ? range : $"{range},{extra}";
            var needed = $"ROWS({range}){(extra is null ? "" : "+1")}";
            sheet.Sheet[sheet.Row, column] = BookCell.Computed(
                $"IF(COUNT({cells})<{needed},\"\",SUM({cells}))", value, AnnexStyles.Number with { IsBold = true }) with
            {
                Comment = "公式：各行之和；有一行缺分即不计总分",
            };
        }
    }

    private static string NameOf(IndicatorClass kind) =>
        kind switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
