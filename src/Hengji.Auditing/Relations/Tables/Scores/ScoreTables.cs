using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>Score sheets: points within their maximum, maxima adding up to the head's, points of an execution rate, targets met.</summary>
internal static partial class ScoreTables
{
    /// <summary>The relations of a section with points; none for others.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section, FigureBook book)
    {
        var columns = section.Columns.Select(column => column.Head.Measure).ToList();
        var (most, points) = (columns.IndexOf(Measure.MaximumPoints), columns.IndexOf(Measure.Points));
        return most < 0 ? [] : ScoreGroups.Of(section, most, book).Concat(GroupRows.Of(section, most, points)).Concat(points < 0 || IsOfHundred(section, most, points) ? [] : Rows(section, columns, most, points));
    }

    /// <summary>Whether each item is scored by 100 whatever its weight: then most points are beyond it.</summary>
    private static bool IsOfHundred(TableSection section, int most, int points)
    {
        var pairs = Enumerable.Range(0, section.Rows.Length).Select(row => (Most: section.Figures[row, most], Points: section.Figures[row, points])).Where(pair => pair.Most is not null && pair.Points is not null).ToList();
        return pairs.Count > 1 && pairs.Count(pair => pair.Points!.Value > pair.Most!.Value) * 2 > pairs.Count;
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
            if (Rate(section, row, rate, actual) is { } reached && !(given.Value == full.Value && (reached.Value > 100 || IsMet(section, row, target, reached))))
                yield return OfTarget(name, reached, target < 0 ? null : section.Figures[row, target], full, given) ?? OfRate(name, reached, full, given);
            if (target >= 0 && actual >= 0 && section.Figures[row, target] is { } goal && section.Figures[row, actual] is { } done
                && (goal.Unit.Dimension == done.Unit.Dimension || done.Unit == MeasureUnit.None))
                yield return Met(section.Contents[row, target].Number!, name, goal, done, given.Value == full.Value) with { IsAdmitted = given.Value < full.Value };
        }
    }

    /// <summary>Whether a target below 100 % was met: then full marks are given by steps, not rate × marks.</summary>
    private static bool IsMet(TableSection section, int row, int target, Figure reached) =>
        target >= 0 && section.Figures[row, target] is { Value: < 100 } goal && goal.Unit == MeasureUnit.Percent && reached.Value >= goal.Value;

    /// <summary>The execution rate of the row: its column's, or the actual value of an indicator called so.</summary>
    private static Figure? Rate(TableSection section, int row, int rate, int actual) =>
        rate >= 0 ? section.Figures[row, rate]
        : actual >= 0 && section.Rows[row].Head.Core.Contains("执行率", StringComparison.Ordinal) && section.Figures[row, actual] is { } figure
            && figure.Unit == MeasureUnit.Percent ? figure
        : null;

    /// <summary>89.37% of a target of 95%: how much of the target was reached × full marks, where that makes the points.</summary>
    private static ReportRelation? OfTarget(Message name, Figure rate, Figure? target, Figure full, Figure given)
    {
        if (target is not { Value: > 0 and < 100 } || target.Unit != MeasureUnit.Percent)
            return null;
        var relation = OfRate(name, rate, full, given) with
        {
            Left = new BoundProduct(new BoundQuotient(Nodes.Figure(rate, MeasureUnit.Percent), Nodes.Figure(target, MeasureUnit.Percent)), Nodes.Figure(full, MeasureUnit.Point)),
            Basis = $"{name}：得分一般应等于执行率÷目标值×分值",
        };
        return Prose.Nodes.CanHold(relation.Left, relation.Right) ? relation : null;
    }

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
