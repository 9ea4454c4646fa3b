using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Writes words and bound numbers inside a paragraph.</summary>
internal sealed class RunWriter(Markup markup, FigureLedger ledger)
{
    private const string RaisedMark =
        """<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>*</w:t></w:r>""";

    /// <summary>Whether runs are written in 小五 instead of the size of their style.</summary>
    public bool IsSmall { get; set; }

    /// <summary>Whether a number supplied by assumption was written since this was last set to false.</summary>
    public bool WroteAssumed { get; set; }

    /// <summary>Writes runs in order.</summary>
    public void Write(ImmutableArray<TextRun> runs, bool bold = false)
    {
        foreach (var run in runs)
        {
            if (run is BoundNumber { Text.Length: > 0 } number)
                Bound(number, bold);
            else if (run is Words words)
                Words(words.Text, bold);
            else if (run is AssumedMark)
                Mark();
        }
    }

    /// <summary>Writes words; line ends become line breaks.</summary>
    public void Words(string text, bool bold = false)
    {
        if (text.Length == 0)
            return;
        _ = markup.Raw("<w:r>").Raw(Properties(bold));
        var isFirst = true;
        foreach (var line in text.AsSpan().Trim('\n').EnumerateLines())
        {
            _ = markup.Raw(isFirst ? "<w:t xml:space=\"preserve\">" : "<w:br/><w:t xml:space=\"preserve\">").Escaped(line).Raw("</w:t>");
            isFirst = false;
        }
        _ = markup.Raw("</w:r>");
    }

    private void Bound(BoundNumber number, bool bold)
    {
        var occurrence = ledger.Add(number.Address, number.Text);
        var isLong = number.Text.Contains('\n', StringComparison.Ordinal);
        _ = markup.Add($"<w:bookmarkStart w:id=\"{occurrence.Number}\" w:name=\"{FigureLedger.BookmarkPrefix}{occurrence.Number}\"/>")
            .Raw("<w:sdt><w:sdtPr>")
            .Raw(Properties(bold))
            .Add($"<w:alias w:val=\"{occurrence.Label}\"/><w:tag w:val=\"{occurrence.Tag}\"/>")
            .Add($"<w:id w:val=\"{FigureLedger.FirstControlId + occurrence.Number}\"/>")
            .Raw(isLong ? "<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent>" : "<w:text/></w:sdtPr><w:sdtContent>");
        Words(number.Text, bold);
        _ = markup.Add($"</w:sdtContent></w:sdt><w:bookmarkEnd w:id=\"{occurrence.Number}\"/>");
        if (number.IsAssumed)
            Mark();
    }

    private string Properties(bool bold) =>
        (bold, IsSmall) switch
        {
            (false, false) => "",
            (true, false) => "<w:rPr><w:b/></w:rPr>",
            (false, true) => """<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""",
            (true, true) => """<w:rPr><w:b/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""",
        };

    private void Mark()
    {
        _ = markup.Raw(RaisedMark);
        WroteAssumed = true;
    }
}
