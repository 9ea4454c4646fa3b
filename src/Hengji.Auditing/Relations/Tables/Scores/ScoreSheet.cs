using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Scores;

/// <summary>Items of a score sheet, gathered over the sections it is printed in.</summary>
internal sealed class ScoreSheet
{
    /// <summary>What the maxima of a whole sheet add up to.</summary>
    public const decimal FullPoints = 100;

    private readonly List<TableSection> sections = [];

    /// <summary>Points of the items.</summary>
    public List<Figure> Points { get; } = [];

    /// <summary>Maxima of items whose points are blank.</summary>
    public List<Figure> Open { get; } = [];

    /// <summary>Points of rows called total whose maximum is the whole.</summary>
    public List<Figure> Totals { get; } = [];

    /// <summary>Sum of the items' maxima.</summary>
    public decimal Maximum { get; private set; }

    /// <summary>The first section.</summary>
    public TableSection First => sections[0];

    /// <summary>Whether a section prints maxima and points.</summary>
    public static bool HasPoints(TableSection section) => Columns(section) is { Most: >= 0, Points: >= 0 };

    /// <summary>A sheet that begins with a section.</summary>
    public static ScoreSheet Of(TableSection section)
    {
        var sheet = new ScoreSheet();
        _ = sheet.Add(section);
        return sheet;
    }

    /// <summary>Whether an earlier section stands in the same table: then both are of one sheet, and maxima beyond 100 are wrong in it.</summary>
    public bool HasEarlierOf(TableSection section) => sections.Any(one => !ReferenceEquals(one, section) && ReferenceEquals(one.Grid, section.Grid));

    /// <summary>Adds the items of a section; false when some row's points stand without a maximum, so that nothing is known of the sum.</summary>
    public bool Add(TableSection section)
    {
        sections.Add(section);
        var (most, points) = Columns(section);
        for (var row = 0; row < section.Rows.Length; row++)
        {
            var (full, given) = (section.Figures[row, most], section.Figures[row, points]);
            if (GroupRows.IsSum(section, row, most, points))
                continue;
            if (IsTotal(section, row, full))
                Totals.AddRange(given is not null && full?.Value == FullPoints ? [given] : []);
            else if (full is not null)
                Item(full, given);
            else if (given is not null)
                return false;
        }
        return true;
    }

    private void Item(Figure full, Figure? given)
    {
        Maximum += full.Value;
        if (given is null)
            Open.Add(full);
        else
            Points.Add(given);
    }

    /// <summary>年度资金总额 heads the row of the execution rate, no total of points; 小计 is a total of some items.</summary>
    private static bool IsTotal(TableSection section, int row, Figure? full) =>
        section.Rows[row].Head is { IsTotal: true } head && (full is null || full.Value >= FullPoints || !HasBudget(section) || head.Core.Contains("小计", StringComparison.Ordinal));

    private static bool HasBudget(TableSection section) =>
        section.Columns.Any(column => column.Head.Measure is Measure.Budget or Measure.AdjustedBudget);

    /// <summary>The maxima that stand nearest before the points: maxima of groups may stand before them (分值 of 一级指标 and 三级指标).</summary>
    private static (int Most, int Points) Columns(TableSection section)
    {
        var measures = section.Columns.Select(column => column.Head.Measure).ToList();
        var points = measures.IndexOf(Measure.Points);
        var before = points < 0 ? -1 : measures.FindLastIndex(points, measure => measure == Measure.MaximumPoints);
        return (before >= 0 ? before : measures.IndexOf(Measure.MaximumPoints), points);
    }
}
