using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>Groups of a score sheet whose labels say their points (产出指标(50分)): the maxima of their rows, or of the groups inside, add up to them.</summary>
internal static partial class ScoreGroups
{
    /// <summary>产出指标(50分): the maxima of its rows add up to 50.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section, int most, FigureBook book)
    {
        var labels = Enumerable.Range(0, section.Columns[0].Number)
            .SelectMany(column => section.Rows.Select(row => section.Grid[row.Number, column]))
            .OfType<PrintedCell>()
            .Distinct();
        var all = labels.ToList();
        foreach (var label in all)
        {
            if (Declared(label) is not { } declared || IsRepeated(section, label))
                continue;
            var parts = Enumerable.Range(0, section.Rows.Length)
                .Where(row => section.Rows[row].Number >= label.Row && section.Rows[row].Number < GroupEnd(section, label))
                .Select(row => section.Figures[row, most])
                .OfType<Figure>()
                .ToList();
            var figure = book.Of(section.Grid.Table, label, declared, MeasureUnit.Point, 0, isExact: true);
            if (parts.Count > 0)
                yield return new ReportRelation(
                    RelationKind.ScoreSum, Nodes.Sum(parts, MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(figure, MeasureUnit.Point), MeasureUnit.Point,
                    $"{section.Name}：“{HeadText.Core(label.Text)}”各指标分值之和应等于所注分值");
            if (Inner(section, label, all) is { Count: > 1 } inner)
                yield return new ReportRelation(
                    RelationKind.ScoreSum, Nodes.Sum(inner.Select(group => Points(section, group, book)), MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(figure, MeasureUnit.Point), MeasureUnit.Point,
                    $"{section.Name}：“{HeadText.Core(label.Text)}”所含各类分值之和应等于所注分值");
        }
    }

    /// <summary>The groups with points of their own in the next column that fill a group without a gap; null when some do not say theirs.</summary>
    private static List<PrintedCell>? Inner(TableSection section, PrintedCell label, List<PrintedCell> labels)
    {
        var end = GroupEnd(section, label);
        var inner = labels.Where(other => other.Column == label.Column + label.ColumnSpan && other.Row >= label.Row && other.Row < end && TableGrid.Squeezed(other.Text).Length > 0).ToList();
        return inner.Count > 0 && inner[0].Row == label.Row && inner.All(other => Declared(other) is not null) ? inner : null;
    }

    private static Figure Points(TableSection section, PrintedCell label, FigureBook book) =>
        book.Of(section.Grid.Table, label, Declared(label)!, MeasureUnit.Point, 0, isExact: true);

    /// <summary>Cells below a label that are blank belong to it: merged cells are often printed as blanks, or with their words in each row.</summary>
    private static int GroupEnd(TableSection section, PrintedCell label)
    {
        var row = label.Row + label.RowSpan;
        while (row < section.Grid.Rows && IsInSection(section, row) && (IsRepeated(section, row, label)
            || (section.Grid.TextAt(row, label.Column).Length == 0 && Enumerable.Range(0, label.Column).All(column => section.Grid.TextAt(row, column).Length == 0))))
            row++;
        return row;
    }

    /// <summary>Whether a label only repeats the one above it.</summary>
    private static bool IsRepeated(TableSection section, PrintedCell label) =>
        label.Row > 0 && IsInSection(section, label.Row - 1) && section.Grid[label.Row - 1, label.Column] is { } above && above != label && IsRepeated(section, label.Row, above);

    /// <summary>Whether a row prints the words of a label of several rows again, and those before it too.</summary>
    private static bool IsRepeated(TableSection section, int row, PrintedCell label) =>
        section.Grid.TextAt(row, label.Column) == section.Grid.TextAt(label.Row, label.Column)
        && Enumerable.Range(0, label.Column).All(column => section.Grid.TextAt(row, column) == section.Grid.TextAt(label.Row, column));

    private static bool IsInSection(TableSection section, int row) => section.Rows.Any(one => one.Number == row);

    private static ScannedNumber? Declared(PrintedCell label)
    {
        var text = TableGrid.Squeezed(label.Text);
        return (text.EndsWith("分)", StringComparison.Ordinal) || text.EndsWith("分）", StringComparison.Ordinal)) && !OfPart().IsMatch(text)
            ? NumberScanner.Scan(label.Text).LastOrDefault(number => number.Unit.Symbol == "分")
            : null;
    }

    /// <summary>总分（含预算执行率10分）, 合计（其中加分项5分）: points of what is among them, or beside them.</summary>
    [GeneratedRegex(@"[（(](?:已|内)?(?:含|包含|包括|其中|不含|不包括|除|另|加|扣)[^（()）]*分[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPart();
}
