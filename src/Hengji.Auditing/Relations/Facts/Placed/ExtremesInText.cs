using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>Running text that tells the highest and the lowest of a column: 负荷率最高月101.29%、最低月71.63%.</summary>
/// <remarks>Which column is meant the figures say: one of both is its extreme; then the other must be, too.</remarks>
internal static partial class ExtremesInText
{
    private const int FewestLines = 3;
    private const int FewestDigits = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).Select(Both).OfType<(Mention High, Mention Low)>().ToList();
        if (told.Count == 0)
            return [];
        var columns = sections.SelectMany(section => new[] { section.AsRows(), section.AsColumns() }, (section, lines) => (section, lines))
            .SelectMany(one => Enumerable.Range(0, one.lines.Slots.Length).Select(slot => Extremes(one.section, one.lines, slot))).OfType<Column>().ToList();
        return told.SelectMany(one => Of(one.High, one.Low, columns));
    }

    private static IEnumerable<ReportRelation> Of(Mention high, Mention low, List<Column> columns)
    {
        var meant = columns.FindAll(column => column.High.Unit.Dimension == high.Dimension && (ToldPrint.Is(high.Figure, column.High) || ToldPrint.Is(low.Figure, column.Low)));
        var whole = meant.FindAll(column => ToldPrint.Is(high.Figure, column.High) && ToldPrint.Is(low.Figure, column.Low));
        if ((whole.Count > 0 ? whole[0] : meant is [var only] ? only : null) is not { } of)
            yield break;
        yield return Relation(high, of.High, $"{of.Section}“{of.Name}”的最大数应与文字一致");
        yield return Relation(low, of.Low, $"{of.Section}“{of.Name}”的最小数应与文字一致");
    }

    /// <summary>The one highest and the one lowest number of a sentence.</summary>
    private static (Mention High, Mention Low)? Both(ReadSentence sentence) =>
        sentence.Mentions.Where(mention => IsNumber(mention) && High().IsMatch(mention.Lead)).ToList() is [var high] && sentence.Mentions.Where(mention => IsNumber(mention) && Low().IsMatch(mention.Lead)).ToList() is [var low]
            && high.Figure.Unit == low.Figure.Unit ? (high, low) : null;

    private static bool IsNumber(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits;

    private static Column? Extremes(TableSection section, Lines lines, int slot)
    {
        var cells = Enumerable.Range(0, lines.Heads.Length).Where(line => !lines.Heads[line].IsTotal).Select(line => lines.At(line, slot)).OfType<Figure>().ToList();
        return cells.Count < FewestLines || lines.Slots[slot].IsTotal || cells.Exists(cell => cell.Unit != cells[0].Unit) ? null
            : new Column(section.Name, lines.Slots[slot].Core, cells.MaxBy(cell => cell.Value)!, cells.MinBy(cell => cell.Value)!);
    }

    private static ReportRelation Relation(Mention told, Figure cell, Message basis) =>
        new(RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, cell.Unit), ComparisonOperator.Equal, new BoundFigure(cell, 1), cell.Unit, basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字说的是该表该列",
        };

    [GeneratedRegex(@"最[高大多](?:的|值|者)?(?:[月季年日次]度?)?(?:为|是|达到?|占)?[^，。；、\d]{0,8}$")]
    private static partial Regex High();

    [GeneratedRegex(@"最[低小少](?:的|值|者)?(?:[月季年日次]度?)?(?:为|是|只有|仅|占)?[^，。；、\d]{0,8}$")]
    private static partial Regex Low();

    /// <summary>A column with its extremes.</summary>
    /// <param name="Section">Name of its table.</param>
    /// <param name="Name">Its head.</param>
    /// <param name="High">Its largest number, totals left out.</param>
    /// <param name="Low">Its smallest.</param>
    private sealed record Column(string Section, string Name, Figure High, Figure Low);
}
