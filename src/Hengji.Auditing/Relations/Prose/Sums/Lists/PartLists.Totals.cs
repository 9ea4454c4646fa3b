using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <content>Which amount is the total of a list.</content>
internal static partial class PartLists
{
    /// <summary>What a sentence tells first: an amount, or where it tells none, a budget (政府采购预算17000元。其中…).</summary>
    private static Mention? Topic(ReadSentence sentence) =>
        sentence.Mentions.FirstOrDefault(mention => mention is { IsAmount: true, Depth: 0 }) is { } first ? (SetAside().IsMatch(first.Lead) ? null : first)
        : sentence.Mentions.FirstOrDefault(mention => mention is { IsBudget: true, Depth: 0 } && PartRange.CanBeTotal(mention));

    /// <summary>“支出中安排预备费50万元。其中：教育支出…”: what is set aside out of a total is a part itself, and what follows divides the total.</summary>
    [GeneratedRegex(@"^\s*[^，。；：\d]{2,16}中(?:另)?(?:安排|列支|设置|计提|提取|预留)[^，。；：\d]{1,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex SetAside();

    /// <summary>A paragraph that begins with 其中 divides what the one before told first; one that begins with 分…看 what one near before told first.</summary>
    private static Mention? TopicBefore(ReadSentence sentence, List<Mention> before) =>
        sentence.Mentions.Length == 0 || before.Count == 0 ? null
        : sentence.Mentions[0].Lead.TrimStart().StartsWith("其中", StringComparison.Ordinal)
            ? before.FirstOrDefault(mention => mention.Sentence == before[^1].Sentence && mention is { IsAmount: true, Depth: 0 })
        : ListWords.ViewOfAll().IsMatch(sentence.Mentions[0].Lead) ? Openings(before).FirstOrDefault(topic => IsDividedBy(topic, sentence.Mentions))
        : null;

    /// <summary>The first amounts of the paragraphs before, the nearest first, then what else they tell.</summary>
    private static IEnumerable<Mention> Openings(List<Mention> before)
    {
        var told = before.TakeLast(FarthestTold).Where(mention => mention is { IsAmount: true, RowLength: 1, Depth: 0 }).Reverse().ToList();
        return told.GroupBy(mention => mention.Sentence.Source, (_, own) => own.Last(), ReferenceEqualityComparer.Instance).Concat(told).Distinct();
    }

    /// <summary>Whether the parts make it, or one slip of the hand keeps them from it.</summary>
    private static bool IsDividedBy(Mention topic, ImmutableArray<Mention> mentions) =>
        Introduced(mentions, 0, topic, []) is { Parts.Length: > 1 } list && list.Total == topic && (Fits(list.Parts, topic) || OneSlip.Explains(list.Parts, topic));

    /// <summary>The total before the list, or where one slip keeps the parts from another one told in the passage, that.</summary>
    private static Mention Slipped(ImmutableArray<Mention> parts, Mention total, List<Mention> told) =>
        OneSlip.Explains(parts, total) ? total : told.Find(other => !parts.Contains(other) && OneSlip.Explains(parts, other)) ?? total;

    /// <summary>The amount before a list on the same level of brackets.</summary>
    private static Mention? TotalBefore(ImmutableArray<Mention> mentions, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (PartRange.CanBeTotal(mentions[before]) && mentions[before].Bracket == mentions[at].Bracket && !IsOnlyCompared(mentions, before) && !IsMeanOf(mentions[before], mentions[at]))
                return mentions[before];
        }
        return null;
    }

    /// <summary>“经费1820.00万元，师均5.6万元；其中横向673.40万元”: a part is more than the mean.</summary>
    private static bool IsMeanOf(Mention mean, Mention part) => Mean().IsMatch(mean.Lead) && mean.Dimension == part.Dimension && mean.InBase < part.InBase;

    [GeneratedRegex(@"[均每][^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    /// <summary>“支出100万元，较上年的90万元增加10万元，其中…”: the parts are of this year's.</summary>
    private static bool IsOnlyCompared(ImmutableArray<Mention> mentions, int at) =>
        (mentions[at].Measure == Measure.LastYear || ComparisonWords.IsBase(mentions[at].Lead))
        && mentions[..at].Any(before => before.IsAmount && before.Dimension == mentions[at].Dimension);
}
