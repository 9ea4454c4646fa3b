using Hengji.Documents.Html.Tables;

namespace Hengji.Documents.Html.Parts;

/// <summary>自评得分: sums by class, grades, and how each line came to its points.</summary>
internal sealed class ScoresPart(PageContext context)
{
    /// <summary>Writes the section.</summary>
    public void Write(Markup page, Contents contents)
    {
        contents.Add("scores", "自评得分说明");
        var scheme = context.Report.Evaluation.Scheme;
        page.Start("section").Attr("id", "scores").Attr("aria-labelledby", "scores-h");
        page.Start("h2").Attr("id", "scores-h").Text("自评得分说明").End();
        page.Start("p").Text($"评分方案：{scheme.Title}。等次：{Grades()}。依据 ");
        CitationText.Write(page, scheme.Citation);
        page.Text("；另有依据的在各行注明。").End();
        ScoreTableWriter.Write(page, context, "各项指标得分及其来由", withExplanations: true);
        page.End().Line();
    }

    private string Grades() =>
        string.Join("，", context.Report.Evaluation.Scheme.Grades.Select(band =>
            string.Create(CultureInfo.InvariantCulture, $"{band.Name} {band.From:0.##} 分及以上")));
}
