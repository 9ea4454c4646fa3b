using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>Rows of a score sheet that stand before the indicators of their group with its marks and points: 决策, alone in its row, before the rows that begin with 决策.</summary>
internal static class GroupRows
{
    private const int FewestParts = 2;
    private const int FewestOthers = 2;

    /// <summary>Whether a row heads others whose marks or points make its own: with neither it is an item beside them.</summary>
    public static bool IsSum(TableSection section, int row, int most, int points) =>
        IsHead(section, row) && Parts(section, row) is { Count: >= FewestParts } parts && (IsWhole(section, row, parts, most) || IsWhole(section, row, parts, points));

    /// <summary>Marks and points of each such row and of the indicators below it.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section, int most, int points)
    {
        var groups = Enumerable.Range(0, section.Rows.Length).Where(row => IsHead(section, row)).Select(row => (Row: row, Parts: Parts(section, row))).Where(group => group.Parts.Count >= FewestParts).ToList();
        var whole = groups.Count(group => IsWhole(section, group.Row, group.Parts, most));
        foreach (var (row, parts) in groups)
        {
            var isWhole = IsWhole(section, row, parts, most);
            if (Relation(section, row, parts, most) is { } marks)
                yield return marks with { Certainty = isWhole ? Certainty.Certain : whole >= FewestOthers && whole + 1 == groups.Count ? Certainty.Inferred : Certainty.Conditional };
            if (points >= 0 && (isWhole || whole > 0) && Relation(section, row, parts, points) is { } given)
                yield return given with { Certainty = isWhole ? Certainty.Certain : Certainty.Conditional, IsStated = isWhole };
        }
    }

    /// <summary>Whether a row heads the rows below it: their labels begin with all of its own and go on.</summary>
    private static bool IsHead(TableSection section, int row) => row + 1 < section.Rows.Length && IsIn(section, row, row + 1);

    private static List<int> Parts(TableSection section, int row) =>
        [.. Enumerable.Range(row + 1, section.Rows.Length - row - 1).TakeWhile(below => IsIn(section, row, below)).Where(below => !IsHead(section, below))];

    private static bool IsIn(TableSection section, int row, int below)
    {
        var (head, path) = (section.Rows[row].Head.Path, section.Rows[below].Head.Path);
        return head.Length > 0 && path.Length > head.Length && path.AsSpan()[..head.Length].SequenceEqual(head.AsSpan());
    }

    private static bool IsWhole(TableSection section, int row, List<int> parts, int column) =>
        section.Figures[row, column] is { } full && parts.TrueForAll(part => section.Figures[part, column] is not null) && parts.Sum(part => section.Figures[part, column]!.Value) == full.Value;

    private static ReportRelation? Relation(TableSection section, int row, List<int> parts, int column) =>
        section.Figures[row, column] is not { } sum || parts.Exists(part => section.Figures[part, column] is null) ? null : new ReportRelation(
            RelationKind.ScoreSum, Nodes.Sum(parts.Select(part => section.Figures[part, column]!), MeasureUnit.Point), ComparisonOperator.Equal, Nodes.Figure(sum, MeasureUnit.Point), MeasureUnit.Point,
            $"{section.Name}“{section.Columns[column].Head}”：其下各行之和应等于“{section.Rows[row].Head}”")
        {
            Assumption = "该行之下各行为其全部指标",
        };
}
