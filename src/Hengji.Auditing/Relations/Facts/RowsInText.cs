using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Text that tells the rows of a table one by one: behind the name of each row the same words, and the number of the same column.</summary>
/// <remarks>Which words mean which column, the figures show: where most rows agree, the one that does not is wrong in one of the two places.</remarks>
internal static class RowsInText
{
    private const int FewestAgreeing = 2;
    private const int MostColumns = 16;

    /// <summary>The relations of all sections with all running text outside their tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var lines = sections.SelectMany(section => new[] { (Section: section, Lines: section.AsRows()), (Section: section, Lines: section.AsColumns()) })
            .Select(one => (one.Section, one.Lines, Names: LineNames.Of(one.Lines)))
            .Where(one => one.Names.Count >= FewestAgreeing)
            .ToList();
        var told = new ToldRows(document, book, lines.SelectMany(one => one.Names.Keys));
        var shared = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        return lines.SelectMany(one => told.Of(one.Names, one.Section.Grid.Table).GroupBy(figure => figure.Words, StringComparer.Ordinal)
            .SelectMany(same => Told(new RowReading(one.Section, one.Lines), [.. same]))).Where(relation => relation.Kind != RelationKind.Share || NodeFigures.Of(relation.Right).All(shared.Add));
    }

    /// <summary>The figures told with the same words against the column they are in most rows; where there is none, against the change of two columns, what one is of the other, or its share of the total.</summary>
    private static IEnumerable<ReportRelation> Told(RowReading reading, List<ToldFigure> told)
    {
        var columns = Enumerable.Range(0, reading.Slots).Select(slot => told.Select(one => reading.Repeat(one, slot)));
        if (Best(columns, FewestAgreeing) is { } same)
            return same.Where(relation => !reading.IsOfSubjects || !IsUnlike(relation));
        if (told.Count <= FewestAgreeing || reading.Slots > MostColumns)
            return [];
        return told[0].Mention.Measure is Measure.ChangeRate or Measure.Change ? Best(Pairs(reading.Slots).Select(pair => told.Select(one => reading.Change(one, pair.One, pair.Other))), FewestAgreeing + 1) ?? []
            : told[0].Mention.Figure.Unit == MeasureUnit.Percent ? Best(Ratios(reading, told), FewestAgreeing + 1) ?? []
            : [];
    }

    /// <summary>Percentages the table does not print: of the row's own columns, or of their totals.</summary>
    private static IEnumerable<IEnumerable<ToldRelation?>> Ratios(RowReading reading, List<ToldFigure> told) =>
        Enumerable.Range(0, reading.Slots).Where(slot => told.Count(one => reading.IsShare(one, slot)) > FewestAgreeing).Select(slot => told.Select(one => reading.Share(one, slot)))
            .Concat(Pairs(reading.Slots).Where(pair => told.Count(one => reading.IsRatio(one, pair.One, pair.Other)) > FewestAgreeing).Select(pair => told.Select(one => reading.Ratio(one, pair.One, pair.Other))));

    private static IEnumerable<(int One, int Other)> Pairs(int slots) =>
        Enumerable.Range(0, slots).SelectMany(one => Enumerable.Range(0, slots).Where(other => other != one).Select(other => (one, other)));

    /// <summary>Other money of the same budget subject, not a slip: such tables differ by nature.</summary>
    private static bool IsUnlike(ReportRelation relation) =>
        RelationCheck.Judge(relation.Operator, relation.Left, relation.Right, relation.Unit).Verdict == Verdict.Breaks
        && !SlipShape.Explains(NodeFigures.Of(relation.Left).First(), NodeFigures.Of(relation.Right).First());

    private static IEnumerable<ReportRelation>? Best(IEnumerable<IEnumerable<ToldRelation?>> readings, int fewest)
    {
        var best = readings.Select(made => made.OfType<ToldRelation>().ToList())
            .Select(made => (Made: made, Held: made.Count(one => one is { Holds: true, IsTelling: true }), Broken: made.Count(one => !one.Holds)))
            .Where(made => made.Held >= fewest && made.Broken <= Math.Max(1, made.Held / 4))
            .OrderByDescending(made => made.Held).ThenBy(made => made.Broken)
            .FirstOrDefault();
        return best.Made?.Select(one => one.Holds || best.Held > FewestAgreeing ? one.Relation with { Siblings = new Siblings(best.Held, best.Broken) } : one.Relation with { Certainty = Hengji.Checks.Certainty.Inferred, Assumption = "文字与表格说的是同一事项" });
    }
}
