using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Goals;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>The only rate of its kind in running text (及时率98.16%) against the only indicator of that kind (传染病报告及时率): always a question.</summary>
internal static partial class LoneRates
{
    private const int KindLength = 3;
    private const int FewestDigits = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = new GoalCells(sections);
        var indicators = cells.Names.Where(name => name.Length > KindLength && name.EndsWith('率')).GroupBy(Kind, StringComparer.Ordinal).Where(same => same.Count() == 1 && !GoalCells.IsOfTasks(same.Key))
            .ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);
        return indicators.Count == 0 ? [] : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences)
            .SelectMany(sentence => sentence.Mentions.Where(mention => mention.Dimension == MeasureUnit.Percent.Dimension), (sentence, mention) => (Sentence: sentence, Mention: mention, Kind: Filler().Replace(mention.Lead, "") is { Length: >= KindLength } words ? Kind(words) : ""))
            .Where(one => indicators.TryGetValue(one.Kind, out var name) && !IsOfOthers(one.Sentence, one.Mention, name)).GroupBy(one => one.Kind, one => one.Mention, StringComparer.Ordinal)
            .Select(told => told.DistinctBy(mention => mention.InBase).ToList() is [var only] ? Of(only, cells, indicators[told.Key]) : null).OfType<ReportRelation>();
    }

    private static ReportRelation? Of(Mention told, GoalCells cells, string name) =>
        told.IsPlain && cells.Of(name, Measure.Actual) is { } cell && cell.Unit == MeasureUnit.Percent && Math.Max(Digits(told.Figure), Digits(cell)) >= FewestDigits && !Other().IsMatch(told.Lead)
            ? cells.Relation(name, told, cell, "完成值") : null;

    /// <summary>“考核43人，合格42人，合格率97.67%” is no rate of 装备验收: made of counts of its own, and the text says nothing of what the indicator is about.</summary>
    private static bool IsOfOthers(ReadSentence sentence, Mention rate, string name)
    {
        var counts = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention is { IsPlain: true, Number.IsCount: true, Figure.Value: > 0 }).ToList();
        var stems = Enumerable.Range(0, Math.Max(0, name.Length - KindLength - 1)).Select(at => name[at..(at + 2)]);
        return counts.Exists(part => counts.Exists(whole => part != whole && LikeUnits.Are(part.Figure.Unit, whole.Figure.Unit) && IsMade(rate, part, whole)))
            && !stems.Any(stem => rate.Sentence.Source.Text.Contains(stem, StringComparison.Ordinal));
    }

    private static bool IsMade(Mention rate, Mention part, Mention whole) =>
        Prose.Nodes.CanHold(Prose.Nodes.Percent(Prose.Nodes.Of(part, whole.Figure.Unit), Prose.Nodes.Of(whole, whole.Figure.Unit)), Prose.Nodes.Of(rate, MeasureUnit.Percent));

    private static string Kind(string name) => name[^KindLength..];

    private static int Digits(Figure figure) => figure.Printed.Count(char.IsDigit);

    [GeneratedRegex("上年|去年|目标|计划|预计|力争|其中|高于|低于", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"(?:均|已|约|达到?|为|是|到|了|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
