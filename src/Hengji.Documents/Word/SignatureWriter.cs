using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Opinions to be signed: one box each with room for the opinion, and lines below that are never parted from it.</summary>
internal static class SignatureWriter
{
    private const int HeightTwips = 3700;

    public static void Write(IReadOnlyList<SignatureBlock> blocks, Markup markup, RunWriter runs)
    {
        var width = PageLayout.Portrait.TextWidth;
        _ = markup.Add($"<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>")
            .Raw("""<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCaption w:val="签署意见"/></w:tblPr>""")
            .Add($"<w:tblGrid><w:gridCol w:w=\"{width}\"/></w:tblGrid>");
        foreach (var block in blocks)
            Box(block, width, markup, runs);
        _ = markup.Raw("</w:tbl>");
    }

    private static void Box(SignatureBlock block, int width, Markup markup, RunWriter runs)
    {
        _ = markup.Add($"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{HeightTwips}\" w:hRule=\"atLeast\"/></w:trPr>")
            .Add($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>");
        Line("SignTitle", "", block.Title, markup, runs);
        for (var at = 0; at < block.Lines.Length; at++)
            Line("SignLine", at == 0 ? """<w:spacing w:before="1200"/>""" : "", block.Lines[at], markup, runs);
        _ = markup.Raw("</w:tc></w:tr>");
    }

    private static void Line(string style, string properties, string text, Markup markup, RunWriter runs)
    {
        _ = markup.Add($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>").Raw(properties).Raw("</w:pPr>");
        runs.Words(text);
        _ = markup.Raw("</w:p>");
    }
}
