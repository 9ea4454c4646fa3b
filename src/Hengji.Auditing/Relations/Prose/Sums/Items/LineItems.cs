using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>Items without marks, each in a line of its own, below a text that ends with a colon: 主要项目如下：增值税393.9亿元…；企业所得税….</summary>
internal static class LineItems
{
    private const int LongestName = 24;

    /// <summary>The lists of a document.</summary>
    public static IEnumerable<ItemList> In(ImmutableArray<Passage> passages)
    {
        for (var at = 0; at + 2 < passages.Length; at++)
        {
            var text = passages[at].Source.Text.TrimEnd();
            if (text is not [.., '：' or ':'] || Before(passages, at) is not { IsEmpty: false } before)
                continue;
            var items = passages.Skip(at + 1).TakeWhile(passage => IsItem(passage, before)).Select(passage => passage.Mentions.ToImmutableArray()).ToImmutableArray();
            if (items.Length > 1)
                yield return new ItemList(before, text, items);
        }
    }

    /// <summary>The figures of the last sentence with any, there or in the passage before.</summary>
    private static ImmutableArray<Mention> Before(ImmutableArray<Passage> passages, int at) =>
        passages[Math.Max(0, at - 1)..(at + 1)].SelectMany(passage => passage.Sentences).LastOrDefault(sentence => sentence.Mentions.Length > 0)?.Mentions ?? [];

    /// <summary>A line that begins with a short name and its amount, and no mark.</summary>
    private static bool IsItem(Passage passage, ImmutableArray<Mention> before) =>
        passage.Mentions.FirstOrDefault() is { RowLength: 1, Depth: 0, Subject.Length: > 1 } first && (first.IsAmount || first.IsBudget) && first.Number.Start <= LongestName
        && before.Any(mention => mention.Dimension == first.Dimension) && !ItemMark.In(passage, 0).Any(mark => mark.Start < first.Number.Start)
        && passage.Source.Text.TrimEnd() is not [.., '：' or ':'];
}
