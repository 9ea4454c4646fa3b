using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Score sheets: points within their maximum, maxima adding up to the head's, points of an execution rate, targets met.</summary>
internal static partial class ScoreTables
{
    /// <summary>The relations of a section with points; none for others.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section, FigureBook book)
    {
        var columns = section.Columns.Select(column => column.Head.Measure).ToList();
        var (most, points) = (columns.IndexOf(Measure.MaximumPoints), columns.IndexOf(Measure.Points));
        return most < 0 ? [] : Groups(section, most, book).Concat(points < 0 || IsOfHundred(section, most, points) ? [] : Rows(section, columns, most, points));
    }

    /// <summary>Whether each item is scored by 100 whatever its weight: then most points are beyond it.</summary>
    private static bool IsOfHundred(TableSection section, int most, int points)
    {
        var pairs = Enumerable.Range(0, section.Rows.Length).Select(row => (Most: section.Figures[row, most], Points: section.Figures[row, points])).Where(pair => pair.Most is not null && pair.Points is not null).ToList();
        return pairs.Count > 1 && pairs.Count(pair => pair.Points!.Value > pair.Most!.Value) * 2 > pairs.Count;
    }

    /// <summary>产出指标(50分): the maxima of its rows add up to 50.</summary>
    private static IEnumerable<ReportRelation> Groups(TableSection section, int most, FigureBook book)
    {
        var labels = Enumerable.Range(0, section.Columns[0].Number)
            .SelectMany(column => section.Rows.Select(row => section.Grid[row.Number, column]))
            .OfType<PrintedCell>()
            .Distinct();
        var all = labels.ToList();
        foreach (var label in all)
        {
            if (Declared(label) is not { } declared)
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

    /// <summary>Cells below a label that are blank belong to it: merged cells are often printed as blanks.</summary>
    private static int GroupEnd(TableSection section, PrintedCell label)
    {
        var row = label.Row + label.RowSpan;
        while (row < section.Grid.Rows && section.Grid.TextAt(row, label.Column).Length == 0 && IsInSection(section, row)
            && Enumerable.Range(0, label.Column).All(column => section.Grid.TextAt(row, column).Length == 0))
            row++;
        return row;
    }

    private static bool IsInSection(TableSection section, int row) => section.Rows.Any(one => one.Number == row);

    private static ScannedNumber? Declared(PrintedCell label)
    {
        var text = TableGrid.Squeezed(label.Text);
        return text.EndsWith("分)", StringComparison.Ordinal) || text.EndsWith("分）", StringComparison.Ordinal)
            ? NumberScanner.Scan(label.Text).LastOrDefault(number => number.Unit.Symbol == "分")
            : null;
    }

    private static IEnumerable<ReportRelation> Rows(TableSection section, List<Measure> columns, int most, int points)
    {
        var (target, actual) = (columns.FindIndex(measure => measure == Measure.Target), columns.FindIndex(measure => measure == Measure.Actual));
        var rate = columns.IndexOf(Measure.CompletionRate);
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Figures[row, most] is not { } full || section.Figures[row, points] is not { } given)
                continue;
            Message name = $"{section.Name}“{section.Rows[row].Head}”";
            yield return new ReportRelation(
                RelationKind.Score, Nodes.Figure(given, MeasureUnit.Point), ComparisonOperator.AtMost, Nodes.Figure(full, MeasureUnit.Point), MeasureUnit.Point,
                $"{name}：得分不应大于分值");
            if (Rate(section, row, rate, actual) is { } reached && !(reached.Value > 100 && given.Value == full.Value))
                yield return OfRate(name, reached, full, given);
            if (target >= 0 && actual >= 0 && section.Figures[row, target] is { } goal && section.Figures[row, actual] is { } done
                && (goal.Unit.Dimension == done.Unit.Dimension || done.Unit == MeasureUnit.None))
                yield return Met(section.Contents[row, target].Number!, name, goal, done, given.Value == full.Value) with { IsAdmitted = given.Value < full.Value };
        }
    }

    /// <summary>The execution rate of the row: its column's, or the actual value of an indicator called so.</summary>
    private static Figure? Rate(TableSection section, int row, int rate, int actual) =>
        rate >= 0 ? section.Figures[row, rate]
        : actual >= 0 && section.Rows[row].Head.Core.Contains("执行率", StringComparison.Ordinal) && section.Figures[row, actual] is { } figure
            && figure.Unit == MeasureUnit.Percent ? figure
        : null;

    private static ReportRelation OfRate(Message name, Figure rate, Figure full, Figure given) =>
        new(RelationKind.Score,
            new BoundProduct(new BoundSum([new BoundTerm(Rational.Of(1, 100), Nodes.Figure(rate, MeasureUnit.Percent))]), Nodes.Figure(full, MeasureUnit.Point)),
            ComparisonOperator.Equal,
            Nodes.Figure(given, MeasureUnit.Point),
            MeasureUnit.Point,
            $"{name}：得分一般应等于执行率×分值")
        {
            Certainty = Certainty.Conditional,
            Assumption = "得分按执行率乘以分值计算，没有其他扣分",
        };

    private static ReportRelation Met(ScannedNumber printed, Message name, Figure goal, Figure done, bool isFull)
    {
        var isMost = printed.Qualifier == NumberQualifier.AtMost || (printed.Qualifier == NumberQualifier.None && Cost().IsMatch(name.ToString()));
        var isBound = printed.Qualifier is NumberQualifier.AtMost or NumberQualifier.AtLeast;
        return new(
            RelationKind.Target, done.Unit == MeasureUnit.None ? new BoundFigure(done, 1) : Nodes.Figure(done, goal.Unit), isMost ? ComparisonOperator.AtMost : ComparisonOperator.AtLeast, Nodes.Figure(goal, goal.Unit), goal.Unit,
            isFull ? (Message)$"{name}：实际值应达到目标值，该指标得了满分" : $"{name}：实际值应达到目标值")
        {
            Certainty = isFull && isBound ? Certainty.Inferred : Certainty.Conditional,
            Assumption = isFull ? "得满分的指标达到了目标" : "指标达到了目标",
        };
    }

    /// <summary>What is to be kept low: a target without a sign is its limit.</summary>
    [GeneratedRegex(@"^(?!.*(?:节约|降低|下降|压减|减少|达标|办结|处理)).*(?:成本|费用|投诉|事故|差错|失业率|死亡率)")]
    private static partial Regex Cost();
}
