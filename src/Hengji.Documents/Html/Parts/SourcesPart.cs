using Hengji.Regulations;

namespace Hengji.Documents.Html.Parts;

/// <summary>依据与来源: the regulations cited with their marks, and the files the numbers were read from.</summary>
internal sealed class SourcesPart(PageContext context)
{
    /// <summary>Writes the section.</summary>
    public void Write(Markup page, Contents contents)
    {
        contents.Add("sources", "依据与来源");
        page.Start("section").Attr("id", "sources").Attr("aria-labelledby", "sources-h");
        page.Start("h2").Attr("id", "sources-h").Text("依据与来源").End();
        page.Element("h3", "引用的依据");
        page.Element("p", "标明“未见原文”的依据未经核对原文，使用前请查证；标明“本系统默认”的不是规定。", "small");
        WriteCitations(page);
        page.Element("h3", "数字来自的文件");
        WriteFiles(page);
        page.End().Line();
    }

    private void WriteCitations(Markup page)
    {
        page.Start("ul");
        foreach (var document in Citations().Distinct().GroupBy(citation => (citation.Document, citation.Seen))
            .OrderBy(group => group.Key.Seen).ThenBy(group => group.Key.Document, StringComparer.Ordinal))
        {
            page.Start("li");
            var places = document.Select(citation => citation.Place).Where(place => place.Length > 0);
            CitationText.Write(page, new Citation(document.Key.Document, string.Join("；", places.Distinct()), document.Key.Seen));
            page.End();
        }
        page.End();
    }

    private IEnumerable<Citation> Citations()
    {
        var report = context.Report;
        return context.Findings.Select(finding => finding.Citation)
            .Concat(report.Checks.Outcomes.Select(outcome => outcome.Rule.Citation))
            .Concat(report.Evaluation.Lines.Select(line => line.Citation))
            .Append(report.Evaluation.Scheme.Citation)
            .Concat(report.Stories.Values.Select(story => story.Citation).OfType<Citation>());
    }

    private void WriteFiles(Markup page)
    {
        page.Start("ul");
        foreach (var file in context.Report.Submission.AllFigures.GroupBy(figure => figure.Source.File, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Element("li", $"{file.Key}　{file.Count()} 个数字");
        }
        page.End();
    }
}
