using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Finds the amount and the budget, plan or target that a completion rate is of.</summary>
/// <remarks>
/// A rate with a name (项目支出执行率) is of the amount of that name only. One without (执行率) is of the amount before it;
/// where that breaks and other figures near make the rate, it is of those, and where it may be of several, nothing is said.
/// </remarks>
internal static partial class RatePairs
{
    /// <summary>Each rate, of its amount, with its budget or target, and whether both stand in one sentence.</summary>
    public static IEnumerable<(Mention Rate, Mention Target, bool IsNear)> Of(ProseText text)
    {
        foreach (var passage in text.Passages)
        {
            ReadSentence? carried = null, last = null;
            foreach (var sentence in passage.Sentences)
            {
                foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true }))
                {
                    if (rate.Of is null)
                    {
                        if (RightBefore(rate, sentence) is { } beside)
                            yield return beside;
                    }
                    else if (Completions.RatesBefore(sentence.Mentions, rate) is null && Pair(rate, sentence, (carried, last), text) is { } pair)
                        yield return pair;
                }
                carried = sentence.Mentions.Any(RateTargets.IsTarget) ? sentence : carried;
                last = sentence;
            }
        }
    }

    /// <summary>“采购预算159万元，实际采购135万元，采购执行率85%”: budget and amount right before, both with the rate's name in theirs.</summary>
    private static (Mention Rate, Mention Target, bool IsNear)? RightBefore(Mention rate, ReadSentence sentence)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start).TakeLast(2).ToList();
        var (target, actual) = (before.Find(RateTargets.IsTarget), before.Find(mention => mention.IsAmount));
        var name = SubjectWords.Key(rate.Words.Own);
        return before.Count == 2 && target is { IsSet: true } && actual is { IsPlain: true } && name.Length > 1 && Nodes.IsNonZero(target) && Nodes.IsSameDimension(target, actual)
            && target.Subject.Contains(name, StringComparison.Ordinal) && actual.Subject.Contains(name, StringComparison.Ordinal)
            ? (rate with { Of = actual }, target, true)
            : null;
    }

    private static (Mention Rate, Mention Target, bool IsNear)? Pair(Mention rate, ReadSentence sentence, (ReadSentence? WithTarget, ReadSentence? Last) before, ProseText text)
    {
        var actual = rate.Words.Own.Length > 0 ? rate.Of! : Actual(rate, sentence, text);
        if (actual is not { IsPlain: true })
            return null;
        rate = rate with { Of = actual };
        if (rate.Words.Own.Length == 0 && PartOfBudget(actual, text) is { IsSet: true } part && Nodes.IsNonZero(part) && Nodes.IsSameDimension(part, actual))
            return (rate, part, true);
        var near = RateTargets.Of(rate, text.SentenceOf(actual));
        var target = near ?? (rate.Words.Own.Length == 0 ? before.WithTarget?.Mentions.LastOrDefault(RateTargets.IsTarget) : null);
        var isPair = target is { IsSet: true } && Nodes.IsNonZero(target) && Nodes.IsSameDimension(target, actual);
        if (rate.Words.Own.Length > 0 || (isPair && Completions.Holds(rate, actual, target!)))
            return isPair ? (rate, target!, near is not null) : null;
        if (target is not null && PartsWithoutBudget.Is(actual, target, text))
            return null;
        if (Fitting(rate, sentence, before) is { } fitting)
            return fitting;
        if (target is null && (OfReceived(rate, sentence) ?? Usable(rate, before.Last)) is { } received)
            return (rate, received, false);
        return isPair && !IsOfSeveral(rate, text) && (near is not null || IsOfSame(actual, target!)) ? (rate, target!, near is not null) : null;
    }

    /// <summary>“预算1000万元，其中基本支出600万元、项目支出400万元；支出950万元，其中基本支出590万元，执行率98.33%”: the part of the budget that has the amount's name.</summary>
    private static Mention? PartOfBudget(Mention actual, ProseText text)
    {
        var key = FactKey.Subject(actual.Subject);
        return key.Length == 0 || FactKey.IsGeneral(key) ? null
            : text.Lists.Where(list => list.Total.IsBudget && list.Total.Sentence.Source == actual.Sentence.Source && list.Total.Number.Start < actual.Number.Start)
                .SelectMany(list => list.Parts).LastOrDefault(part => part.Number.Start < actual.Number.Start && FactKey.Subject(part.Subject) == key);
    }

    /// <summary>A budget of a sentence before is that of an amount called the same, or of one without a name of its own.</summary>
    private static bool IsOfSame(Mention actual, Mention target)
    {
        var (name, other) = (FactKey.Subject(actual.Subject), FactKey.Subject(target.Subject));
        return name.Length == 0 || FactKey.IsGeneral(name) || name == other;
    }

    /// <summary>The amount before, but for what is left over; the total of a list for a rate of all (总体执行率).</summary>
    private static Mention? Actual(Mention rate, ReadSentence sentence, ProseText text)
    {
        var of = rate.Of!;
        if (Beyond().IsMatch(of.Lead) && rate.Figure.Value > 100)
            return null; // 任务8500人次，超额完成686人次，完成率108.1%
        if (Leftover().IsMatch(of.Subject))
            return sentence.Mentions.LastOrDefault(mention =>
                mention.IsAmount && mention.Number.Start < rate.Number.Start && mention.Depth <= rate.Depth && !Leftover().IsMatch(mention.Subject));
        var list = OfAll().IsMatch(rate.Words.Against) ? text.Lists.FirstOrDefault(list => list.Total.IsAmount && list.Total.Sentence == of.Sentence && list.Parts.Any(part => part.Figure == of.Figure)) : null;
        return list is null || PartsWithoutBudget.HasRate(list.Total, of, text) ? of : list.Total;
    }

    /// <summary>The one pair of amount and target near that makes the rate.</summary>
    private static (Mention Rate, Mention Target, bool IsNear)? Fitting(Mention rate, ReadSentence sentence, (ReadSentence? WithTarget, ReadSentence? Last) earlier)
    {
        var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start).ToList();
        var targets = before.Where(IsBase).Concat(earlier.WithTarget?.Mentions.Where(IsBase) ?? []).Concat(earlier.Last?.Mentions.Where(IsBase) ?? []).Where(target => target.IsSet && Nodes.IsNonZero(target)).ToList();
        foreach (var actual in before.Where(mention => mention is { IsAmount: true, IsPlain: true }).Reverse())
        {
            if (targets.Find(target => target.Dimension == actual.Dimension && Completions.Holds(rate, actual, target)) is { } found)
                return (rate with { Of = actual }, found, found.Sentence == rate.Sentence);
        }
        return null;
    }

    /// <summary>What came in, where no budget is told and all that is told to have come in is one amount.</summary>
    private static Mention? OfReceived(Mention rate, ReadSentence sentence)
    {
        if (!Spent().IsMatch(rate.Lead) || rate.Of is not { } spent || Received().IsMatch(spent.Subject))
            return null;
        var received = sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true } && mention.Number.Start < spent.Number.Start
            && Received().IsMatch(mention.Subject) && Nodes.IsSameDimension(mention, spent) && Nodes.IsNonZero(mention)).ToList();
        return received.Select(mention => mention.InBase).Distinct().Count() == 1 ? received[^1] : null;
    }

    /// <summary>“可用资金1129万元。支出1054万元，执行率93.3%”: all there was to spend, told once in the sentence before.</summary>
    private static Mention? Usable(Mention rate, ReadSentence? before) =>
        before is null || !Spent().IsMatch(rate.Lead) ? null
        : before.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && UsableMoney().IsMatch(mention.Subject) && Nodes.IsSameDimension(mention, rate.Of!) && Nodes.IsNonZero(mention)).ToList() is [var only] ? only : null;

    [GeneratedRegex(@"可(?:用|使用|支配|安排)(?:的)?(?:资金|财力)", RegexOptions.CultureInvariant)]
    private static partial Regex UsableMoney();

    [GeneratedRegex(@"(?:支付|支出|使用|执行)(?:率|进度)", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    /// <summary>A sentence that begins with its rate, behind one that tells several amounts.</summary>
    private static bool IsOfSeveral(Mention rate, ProseText text) =>
        rate.Of!.Sentence != rate.Sentence && text.SentenceOf(rate.Of).Count(mention => mention.IsAmount && mention.Dimension == rate.Of.Dimension) > 1;

    /// <summary>What came in can be the base of what went out too: 支出1805万元 of 到位1900万元.</summary>
    private static bool IsBase(Mention mention) => RateTargets.IsTarget(mention) || (mention.IsAmount && Received().IsMatch(mention.Subject));

    [GeneratedRegex(@"结余|结转|剩余|余额|追加(?!后)|调增(?!后)|调减(?!后)|收回|上缴|未[支执使]", RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();

    /// <summary>超额完成686人次: what was done beyond the target, not all that was done.</summary>
    [GeneratedRegex(@"(?:超额(?:完成)?|超出|多完成)(?:了)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Beyond();

    [GeneratedRegex(@"到位|下达|拨付|拨入|收到|可(?:用|使用|支配|安排)(?:的)?(?:资金|财力)", RegexOptions.CultureInvariant)]
    private static partial Regex Received();

    [GeneratedRegex(@"总|整体|部门|预算|资金", RegexOptions.CultureInvariant)]
    private static partial Regex OfAll();
}
