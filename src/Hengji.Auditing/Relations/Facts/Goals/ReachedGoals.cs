using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>What was reached of several indicators, told right behind their names: 更换路灯1715盏，完成全年目标的59.14%；疏通管网320公里，….</summary>
/// <remarks>The name alone may stand before another number of the thing; where most of a passage are the outcomes of the table, all are.</remarks>
internal static partial class ReachedGoals
{
    private const int FewestHeld = 2;
    private const int MostBroken = 1;

    /// <summary>The relations of a passage; none where its numbers are not mostly the table's.</summary>
    /// <param name="named">Numbers with the names of their indicators.</param>
    /// <param name="cells">The indicators.</param>
    public static IEnumerable<(string Name, ReportRelation Relation)> Vouched(
        IReadOnlyList<(string Name, Mention Mention)> named, GoalCells cells)
    {
        var told = named.Where(one => IsRightBehind(one.Name, one.Mention)).DistinctBy(one => one.Name)
            .Select(one => (one.Name, one.Mention, Cell: cells.Of(one.Name, Measure.Actual))).Where(one => one.Cell is { } cell && IsSameKind(cell, one.Mention))
            .Select(one => (one.Name, Relation: cells.Relation(one.Name, one.Mention, one.Cell!, "完成值"))).ToList();
        var held = told.Count(one => Prose.Nodes.CanHold(one.Relation.Left, one.Relation.Right));
        return held >= FewestHeld && told.Count - held <= MostBroken ? told : [];
    }

    /// <summary>Whether words speak of what is still to come: 预计全年完成2859盏.</summary>
    public static bool IsAhead(string lead) => Expected().IsMatch(lead);

    private static bool IsSameKind(Figure cell, Mention mention) =>
        cell.Unit.Dimension == mention.Dimension || (cell.Unit == MeasureUnit.None && (mention.Number.IsCount || mention.Dimension is not ("%" or "分")));

    private static bool IsRightBehind(string name, Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Depth: 0 } && mention.Figure.Unit != MeasureUnit.Point && mention.Figure.Unit != MeasureUnit.Percent
        && mention.Lead.LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var at && Filler().IsMatch(mention.Lead[(at + name.Length)..]) && !Planned().IsMatch(mention.Lead[..at]);

    [GeneratedRegex(@"^(?:数量?|人数)?(?:共|已|约|达|为|是|到|了|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex("预计|预测|力争", RegexOptions.CultureInvariant)]
    private static partial Regex Expected();

    [GeneratedRegex("计划|目标|拟|预计|预测|力争|确保|上年|去年|任务", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();
}
