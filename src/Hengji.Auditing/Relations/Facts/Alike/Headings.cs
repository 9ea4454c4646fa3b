using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The order of a document's paragraphs and tables, and the short line without a full stop that each stands under.</summary>
internal sealed class Headings
{
    private const int Longest = 33;
    private readonly Dictionary<PrintedBlock, (int Block, string Heading)> places = new(ReferenceEqualityComparer.Instance);
    private string last = "";

    /// <summary>Those of a document, its tables in cells too.</summary>
    public Headings(PrintedDocument document)
    {
        for (var number = 0; number < document.Blocks.Length; number++)
            Note(document.Blocks[number], number);
    }

    /// <summary>Its place among the blocks and its heading.</summary>
    public (int Block, string Heading) Of(PrintedBlock block) => places.GetValueOrDefault(block, (0, ""));

    private void Note(PrintedBlock block, int number)
    {
        places[block] = (number, last);
        if (block is PrintedParagraph { Text.Length: <= Longest } paragraph && !paragraph.Text.Contains('。', StringComparison.Ordinal))
            last = paragraph.Text;
        foreach (var inner in block is PrintedTable table ? table.Cells.SelectMany(cell => cell.Inner) : [])
            Note(inner, number);
    }
}
