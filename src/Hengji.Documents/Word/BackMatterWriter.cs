namespace Hengji.Documents.Word;

/// <summary>Writes what follows the sections: the list of annexes (附件) and what readers must be told (编制说明).</summary>
internal static class BackMatterWriter
{
    private const string NoticesHeading = "编制说明";

    /// <summary>附件 list: one line below the text, two characters in, later lines under the first name.</summary>
    public static void Annexes(ImmutableArray<string> annexes, PageWriter page, RunWriter runs)
    {
        for (var at = 0; at < annexes.Length; at++)
        {
            page.TurnTo(PageLayout.Portrait);
            page.OpenParagraph("AnnexItem", at == 0 ? """<w:spacing w:before="580"/><w:ind w:left="1896" w:hanging="1264"/>""" : "");
            runs.Words((at == 0 ? "附件：" : "") + Numbered(annexes, at));
            page.CloseParagraph();
        }
    }

    /// <summary>Assumptions, citations that were not seen, and the like.</summary>
    public static void Notices(ImmutableArray<string> notices, PageWriter page, RunWriter runs)
    {
        if (notices.IsEmpty)
            return;
        page.TurnTo(PageLayout.Portrait);
        page.OpenParagraph("Heading2", page.IsAtSectionStart ? "" : "<w:pageBreakBefore/>");
        runs.Words(NoticesHeading);
        page.CloseParagraph();
        for (var at = 0; at < notices.Length; at++)
        {
            page.OpenParagraph("BodyText");
            runs.Words($"{(at + 1).ToString(CultureInfo.InvariantCulture)}. {notices[at]}");
            page.CloseParagraph();
        }
    }

    /// <summary>A single annex has no number; numbers the pack writes itself stay.</summary>
    private static string Numbered(ImmutableArray<string> annexes, int at) =>
        annexes.Length == 1 || char.IsAsciiDigit(annexes[at].FirstOrDefault())
            ? annexes[at]
            : $"{(at + 1).ToString(CultureInfo.InvariantCulture)}. {annexes[at]}";
}
