using Hengji.Documents.Word.Tables;
using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Writes the numbered sections with their blocks; a heading goes on the page its first block needs.</summary>
internal sealed class SectionWriter(Report report, Markup markup, PageWriter page, RunWriter runs)
{
    private const string AssumedNote = "注：标“*”的数据原件未列明，系按假定补入。";
    private readonly Dictionary<ReportBlock, PlacedTable?> tables = new(ReferenceEqualityComparer.Instance);
    private readonly TableWriter tableWriter = new(markup, runs);

    public void Write(ReportSection section)
    {
        var shape = section.IsAnnex ? PageOfAnnex(section) : null;
        page.TurnTo(shape ?? FirstPageOf(section) ?? PageLayout.Portrait);
        Heading(section);
        var hasAssumed = false;
        for (var at = 0; at < section.Blocks.Length; at++)
        {
            if (section.Blocks[at] is SignatureBlock)
                at = Signatures(section.Blocks, at);
            else
                hasAssumed |= Block(section.Blocks[at]);
        }
        if (hasAssumed)
            Line("TableNote", AssumedNote);
        foreach (var subsection in section.Sections)
            Write(subsection);
    }

    private void Heading(ReportSection section)
    {
        var heading = section.Heading;
        if (section.IsAnnex && heading.Split('　', 2) is [var mark, var title])
        {
            Line("AnnexMark", mark);
            heading = title;
        }
        else if (section.Level <= 0 && !page.IsAtSectionStart)
        {
            page.OpenParagraph(WordStyles.OfHeading(section.Level), "<w:pageBreakBefore/>");
            runs.Words(heading);
            page.CloseParagraph();
            return;
        }
        Line(WordStyles.OfHeading(section.Level), heading);
    }

    /// <summary>Whether it is text that shows a number supplied by assumption.</summary>
    private bool Block(ReportBlock block)
    {
        if (TableOf(block) is { } table)
            TableBlock(table);
        else if (block is Paragraph paragraph)
            return TextBlock(paragraph);
        else if (block is FormTable form)
            _ = TextBlock(new Paragraph([new Words($"（规则包中没有“{form.FormId}”表，此处未列。）")]));
        return false;
    }

    /// <summary>Line ends inside the words part paragraphs.</summary>
    private bool TextBlock(Paragraph paragraph)
    {
        page.TurnTo(PageLayout.Portrait);
        runs.WroteAssumed = false;
        page.OpenParagraph("BodyText");
        foreach (var run in paragraph.Runs)
        {
            if (run is not Words words)
            {
                runs.Write([run]);
                continue;
            }
            var lines = words.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var at = 0; at < lines.Length; at++)
            {
                if (at > 0)
                {
                    page.CloseParagraph();
                    page.OpenParagraph("BodyText");
                }
                runs.Words(lines.Length == 1 ? words.Text.Trim('\n') : lines[at]);
            }
        }
        page.CloseParagraph();
        return runs.WroteAssumed;
    }

    private void TableBlock(PlacedTable placed)
    {
        page.TurnTo(placed.Page);
        Line("TableCaption", placed.Table.Caption);
        Line("UnitNote", placed.Table.UnitNote);
        page.BeforeTable();
        runs.WroteAssumed = false;
        tableWriter.Write(placed);
        page.AfterTable();
        foreach (var note in placed.Table.Notes)
            Line("TableNote", note);
        if (runs.WroteAssumed && !placed.Table.Notes.Any(note => note.Contains('*', StringComparison.Ordinal)))
            Line("TableNote", AssumedNote);
    }

    private void Line(string style, string text)
    {
        if (text.Length == 0)
            return;
        page.OpenParagraph(style);
        runs.Words(text);
        page.CloseParagraph();
    }

    private int Signatures(ImmutableArray<ReportBlock> blocks, int at)
    {
        page.TurnTo(PageLayout.Portrait);
        page.BeforeTable();
        var group = blocks.Skip(at).TakeWhile(block => block is SignatureBlock).Cast<SignatureBlock>().ToArray();
        SignatureWriter.Write(group, markup, runs);
        page.AfterTable();
        return at + group.Length - 1;
    }

    private PageLayout? FirstPageOf(ReportSection section) =>
        section.Blocks is [var first, ..] ? TableOf(first)?.Page
        : section.Sections is [var inner, ..] ? FirstPageOf(inner)
        : null;

    /// <summary>One annex is one sheet: if one of its tables needs the wide page, all stand on wide pages.</summary>
    private PageLayout? PageOfAnnex(ReportSection section)
    {
        if (!section.Blocks.Any(block => TableOf(block)?.Page == PageLayout.Landscape))
            return null;
        foreach (var block in section.Blocks)
            tables[block] = TableOf(block)?.TurnedTo(PageLayout.Landscape);
        return PageLayout.Landscape;
    }

    private PlacedTable? TableOf(ReportBlock block)
    {
        if (!tables.TryGetValue(block, out var table))
            tables[block] = table = PlacedTable.Of(block, report);
        return table;
    }
}
