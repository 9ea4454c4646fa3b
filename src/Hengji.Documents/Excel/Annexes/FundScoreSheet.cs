using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>附件5 政府性基金预算支出绩效自评表.</summary>
internal static class FundScoreSheet
{
    public static void Write(Report report, Book book)
    {
        var sheet = new AnnexSheet(
            report, book, "附件5", "政府性基金预算支出绩效自评表", "附件5 政府性基金自评表", 14, 22, 30, 24, 30, 14, 14, 26);
        sheet.Words(1, 2, "基金名称", AnnexStyles.Head);
        sheet.Words(3, 4, "", AnnexStyles.Words);
        sheet.Words(5, 5, "功能科目", AnnexStyles.Head);
        sheet.Words(6, 8, "", AnnexStyles.Words);
        sheet.Row++;
        sheet.Head(("资金（万元）", 2), ("上年结转", 1), ("本年收入", 1), ("本年支出", 1), ("上级补助", 1), ("年末结转", 1), ("支出进度", 1));
        WriteAmounts(sheet);
        sheet.Head(("年度总体目标", 1), ("预期目标", 3), ("实际完成情况", 4));
        sheet.Words(1, 1, "", AnnexStyles.Centred);
        sheet.Words(2, 4, "", AnnexStyles.Words);
        sheet.Words(5, 8, "", AnnexStyles.Words);
        sheet.Grow(60);
        sheet.Row++;
        ScoreBlock.Head(sheet);
        var first = sheet.Row;
        ScoreBlock.Blank(sheet);
        ScoreBlock.Total(sheet, first, null, (null, null), "");
        sheet.Sheet.PagesHigh = 1;
        sheet.Foot("未见空白表样，参照项目支出绩效自评表编制（本系统默认，非规定）");
    }

    private static void WriteAmounts(AnnexSheet sheet)
    {
        var row = sheet.Row;
        var (opening, income, spent, closing) =
            (sheet.Find("fund", "opening"), sheet.Find("fund", "income"), sheet.Find("fund", "expenditure"), sheet.Find("fund", "closing"));
        sheet.Words(1, 2, "政府性基金预算", AnnexStyles.Words);
        sheet.Number(row, 3, opening);
        sheet.Number(row, 4, income);
        sheet.Number(row, 5, spent);
        sheet.Number(row, 6, null);
        Rational? left = opening is null || income is null || spent is null
            ? null
            : Rational.Of(opening.Value) + Rational.Of(income.Value) - Rational.Of(spent.Value);
        var (a, b, c) = (CellName.Of(row, 3), CellName.Of(row, 4), CellName.Of(row, 5));
        sheet.Computed(
            row, 7, closing, left, $"IF(COUNT({a},{b},{c})<3,\"\",ROUND({a}+{b}-{c},2))", "上年结转 + 本年收入 − 本年支出");
        decimal? progress = spent is not null && opening is not null && income is not null && opening.Value + income.Value != 0
            ? (Rational.Of(spent.Value) / (Rational.Of(opening.Value) + Rational.Of(income.Value))).Round(4)
            : null;
        sheet.Sheet[row, 8] = BookCell.Computed(
            $"IF(COUNT({a},{b},{c})<3,\"\",IFERROR(ROUND({c}/({a}+{b}),4),\"\"))", progress, AnnexStyles.Number with { Format = "0.00%" }) with
        {
            Comment = "公式：本年支出 ÷（上年结转 + 本年收入）；本系统默认口径，非规定",
        };
        sheet.Row++;
    }
}
