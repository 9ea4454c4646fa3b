namespace Hengji.Documents.Printed;

/// <summary>Gathers what a reader finds, gives it places, and keeps the limits.</summary>
internal sealed class BlockCollector(string file, DocumentLimits limits)
{
    private readonly ImmutableArray<PrintedBlock>.Builder blocks = ImmutableArray.CreateBuilder<PrintedBlock>();
    private readonly List<PrintedBlock> later = [];
    private readonly List<ReadingNote> notes = [];
    private int paragraphs;
    private int tables;
    private int cells;
    private long characters;

    /// <summary>Limits in force.</summary>
    public DocumentLimits Limits => limits;

    /// <summary>Name of the file, for problems.</summary>
    public string File => file;

    /// <summary>Adds a paragraph; blank ones are left out.</summary>
    /// <param name="text">As stored.</param>
    /// <param name="anchor">See <see cref="PrintedPlace"/>.</param>
    /// <param name="level">Heading level from 1; 0 for none.</param>
    /// <param name="role">Where it comes from.</param>
    /// <param name="locator">Its place; null for 第N段.</param>
    public PrintedParagraph? Paragraph(
        string text, int anchor, int level = 0, ParagraphRole role = ParagraphRole.Body, string? locator = null)
    {
        var printed = PrintedText.Clean(text);
        if (printed.Length == 0)
            return null;
        if (locator is null)
        {
            paragraphs++;
            locator = $"第{paragraphs}段";
        }
        var place = new PrintedPlace(locator, Anchor: anchor);
        CountText(text, place, printed.Length);
        var paragraph = new PrintedParagraph(place, printed, level) { Role = role };
        Add(paragraph, role == ParagraphRole.Footnote ? later : null);
        return paragraph;
    }

    /// <summary>Locator of the next table that stands by itself.</summary>
    public string NextTable()
    {
        tables++;
        return $"表{tables}";
    }

    /// <summary>Adds a table; one without cells is left out.</summary>
    public void Table(PrintedTable table)
    {
        if (!table.Cells.IsEmpty)
            Add(table, null);
    }

    /// <summary>The text of a cell as printed, counted against the limits.</summary>
    public string CellText(string text, PrintedPlace place)
    {
        var printed = PrintedText.Clean(text);
        if (++cells > limits.Cells)
            throw TooLarge("单元格数", "cells", limits.Cells);
        CountText(text, place, printed.Length);
        return printed;
    }

    /// <summary>Adds a note.</summary>
    public void Note(string code, string message, string english, PrintedPlace? place = null)
    {
        if (notes.Count < limits.Notes)
            notes.Add(new ReadingNote(code, message, english, place));
        else if (notes.Count == limits.Notes)
            notes.Add(new ReadingNote(
                "reading.more-notes", $"同类说明超过 {limits.Notes} 条，其余未列出。", $"More than {limits.Notes} notes; the others are not listed.", null));
    }

    /// <summary>The refusal that a limit asks for.</summary>
    public ReadingRefused TooLarge(string what, string english, long limit) => new(new DocumentTooLarge(file, what, english, limit));

    /// <summary>What was gathered, notes at the foot last; or that there is nothing.</summary>
    public Result<PrintedDocument> Finish(DocumentKind kind)
    {
        blocks.AddRange(later);
        later.Clear();
        return blocks.Count == 0 ? new DocumentEmpty(file) : new PrintedDocument(file, kind, blocks.ToImmutable(), [.. notes]);
    }

    private void Add(PrintedBlock block, List<PrintedBlock>? elsewhere)
    {
        if (blocks.Count + later.Count >= limits.Blocks)
            throw TooLarge("段落和表格数", "paragraphs and tables", limits.Blocks);
        if (elsewhere is null)
            blocks.Add(block);
        else
            elsewhere.Add(block);
    }

    private void CountText(string stored, PrintedPlace place, int length)
    {
        characters += length;
        if (characters > limits.Characters)
            throw TooLarge("字数", "characters", limits.Characters);
        if (PrintedText.IsReordered(stored))
            Note(
                "reading.reordered-text",
                "此处含有改变文字显示方向的控制字符，看到的数字与文件中存储的数字可能顺序相反。已按存储顺序读取，请核对原件。",
                "Control characters here change the direction in which text is shown; it was read in stored order. Check the original.",
                place);
        else if (PrintedText.HidesInFigure(stored))
            Note(
                "reading.invisible-characters",
                "此处的数字中间夹有看不见的字符（如零宽空格）。已按看到的数字读取；查找这个数字时可能找不到，请在原件中删去这些字符。",
                "A figure here has characters inside that print nothing, such as a zero-width space. It was read as it is seen; remove them.",
                place);
    }
}
