using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>A rule and what it comes to, of those counted in a sentence before: 全年就餐54840人次。按每人次补贴8元计算，全年补贴43.87万元.</summary>
internal static partial class RulesOfEarlierCounts
{
    /// <summary>The relations of each sentence with one rule, one amount and none of what the rule is for.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.Skip(1).Select(sentence => Of(sentence, [.. passage.Mentions.Where(mention => mention.Number.Start < sentence.Sentence.Start)]))).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence, List<Mention> earlier)
    {
        if (PaidRule.In(sentence.Mentions) is not [{ Counted.Length: > 0, Period: RulePeriod.None, Mention.RowLength: 1 } rule] || sentence.Mentions.Any(mention => RuleProducts.IsCount(mention) && rule.Counts(mention)))
            return null;
        var amounts = sentence.Mentions.Where(mention => mention.Number.Start > rule.Mention.Number.Start && RuleProducts.IsAmount(mention)).ToList();
        var counts = earlier.FindAll(mention => mention.RowLength == 1 && RuleProducts.IsCount(mention) && mention.Dimension == rule.Counted && !Mean().IsMatch(mention.Lead) && mention.Measure is not (Measure.Change or Measure.LastYear));
        if (amounts is not [var amount])
            return null;
        var terms = counts.ConvertAll(count => new RuleTerm(rule.Mention, count, 1));
        return terms.Find(term => RuleProducts.Holds([term], amount)) is { } held ? RuleTerm.Relation([held], amount)
            : terms is [var only] && (RuleTerm.IsSlip([only], amount) || Reckons().IsMatch(rule.Mention.Tail)) ? RuleTerm.Relation([only], amount) with { Certainty = Certainty.Conditional } : null;
    }

    [GeneratedRegex("均|每", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex("^(?:的?标准)?(?:计算|测算|核算)", RegexOptions.CultureInvariant)]
    private static partial Regex Reckons();
}
