using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>What several rules pay together: 县道每公里10000元、乡道每公里5000元。县道186公里、乡道342公里，年需资金357万元; 38人，每人8000元；415人，每人5000元，合计237.9万元.</summary>
/// <remarks>Each rule goes with the count beside it, else with the one of its name, else in order. A break is asked only where one slip explains it, or other amounts of the same rules come out.</remarks>
internal static partial class RuleTotals
{
    /// <summary>The relations of each sentence with several rules, what the next sentence counts included.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => Enumerable.Range(0, passage.Sentences.Length).SelectMany(at => Of(passage, at)));

    private static IEnumerable<ReportRelation> Of(Passage passage, int at)
    {
        var mentions = passage.Sentences[at].Mentions;
        var rules = PaidRule.In(mentions);
        rules.RemoveAll(rule => IsOfEarlierYear(rule, rules, mentions));
        if (rules.Count < 2)
            return [];
        if (at + 1 < passage.Sentences.Length && passage.Sentences[at + 1].Mentions is var next && !next.Any(mention => PaidRule.Of(mention) is not null))
            mentions = [.. mentions, .. next];
        var words = passage.Source.Text[passage.Sentences[at].Sentence.Start..mentions[^1].Number.End];
        return rules.GroupBy(rule => rule.Mention.RowLength > 1 ? rule.Mention.Row : -1).Where(group => group.Count() > 1).SelectMany(group => Of([.. group], mentions, words));
    }

    private static IEnumerable<ReportRelation> Of(List<PaidRule> rules, ImmutableArray<Mention> mentions, string words)
    {
        var (beside, terms) = (Each(rules, rule => Beside(mentions, rule)), new List<List<RuleTerm>>());
        if ((beside ?? Counts(mentions, rules)) is not { } counts)
            return [];
        terms.AddRange(rules.Select((rule, place) => RuleProducts.Terms(rule, counts[place], words, mentions).ToList()));
        return terms.Exists(one => one.Count == 0 || IsPerScale(one[0], mentions)) ? [] : Of(mentions, terms, beside is not null || rules[0].Mention.RowLength > 1);
    }

    private static IEnumerable<ReportRelation> Of(ImmutableArray<Mention> mentions, List<List<RuleTerm>> rules, bool isPaired)
    {
        var amounts = mentions.Where(RuleProducts.IsAmount).ToList();
        var taken = new HashSet<Mention>();
        var isOfOne = rules.Select(terms => terms[0].Count).Distinct().Count() == 1;
        foreach (var one in rules.SelectMany((terms, place) => OfOne(terms, Own(terms, place, rules, amounts) is { Count: > 0 } own || !isOfOne ? Own(terms, place, rules, amounts) : amounts)))
        {
            taken.Add(one.Amount);
            yield return one.Relation;
        }
        foreach (var (terms, amount) in rules.Select((terms, place) => (terms, Own(terms, place, rules, amounts).FirstOrDefault())).Where(one => taken.Count > 0 && one.Item2 is not null && !taken.Contains(one.Item2) && !IsApart(one.terms[0])).ToList())
        {
            taken.Add(amount!);
            yield return RuleTerm.Relation([terms[0]], amount!) with { Certainty = Checks.Certainty.Conditional };
        }
        var readings = Enumerable.Range(0, rules.Max(terms => terms.Count)).Select(reading => rules.ConvertAll(terms => terms[Math.Min(reading, terms.Count - 1)])).ToList();
        var totals = amounts.FindAll(amount => !taken.Contains(amount));
        var sum = readings.SelectMany(terms => totals.Where(amount => RuleProducts.Holds(terms, amount)).Select(amount => (terms, amount))).FirstOrDefault();
        if (sum.amount is not null)
            yield return RuleTerm.Relation(sum.terms, sum.amount);
        else if (readings.SelectMany(terms => totals.Where(amount => RuleTerm.IsSlip(terms, amount)).Select(amount => (terms, amount))).FirstOrDefault() is { amount: not null } slipped)
            yield return RuleTerm.Relation(slipped.terms, slipped.amount) with { Certainty = Checks.Certainty.Conditional };
        else if (isPaired && totals.FindAll(amount => All().IsMatch(amount.Lead) && amount.Number.Start > rules.Max(terms => terms[0].Rule.Number.Start)) is [var only])
            yield return RuleTerm.Relation(readings[0], only) with { Certainty = Checks.Certainty.Conditional };
    }

    /// <summary>“每生1200元，3600人，拨付432万元；其标准2022年为每生1000元”: what the rule was before, with no amount behind it.</summary>
    private static bool IsOfEarlierYear(PaidRule rule, List<PaidRule> rules, ImmutableArray<Mention> mentions) =>
        MentionReader.YearIn(rule.Mention.Lead) is { } year && rules.Exists(other => other.Mention.Number.Start < rule.Mention.Number.Start)
        && mentions.Any(mention => RuleProducts.IsAmount(mention) && mention.Year > year) && !mentions.Any(mention => mention.Number.Start > rule.Mention.Number.Start && RuleProducts.IsAmount(mention));

    private static bool IsPerScale(RuleTerm term, ImmutableArray<Mention> mentions) =>
        mentions.Any(amount => RuleProducts.IsAmount(amount) && RuleProducts.IsPerScale(term.Rule, term.Count, amount));

    /// <summary>Whether a semicolon ends what was counted before the rule is told: 214枚，单价2850元；炮弹739发，单价196元.</summary>
    private static bool IsApart(RuleTerm term) =>
        term.Count.Number.Start < term.Rule.Number.Start && term.Rule.Sentence.Source.Text.AsSpan(term.Count.Number.End, term.Rule.Number.Start - term.Count.Number.End).Contains('；');

    [GeneratedRegex(@"(?:共|合计|总计|发放奖金|奖金)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    /// <summary>The amount of one rule, where it comes out or one slip keeps it from that.</summary>
    private static IEnumerable<(ReportRelation Relation, Mention Amount)> OfOne(List<RuleTerm> terms, List<Mention> amounts)
    {
        var read = terms.SelectMany(term => amounts.Select(amount => (Terms: (RuleTerm[])[term], Amount: amount))).ToList();
        if (read.Find(one => RuleProducts.Holds(one.Terms, one.Amount)) is { Amount: not null } held)
            yield return (RuleTerm.Relation(held.Terms, held.Amount), held.Amount);
        else if (read.Find(one => RuleTerm.IsSlip(one.Terms, one.Amount)) is { Amount: not null } slipped)
            yield return (RuleTerm.Relation(slipped.Terms, slipped.Amount) with { Certainty = Checks.Certainty.Conditional }, slipped.Amount);
    }

    /// <summary>The amounts that may be a rule's own: the first behind its count, or the one in its place among as many as there are rules.</summary>
    private static List<Mention> Own(List<RuleTerm> terms, int place, List<List<RuleTerm>> rules, List<Mention> amounts)
    {
        var last = Math.Max(terms[0].Rule.Number.Start, terms[0].Count.Number.Start);
        var behind = amounts.FindAll(amount => amount.Number.Start > last);
        var others = rules.Where(other => other != terms).SelectMany(other => new[] { other[0].Rule, other[0].Count }).Select(mention => mention.Number.Start).Where(start => start > last).DefaultIfEmpty(int.MaxValue).Min();
        var after = amounts.FindAll(amount => amount.Number.Start > rules.Max(other => Math.Max(other[0].Rule.Number.Start, other[0].Count.Number.Start)));
        return behind is [var first, ..] && first.Number.Start < others && (place < rules.Count - 1 || IsByTurns(rules, amounts)) ? [first] : after.Count >= rules.Count && !IsByTurns(rules, amounts) ? [after[place]] : [];
    }

    /// <summary>Whether an amount stands behind the first rule and before the last: then each tells its own right behind it.</summary>
    private static bool IsByTurns(List<List<RuleTerm>> rules, List<Mention> amounts) =>
        amounts.Exists(amount => amount.Number.Start > rules[0][0].Rule.Number.Start && amount.Number.Start < rules[^1][0].Rule.Number.Start);

    /// <summary>One count for each rule: by its name, or in order; null where they do not fit.</summary>
    private static List<Mention>? Counts(ImmutableArray<Mention> mentions, List<PaidRule> rules)
    {
        var counts = mentions.Where(mention => RuleProducts.IsCount(mention) && !All().IsMatch(mention.Lead)).ToList();
        if (rules[0].Mention.RowLength > 1)
            return counts.FindAll(count => count.Number.Start < rules[0].Mention.Number.Start && rules[0].Counts(count)) is var told && told.Count == rules.Count ? told : null;
        return Each(rules, rule => counts.FindAll(count => rule.Counts(count) && rule.IsCalled(count.Subject)) is [var called] ? called : null)
            ?? (counts.FindAll(count => rules[0].Counts(count)) is var same && same.Count == rules.Count && rules.TrueForAll(rule => rule.Counted == rules[0].Counted && rule.Period == rules[0].Period) ? same
            : same is [var all] && rules.TrueForAll(rule => rule.Counts(all)) ? [.. rules.Select(_ => all)] : null);
    }

    private static List<Mention>? Each(List<PaidRule> rules, Func<PaidRule, Mention?> countOf)
    {
        var counts = rules.Select(countOf).OfType<Mention>().Distinct().ToList();
        return counts.Count == rules.Count ? counts : null;
    }

    /// <summary>The count right before the rule (415人，每人5000元) or right behind it.</summary>
    private static Mention? Beside(ImmutableArray<Mention> mentions, PaidRule rule)
    {
        var at = mentions.IndexOf(rule.Mention);
        return at > 0 && RuleProducts.IsCount(mentions[at - 1]) && rule.Counts(mentions[at - 1]) && AtOnce().IsMatch(rule.Mention.Lead) ? mentions[at - 1]
            : at + 1 < mentions.Length && RuleProducts.IsCount(mentions[at + 1]) && rule.Counts(mentions[at + 1]) && mentions[at + 1].Lead.TrimStart() is not ['、' or '；', ..] ? mentions[at + 1] : null;
    }

    [GeneratedRegex(@"^\s*[，、（]?\s*(?:按|均按|人均|生均|每|月|单价|标准|其中)", RegexOptions.CultureInvariant)]
    private static partial Regex AtOnce();
}
