using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Relations.Facts.Goals;
using Hengji.Auditing.Relations.Facts.Placed;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations;

/// <summary>The relations between places that tell one fact: text and text, text and tables, tables and tables (表文勾稽).</summary>
/// <remarks>Pure: the same document gives the same relations in the same order. None is judged here.</remarks>
internal static class FactRelations
{
    private static readonly ImmutableArray<Func<PrintedDocument, FigureBook, IReadOnlyList<TableSection>, IEnumerable<ReportRelation>>> ByWords =
    [
        RowsInText.Of, NamedRowSums.Of, CellsInText.Of, StandardsInText.Of, BalancedTotals.Of, AddedToBudget.Of, GoalsInText.Of, ProjectSheets.Of, ContentmentInText.Of, ContentmentOfGroups.Of, SheetScoresInText.Of, OrderedInTables.Of, NearPrints.Of, BeyondTables.Of,
        ListedInTables.Of, ListedWithTotals.Of, MeansInText.Of, SubjectsInTables.Of, ThingsCounted.Of, ColumnsAddedInText.Of,
    ];

    private static readonly ImmutableArray<Func<PrintedDocument, FigureBook, IReadOnlyList<TableSection>, IEnumerable<ReportRelation>>> ByPlace =
    [
        ExtremesInText.Of, RowRuns.Of, RowsByNeighbour.Of, GoalsByName.Of, LoneRates.Of, NearCells.Of, ToldAgain.Of, TakenUp.Of, CountTotals.Of, Outsized.Of, LearntRelations.Of,
    ];

    /// <summary>The relations whose words say that both places are one fact.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    /// <param name="sections">Its tables.</param>
    /// <param name="text">Claims of running text.</param>
    /// <param name="facts">Its tables with their claims.</param>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections, ImmutableArray<Claim> text, FactIndex facts) =>
    [
        .. RepeatedInTables.Of(facts), .. RepeatedInText.Of(text, book), .. TextAgainstTables.Of(text, book, facts), .. RatesOfFacts.Of(document, book, facts),
        .. ByWords.SelectMany(recognise => recognise(document, book, sections)),
    ];

    /// <summary>The relations for which only the place of figures speaks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    /// <param name="sections">Its tables.</param>
    public static ImmutableArray<ReportRelation> Placed(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections) =>
        [.. ByPlace.SelectMany(recognise => recognise(document, book, sections))];
}
