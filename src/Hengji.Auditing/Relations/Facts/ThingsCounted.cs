using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Cars held and guests received (实物量), which a published account tells in several chapters and in its table: 公务用车保有量, 共有车辆, 接待批次、人次.</summary>
/// <remarks>
/// Asked about where one document tells two numbers and no more: with three it speaks of several units. That more cars are held than a place
/// for each was granted is asked too. Cars paid by appropriations may be fewer than all.
/// </remarks>
internal static class ThingsCounted
{
    private const int MostPlaces = 4;

    /// <summary>The relations of a document.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var passages = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).ToList();
        var told = passages.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true })
            .Select(mention => (Kind: ThingWords.KindOf(mention), mention.Figure)).Concat(sections.SelectMany(InTable)).Where(one => one.Kind != ThingKind.None).ToList();
        return Repeats(told, ThingKind.Batches).Concat(Repeats(told, ThingKind.Guests)).Concat(Repeats(told, ThingKind.Cars)).Concat(Bounds(told, ThingKind.CarsOfBudget, ThingKind.Cars))
            .Concat(passages.SelectMany(passage => passage.Sentences).SelectMany(Granted));
    }

    /// <summary>Figures of rows whose label tells what is counted.</summary>
    private static IEnumerable<(ThingKind Kind, Figure Figure)> InTable(TableSection section)
    {
        for (var row = 0; row < section.Rows.Length; row++)
        {
            var kind = ThingWords.KindOf(section.Rows[row].Head.Printed);
            var own = Enumerable.Range(0, section.Columns.Length).Select(column => section.Figures[row, column]).OfType<Figure>().Where(figure => figure.Value != 0).ToList();
            if (kind != ThingKind.None && own is [{ PrintedDecimals: 0 } only])
                yield return (kind, only);
        }
    }

    private static IEnumerable<ReportRelation> Repeats(List<(ThingKind Kind, Figure Figure)> told, ThingKind kind)
    {
        var own = told.FindAll(one => one.Kind == kind).ConvertAll(one => one.Figure);
        if (own.Count is < 2 or > MostPlaces || own.DistinctBy(figure => figure.Value).Count() > 2)
            yield break;
        var usual = own.GroupBy(figure => figure.Value).OrderByDescending(same => same.Count()).First().First();
        foreach (var figure in own.Where(figure => !ReferenceEquals(figure, usual)))
            yield return Relation(figure, ComparisonOperator.Equal, usual, ThingWords.Basis(kind));
    }

    private static IEnumerable<ReportRelation> Bounds(List<(ThingKind Kind, Figure Figure)> told, ThingKind part, ThingKind whole)
    {
        var totals = told.FindAll(one => one.Kind == whole).ConvertAll(one => one.Figure);
        return totals.Count is 0 or > MostPlaces || totals.DistinctBy(figure => figure.Value).Count() > 1 ? []
            : told.Where(one => one.Kind == part).Select(one => Relation(one.Figure, ComparisonOperator.AtMost, totals[0], "财政拨款开支的公务用车不多于全部车辆"));
    }

    /// <summary>车辆编制2辆，实有车辆2辆.</summary>
    private static IEnumerable<ReportRelation> Granted(ReadSentence sentence) =>
        sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true }).ToList() is var counts
            && counts.Find(mention => ThingWords.KindOf(mention) == ThingKind.CarsGranted) is { } granted && counts.Find(mention => mention.Number.Start > granted.Number.Start && ThingWords.KindOf(mention) == ThingKind.Cars) is { } held
            ? [Relation(held.Figure, ComparisonOperator.AtMost, granted.Figure, "实有车辆不多于车辆编制")] : [];

    private static ReportRelation Relation(Figure one, ComparisonOperator comparison, Figure other, Message basis) =>
        new(RelationKind.Repeat, new BoundFigure(one, 1), comparison, new BoundFigure(other, 1), other.Unit, basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "各处说的是同一范围",
        };
}
