using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>Items marked alike and numbered from 1, in one paragraph or each in its own, with what stands before them.</summary>
/// <param name="Before">The figures before the first item: of its sentence, else of the last sentence with figures.</param>
/// <param name="Lead">The words right before the first item.</param>
/// <param name="Items">The figures of each item up to the first mark inside it.</param>
internal sealed partial record ItemList(ImmutableArray<Mention> Before, string Lead, ImmutableArray<ImmutableArray<Mention>> Items)
{
    /// <summary>The figures of the sentences before that one in its paragraph.</summary>
    public ImmutableArray<Mention> Earlier { get; init; } = [];

    /// <summary>Whether the words before the first item say that a total is divided.</summary>
    public bool IsIntroduced => Introduces().IsMatch(Lead);

    /// <summary>The name of the total those words give (当年收入中：); empty without.</summary>
    public string TotalName => Named().Match(Lead) is { Success: true } named ? named.Groups["name"].Value : "";

    /// <summary>The lists of a document.</summary>
    public static IEnumerable<ItemList> In(ImmutableArray<Passage> passages)
    {
        var marks = passages.SelectMany(ItemMark.In).ToList();
        var done = new HashSet<int>();
        for (var first = 0; first < marks.Count; first++)
        {
            if (done.Contains(first) || marks[first].Number is not (1 or null))
                continue;
            var items = Numbered(marks, first);
            done.UnionWith(items);
            if (items.Count > 1)
                yield return Made(passages, marks, items);
        }
    }

    /// <summary>Places of the marks of one list: the same kind, numbered on, only inner marks between.</summary>
    private static List<int> Numbered(List<ItemMark> marks, int first)
    {
        var items = new List<int> { first };
        var outer = marks.Take(first).Select(mark => mark.Kind).ToHashSet();
        for (var at = first + 1; at < marks.Count; at++)
        {
            var mark = marks[at];
            if (mark.Kind != marks[first].Kind)
            {
                if (outer.Contains(mark.Kind))
                    break;
                continue;
            }
            if (mark.Number != (mark.Number is null ? null : items.Count + 1) || mark.Passage - marks[at - 1].Passage > 1)
                break;
            items.Add(at);
        }
        return items;
    }

    private static ItemList Made(ImmutableArray<Passage> passages, List<ItemMark> marks, List<int> items)
    {
        var first = marks[items[0]];
        var own = passages[first.Passage].Mentions.Where(mention => mention.Number.Start < first.Start).ToList();
        var isAlone = own.Count == 0 && first.Passage > 0;
        var source = passages[isAlone ? first.Passage - 1 : first.Passage];
        var limit = isAlone ? source.Source.Text.Length : first.Start;
        var before = source.Sentences.LastOrDefault(sentence => sentence.Mentions.Any(mention => mention.Number.Start < limit));
        return new ItemList(
            [.. (before?.Mentions ?? []).Where(mention => mention.Number.Start < limit)], source.Source.Text[..limit].TrimEnd(),
            [.. items.Select(item => Figures(passages, marks, item))])
        {
            Earlier = before is null ? [] : [.. source.Mentions.Where(mention => mention.Number.Start < before.Sentence.Start)],
        };
    }

    private static ImmutableArray<Mention> Figures(ImmutableArray<Passage> passages, List<ItemMark> marks, int item)
    {
        var start = marks[item];
        var end = item + 1 < marks.Count && marks[item + 1].Passage == start.Passage ? marks[item + 1].Start : int.MaxValue;
        return [.. passages[start.Passage].Mentions.Where(mention => mention.Number.Start >= start.Start && mention.Number.Start < end)];
    }

    [GeneratedRegex(@"(?:其中|包括|分别是|分别为|(?<!主要)(?:具体)?用于|(?:构成|组成|明细|分配|安排)(?:情况)?(?:如下|为)?|分项[^，。；：]{0,8}如下|[^，。；：]中)[：:，]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduces();

    [GeneratedRegex(@"(?<name>[^，。；：、（）\s]{2,16})中[：:，]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
