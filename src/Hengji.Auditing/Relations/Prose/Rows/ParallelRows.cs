using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Items;

namespace Hengji.Auditing.Relations.Prose.Rows;

/// <summary>Parts of running text that tell the same kinds of figures in the same order, one after the other, as rows of a table do.</summary>
/// <remarks>Marked items, parts of sentences between semicolons, sentences, paragraphs. Only rows of two figures and more are looked at.</remarks>
/// <param name="Rows">The figures of each row, as many in each.</param>
internal sealed record ParallelRows(ImmutableArray<ImmutableArray<Mention>> Rows)
{
    private const int FewestRows = 2;
    private const int FewestFigures = 2;
    private const int WordsCompared = 1;

    /// <summary>How many figures each row has.</summary>
    public int Width => Rows[0].Length;

    /// <summary>The figures at one place of all rows; null where one of them is a bound, an estimate, or one of several told together.</summary>
    public ImmutableArray<Mention>? Column(int place) =>
        Rows.All(row => row[place] is { IsPlain: true, RowLength: 1 }) ? [.. Rows.Select(row => row[place])] : null;

    /// <summary>The rows of a document, each kind of part by itself.</summary>
    public static IEnumerable<ParallelRows> In(ImmutableArray<Passage> passages, IEnumerable<ItemList> items) =>
        items.SelectMany(list => Runs([.. list.Items]))
            .Concat(passages.SelectMany(passage => Runs([.. Clauses(passage)])))
            .Concat(passages.SelectMany(passage => Runs([.. passage.Sentences.Select(sentence => sentence.Mentions)])))
            .Concat(Runs([.. passages.Select(passage => passage.Mentions.ToImmutableArray())]));

    /// <summary>The figures of a passage between its semicolons and full stops.</summary>
    private static IEnumerable<ImmutableArray<Mention>> Clauses(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            var start = 0;
            for (var at = 1; at < sentence.Mentions.Length; at++)
            {
                if (!sentence.Mentions[at].Lead.Contains('；', StringComparison.Ordinal))
                    continue;
                yield return sentence.Mentions[start..at];
                start = at;
            }
            yield return sentence.Mentions[start..];
        }
    }

    private static IEnumerable<ParallelRows> Runs(List<ImmutableArray<Mention>> parts)
    {
        var keys = parts.ConvertAll(Keys);
        for (var first = 0; first < parts.Count; first++)
        {
            var last = first;
            while (last + 1 < parts.Count && keys[first].Length >= FewestFigures && keys[first].SequenceEqual(keys[last + 1]))
                last++;
            if (last - first + 1 < FewestRows)
                continue;
            yield return new ParallelRows([.. Introduced(parts, first, keys[first]), .. parts[first..(last + 1)], .. Followed(parts, last, keys[first])]);
            first = last;
        }
    }

    /// <summary>The first row often stands behind the total in one part: 收入100万元，增长5%，其中：甲60万元，增长4%；乙….</summary>
    private static IEnumerable<ImmutableArray<Mention>> Introduced(List<ImmutableArray<Mention>> parts, int first, ImmutableArray<string> keys) =>
        first > 0 && parts[first - 1].Length > keys.Length && parts[first - 1][^keys.Length..] is var row && Keys(row).SequenceEqual(keys) ? [row] : [];

    /// <summary>And other figures stand behind the last one.</summary>
    private static IEnumerable<ImmutableArray<Mention>> Followed(List<ImmutableArray<Mention>> parts, int last, ImmutableArray<string> keys) =>
        last + 1 < parts.Count && parts[last + 1].Length > keys.Length && parts[last + 1][..keys.Length] is var row && Keys(row).SequenceEqual(keys) ? [row] : [];

    private static ImmutableArray<string> Keys(ImmutableArray<Mention> row) => [.. row.Select((mention, place) => Key(mention, place == 0))];

    /// <summary>What a figure measures and the words right before it; the first one has the row's own name before it, and a change is up or down.</summary>
    private static string Key(Mention mention, bool isFirst) =>
        $"{mention.Dimension} {FactKey.Measure(mention.Measure)} {(isFirst || mention.Measure is Measure.Change or Measure.ChangeRate ? "" : Ending(mention.Lead))}";

    private static string Ending(string lead) =>
        string.Concat(lead.Where(char.IsLetter).TakeLast(WordsCompared));
}
