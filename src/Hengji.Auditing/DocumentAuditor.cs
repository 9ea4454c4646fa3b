using Hengji.Auditing.Claims;
using Hengji.Auditing.Completeness;
using Hengji.Auditing.Forms;
using Hengji.Auditing.Indicators;
using Hengji.Auditing.Names;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Tables;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Regulations;

namespace Hengji.Auditing;

/// <summary>Finds what is wrong in a finished document by its own figures (审核): deterministic, explained, offline.</summary>
public static class DocumentAuditor
{
    /// <summary>Audits a document.</summary>
    /// <param name="document">The document as read.</param>
    /// <param name="pack">The pack whose forms and rules it may hold; null for none.</param>
    public static AuditReport Audit(PrintedDocument document, Pack? pack = null)
    {
        var book = new FigureBook(document);
        // Before the tables are read: a number in a cell gets the unit of whoever asks for it first, and these know it.
        var named = pack is null ? [] : LabelledCells.Find(document, book, pack.Forms).ToList();
        var sections = Sections(document, book).ToList();
        var year = DocumentYear.Of(document);
        var official = pack is null ? [] : OfficialForms.Relations(document, book, (sections, named), pack, year ?? pack.ValidFrom.Year).ToList();
        var facts = new FactIndex(sections.ConvertAll(section => (section, TableClaims.Of(section, year).ToLookup(FactName.Of))));
        var relations = Distinct([
            .. official, .. sections.SelectMany(section => OfSection(section, book)), .. ProseRelations.Of(document, book),
            .. GoalRelations.Of(document, book), .. ScoreTotals.Of(document, book, sections), .. FundsOfYear.Of(sections), .. TableStatements.Of(sections),
            .. RepeatedInTables.Of(facts), .. TextAgainstTables.Of(ProseClaims.Of(document, book), book, facts), .. ListedInTables.Of(document, book, sections),
        ]).Select(AuditedRelation.Of).ToList();
        var maker = new FindingMaker(book, new SectionSurroundings(sections).Of);
        var findings = maker.Make(relations).Concat(JointFindings.Of(relations, book))
            .Concat(NameFindings.Of(document)).Concat(IndicatorFindings.Of(document, sections))
            .Concat(CompletenessFindings.Of(document));
        return new AuditReport(document, [.. book.Spots], [.. relations], [.. findings.OrderBy(Rank)]);
    }

    private static IEnumerable<TableSection> Sections(PrintedDocument document, FigureBook book)
    {
        var usual = TableSurroundings.UsualMoney(document.Blocks);
        for (var place = 0; place < document.Blocks.Length; place++)
        {
            if (document.Blocks[place] is not PrintedTable table)
                continue;
            foreach (var section in SectionFinder.Find(table, book, TableSurroundings.Above(document.Blocks, place, usual)))
                yield return section;
        }
    }

    private static IEnumerable<ReportRelation> OfSection(TableSection section, FigureBook book) =>
        [.. TableSums.Of(section), .. TableFormulas.Of(section), .. TableShares.Of(section), .. TableBounds.Of(section), .. TableFlows.Of(section), .. TableGroups.Of(section), .. RunningTotals.Of(section), .. ScoreTables.Of(section, book)];

    /// <summary>The same figures on the same sides are one relation, the surest of its kind.</summary>
    private static IEnumerable<ReportRelation> Distinct(IEnumerable<ReportRelation> relations) =>
        relations.OrderBy(relation => relation.Certainty).DistinctBy(RelationKey.Of);

    private static int Rank(Finding finding) =>
        finding switch { { IsQuestion: true } => 2, { Level: FindingLevel.Error } => 0, _ => 1 };
}
