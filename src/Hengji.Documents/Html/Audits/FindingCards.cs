using Hengji.Checks;
using Hengji.Documents.Audits;

namespace Hengji.Documents.Html.Audits;

/// <summary>Findings as cards: certain errors, likely errors and questions apart, each with proof, suspects and places.</summary>
internal sealed class FindingCards(AuditWords words, SpotMarks marks)
{
    private const int MostSuspects = 3;
    private const int MostPlaces = 8;

    /// <summary>Name of a finding's card; numbers count from 1.</summary>
    public static string IdOf(int number) => "f-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes all cards.</summary>
    public void Write(Markup page, DocumentAudit audit)
    {
        page.Start("aside").Attr("id", "findings").Attr("aria-label", words.Say("发现的问题", "Findings")).Line();
        if (audit.Findings.IsEmpty)
            page.Element("p", words.Say("没有发现矛盾。能够核对的关系全部成立，或可由四舍五入解释。", "No contradiction found: every relation that could be checked holds, or rounding explains it."), "calm");
        for (var i = 0; i < audit.Findings.Length; i++)
        {
            if (i == 0 || audit.Findings[i].Certainty != audit.Findings[i - 1].Certainty)
                WriteHeading(page, audit, audit.Findings[i].Certainty);
            WriteCard(page, i + 1, audit.Findings[i]);
        }
        WriteNotes(page, audit);
        page.End().Line();
    }

    private void WriteHeading(Markup page, DocumentAudit audit, FindingCertainty certainty)
    {
        page.Start("h2").Attr("id", "g-" + certainty.ToString().ToLowerInvariant()).Text(words.Heading(certainty));
        page.Element("span", words.Say($"{audit.Count(certainty)} 条", $"{audit.Count(certainty)}"), "small").End().Line();
    }

    private void WriteCard(Markup page, int number, MarkedFinding marked)
    {
        var finding = marked.Finding;
        page.Start("article", "finding " + words.Badge(marked.Certainty).Style).Attr("id", IdOf(number));
        page.Start("h3").Element("span", number.ToString(CultureInfo.InvariantCulture), "no").Element("span", words.Title(marked));
        page.Element("span", finding.Code, "code").End();
        page.Start("p").Attr("lang", words.Tongue).Text(words.Reason(finding)).End();
        WriteProof(page, finding);
        WriteSuspects(page, marked);
        WritePlaces(page, marked);
        if (finding.Advice.Length > 0)
            page.Start("p", "advice").Element("span", words.Say("怎么办", "advice"), "tag").Text(" ").Start("span").Attr("lang", words.Tongue).Text(words.Advice(finding)).End().End();
        page.End().Line();
    }

    private void WriteProof(Markup page, Finding finding)
    {
        if (finding.Explanation.Length > 0)
            page.Start("p", "formula").Element("span", words.Say("算式", "proof"), "tag").Text(" " + words.Proof(finding)).End();
        if (finding.Gap.Length == 0)
            return;
        page.Start("dl", "sides");
        Side(page, words.Say("计算得", "computed"), words.Amount(finding.Left));
        Side(page, words.Say("所印为", "printed"), words.Amount(finding.Right));
        Side(page, words.Say("相差", "off by"), words.Amount(finding.Gap));
        Side(page, words.Say("四舍五入最多", "rounding at most"), words.Amount(finding.Slack));
        page.End();
    }

    private static void Side(Markup page, string term, string text)
    {
        if (text.Length > 0)
            page.Start("div").Element("dt", term).Element("dd", text).End();
    }

    private void WriteSuspects(Markup page, MarkedFinding marked)
    {
        if (marked.Finding.Suspects.IsEmpty)
            return;
        page.Start("div").Element("p", words.Say("疑点", "suspects"), "tag").Start("ol", "suspects");
        foreach (var suspect in marked.Finding.Suspects.Take(MostSuspects))
        {
            page.Start("li");
            Link(page, marked.SpotOf(suspect.Figure.Address), words.Place(suspect.Figure.Source.Locator));
            page.Text(" ").Element("b", suspect.Figure.Printed);
            if (AuditWords.Repair(suspect) is { Length: > 0 } repair)
                page.Text(" → ").Element("span", repair, "fix");
            page.Text(" ").Start("span", "small").Attr("lang", words.Tongue).Text(words.Why(suspect)).End().End();
        }
        page.End().End();
    }

    private void WritePlaces(Markup page, MarkedFinding marked)
    {
        page.Start("div").Element("p", words.Say("位置和原文", "places"), "tag").Start("ul", "places");
        foreach (var place in marked.Finding.Places.Take(MostPlaces))
        {
            var spot = marked.SpotOf(place);
            page.Start("li");
            Link(page, spot, words.Place(place.Source.Locator));
            page.Start("q").Attr("lang", "zh-CN");
            if (spot is null)
                page.Text(place.Quote);
            else
                page.Text(spot.Before).Element("mark", spot.Quote).Text(spot.After);
            page.End().End();
        }
        page.End();
        var more = marked.Finding.Places.Length - MostPlaces;
        if (more > 0)
            page.Element("p", words.Say($"另有 {more} 处，已在原文标出", $"{more} more, marked in the document"), "more");
        page.End();
    }

    private void Link(Markup page, TextSpot? spot, string text)
    {
        if (spot is null)
            page.Element("span", text, "small");
        else
            page.Start("a", "go").Attr("href", "#" + marks.IdOf(spot)).Text(text).End();
    }

    private void WriteNotes(Markup page, DocumentAudit audit)
    {
        if (audit.Notes.IsEmpty)
            return;
        page.Element("h2", words.Say("读取说明", "How it was read")).Start("ul", "small");
        foreach (var note in audit.Notes)
            page.Element("li", (note.Place is { } place ? words.Place(place.Locator) + words.Say("：", ": ") : "") + (words.IsEnglish ? note.English : note.Message));
        page.End();
    }
}
