using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Which lines of a section some relation already explains in most of their figures.</summary>
internal sealed class ToldFigures
{
    private readonly TableSection section;
    private readonly HashSet<Figure> alongRows = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Figure> alongColumns = new(ReferenceEqualityComparer.Instance);

    public ToldFigures(TableSection section, IEnumerable<ReportRelation> found)
    {
        this.section = section;
        var rows = new Dictionary<Figure, int>(ReferenceEqualityComparer.Instance);
        for (var row = 0; row < section.Rows.Length; row++)
        {
            for (var column = 0; column < section.Columns.Length; column++)
            {
                if (section.Figures[row, column] is { } figure)
                    rows[figure] = row;
            }
        }
        foreach (var relation in found.Where(relation => relation.Kind is not (RelationKind.Bound or RelationKind.Target)))
        {
            var figures = NodeFigures.Of(relation.Left).Concat(NodeFigures.Of(relation.Right)).ToList();
            var isAlongRow = figures.TrueForAll(rows.ContainsKey) && figures.DistinctBy(figure => rows[figure]).Count() == 1;
            (isAlongRow ? alongRows : alongColumns).UnionWith(figures);
        }
    }

    /// <summary>Columns most of whose figures stand in no relation along their row.</summary>
    public List<int> OpenColumns() =>
        [.. Enumerable.Range(0, section.Columns.Length).Where(column => IsOpen(Enumerable.Range(0, section.Rows.Length).Select(row => section.Figures[row, column]), alongRows))];

    /// <summary>Rows most of whose figures stand in no relation along their column.</summary>
    public List<int> OpenRows() =>
        [.. Enumerable.Range(0, section.Rows.Length).Where(row => IsOpen(Enumerable.Range(0, section.Columns.Length).Select(column => section.Figures[row, column]), alongColumns))];

    /// <summary>Lines of one value throughout tell nothing.</summary>
    private static bool IsOpen(IEnumerable<Figure?> line, HashSet<Figure> told)
    {
        var figures = line.OfType<Figure>().ToList();
        return figures.DistinctBy(figure => figure.Value).Count() > 1 && figures.Count(told.Contains) * 2 < figures.Count;
    }
}
