using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Documents.Html.Parts;

/// <summary>发现的问题: errors, warnings, questions and notes, each with its two sides, places, suspects and basis.</summary>
internal sealed class FindingsPart(PageContext context)
{
    private int number;

    /// <summary>Writes the section.</summary>
    public void Write(Markup page, Contents contents)
    {
        contents.Add("findings", "发现的问题", context.Findings.Length.ToString(CultureInfo.InvariantCulture));
        page.Start("section").Attr("id", "findings").Attr("aria-labelledby", "findings-h");
        page.Start("h2").Attr("id", "findings-h").Text("发现的问题").End();
        foreach (var group in FindingGroup.All)
            WriteGroup(page, group);
        page.End().Line();
    }

    private void WriteGroup(Markup page, FindingGroup group)
    {
        var findings = context.Findings.Where(group.Holds).ToList();
        page.Start("h3").Attr("id", "findings-" + group.Id).Write(group.Badge)
            .Element("span", $" {findings.Count} 个", "remark").End();
        page.Element("p", findings.Count == 0 ? "没有发现。" : group.Lead, "small");
        foreach (var finding in findings)
            WriteFinding(page, finding, group.Badge.Style);
    }

    private void WriteFinding(Markup page, Finding finding, string style)
    {
        number++;
        var id = string.Create(CultureInfo.InvariantCulture, $"q{number}");
        page.Line().Start("article", "finding " + style).Attr("id", id).Attr("aria-labelledby", id + "-h");
        page.Start("h4").Attr("id", id + "-h").Element("span", $"{number}.", "no").Text(" " + HeadingOf(finding)).End();
        page.Element("p", finding.Message, "message");
        WriteSides(page, finding);
        if (finding.Explanation.Length > 0)
            page.Start("p", "formula").Element("span", "算式", "tag").Text(" " + finding.Explanation).End();
        WritePlaces(page, finding);
        WriteSuspects(page, finding);
        if (finding.Advice.Length > 0)
            page.Start("p", "advice").Element("span", "怎么办", "tag").Text(" " + finding.Advice).End();
        page.Start("p", "small").Element("span", "依据", "tag").Text(" ");
        CitationText.Write(page, finding.Citation);
        page.Text("　").Element("span", "编号 " + finding.Code, "code").End().End();
    }

    private static string HeadingOf(Finding finding)
    {
        var title = finding.Title.Length > 0 ? finding.Title : finding.Code;
        return finding.RowLabel.Length > 0 ? $"{title}　{finding.RowLabel}" : title;
    }

    private static void WriteSides(Markup page, Finding finding)
    {
        (string Term, string Text)[] sides =
        [
            ("左边", finding.Left), ("右边", finding.Right), ("相差", finding.Gap), ("四舍五入最多解释", finding.Slack),
        ];
        if (sides.All(side => side.Text.Length == 0))
            return;
        page.Start("dl", "sides");
        foreach (var (term, text) in sides.Where(side => side.Text.Length > 0))
            page.Start("div").Element("dt", term).Element("dd", text).End();
        page.End();
    }

    private void WritePlaces(Markup page, Finding finding)
    {
        if (finding.Places.IsEmpty)
            return;
        page.Element("p", "涉及的数字", "tag");
        page.Start("ul", "places");
        foreach (var place in finding.Places)
        {
            page.Start("li");
            WritePlace(page, place);
            page.End();
        }
        page.End();
    }

    private void WritePlace(Markup page, FindingPlace place)
    {
        if (context.Report.Submission.Figure(place.Figure) is { } figure)
            WriteQuote(page, place, figure);
        else
            page.Element("q", place.Quote);
        page.Text(" ").Element("span", FigureLabel.Of(context.Report, place.Figure), "what");
        page.Text(" ").Element("span", place.Source.ToString(), "source");
        if (context.Index.Find(place.Figure) is not null)
            page.Text(" ").Start("a", "go").Attr("href", "#" + context.Index.BestId(place.Figure)).Text("在表中查看").End();
    }

    /// <summary>The characters found are the number itself, or words around it.</summary>
    private void WriteQuote(Markup page, FindingPlace place, Figure figure)
    {
        context.Numbers.Write(page, figure);
        if (place.Quote.Length > 0 && place.Quote != figure.Printed)
            page.Text(" ").Element("q", place.Quote);
    }

    private void WriteSuspects(Markup page, Finding finding)
    {
        if (finding.Suspects.IsEmpty)
            return;
        page.Element("p", "最可能出错的数字", "tag");
        page.Start("ol", "suspects");
        foreach (var suspect in finding.Suspects)
            WriteSuspect(page, suspect);
        page.End();
    }

    private void WriteSuspect(Markup page, Suspect suspect)
    {
        page.Start("li").Start("span", "what").Text(FigureLabel.Of(context.Report, suspect.Figure.Address)).End().Text(" ");
        context.Numbers.Write(page, suspect.Figure);
        if (suspect.Repair is { } repair)
            page.Text(" 或应为 ").Element("b", Shown(suspect.Figure, repair));
        if (Words.Of(suspect.Slip) is { Length: > 0 } slip)
            page.Text(" ").Element("span", slip, "slip");
        page.Text(" ").Element("span", suspect.Reason, "small").End();
    }

    private static string Shown(Figure figure, decimal repair) => figure.WithValue(repair).ToText();
}
