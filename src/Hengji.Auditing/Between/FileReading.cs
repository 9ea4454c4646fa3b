using Hengji.Auditing.Claims;
using Hengji.Auditing.Forms;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;
using Hengji.Regulations;

namespace Hengji.Auditing.Between;

/// <summary>One document as the auditor reads it: its figures, tables and what they say.</summary>
/// <param name="Document">The document.</param>
/// <param name="Book">Its figures and no other document's.</param>
/// <param name="Named">Cells of official forms known by their names.</param>
/// <param name="Sections">Its tables.</param>
/// <param name="Year">The year it reports on; null when not known.</param>
/// <param name="Facts">What its tables say.</param>
internal sealed record FileReading(
    PrintedDocument Document, FigureBook Book, List<FoundCell> Named, List<TableSection> Sections, int? Year, FactIndex Facts)
{
    private readonly Lazy<ImmutableArray<Claim>> text = new(() => ProseClaims.Of(Document, Book));

    /// <summary>The document as read; <see cref="Document"/> has the parts of its tables put together.</summary>
    public required PrintedDocument Printed { get; init; }

    /// <summary>What its running text says.</summary>
    public ImmutableArray<Claim> Text => text.Value;

    /// <summary>Reads a document.</summary>
    /// <param name="printed">The document.</param>
    /// <param name="pack">The pack whose forms it may hold; null for none.</param>
    /// <param name="number">Which of several files it is, from 1.</param>
    public static FileReading Of(PrintedDocument printed, Pack? pack, int number = 1)
    {
        var document = ContinuedTables.Join(printed);
        var book = new FigureBook(document, number);
        // Before the tables are read: a number in a cell gets the unit of whoever asks for it first, and these know it.
        var named = pack is null ? [] : LabelledCells.Find(document, book, pack.Forms).ToList();
        var sections = FindSections(document, book).ToList();
        var year = DocumentYear.Of(document);
        var facts = new FactIndex(sections.ConvertAll(section => (section, TableClaims.Of(section, year).ToLookup(FactName.Of))));
        return new FileReading(document, book, named, sections, year, facts) { Printed = printed };
    }

    private static IEnumerable<TableSection> FindSections(PrintedDocument document, FigureBook book)
    {
        var (usual, told) = (TableSurroundings.UsualMoney(document.Blocks), new ToldUnits(document.Blocks));
        for (var place = 0; place < document.Blocks.Length; place++)
        {
            if (document.Blocks[place] is not PrintedTable table)
                continue;
            foreach (var section in SectionFinder.Find(table, book, TableSurroundings.Above(document.Blocks, place, usual) with { Told = told }))
                yield return section;
        }
    }
}
