using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>An amount of running text far beyond every other of its document, with more digits than any of its unit: 8123300万元 where all others are below 12000万元. Always a question.</summary>
/// <remarks>A gross domestic product beside a department's money is told in a greater unit, so that its digits are few.</remarks>
internal static class Outsized
{
    private const int FewestOthers = 5;
    private const int MoreDigits = 2;
    private const decimal FarBeyond = 8;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions).Where(mention => mention is { IsPlain: true, Dimension: "money", Figure.Value: > 0 }).ToList();
        var all = sections.SelectMany(section => section.Figures.Cast<Figure?>()).OfType<Figure>().Where(figure => figure.Unit.Dimension == MeasureUnit.Yuan.Dimension && figure.Value > 0).Concat(told.Select(mention => mention.Figure)).ToList();
        if (all.Count == 0 || told.MaxBy(mention => mention.InBase) is not { } most)
            return [];
        var others = all.FindAll(figure => figure.InBase != most.InBase);
        var alike = others.FindAll(figure => figure.Unit == most.Figure.Unit);
        return alike.Count < FewestOthers || alike.Max(WholeDigits) + MoreDigits > WholeDigits(most.Figure) || others.MaxBy(figure => figure.InBase) is not { } next || most.InBase <= next.InBase * FarBeyond ? []
            : told.Where(mention => mention.InBase == most.InBase).Select(mention => Relation(mention, next));
    }

    private static int WholeDigits(Figure figure) => figure.Printed.TakeWhile(character => character != '.').Count(char.IsAsciiDigit);

    private static ReportRelation Relation(Mention told, Figure next) =>
        new(RelationKind.Bound, Nodes.Figure(told.Figure, next.Unit), ComparisonOperator.AtMost, new BoundFigure(next, 1), next.Unit, $"{told.Sentence.Source.Place.Locator}的数比文中其他金额都大得多")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所用单位与文中其他金额相同",
        };
}
