using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>Indicators of tables of goals by their names: what each aims at, reached, and scored.</summary>
internal sealed partial class GoalCells
{
    private const int ShortestName = 3;
    private readonly Dictionary<string, (TableSection Section, int Row)?> rows = new(StringComparer.Ordinal);

    /// <summary>The indicators of all sections with a column of targets and one of outcomes, and of sheets of points alone; a name that stands twice is left out.</summary>
    public GoalCells(IEnumerable<TableSection> sections)
    {
        foreach (var section in sections.Where(section => Column(section, Measure.Target) >= 0 && Column(section, Measure.Actual) >= 0))
        {
            for (var row = 0; row < section.Rows.Length; row++)
            {
                var name = TableGrid.Squeezed(section.Rows[row].Head.Core);
                if (name.Length >= ShortestName && !section.Rows[row].Head.IsTotal)
                    rows[name] = rows.ContainsKey(name) ? null : (section, row);
            }
        }
        var goals = rows.Count > 0 ? rows.Keys.ToHashSet(StringComparer.Ordinal) : [];
        foreach (var section in sections.Where(section => Column(section, Measure.Target) < 0 && Column(section, Measure.MaximumPoints) >= 0 && Column(section, Measure.Points) >= 0))
        {
            for (var row = 0; row < section.Rows.Length; row++)
            {
                var name = TableGrid.Squeezed(section.Rows[row].Head.Core);
                if (name.Length >= ShortestName && !section.Rows[row].Head.IsTotal && !goals.Contains(name))
                    rows[name] = rows.ContainsKey(name) ? null : (section, row);
            }
        }
        Finder = new NamesInText(Names);
    }

    /// <summary>The names of the indicators.</summary>
    public IEnumerable<string> Names => rows.Where(row => row.Value is not null).Select(row => row.Key);

    /// <summary>Whether an indicator is a rate of money or of tasks, of which a report tells many.</summary>
    public static bool IsOfTasks(string name) => OfTasks().IsMatch(name);

    /// <summary>Finds the names in a text.</summary>
    public NamesInText Finder { get; }

    /// <summary>The cell of an indicator in the one column of a measure; null without.</summary>
    public Figure? Of(string name, Measure measure) =>
        rows[name] is { } row && Column(row.Section, measure) is >= 0 and var column ? row.Section.Figures[row.Row, column] : null;

    /// <summary>Where the indicator stands.</summary>
    public string Place(string name) => rows[name]!.Value.Section.Name;

    /// <summary>A number of running text is an indicator's cell.</summary>
    /// <param name="name">The indicator.</param>
    /// <param name="told">The number.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="what">What the cell is: 目标值, 完成值, 得分.</param>
    public ReportRelation Relation(string name, Mention told, Figure cell, Message what) =>
        new(RelationKind.TextAgainstTable, cell.Unit == MeasureUnit.None ? new BoundFigure(told.Figure, 1) : Nodes.Figure(told.Figure, cell.Unit), ComparisonOperator.Equal, new BoundFigure(cell, 1), cell.Unit,
            $"{told.Sentence.Source.Place.Locator}与{Place(name)}：“{name}”的{what}应一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字说的是该表该指标",
        };

    private static int Column(TableSection section, Measure measure)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head is var head && head.Measure == measure && !(measure == Measure.Actual ? Ahead() : TakenOff()).IsMatch(head.Text)).Take(2).ToList();
        return columns.Count == 1 ? columns[0] : -1;
    }

    [GeneratedRegex("(?:[行成出付位用余转比分整减]|增长|下降)率$", RegexOptions.CultureInvariant)]
    private static partial Regex OfTasks();

    [GeneratedRegex("扣", RegexOptions.CultureInvariant)]
    private static partial Regex TakenOff();

    /// <summary>What will be reached by the year's end.</summary>
    [GeneratedRegex("预计|预测", RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();
}
