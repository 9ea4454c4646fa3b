using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What one rule pays to each of those counted (按每台15万元补助，应补690万元；已拨付41台、615万元), for months and days too: 月均187.5元，一年需4916.25万元.</summary>
/// <remarks>
/// A count and the amount behind it belong together, the last count before the rule to the first amount behind. Where the product does not come out, it is
/// asked only where one slip of the hand explains it, or another pair of the same rule comes out. Several rules are read by <see cref="RuleTotals"/>.
/// </remarks>
internal static partial class RuleProducts
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfHalf = 6;
    private const decimal MostCounted = 1_000_000_000_000;

    /// <summary>The relations of each sentence with one rule.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    /// <summary>How many times a rule is paid in what the words speak of: the numbers that may be meant, the likeliest first.</summary>
    public static IEnumerable<RuleTerm> Terms(PaidRule rule, Mention count, string words, IEnumerable<Mention> told)
    {
        var (months, days) = (told.FirstOrDefault(mention => mention is { IsPlain: true, Figure.Unit.Symbol: "个月" }), told.FirstOrDefault(mention => mention is { IsPlain: true, Figure.Unit.Symbol: "天" or "日" }));
        if (rule.Period == RulePeriod.Day)
            return days is null ? [] : [new RuleTerm(rule.Mention, count, 1, days)];
        if (rule.Period == RulePeriod.Other)
            return [new RuleTerm(rule.Mention, count, 1)];
        if (rule.Period == RulePeriod.Month && months is not null)
            return [new RuleTerm(rule.Mention, count, 1, months), new RuleTerm(rule.Mention, count, 1)];
        var (isOfYear, isOfMonth) = (OfYear().IsMatch(words) || OfHalf().IsMatch(words), OfMonth().IsMatch(words));
        var (once, yearly) = (new RuleTerm(rule.Mention, count, 1), new RuleTerm(rule.Mention, count, OfHalf().IsMatch(words) ? MonthsOfHalf : MonthsOfYear));
        return rule.Period != RulePeriod.Month ? [once] : isOfYear && !isOfMonth ? [yearly, once with { IsSure = false }] : [once with { IsSure = isOfMonth }, yearly with { IsSure = false }];
    }

    /// <summary>Whether a mention counts something a rule can be for.</summary>
    public static bool IsCount(Mention mention) =>
        mention is { IsPlain: true, Dimension: not ("%" or "" or "money" or "天" or "日" or "个月" or "年") } && Nodes.IsNonZero(mention) && mention.InBase is > 0 and < MostCounted;

    /// <summary>Whether an amount may be what a rule comes to.</summary>
    public static bool IsAmount(Mention mention) =>
        mention is { IsPlain: true, Dimension: "money" } && (mention.IsAmount || mention.IsBudget || mention.Measure is Measure.Target or Measure.Closing) && Nodes.IsNonZero(mention) && PaidRule.Of(mention) is null;

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        if (PaidRule.In(sentence.Mentions).FindAll(one => one.Mention.RowLength == 1) is not [var rule])
            yield break;
        var pairs = Pairs(sentence.Mentions, rule).ToList();
        var yearly = OfWholeYear();
        pairs.RemoveAll(pair => IsPerScale(rule.Mention, pair.Count, pair.Amount));
        var read = pairs.ConvertAll(pair => (pair.Amount, pair.IsNear, Terms: Terms(rule, pair.Count, sentence.Sentence.Text, sentence.Mentions).Select(term => (RuleTerm[])[term]).ToList()));
        var holds = read.Exists(one => one.Terms.Exists(terms => Holds(terms, one.Amount)));
        foreach (var (amount, isNear, terms) in read)
        {
            if (terms.Find(one => Holds(one, amount)) is { } held && (held[0].IsSure || !yearly.IsMatch(amount.Lead)))
                yield return RuleTerm.Relation(held, amount);
            else if (terms.Find(one => RuleTerm.IsSlip(one, amount)) is { } slipped)
                yield return RuleTerm.Relation(slipped, amount) with { Certainty = Checks.Certainty.Conditional };
            else if (terms.Count > 0 && terms[0][0].IsSure && ((holds && isNear) || (read.Count == 1 && (Reckoned().IsMatch(amount.Lead[(amount.Lead.LastIndexOf('，') + 1)..]) || Reckons().IsMatch(rule.Mention.Tail)))))
                yield return RuleTerm.Relation(terms[0], amount) with { Certainty = Checks.Certainty.Conditional };
        }
    }

    /// <summary>“63万条，单价4000元，支出25.2万元”: the price is of ten thousand.</summary>
    public static bool IsPerScale(Mention rule, Mention count, Mention amount) =>
        count.Figure.Unit.InBase > 1 && rule.InBase * count.Figure.Value == amount.InBase;

    /// <summary>Whether the terms make the amount.</summary>
    public static bool Holds(IReadOnlyList<RuleTerm> terms, Mention amount) =>
        RuleTerm.Relation(terms, amount) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    /// <summary>Each amount behind the rule with the last count before it that no amount took; near where nothing but a mark parts them.</summary>
    private static IEnumerable<(Mention Count, Mention Amount, bool IsNear)> Pairs(ImmutableArray<Mention> sentence, PaidRule rule)
    {
        Mention? count = null;
        foreach (var mention in sentence)
        {
            if (IsCount(mention) && rule.Counts(mention) && !EachWords.IsOfEach(mention))
                count = mention;
            else if (mention.Number.Start > rule.Mention.Number.Start && IsAmount(mention) && count is not null && !Besides().IsMatch(mention.Lead) && !IsOfOthers(sentence, rule, mention) && !IsNextOfList(rule.Mention, mention))
            {
                yield return (count, mention, mention.Number.Start - count.Number.End <= 1);
                count = null;
            }
        }
    }

    /// <summary>“54户每户3000元；走访940人花去28.20万元”: behind a semicolon what was paid for things of another kind.</summary>
    private static bool IsOfOthers(ImmutableArray<Mention> sentence, PaidRule rule, Mention amount) =>
        amount.Sentence.Source.Text.LastIndexOf('；', amount.Number.Start) is var start && start > rule.Mention.Number.Start
        && sentence.Any(mention => mention.Number.Start > start && mention.Number.Start < amount.Number.Start && IsCount(mention) && !rule.Counts(mention));

    /// <summary>“基地3个（每个4万元）、辅导9万元”: the list goes on behind the brackets.</summary>
    private static bool IsNextOfList(Mention rule, Mention amount) => rule.Depth > amount.Depth && amount.Lead.TrimStart() is ['、', _, ..];

    /// <summary>，应补690万元; ，全年共需346.2万元.</summary>
    [GeneratedRegex(@"^[，、\s]*[^，。；：、\d]{0,8}(?:应|需|共|合计|总计|全年|计)[^，。；：、\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Reckoned();

    [GeneratedRegex("全年|一年|年度|每年|年[需租应]|12个月", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    /// <summary>按每千瓦时0.63元计算.</summary>
    [GeneratedRegex("^(?:的?标准)?(?:计算|测算|核算)", RegexOptions.CultureInvariant)]
    private static partial Regex Reckons();

    /// <summary>，全年56.16万元: of the year, whatever the rule is of.</summary>
    [GeneratedRegex(@"^[，、]\s*全年(?:共计?|合计)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfWholeYear();

    /// <summary>，另支付场地费3.20万元.</summary>
    [GeneratedRegex("^[，；、]?\\s*(?:另|此外|其他|还)", RegexOptions.CultureInvariant)]
    private static partial Regex Besides();

    [GeneratedRegex("[上下]半年", RegexOptions.CultureInvariant)]
    private static partial Regex OfHalf();

    [GeneratedRegex(@"当月|本月|每月(?:发放|支出|需)|\d月(?:份|发放|共)", RegexOptions.CultureInvariant)]
    private static partial Regex OfMonth();
}
