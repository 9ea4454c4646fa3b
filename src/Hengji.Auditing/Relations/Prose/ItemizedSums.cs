using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>A total and its parts as numbered items (1.… 2.…), in one paragraph or each in its own.</summary>
/// <remarks>
/// Items may be anything. Their first amounts are taken for parts where they add up, where their budgets do, or where the words before
/// them say so (其中：, 如下：).
/// </remarks>
internal static partial class ItemizedSums
{
    /// <summary>The sums of amounts and of budgets.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => Lists(text).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ItemizedList list)
    {
        var (amounts, budgets) = (Sum(list, mention => mention.IsAmount), Sum(list, mention => mention.Measure is Measure.Budget or Measure.AdjustedBudget));
        ReportRelation[] sums = [.. new[] { amounts, budgets }.OfType<ReportRelation>()];
        return list.IsIntroduced || sums.Any(sum => Nodes.CanHold(sum.Left, sum.Right)) ? sums : [];
    }

    /// <summary>The first figure of the kind in each item against the one before them; null when one has none.</summary>
    private static ReportRelation? Sum(ItemizedList list, Func<Mention, bool> isKind)
    {
        bool IsMeant(Mention mention) => mention is { Dimension: "money", RowLength: 1, Depth: 0 } && isKind(mention);
        var parts = list.Items.ConvertAll(item => item.FirstOrDefault(IsMeant));
        if (list.Before.Where(IsMeant).ToList() is not [{ IsPlain: true } total, ..] || parts.Exists(part => part is not { IsPlain: true }))
            return null;
        return new ReportRelation(
            RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts.OfType<Mention>()), ComparisonOperator.Equal,
            Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"分列的{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };
    }

    /// <summary>Items numbered from 1 without a gap.</summary>
    private static IEnumerable<ItemizedList> Lists(ProseText text)
    {
        ItemizedList? open = null;
        for (var at = 0; at < text.Passages.Length; at++)
        {
            var passage = text.Passages[at];
            var marks = Marks().Matches(passage.Source.Text);
            for (var mark = 0; mark < marks.Count; mark++)
            {
                var number = int.Parse(marks[mark].Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
                if (number != (open?.Items.Count ?? 0) + 1)
                    open = null;
                if (number == 1)
                    open = Opened(text, at, marks[mark].Index);
                open?.Items.Add(Between(passage, marks[mark].Index, mark + 1 < marks.Count ? marks[mark + 1].Index : int.MaxValue));
                if (open is { Items.Count: > 1 } && !Continues(text, at, mark + 1 < marks.Count ? marks[mark + 1] : null, open.Items.Count + 1))
                {
                    yield return open;
                    open = null;
                }
            }
            open = marks.Count == 0 ? null : open;
        }
    }

    private static ItemizedList Opened(ProseText text, int passage, int start)
    {
        var own = text.Passages[passage].Sentences.Where(sentence => sentence.Sentence.Start < start).ToList();
        var source = start > 0 && own.Exists(sentence => sentence.Mentions.Any(mention => mention.Number.Start < start)) || passage == 0 ? text.Passages[passage] : text.Passages[passage - 1];
        var limit = source == text.Passages[passage] ? start : int.MaxValue;
        var before = source.Sentences.LastOrDefault(sentence => sentence.Mentions.Any(mention => mention.Number.Start < limit));
        var words = source.Source.Text[..Math.Min(limit, source.Source.Text.Length)];
        return new ItemizedList([.. (before?.Mentions ?? []).Where(mention => mention.Number.Start < limit)], Introduces().IsMatch(words), []);
    }

    private static List<Mention> Between(Passage passage, int start, int end) =>
        [.. passage.Mentions.Where(mention => mention.Number.Start >= start && mention.Number.Start < end)];

    /// <summary>Whether the next item follows, in this paragraph or at the beginning of the next.</summary>
    private static bool Continues(ProseText text, int passage, Match? next, int number)
    {
        next ??= passage + 1 < text.Passages.Length && Marks().Match(text.Passages[passage + 1].Source.Text) is { Success: true, Index: 0 } first ? first : null;
        return next is not null && int.Parse(next.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) == number;
    }

    private sealed record ItemizedList(ImmutableArray<Mention> Before, bool IsIntroduced, List<List<Mention>> Items);

    [GeneratedRegex(@"(?:(?<=[。；：:\n])|^)\s*[（(]?(?<n>[0-9]{1,2})(?:[）)]|[.．、](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:其中|如下|包括|分别是|分别为|构成|明细)[：:，]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Introduces();
}
