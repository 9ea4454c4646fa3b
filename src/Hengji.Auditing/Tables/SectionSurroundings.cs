using Hengji.Checks.Locating;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>What stands around a figure in its table, for recognising values typed into a neighbouring row or column.</summary>
internal sealed class SectionSurroundings
{
    private readonly Dictionary<Figure, CellSurroundings> around = new(ReferenceEqualityComparer.Instance);

    public SectionSurroundings(IEnumerable<TableSection> sections)
    {
        foreach (var section in sections)
            Add(section);
    }

    /// <summary>The surroundings; nothing for figures of running text.</summary>
    public CellSurroundings Of(Figure figure) => around.GetValueOrDefault(figure, CellSurroundings.None);

    private void Add(TableSection section)
    {
        var last = Enumerable.Range(0, section.Columns.Length).Select(column => LastYear(section, column)).ToList();
        for (var row = 0; row < section.Rows.Length; row++)
        {
            for (var column = 0; column < section.Columns.Length; column++)
            {
                if (section.Figures[row, column] is { } figure)
                    around[figure] = new CellSurroundings(
                        [.. Near(row, section.Rows.Length).Select(near => section.Figures[near, column]).OfType<Figure>()],
                        [.. Near(column, section.Columns.Length).Select(near => section.Figures[row, near]).OfType<Figure>()],
                        last[column] >= 0 ? section.Figures[row, last[column]] : null);
            }
        }
    }

    /// <summary>The column of last year's figures, or beside 2019年决算数 that of 2018年决算数; −1 without.</summary>
    private static int LastYear(TableSection section, int column)
    {
        var columns = section.Columns.ToList();
        var head = columns[column].Head;
        var named = columns.FindIndex(other => other.Head.Measure == Claims.Measure.LastYear);
        return named >= 0 ? (named == column ? -1 : named)
            : columns.FindIndex(other => head.Year is { } year && other.Head.Year == year - 1 && other.Head.Measure == head.Measure);
    }

    private static IEnumerable<int> Near(int place, int count) => new[] { place - 1, place + 1 }.Where(near => near >= 0 && near < count);
}
