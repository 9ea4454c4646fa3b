using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Budget subjects explained one by one in running text (类、款、项) against the table that lists them by their codes.</summary>
/// <remarks>
/// Which column is meant is not said: it is the one where most amounts of the text stand, at least three, and few differ. An amount that
/// differs from all tables is told once.
/// </remarks>
internal static class SubjectsInTables
{
    private const int FewestAgreeing = 3;
    private const int FarthestAmount = 200;

    /// <summary>The relations of each subject's amount and budget.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IEnumerable<TableSection> sections)
    {
        var coded = sections.Select(section => (Section: section, Rows: SubjectPath.In(section).DistinctBy(row => row.Path).ToDictionary(row => row.Path, row => row.Row)))
            .Where(table => table.Rows.Count >= FewestAgreeing).ToList();
        if (coded.Count == 0)
            return [];
        var told = Told(document, book).ToList();
        return Of([.. told.Where(one => one.Amount.IsAmount)], coded).Concat(Of([.. told.Where(one => !one.Amount.IsAmount)], coded));
    }

    /// <summary>The first amount and the first budget behind each subject.</summary>
    private static IEnumerable<(string Path, Mention Amount)> Told(PrintedDocument document, FigureBook book)
    {
        foreach (var passage in PassageReader.Read(document, book))
        {
            var subjects = SubjectPath.In(passage.Source.Text).ToList();
            for (var at = 0; at < subjects.Count; at++)
            {
                var end = at + 1 < subjects.Count ? subjects[at + 1].End : passage.Source.Text.Length;
                var behind = passage.Mentions.Where(mention => mention.Number.Start >= subjects[at].End && mention.Number.Start < Math.Min(end, subjects[at].End + FarthestAmount)
                    && mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" } && !ComparisonWords.IsBase(mention.Lead)).ToList();
                if (behind.Find(mention => mention.IsAmount) is { } amount)
                    yield return (subjects[at].Path, amount);
                if (behind.Find(mention => mention.Measure == Measure.Budget) is { } budget)
                    yield return (subjects[at].Path, budget);
            }
        }
    }

    private static IEnumerable<ReportRelation> Of(
        IReadOnlyCollection<(string Path, Mention Amount)> told, IEnumerable<(TableSection Section, Dictionary<string, int> Rows)> coded)
    {
        var columns = coded.SelectMany(table => Enumerable.Range(0, table.Section.Columns.Length).Select(column => Column(told, table.Section, table.Rows, column)))
            .Select(pairs => (Pairs: pairs, Agreeing: pairs.Count(pair => pair is { Holds: true, Relation.Right: BoundFigure { Figure.Value: not 0 } }), Breaking: pairs.Count(pair => !pair.Holds)))
            .Where(column => column.Agreeing >= FewestAgreeing && column.Breaking * 2 <= column.Agreeing).ToList();
        var fewest = columns.Select(column => column.Breaking).DefaultIfEmpty().Min();
        return columns.Where(column => column.Breaking == fewest).SelectMany(column => column.Pairs).GroupBy(pair => pair.Relation.Left)
            .SelectMany(amount => amount.Any(pair => pair.Holds) ? amount : amount.Take(1)).Select(pair => pair.Relation);
    }

    private static List<(ReportRelation Relation, bool Holds)> Column(
        IEnumerable<(string Path, Mention Amount)> told, TableSection section, Dictionary<string, int> rows, int column)
    {
        var pairs = new List<(ReportRelation, bool)>();
        foreach (var (path, amount) in told)
        {
            if (rows.TryGetValue(path, out var row) && section.Figures[row, column] is { } figure && figure.Unit.Dimension == MeasureUnit.Yuan.Dimension)
                pairs.Add(Pair(path, amount, figure, section));
        }
        return pairs;
    }

    private static (ReportRelation, bool) Pair(string path, Mention amount, Figure figure, TableSection section)
    {
        var relation = new ReportRelation(
            RelationKind.TextAgainstTable, Relations.Nodes.Figure(amount.Figure, figure.Unit), ComparisonOperator.Equal, new BoundFigure(figure, 1), figure.Unit,
            $"{amount.Sentence.Source.Place.Locator}与{section.Name}：科目“{path[(path.LastIndexOf('/') + 1)..]}”应一致")
        {
            Certainty = Certainty.Inferred,
            Assumption = "文字所列科目与该表为同一口径",
        };
        return (relation, Prose.Nodes.CanHold(relation.Left, relation.Right));
    }
}
