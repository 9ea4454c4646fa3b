using Hengji.Checks;
using Hengji.Documents.Html.Tables;
using Hengji.Figures;

namespace Hengji.Documents.Html.Parts;

/// <summary>What stands under the heading of a finding: proof, places, suspects, advice, basis; or one table for many.</summary>
internal sealed class FindingBody(PageContext context)
{
    /// <summary>Places listed in full at most; sums of long lists have more.</summary>
    private const int MostPlaces = 6;

    /// <summary>The relation with figures put in, both sides, the places, and the cells most likely wrong.</summary>
    public void WriteProof(Markup page, Finding finding)
    {
        if (finding.Explanation.Length > 0)
        {
            page.Start("p", "formula").Element("span", "算式", "tag").Text(" ");
            RelationText.Write(page, context.Numbers, finding.Explanation, FiguresIn(finding));
            page.End();
        }
        WriteSides(page, finding);
        WritePlaces(page, finding.Places);
        WriteSuspects(page, finding);
    }

    /// <summary>What to do, on what basis, by which rule.</summary>
    public static void WriteAdvice(Markup page, Finding finding)
    {
        if (finding.Advice.Length > 0)
            page.Start("p", "advice").Element("span", "怎么办", "tag").Text(" " + finding.Advice).End();
        page.Start("p", "small").Element("span", "规则", "tag").Text($" {finding.Title}　");
        page.Element("span", "编号 " + finding.Code, "code").Text("　").Element("span", "依据", "tag").Text(" ");
        CitationText.Write(page, finding.Citation);
        page.End();
    }

    /// <summary>Findings of one rule in one table, a row each.</summary>
    public void WriteTable(Markup page, List<Finding> findings, int first, bool withMessage)
    {
        var withObject = findings.Exists(finding => finding.RowLabel.Length > 0);
        var withPlaces = findings.Exists(finding => !finding.Places.IsEmpty);
        string[] heads = [withObject ? "对象" : "序号", .. withMessage ? ["问题"] : Array.Empty<string>(), .. withPlaces ? ["涉及的内容"] : Array.Empty<string>()];
        TableFrame.Start(page, "规则：" + findings[0].Title, "", heads.Length, "batch");
        page.Start("thead").Start("tr");
        foreach (var head in heads)
            page.Start("th").Attr("scope", "col").Text(head).End();
        page.End().End().Start("tbody").Line();
        for (var at = 0; at < findings.Count; at++)
        {
            var number = (first + at).ToString(CultureInfo.InvariantCulture);
            page.Start("tr").Attr("id", "q" + number);
            page.Start("th").Attr("scope", "row").Text($"{number}. {findings[at].RowLabel}".TrimEnd()).End();
            if (withMessage)
                page.Start("td", "words").Text(findings[at].Message).End();
            if (withPlaces)
                WriteCell(page, findings[at]);
            page.End().Line();
        }
        page.End();
        TableFrame.End(page);
    }

    private void WriteCell(Markup page, Finding finding)
    {
        page.Start("td");
        WritePlaces(page, finding.Places, isShort: true);
        WriteSuspects(page, finding);
        page.End();
    }

    private IEnumerable<Figure> FiguresIn(Finding finding) =>
        finding.Places.Select(place => context.Report.Submission.Figure(place.Figure)).OfType<Figure>()
            .Where(figure => finding.Explanation.Contains(figure.Printed.TrimEnd('%'), StringComparison.Ordinal));

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

    private void WritePlaces(Markup page, ImmutableArray<FindingPlace> places, bool isShort = false)
    {
        if (places.IsEmpty)
            return;
        if (!isShort)
            page.Element("p", "涉及的内容", "tag");
        WriteList(page, places.Take(MostPlaces), isShort);
        if (places.Length <= MostPlaces)
            return;
        page.Start("details").Element("summary", $"其余 {places.Length - MostPlaces} 处");
        WriteList(page, places.Skip(MostPlaces), isShort);
        page.End();
    }

    private void WriteList(Markup page, IEnumerable<FindingPlace> places, bool isShort)
    {
        page.Start("ul", "places");
        foreach (var place in places)
        {
            page.Start("li");
            WritePlace(page, place, isShort);
            page.End();
        }
        page.End();
    }

    /// <summary>The number or words found, what they are, where they were read, and where they stand in this page.</summary>
    private void WritePlace(Markup page, FindingPlace place, bool isShort)
    {
        if (context.Report.Submission.Figure(place.Figure) is { } figure)
            WriteQuote(page, place, figure);
        else
            page.Element("q", place.Quote);
        var label = isShort ? FigureLabel.ItemLabel(context.Report, place.Figure) : FigureLabel.Of(context.Report, place.Figure);
        page.Text(" ").Element("span", label, "what");
        page.Text(" ").Element("span", SourceText.Of(place.Source), "source");
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
            page.Text(" 或应为 ").Element("b", suspect.Figure.WithValue(repair).ToText());
        if (Html.Words.Of(suspect.Slip) is { Length: > 0 } slip)
            page.Text(" ").Element("span", slip, "slip");
        page.Text(" ").Element("span", suspect.Reason, "small").End();
    }
}
