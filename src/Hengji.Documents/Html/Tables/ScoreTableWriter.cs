using Hengji.Scoring;

namespace Hengji.Documents.Html.Tables;

/// <summary>Writes the self-evaluation score sheet (自评表): every line with target, actual value, points and the reason.</summary>
internal static class ScoreTableWriter
{
    /// <summary>Writes the table.</summary>
    public static void Write(Markup page, PageContext context, string caption, bool withExplanations = false)
    {
        var evaluation = context.Report.Evaluation;
        string[] heads = withExplanations
            ? ["一级指标", "二级指标", "三级指标", "分值", "得分", "结论", "得分怎么来的"]
            : ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
        TableFrame.Start(page, caption, "分", heads.Length, "scores");
        WriteHeads(page, heads);
        page.Start("tbody").Line();
        foreach (var group in evaluation.Lines.GroupBy(line => line.Class))
            WriteClass(page, context, [.. group], withExplanations);
        page.End();
        WriteTotal(page, evaluation, heads.Length, withExplanations ? 3 : 5);
        TableFrame.End(page);
    }

    private static void WriteHeads(Markup page, string[] heads)
    {
        page.Start("thead").Start("tr");
        foreach (var head in heads)
            page.Start("th").Attr("scope", "col").Text(head).End();
        page.End().End().Line();
    }

    private static void WriteClass(Markup page, PageContext context, List<ScoreLine> lines, bool withExplanations)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            page.Start("tr");
            if (at == 0)
            {
                page.Start("th", "class").Attr("scope", "rowgroup").Attr("rowspan", lines.Count);
                page.Text(Html.Words.Of(line.Class)).End();
            }
            if (at == 0 || lines[at - 1].Level2 != line.Level2)
                WriteLevel2(page, line.Level2, lines.Skip(at).TakeWhile(other => other.Level2 == line.Level2).Count());
            page.Start("th", "name").Attr("scope", "row").Text(line.Name);
            Numbers.Assumed(page, line.IsAssumed);
            page.End();
            if (withExplanations)
                WriteReason(page, context, line);
            else
                WriteResult(page, line);
            page.End().Line();
        }
    }

    private static void WriteLevel2(Markup page, string level2, int rows) =>
        page.Start("td", "level2").Attr("rowspan", rows).Text(level2).End();

    private static void WriteResult(Markup page, ScoreLine line)
    {
        page.Element("td", line.TargetText, "words").Element("td", line.ActualText, "words");
        WritePoints(page, line);
        page.Element("td", line.DeviationReason, "words");
    }

    private static void WriteReason(Markup page, PageContext context, ScoreLine line)
    {
        WritePoints(page, line);
        page.Start("td", "short").Write(Html.Words.Of(line.Status)).End();
        page.Start("td", "long").Text(line.Explanation);
        if (line.Figures.Length > 0)
        {
            page.Start("span", "used").Text("用到 ");
            for (var at = 0; at < line.Figures.Length; at++)
            {
                if (at > 0)
                    page.Text("、");
                context.Numbers.Write(page, line.Figures[at]);
            }
            page.End();
        }
        if (line.Citation != context.Report.Evaluation.Scheme.Citation)
        {
            page.Start("span", "basis").Text("依据 ");
            CitationText.Write(page, line.Citation);
            page.End();
        }
        page.End();
    }

    private static void WritePoints(Markup page, ScoreLine line)
    {
        page.Element("td", Points(line.WeightPoints), "num");
        page.Element("td", line.ScorePoints is { } score ? Points(score) : "未评", line.ScorePoints is null ? "none" : "num");
    }

    private static void WriteTotal(Markup page, Evaluation evaluation, int columns, int labelColumns)
    {
        page.Start("tfoot").Start("tr", "sum");
        page.Start("th").Attr("scope", "row").Attr("colspan", labelColumns).Text("总分").End();
        page.Element("td", Points(evaluation.Classes.Sum(part => part.WeightPoints)), "num");
        page.Element("td", evaluation.TotalPoints is { } total ? Points(total) : "不完整", "num");
        page.Start("td").Attr("colspan", columns - labelColumns - 2);
        page.Text(evaluation.Grade is { } grade ? "评价结果等次：" + grade : "").End().End().End();
    }

    private static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
