using Hengji.Auditing.Between;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Completeness;
using Hengji.Auditing.Forms;
using Hengji.Auditing.Indicators;
using Hengji.Auditing.Names;
using Hengji.Auditing.Relations;
using Hengji.Auditing.Relations.Tables;
using Hengji.Auditing.Relations.Tables.Goals;
using Hengji.Auditing.Relations.Tables.Scores;
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
    public static AuditReport Audit(PrintedDocument document, Pack? pack = null) => Audit(FileReading.Of(document, pack), pack);

    /// <summary>Audits a document that was read.</summary>
    internal static AuditReport Audit(FileReading reading, Pack? pack)
    {
        var (document, book, relations) = (reading.Document, reading.Book, Relations(reading, pack));
        var maker = new FindingMaker(book.SpotOf, new FigureSurroundings(reading).Of);
        var findings = maker.Make(relations).Concat(JointFindings.Of(relations, book))
            .Concat(NameFindings.Of(document)).Concat(SubjectNames.Of(document, reading.Sections)).Concat(IndicatorFindings.Of(document, reading.Sections))
            .Concat(CompletenessFindings.Of(document));
        return new AuditReport(reading.Printed, [.. book.Spots], [.. relations], Ordered(findings));
    }

    /// <summary>The relations inside one document, judged.</summary>
    internal static List<AuditedRelation> Relations(FileReading reading, Pack? pack)
    {
        var (document, book, sections, facts) = (reading.Document, reading.Book, reading.Sections, reading.Facts);
        var official = pack is null ? [] : OfficialForms.Relations(document, book, (sections, reading.Named), pack, reading.Year ?? pack.ValidFrom.Year).ToList();
        List<AuditedRelation> known = [.. Distinct([
            .. official, .. sections.SelectMany(section => OfSection(section, book)), .. ProseRelations.Of(document, book),
            .. GoalRelations.Of(document, book), .. OwnGoals.Of(document, book, sections), .. ScoreTotals.Of(document, book, sections), .. FundsOfYear.Of(sections), .. CardScores.Of(sections), .. TableStatements.Of(sections),
            .. FactRelations.Of(document, book, sections, reading.Text, facts),
        ]).Select(AuditedRelation.Of)];
        return [.. known, .. Unnoticed.Among(FactRelations.Placed(document, book, sections), known)];
    }

    private static IEnumerable<ReportRelation> OfSection(TableSection section, FigureBook book)
    {
        ImmutableArray<ReportRelation> stated =
        [
            .. TableSums.Of(section), .. LoneItems.Of(section), .. TableFormulas.Of(section), .. TableAverages.Of(section), .. TableMeans.Of(section), .. CardSums.Of(section), .. TableShares.Of(section), .. TableBounds.Of(section),
            .. TableFlows.Of(section), .. TableGroups.Of(section), .. TablePolls.Of(section), .. RunningTotals.Of(section), .. TableSuccessions.Of(section), .. TableCarries.Of(section), .. StaffBounds.Of(section), .. PointsAcross.Of(section), .. FlatMarks.Of(section), .. ScoreTables.Of(section, book),
        ];
        ImmutableArray<ReportRelation> figured = [.. stated, .. TableFigured.Of(section, new ToldFigures(section, stated))];
        var told = new ToldFigures(section, figured);
        return figured.Concat(SharesOfGroups.Of(section, told).ToList() is { Count: > 0 } shares ? shares : TableProportions.Of(section, told));
    }

    /// <summary>The same figures on the same sides are one relation, the surest of its kind.</summary>
    internal static IEnumerable<ReportRelation> Distinct(IEnumerable<ReportRelation> relations) =>
        relations.OrderBy(relation => relation.Certainty).DistinctBy(RelationKey.Of);

    /// <summary>Certain errors first, then likely ones, then questions.</summary>
    internal static ImmutableArray<Finding> Ordered(IEnumerable<Finding> findings) => [.. findings.OrderBy(Rank)];

    private static int Rank(Finding finding) =>
        finding switch { { IsQuestion: true } => 2, { Level: FindingLevel.Error } => 0, _ => 1 };
}
