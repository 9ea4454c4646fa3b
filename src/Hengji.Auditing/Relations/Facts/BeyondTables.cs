using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>An amount of running text far beyond all tables, with the digits of one cell: 3850.20万元 of a table told as 38502000万元.</summary>
internal static class BeyondTables
{
    private const int FewestDigits = 5;
    private const int FewestCells = 6;
    private const decimal FarBeyond = 100;
    private const decimal OtherUnit = 10_000;
    private const decimal AlmostNothing = 0.0005m;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = sections.SelectMany(section => section.Figures.Cast<Figure?>()).OfType<Figure>().Where(figure => figure.Unit.Dimension == MeasureUnit.Yuan.Dimension && figure.Value > 0).ToList();
        if (cells.Count < FewestCells)
            return [];
        var most = cells.Max(figure => figure.InBase) * FarBeyond;
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions)
            .Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && mention.InBase > most)
            .Select(mention => Of(mention, cells)).OfType<ReportRelation>();
    }

    private static ReportRelation? Of(Mention told, List<Figure> cells) =>
        cells.Where(cell => cell.Printed.Count(char.IsDigit) >= FewestDigits && Math.Abs((told.InBase / cell.InBase / OtherUnit) - 1) < AlmostNothing).DistinctBy(figure => figure.InBase).ToList() is not [var only] ? null
            : new ReportRelation(
                RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, only.Unit), ComparisonOperator.Equal, new BoundFigure(only, 1), only.Unit, $"{told.Sentence.Source.Place.Locator}的数是表中一数的一万倍，远大于各表所有数")
            {
                Certainty = Certainty.Inferred,
                Assumption = "文字与表中同一数所用单位不同",
            };
}
