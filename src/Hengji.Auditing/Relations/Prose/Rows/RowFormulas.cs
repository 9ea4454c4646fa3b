using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Tables;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>What figures of rows in running text follow from others of their row, as most rows show and no word need say: 标准500元、40人、发放2.00万元.</summary>
/// <remarks>By the same trials as lines of tables, so that chance does not explain what holds.</remarks>
internal static class RowFormulas
{
    private const int FewestRows = 3;
    private const int FewestFigures = 3;
    private const int MostFigures = 9;

    /// <summary>The relations of all rows.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Rows.Where(rows => rows.Rows.Length >= FewestRows && rows.Width is >= FewestFigures and <= MostFigures).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ParallelRows rows)
    {
        var columns = Enumerable.Range(0, rows.Width).Where(place => rows.Rows[0][place].Measure is not (Measure.Change or Measure.ChangeRate)).Select(rows.Column)
            .Where(column => column is not null).Select(column => column!.Value).ToList();
        if (columns.Count < FewestFigures)
            return [];
        var lines = new Lines([.. columns.Select(column => Head(column[^1]))], [.. rows.Rows.Select(row => Head(row[0]))], (line, slot) => columns[line][slot].Figure);
        var place = rows.Rows[0][0].Sentence.Source.Place.Locator;
        return FiguredFinder.Find(lines, [.. Enumerable.Range(0, columns.Count)])
            .SelectMany(formula => Enumerable.Range(0, lines.Slots.Length).Select(slot => TableFigured.Relation(place, lines, formula, slot, RelationKind.TextSum))).OfType<ReportRelation>();
    }

    private static LineHead Head(Mention mention) => new([mention.Subject]) { Measure = mention.Measure };
}
