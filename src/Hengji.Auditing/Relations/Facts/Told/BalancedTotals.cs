using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Running text that tells both sides at once (收入支出总计2995.39万元) against the 总计 of the two-sided table of the same money.</summary>
internal static partial class BalancedTotals
{
    /// <summary>The relations of all running text outside tables.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    /// <param name="sections">Its tables.</param>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var year = DocumentYear.Of(document);
        var totals = sections.Where(section => Title().IsMatch(section.Title)).SelectMany(section => Totals(section).Select(figure => (section, figure)))
            .ToLookup(one => IsAppropriated(one.section.Title));
        return totals.Count == 0 ? [] : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions)
            .Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && (mention.Year is null || mention.Year == year))
            .Select(mention => (mention, Told: Both().Match(mention.Lead))).Where(one => one.Told.Success)
            .Select(one => Of(one.mention, [.. totals[IsAppropriated(one.Told.Value)]])).OfType<ReportRelation>();
    }

    private static ReportRelation? Of(Mention told, List<(TableSection Section, Figure Figure)> totals)
    {
        if (totals.DistinctBy(total => total.Figure.InBase).Count() != 1 || totals[0].Figure.Unit.Dimension is not ("money" or ""))
            return null;
        var (section, total) = totals[0];
        var unit = total.Unit.Dimension.Length > 0 ? total.Unit : told.Figure.Unit;
        return new ReportRelation(
            RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, unit), ComparisonOperator.Equal, new BoundFigure(total, 1), unit, $"{told.Sentence.Source.Place.Locator}与{section.Name}：收支总计应一致")
        {
            Certainty = Certainty.Inferred,
            Assumption = "两处说的是同一事项、同一范围",
        };
    }

    /// <summary>What stands in the rows of 总计, in the only column or that of all money.</summary>
    private static IEnumerable<Figure> Totals(TableSection section)
    {
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (Total().IsMatch(section.Rows[row].Head.Core) && OfYear(section, row) is { } figure)
                yield return figure;
        }
    }

    private static Figure? OfYear(TableSection section, int row)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Where(column => section.Figures[row, column] is not null).ToList();
        var whole = columns.Count == 1 ? columns : columns.FindAll(column => section.Columns[column].Head.IsTotal);
        return whole is [var only] && section.Columns[only].Head.Measure is Measure.Amount or Measure.Actual or Measure.Budget ? section.Figures[row, only] : null;
    }

    private static bool IsAppropriated(string words) => words.Contains("财政拨款", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:收入支出|收支)(?:决算|预算)?总(?:表|体情况表|体情况)", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:收入|支出)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>Both flows in one word, and whose money they are of.</summary>
    [GeneratedRegex(@"(?:财政拨款)?(?:收入[、和与及]?支出|收、?支|收入(?:决算|预算)?总计[、和与及]支出)(?:决算|预算)?总计(?:均|各|都)?(?:为|是)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Both();
}
