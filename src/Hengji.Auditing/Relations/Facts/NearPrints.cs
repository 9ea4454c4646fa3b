using System.Buffers;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A figure of running text, or of a cell that tells what it is (项目支出：1025.20), that stands nowhere else, beside one of the same name that one slip of the hand makes of it.</summary>
/// <remarks>
/// Whether both are one fact nothing says; but long figures that stand in lines of the names the sentence tells and differ in one digit
/// are seldom two. Always a question.
/// </remarks>
internal sealed class NearPrints
{
    private const int FewestDigits = 5;
    private const int LongestLine = 16;
    private static readonly SearchValues<char> Changing = SearchValues.Create("增减变升降");
    private readonly Dictionary<string, List<Figure>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(decimal InBase, int Decimals), HashSet<decimal>> printed = [];
    private readonly List<Figure> figures;

    private NearPrints(IReadOnlyList<TableSection> sections)
    {
        foreach (var lines in sections.SelectMany(section => new[] { section.AsRows(), section.AsColumns() }))
            Add(lines);
        figures = [.. sections.SelectMany(section => section.Figures.Cast<Figure?>()).OfType<Figure>()];
    }

    /// <summary>The relations of all running text with the tables of a document.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var tables = new NearPrints(sections);
        var names = new NamesInText(tables.byName.Keys);
        return PassageReader.Read(document, book).SelectMany(passage => tables.Of(passage, names.In(passage.Source.Text), book));
    }

    private void Add(Lines lines)
    {
        for (var line = 0; line < lines.Heads.Length && lines.Slots.Length <= LongestLine; line++)
        {
            if (lines.Heads[line] is not { IsTotal: false, Core.Length: > 1 } head)
                continue;
            if (!byName.TryGetValue(head.Core, out var known))
                byName.Add(head.Core, known = []);
            known.AddRange(Enumerable.Range(0, lines.Slots.Length).Select(slot => lines.At(line, slot)).OfType<Figure>());
        }
    }

    private IEnumerable<ReportRelation> Of(Passage passage, List<(string Name, int End)> names, FigureBook book)
    {
        foreach (var mention in passage.Mentions.Where(mention => mention is { IsPlain: true, Dimension: "money" } && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits))
        {
            var told = names.FindAll(name => name.End > mention.Sentence.Start && name.End <= mention.Number.Start && (mention.Measure != Measure.Change || IsOfChange(name.Name)));
            if (told.Count == 0 || IsPrinted(mention.Figure))
                continue;
            var near = told.SelectMany(name => byName[name.Name]).Where(figure => IsNear(mention.Figure, figure) && !ReferenceEquals(book.SpotOf(figure).Block, book.SpotOf(mention.Figure).Block)).DistinctBy(figure => figure.InBase).Take(2).ToList();
            if (near is [var only])
                yield return new ReportRelation(
                    RelationKind.TextAgainstTable, Nodes.Figure(mention.Figure, only.Unit), ComparisonOperator.Equal, new BoundFigure(only, 1), only.Unit, $"与表中“{told[^1].Name}”的数仅差一处笔误")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "两处说的是同一事项、同一范围",
                };
        }
    }

    /// <summary>较年初净减113万元 is none of 调整后预算.</summary>
    private static bool IsOfChange(string name) => name.AsSpan().IndexOfAny(Changing) >= 0;

    /// <summary>Whether some table has it, as the text rounds it.</summary>
    private bool IsPrinted(Figure figure)
    {
        var key = (figure.Unit.InBase, figure.PrintedDecimals);
        if (!printed.TryGetValue(key, out var values))
            printed.Add(key, values = [.. figures.Where(other => other.Unit.Dimension is "money" or "").Select(other => In(other, figure))]);
        return values.Contains(figure.Value);
    }

    private static bool IsNear(Figure figure, Figure other) =>
        other.Unit.Dimension == figure.Unit.Dimension && other.Printed.Count(char.IsDigit) >= FewestDigits && SlipShape.Explains(figure, In(other, figure));

    private static decimal In(Figure other, Figure figure) =>
        decimal.Round(Math.Abs(other.Value) * other.Unit.InBase / figure.Unit.InBase, figure.PrintedDecimals, MidpointRounding.AwayFromZero);
}
