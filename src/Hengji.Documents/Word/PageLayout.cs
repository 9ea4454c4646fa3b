namespace Hengji.Documents.Word;

/// <summary>A page of GB/T 9704-2012 (党政机关公文格式): size, margins, and the grid of 22 lines of 28 characters.</summary>
/// <remarks>
/// 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. A line is 28.99 pt, which Word holds as 580 twips; 22 of them need
/// 12 760 twips where 225 mm are 12 756, so the foot is 34.8 instead of 35 mm, well inside the standard's ±1 mm.
/// All lengths in twips, 1/1440 inch.
/// </remarks>
internal sealed record PageLayout(int TextWidth, string Size, string Margins)
{
    private const string Grid = """<w:docGrid w:type="linesAndChars" w:linePitch="580" w:charSpace="-841"/>""";

    private const string Footers =
        """<w:footerReference w:type="default" r:id="rFooterOdd"/><w:footerReference w:type="even" r:id="rFooterEven"/>""";

    /// <summary>A4 upright.</summary>
    public static PageLayout Portrait { get; } = new(
        11906 - 1587 - 1474,
        """<w:pgSz w:w="11906" w:h="16838"/>""",
        """<w:pgMar w:top="2098" w:right="1474" w:bottom="1974" w:left="1587" w:header="851" w:footer="1300" w:gutter="0"/>""");

    /// <summary>A4 on its side for wide tables: the same sheet turned, bound at its top.</summary>
    public static PageLayout Landscape { get; } = new(
        16838 - 2098 - 1974,
        """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>""",
        """<w:pgMar w:top="1587" w:right="1974" w:bottom="1474" w:left="2098" w:header="851" w:footer="794" w:gutter="0"/>""");

    /// <summary>The end of a section with page numbers, counted from 1 if it is the first after the cover.</summary>
    public string SectionEnd(bool isFirst) =>
        $"<w:sectPr>{Footers}<w:type w:val=\"nextPage\"/>{Size}{Margins}{(isFirst ? "<w:pgNumType w:start=\"1\"/>" : "")}{Grid}</w:sectPr>";

    /// <summary>The end of the cover: no page number.</summary>
    public string CoverEnd => $"<w:sectPr><w:type w:val=\"nextPage\"/>{Size}{Margins}{Grid}</w:sectPr>";
}
