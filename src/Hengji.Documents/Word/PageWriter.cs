namespace Hengji.Documents.Word;

/// <summary>Writes paragraphs and turns the page between upright and wide; a section ends in its last paragraph.</summary>
internal sealed class PageWriter(Markup markup)
{
    private const string SmallestParagraph =
        """<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr></w:p>""";

    private const string SpaceAfterTable = """<w:spacing w:before="200"/>""";

    private int endOfLastProperties = -1;
    private PageLayout page = PageLayout.Portrait;
    private bool isFirstSection = true;

    /// <summary>Whether nothing stands on the current section's pages yet.</summary>
    public bool IsAtSectionStart { get; private set; } = true;

    /// <summary>Whether the last thing written is a table; two tables would grow together.</summary>
    public bool IsAfterTable { get; private set; }

    /// <summary>Opens a paragraph; the caller writes its runs and calls <see cref="CloseParagraph"/>.</summary>
    /// <param name="style">Style id.</param>
    /// <param name="properties">More properties, in the order of the standard.</param>
    public void OpenParagraph(string style, string properties = "")
    {
        var needsAir = IsAfterTable && properties.Length == 0 && style is not ("TableNote" or "UnitNote");
        _ = markup.Add($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>").Raw(needsAir ? SpaceAfterTable : properties);
        endOfLastProperties = markup.Length;
        _ = markup.Raw("</w:pPr>");
    }

    /// <summary>Closes the paragraph.</summary>
    public void CloseParagraph()
    {
        _ = markup.Raw("</w:p>");
        (IsAtSectionStart, IsAfterTable) = (false, false);
    }

    /// <summary>Makes room for a table: parts it from one before it.</summary>
    public void BeforeTable()
    {
        if (IsAfterTable)
            _ = markup.Raw("""<w:p><w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr></w:p>""");
    }

    /// <summary>Says that a table was written.</summary>
    public void AfterTable() => (endOfLastProperties, IsAtSectionStart, IsAfterTable) = (-1, false, true);

    /// <summary>Goes on on pages of this shape.</summary>
    public void TurnTo(PageLayout wanted)
    {
        if (wanted == page)
            return;
        if (!IsAtSectionStart)
            EndSection(page.SectionEnd(isFirstSection));
        page = wanted;
    }

    /// <summary>Ends the cover.</summary>
    public void EndCover()
    {
        EndSection(page.CoverEnd);
        isFirstSection = true;
    }

    /// <summary>Ends the last section.</summary>
    public void EndDocument()
    {
        if (endOfLastProperties < 0)
            _ = markup.Raw(SmallestParagraph);
        _ = markup.Raw(page.SectionEnd(isFirstSection));
    }

    private void EndSection(string end)
    {
        if (endOfLastProperties >= 0)
            markup.InsertAt(endOfLastProperties, end);
        else
            _ = markup.Raw(SmallestParagraph.Replace("</w:pPr>", end + "</w:pPr>", StringComparison.Ordinal));
        (endOfLastProperties, IsAtSectionStart, IsAfterTable, isFirstSection) = (-1, true, false, false);
    }
}
