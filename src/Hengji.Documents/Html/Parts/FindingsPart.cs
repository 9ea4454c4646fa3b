using Hengji.Checks;

namespace Hengji.Documents.Html.Parts;

/// <summary>发现的问题: errors with their proof in full, all others folded to a line; findings of one code stand together.</summary>
internal sealed class FindingsPart(PageContext context)
{
    private readonly FindingBody body = new(context);
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

    /// <summary>The sentence that stands for a finding in headings and lists.</summary>
    public static string HeadingOf(Finding finding)
    {
        var end = finding.Message.IndexOf('。', StringComparison.Ordinal);
        return end < 0 ? finding.Message : finding.Message[..end];
    }

    private void WriteGroup(Markup page, FindingGroup group)
    {
        var findings = context.Findings.Where(group.Holds).ToList();
        page.Start("h3").Attr("id", "findings-" + group.Id).Write(group.Badge)
            .Element("span", $" {findings.Count} 个", "remark").End();
        page.Element("p", findings.Count == 0 ? "没有发现。" : group.Lead, "small");
        foreach (var batch in findings.GroupBy(finding => finding.Code, StringComparer.Ordinal))
        {
            page.Line().Start("article", "finding " + group.Badge.Style);
            if (batch.Count() == 1)
                WriteSingle(page, batch.First(), group.IsOpen);
            else
                WriteBatch(page, [.. batch], group.IsOpen);
            page.End();
        }
    }

    private void WriteSingle(Markup page, Finding finding, bool isOpen)
    {
        number++;
        page.Attr("id", IdOf(number));
        var heading = HeadingOf(finding);
        Fold(page, isOpen, Span(number, number), heading, "");
        if (finding.Message.TrimEnd('。') is var message && message != heading)
            page.Element("p", finding.Message[(heading.Length + 1)..], "message");
        body.WriteProof(page, finding);
        FindingBody.WriteAdvice(page, finding);
        page.End();
    }

    private void WriteBatch(Markup page, List<Finding> findings, bool isOpen)
    {
        var first = number + 1;
        var problems = findings.Select(BareMessage).Distinct(StringComparer.Ordinal).ToList();
        var objects = findings.Where(finding => finding.RowLabel.Length > 0).Select(finding => finding.RowLabel).ToList();
        var heading = problems is [var only] ? only.TrimEnd('。') : findings[0].Title;
        Fold(page, isOpen, Span(first, first + findings.Count - 1), heading, Few(objects, findings.Count));
        body.WriteTable(page, findings, first, problems.Count > 1);
        FindingBody.WriteAdvice(page, findings[0]);
        page.End();
        number += findings.Count;
    }

    /// <summary>Errors stand open; what is folded opens without script.</summary>
    private static void Fold(Markup page, bool isOpen, string numbers, string heading, string objects)
    {
        page.Start(isOpen ? "div" : "details");
        if (!isOpen)
            page.Start("summary");
        page.Start("h4").Element("span", numbers, "no").Text(" " + heading);
        if (objects.Length > 0)
            page.Element("span", "　" + objects, "remark");
        page.End();
        if (!isOpen)
            page.End();
    }

    /// <summary>The message without the name of the row, which has a column of its own.</summary>
    private static string BareMessage(Finding finding) =>
        finding.RowLabel.Length > 0
            ? finding.Message.Replace(finding.RowLabel + "：", "", StringComparison.Ordinal)
            : finding.Message;

    private static string Few(List<string> names, int count) =>
        names.Count == 0 ? $"共 {count} 处"
        : names.Count <= 3 ? string.Join("、", names)
        : string.Join("、", names.Take(3)) + $"等 {names.Count} 处";

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"q{number}");

    private static string Span(int first, int last) =>
        first == last ? string.Create(CultureInfo.InvariantCulture, $"{first}.")
        : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}.");
}
