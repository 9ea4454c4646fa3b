using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Running text that tells a cell of a table in the table's own words: a row by its name, or the total, and the head of the column right before the number.</summary>
/// <remarks>Which table is meant, other figures of the paragraph say, which are the row's too; where the cell differs it is a question.</remarks>
internal sealed partial class CellsInText
{
    private const int OfNamedRow = 1;
    private const int OfTotal = 2;
    private const int FewestDigits = 3;
    private readonly TableWords words;

    private CellsInText(IReadOnlyList<TableSection> sections) => words = new TableWords(sections);

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = new CellsInText(sections);
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(cells.Of);
    }

    private IEnumerable<ReportRelation> Of(Passage passage)
    {
        var names = words.RowsIn(passage.Source.Text);
        var told = passage.Sentences.SelectMany(sentence => sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits)
            .SelectMany(mention => In(passage, sentence, names, mention))).ToList();
        if (told.Count == 0)
            return [];
        var held = told.FindAll(cell => cell.Holds);
        var known = held.Select(cell => cell.Mention).ToHashSet();
        var kept = held.Where(cell => IsMeant(cell, held)).Select(cell => cell.Relation).ToList();
        foreach (var broken in told.Where(cell => !cell.Holds && !known.Contains(cell.Mention)).GroupBy(cell => cell.Mention))
        {
            if (broken.Where(cell => !cell.IsElsewhere && IsMeant(cell, held)).ToList() is [var only])
                kept.Add(only.Relation);
        }
        return kept.Select(relation => relation with { Certainty = Certainty.Conditional, Assumption = "文字说的是该表该行" });
    }

    /// <summary>Whether other figures speak for the table: of the same row, or other cells told in the same way.</summary>
    private static bool IsMeant(ToldCell cell, List<ToldCell> held) =>
        cell.Agreeing + held.Where(other => other.Table == cell.Table && other.Mention != cell.Mention && (!cell.IsTotal || other.IsTotal)).Select(other => other.Mention).Distinct().Count()
            >= (cell.IsTotal ? OfTotal : OfNamedRow);

    private IEnumerable<ToldCell> In(Passage passage, ReadSentence sentence, List<(string Name, int End)> names, Mention mention)
    {
        var (name, start) = names.LastOrDefault(name => name.End <= mention.Number.Start && name.End > sentence.Sentence.Start);
        var near = name is null ? passage.Mentions.Where(other => !names.Exists(one => one.End <= other.Number.Start && one.End > other.Sentence.Start))
            : sentence.Mentions.Where(other => other.Number.Start >= start && !names.Exists(one => one.End > start && one.End <= other.Number.Start));
        var others = near.Where(other => other != mention && other.IsPlain).ToList();
        if (name is not null && IsOfSeveral(passage.Source.Text, names, (name, start), mention))
            yield break;
        var before = sentence.Mentions.Where(other => other.Number.End <= mention.Number.Start).ToList();
        var behind = sentence.Mentions.Where(other => other.Number.Start >= mention.Number.End).ToList();
        foreach (var (table, row) in words.RowsFor(name, mention.Lead))
        {
            if (name is null && words.IsOfOtherKind(table, passage.Source.Text[sentence.Sentence.Start..mention.Number.Start]))
                continue;
            if (name is null && words.Agreeing((table, row), before) == 0 && words.Agreeing((table, row), behind) < OfTotal)
                continue;
            var isOfOther = name is null && IsOfAmountBefore(before, mention) && words.Agreeing((table, row), before[^1..]) == 0;
            foreach (var relation in words.Relations((table, row), mention, others).Where(relation => !isOfOther || Prose.Nodes.CanHold(relation.Left, relation.Right)))
                yield return new ToldCell(table, name is null, mention, relation, Prose.Nodes.CanHold(relation.Left, relation.Right), words.Agreeing((table, row), others), words.Agreeing((table, row), [mention]) > 0);
        }
    }

    /// <summary>“屋面维修工程160.04万元，执行率84.0%”: the rate is of the amount that is named right before it.</summary>
    private static bool IsOfAmountBefore(List<Mention> before, Mention mention) =>
        mention is { Dimension: "%", Measure: Measure.Rate or Measure.CompletionRate } && before is [.., { IsAmount: true, Subject.Length: > 2 }];

    /// <summary>Whether a number is of several rows together: 道路硬化和水渠清淤两项合计支付248.39万元.</summary>
    private static bool IsOfSeveral(string text, List<(string Name, int End)> names, (string Name, int End) last, Mention mention)
    {
        var begin = last.End - last.Name.Length;
        return Together().IsMatch(text[last.End..mention.Number.Start]) || names.Exists(name => name.End < begin && begin - name.End <= 2 && Joins().IsMatch(text[name.End..begin]));
    }

    [GeneratedRegex("合计|共计|共有|[两三四五六七八九]项|等|其他|以外")]
    private static partial Regex Together();

    [GeneratedRegex("[、和及与]$")]
    private static partial Regex Joins();

    /// <summary>A cell that text may tell.</summary>
    /// <param name="Table">Number of its section.</param>
    /// <param name="IsTotal">Whether it is of the total, whose row no name tells.</param>
    /// <param name="Mention">The figure of the text.</param>
    /// <param name="Relation">The relation.</param>
    /// <param name="Holds">Whether it holds.</param>
    /// <param name="Agreeing">How many other figures near it are the row's.</param>
    /// <param name="IsElsewhere">Whether the figure stands in another column of the row.</param>
    private sealed record ToldCell(int Table, bool IsTotal, Mention Mention, ReportRelation Relation, bool Holds, int Agreeing, bool IsElsewhere);
}
