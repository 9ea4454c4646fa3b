using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A number with the words next to it, in running text or in a table.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Place">Its sentence or its table: two numbers of one place are not one fact.</param>
/// <param name="Words">The words before it, or the names of its row and column.</param>
/// <param name="After">The words right behind it.</param>
/// <param name="Sort">What sort of number it is: of the plan, of last year, a change, a mean.</param>
/// <param name="Year">The year it is of; null when not known.</param>
internal sealed partial record NamedNumber(Figure Figure, object Place, string Words, string After, string Sort, int? Year)
{
    private const int MostBefore = 14;
    private const int MostAfter = 7;
    /// <summary>Its paragraph or table.</summary>
    public object Passage { get; } = Place is Sentence sentence ? sentence.Source : Place;

    /// <summary>What it counts; several words for persons and cases are one.</summary>
    public string Counts { get; } = Figure.Unit.Dimension switch { "名" or "位" => "人", "起" or "宗" => "件", "所" => "家", var dimension => dimension };

    /// <summary>What its words are made of.</summary>
    public ImmutableArray<WordPiece> Pieces() => WordPiece.Of(Words, After);

    /// <summary>All numbers with names, in reading order.</summary>
    public static IEnumerable<NamedNumber> In(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections) =>
        PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions).Where(IsNamed).Select(Of)
            .Concat(sections.SelectMany(Of));

    internal static bool IsNamed(Mention mention) =>
        mention is { RowLength: 1, Number: { High: null, IsUnsure: false }, Dimension: not "" };

    internal static NamedNumber Of(Mention mention)
    {
        var (before, behind) = (NameOf(mention), Noun().Match(mention.Tail).Value);
        var isPlanned = NumberSort.IsPlanned(before) || Goal().IsMatch(mention.Sentence.Source.Text);
        return new(mention.Figure, mention.Sentence, before.Length > MostBefore ? before[^MostBefore..] : before, behind.Length > MostAfter ? behind[..MostAfter] : behind, NumberSort.Of(NumberSort.In(before), isPlanned), mention.Year);
    }

    private static IEnumerable<NamedNumber> Of(TableSection section)
    {
        var planned = section.Columns.Select(column => column.Head.Measure is Measure.Budget or Measure.Target || NumberSort.IsPlanned(column.Head.Text)).ToList();
        var heads = section.Columns.Select(column => NumberSort.In(column.Head.Text)).ToList();
        foreach (var (row, at) in section.Rows.Select((row, at) => (row, at)).Where(row => row.row.Head is { Core.Length: > 1 }))
        {
            var sorts = NumberSort.In(row.Head.Core);
            var isPlan = NumberSort.IsPlanned(row.Head.Core);
            for (var column = 0; column < heads.Count; column++)
            {
                if (section.Figures[at, column] is { Unit.Dimension: not ("" or "分"), Value: not 0 } figure && section.Columns[column].Head is var head && (!head.IsRate || figure.Unit.Dimension == "%"))
                    yield return new NamedNumber(figure, section, row.Head.IsTotal ? section.Title : row.Head.Core, head.Measure == Measure.Amount || row.Head.IsTotal ? head.Core : "", NumberSort.Of(heads[column].Union(sorts), (isPlan && figure.Unit.Dimension != "%") || planned[column]), head.Year);
            }
        }
    }

    /// <summary>The words of its clause; where they only say that it is the outcome (“巡查次数”目标120次，实际135次), what the sentence calls it before its target.</summary>
    private static string NameOf(Mention mention)
    {
        var own = Clause().Match(mention.Lead).Value;
        if (own.Length == 0 || !Outcome().IsMatch(own))
            return own;
        return Indicator().Match(mention.Sentence.Text[..(mention.Number.Start - mention.Sentence.Start)]) is { Success: true } named ? named.Groups["name"].Value : own;
    }

    /// <summary>The words since the last stop, number or bracket.</summary>
    [GeneratedRegex(@"[^，。；：、（）()“”""\d]*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^[^，。；：、（）()“”""\d]*", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex("^(?:其中)?(?:全年|年末)?(?:核实|实际)?(?:值|完成值?|达到|实现|数|为|是)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    /// <summary>The words before a target, in the part of the sentence between stops that tells both.</summary>
    [GeneratedRegex(@"(?:^|[；。：①-⑩])[“""]?(?<name>[^；。：，“”""\d①-⑩]{2,20})[”""]?(?:（[^（）]*）)?(?:指标)?[：，]?(?:的|年度)*(?:(?:目标|指标|计划|任务)(?:值|数)?(?:为|是)?\s*[≥≤]?|[≥≤])\s*\d[\d,.]*[^；。：，\d]{0,6}(?:以上|以内)?，[^；。：\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Indicator();

    /// <summary>预期：组织招商24批次.</summary>
    [GeneratedRegex("^[^：。]{0,8}(?:预期|目标|计划)[^：。]{0,6}：", RegexOptions.CultureInvariant)]
    private static partial Regex Goal();
}
