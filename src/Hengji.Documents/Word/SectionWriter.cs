using Hengji.Documents.Word.Tables;
using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>Writes the numbered sections with their blocks; a heading goes on the page its first block needs.</summary>
internal sealed class SectionWriter(Report report, Markup markup, PageWriter page, RunWriter runs)
{
    private const string AssumedNote = "注：标“假”的数据原件未列明，系按假定补入。";
    private readonly Dictionary<ReportBlock, PlacedTable?> tables = new(ReferenceEqualityComparer.Instance);
    private readonly TableWriter tableWriter = new(markup, runs);

    public void Write(ReportSection section)
    {
        page.TurnTo(FirstPageOf(section) ?? PageLayout.Portrait);
        Heading(section);
        for (var at = 0; at < section.Blocks.Length; at++)
        {
            if (section.Blocks[at] is SignatureBlock)
                at = Signatures(section.Blocks, at);
            else
                Block(section.Blocks[at]);
        }
        foreach (var subsection in section.Sections)
            Write(subsection);
    }

    private void Heading(ReportSection section)
    {
        var startsPage = section.Level <= 0 && !page.IsAtSectionStart;
        page.OpenParagraph(WordStyles.OfHeading(section.Level), startsPage ? "<w:pageBreakBefore/>" : "");
        runs.Words(section.Heading);
        page.CloseParagraph();
    }

    private void Block(ReportBlock block)
    {
        if (TableOf(block) is { } table)
            TableBlock(table);
        else if (block is Paragraph paragraph)
            TextBlock(paragraph);
        else if (block is FormTable form)
            TextBlock(new Paragraph([new Words($"（规则包中没有“{form.FormId}”表，此处未列。）")]));
    }

    /// <summary>Line ends inside the words part paragraphs.</summary>
    private void TextBlock(Paragraph paragraph)
    {
        page.TurnTo(PageLayout.Portrait);
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
        if (runs.WroteAssumed && !placed.Table.Notes.Any(note => note.Contains('假', StringComparison.Ordinal)))
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

    private PlacedTable? TableOf(ReportBlock block)
    {
        if (!tables.TryGetValue(block, out var table))
            tables[block] = table = PlacedTable.Of(block, report);
        return table;
    }
}
