using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

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
        return lines.SelectMany(one => Told(new RowReading(one.Section, one.Lines), told.Of(one.Names, one.Section.Grid.Table)))
            .Where(relation => relation.Kind != RelationKind.Share || NodeFigures.Of(relation.Right).All(shared.Add));
    }

    private static IEnumerable<ReportRelation> Told(RowReading reading, IEnumerable<ToldFigure> told) =>
        told.GroupBy(figure => figure.Words, StringComparer.Ordinal).SelectMany(same => ToldAlike(reading, [.. same]));

    /// <summary>The figures told with the same words against the column they are in most rows; where there is none, against the change of two columns, what one is of the other, or its share of the total.</summary>
    private static IEnumerable<ReportRelation> ToldAlike(RowReading reading, List<ToldFigure> told)
    {
        if (told.Count < FewestAgreeing)
            return [];
        var columns = Enumerable.Range(0, reading.Slots).Where(slot => CanBeTold(reading, told, slot)).Select(slot => (Reading)(one => reading.Repeat(one, slot)));
        if (Best(told, columns, FewestAgreeing) is { } same)
        {
            var apart = told.Where(reading.IsOfOtherMoney).Select(one => one.Mention.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
            return same.Where(relation => !(reading.IsOfSubjects || NodeFigures.Of(relation.Left).Any(apart.Contains)) || !IsUnlike(relation));
        }
        if (told.Count <= FewestAgreeing || reading.Slots > MostColumns)
            return [];
        return told[0].Mention.Measure is Measure.ChangeRate or Measure.Change ? Best(told, Pairs(reading.Slots).Select(pair => (Reading)(one => reading.Change(one, pair.One, pair.Other))), FewestAgreeing + 1) ?? []
            : told[0].Mention.Figure.Unit == MeasureUnit.Percent ? Best(told, Ratios(reading, told), FewestAgreeing + 1) ?? []
            : [];
    }

    /// <summary>Percentages the table does not print: of the row's own columns, or of their totals.</summary>
    private static IEnumerable<Reading> Ratios(RowReading reading, List<ToldFigure> told) =>
        Enumerable.Range(0, reading.Slots).Where(slot => told.Count(one => reading.IsShare(one, slot)) > FewestAgreeing).Select(slot => (Reading)(one => reading.Share(one, slot)))
            .Concat(Pairs(reading.Slots).Where(pair => reading.CanBeRatio(told[0], pair.One, pair.Other)).Where(pair => told.Count(one => reading.IsRatio(one, pair.One, pair.Other)) > FewestAgreeing).Select(pair => (Reading)(one => reading.Ratio(one, pair.One, pair.Other))));

    private static IEnumerable<(int One, int Other)> Pairs(int slots) =>
        Enumerable.Range(0, slots).SelectMany(one => Enumerable.Range(0, slots).Where(other => other != one).Select(other => (one, other)));

    /// <summary>Other money of the same subject (基本支出 of 一般公共预算财政拨款, a table of all money), not a slip: such places differ by nature.</summary>
    private static bool IsUnlike(ReportRelation relation) =>
        RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) == Verdict.Breaks
        && !SlipShape.Explains(NodeFigures.Of(relation.Left).First(), NodeFigures.Of(relation.Right).First());

    private static IEnumerable<ReportRelation>? Best(List<ToldFigure> told, IEnumerable<Reading> readings, int fewest)
    {
        var best = readings.Select(reading => Fared(told, reading, fewest))
            .Where(fared => fared.Made is not null)
            .OrderByDescending(fared => fared.Held).ThenBy(fared => fared.Broken)
            .FirstOrDefault();
        return best.Made is null ? null : AboutIt(best.Made).Select(one => one.Holds || best.Held > FewestAgreeing ? one.Relation with { Siblings = new Siblings(best.Held, best.Broken) } : one.Relation with { Certainty = Hengji.Checks.Certainty.Inferred, Assumption = "文字与表格说的是同一事项" });
    }

    /// <summary>Without the passages that tell several rows and agree in none: those are about another year or other money (税收收入增长4.6%, of next year's budget).</summary>
    private static IEnumerable<ToldRelation> AboutIt(List<ToldRelation> made) =>
        made.GroupBy(one => one.Told.Mention.Sentence.Source).Where(passage => passage.Any(one => one.Holds) || passage.Count() < FewestAgreeing).SelectMany(passage => passage);

    /// <summary>Whether as many figures may be those of a column as must be, a quick look told without its relations.</summary>
    private static bool CanBeTold(RowReading reading, List<ToldFigure> told, int slot)
    {
        var (same, other) = (0, 0);
        foreach (var one in told)
        {
            if (reading.IsOther(one, slot) is { } isOther)
                (same, other) = isOther ? (same, other + 1) : (same + 1, other);
        }
        return same >= FewestAgreeing && other <= Math.Max(1, same / 4);
    }

    /// <summary>How a reading fares; left off as soon as the figures still to come cannot save it, for in a long document most are of other tables.</summary>
    private static (List<ToldRelation>? Made, int Held, int Broken) Fared(List<ToldFigure> told, Reading reading, int fewest)
    {
        var made = new List<ToldRelation>();
        var (held, broken) = (0, 0);
        for (var at = 0; at < told.Count; at++)
        {
            var most = held + told.Count - at;
            if (most < fewest || broken > Math.Max(1, most / 4))
                return default;
            if (reading(told[at]) is not { } one)
                continue;
            made.Add(one);
            held += one is { Holds: true, IsTelling: true } ? 1 : 0;
            broken += one.Holds ? 0 : 1;
        }
        return held >= fewest && broken <= Math.Max(1, held / 4) ? (made, held, broken) : default;
    }

    /// <summary>What a figure may be of its row; null where the row has nothing of its kind.</summary>
    private delegate ToldRelation? Reading(ToldFigure told);
}
