using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Writes the cover (封面): the title, and lines with what is filled in standing on a rule.</summary>
internal static class CoverWriter
{
    private const int CharacterTwips = 280;
    private static readonly int LineTwips = PageLayout.Portrait.TextWidth;

    public static void Write(Report report, Markup markup, PageWriter page, RunWriter runs)
    {
        page.OpenParagraph("Title", """<w:spacing w:before="2900" w:after="2600"/>""");
        runs.Words(report.Title);
        page.CloseParagraph();
        if (!report.Cover.IsEmpty)
            Lines(report.Cover, markup, page, runs);
        page.EndCover();
    }

    private static void Lines(ImmutableArray<CoverLine> lines, Markup markup, PageWriter page, RunWriter runs)
    {
        var labelWidth = Math.Min(5000, 316 + (CharacterTwips * lines.Max(line => line.Label.TrimEnd('：', ':').Length + 1)));
        var textWidth = LineTwips - labelWidth;
        _ = markup.Add($"<w:tbl><w:tblPr><w:tblW w:w=\"{LineTwips}\" w:type=\"dxa\"/>")
            .Raw("""<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCaption w:val="封面"/></w:tblPr>""")
            .Add($"<w:tblGrid><w:gridCol w:w=\"{labelWidth}\"/><w:gridCol w:w=\"{textWidth}\"/></w:tblGrid>");
        foreach (var line in lines)
        {
            _ = markup.Raw("""<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="850" w:hRule="atLeast"/></w:trPr>""");
            Cell(labelWidth, "", "CoverLabel", line.Label.TrimEnd('：', ':') + "：", markup, runs);
            Cell(textWidth, """<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:tcBorders>""", "CoverText", line.Text, markup, runs);
            _ = markup.Raw("</w:tr>");
        }
        _ = markup.Raw("</w:tbl>");
        page.AfterTable();
    }

    private static void Cell(int width, string borders, string style, string text, Markup markup, RunWriter runs)
    {
        _ = markup.Add($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>").Raw(borders)
            .Add($"<w:vAlign w:val=\"bottom\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
        runs.Words(text);
        _ = markup.Raw("</w:p></w:tc>");
    }
}
