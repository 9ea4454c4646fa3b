using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Goals;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A number told right behind the name of an indicator (开发精品课程13门), in running text or in a form's statement of its goal, against the sheet of indicators.</summary>
/// <remarks>One name alone may stand before another number of the thing: always a question. What is planned is held against the target.</remarks>
internal sealed partial class GoalsByName
{
    private const int ShortestName = 4;
    private const int ShortestStatement = 20;
    private readonly GoalCells cells;
    private readonly Dictionary<string, string> names;
    private readonly int longest;

    private GoalsByName(IReadOnlyList<TableSection> sections)
    {
        cells = new GoalCells(sections);
        names = cells.Names.Where(name => !GoalCells.IsOfTasks(name)).Select(name => (Told: Counted().Replace(name, ""), Name: name)).Where(one => one.Told.Length >= ShortestName).GroupBy(one => one.Told, one => one.Name, StringComparer.Ordinal)
            .Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);
        longest = names.Count == 0 ? 0 : names.Keys.Max(name => name.Length);
    }

    /// <summary>The relations of running text and of long cells.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var goals = new GoalsByName(sections);
        return goals.longest == 0 ? [] : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null || passage.Source.Text.Length >= ShortestStatement).SelectMany(passage => passage.Mentions).SelectMany(goals.Of);
    }

    private IEnumerable<ReportRelation> Of(Mention told)
    {
        if (told is not { IsPlain: true, RowLength: 1, Dimension: not ("" or "分") } || NameOf(told.Lead) is not var (name, before) || Other().IsMatch(before))
            yield break;
        var (target, actual) = (cells.Of(name, Measure.Target), cells.Of(name, Measure.Actual));
        var isPlanned = Planned().IsMatch(told.Sentence.Source.Text[told.Sentence.Start..told.Number.Start]);
        if ((isPlanned ? target : actual) is not { } cell || cell.Unit.Symbol != told.Figure.Unit.Symbol || ReferenceEquals(cell, told.Figure))
            yield break;
        if ((isPlanned ? actual : target) is { } other && ToldPrint.IsUnsigned(told.Figure, other))
            yield break;
        yield return cells.Relation(name, told, cell, isPlanned ? "目标值" : "完成值");
    }

    /// <summary>The longest name right before a number, and the words before it.</summary>
    private (string Name, string Before)? NameOf(string lead)
    {
        var words = Filler().Replace(lead, "");
        for (var length = Math.Min(words.Length, longest); length >= ShortestName; length--)
        {
            if (names.TryGetValue(words[^length..], out var name))
                return (name, words[..^length]);
        }
        return null;
    }

    /// <summary>样品数 is told as 样品.</summary>
    [GeneratedRegex("(?:数量|个数|数)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:数量?|人数)?(?:共|已|约|达到?|为|是|到|了|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    [GeneratedRegex("计划|目标|拟|预计|预测|力争|确保|任务|将", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    /// <summary>Words that make it a part of the thing, or the thing of another time.</summary>
    [GeneratedRegex("(?:新增|净增|新建|减少|退出|其中|上年|去年|每[年月人户]?|人均|户均|平均|未|不)[^，。；、]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
