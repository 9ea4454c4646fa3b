using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Progress against an even pace (均衡进度、序时进度): months ÷ 12 less the completion rate.</summary>
internal static partial class Progress
{
    /// <summary>The relations of all sentences that tell months, rate and distance.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var targets = RatePairs.Of(text).ToLookup(pair => pair.Rate.Figure, pair => pair.Target, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        foreach (var sentence in text.Passages.SelectMany(passage => passage.Sentences))
        {
            foreach (var distance in sentence.Mentions.Where(mention => mention.Dimension == "%" && mention.IsPlain && !IsPaceItself(mention)))
            {
                var pace = Pace().Match(distance.Lead);
                var rate = sentence.Mentions.LastOrDefault(mention => mention is { Measure: Measure.CompletionRate or Measure.Share, IsPlain: true } && mention.Figure.Unit == MeasureUnit.Percent && mention.Number.Start < distance.Number.Start);
                if (!pace.Success || rate is null || (Months(sentence.Sentence.Text) ?? Months(sentence.Sentence.Source.Text[..sentence.Sentence.Start])) is not { } months)
                    continue;
                var sign = pace.Groups["fast"].Success ? -1 : 1;
                yield return ByRate(rate, distance, months, sign);
                if (targets[rate.Figure].FirstOrDefault() is { } target)
                    yield return ByAmounts(rate, target, distance, months, sign);
            }
        }
    }

    /// <summary>低于序时进度58.3%约1.8个百分点: how far is told behind it.</summary>
    private static bool IsPaceItself(Mention pace) =>
        pace.Figure.Unit == MeasureUnit.Percent && DistanceBehind().IsMatch(pace.Sentence.Source.Text[pace.Number.End..]);

    private static ReportRelation ByRate(Mention rate, Mention distance, int months, int sign) =>
        Relation(Nodes.Of(rate, MeasureUnit.Percent), distance, months, sign) with
        {
            Certainty = Certainty.Inferred,
            Assumption = $"均衡进度按{months}/12计",
        };

    private static ReportRelation ByAmounts(Mention rate, Mention target, Mention distance, int months, int sign) =>
        Relation(Nodes.Percent(Nodes.Of(rate.Of!, target.Figure.Unit), Nodes.Of(target, target.Figure.Unit)), distance, months, sign) with
        {
            Certainty = Certainty.Conditional,
            Assumption = $"均衡进度按{months}/12计，且不以已舍入的完成率相减",
        };

    private static ReportRelation Relation(BoundNode done, Mention distance, int months, int sign) =>
        new(RelationKind.CompletionRate,
            new BoundSum([new BoundTerm(sign, new BoundConstant(Rational.Of(100 * months, 12))), new BoundTerm(-sign, done)]),
            ComparisonOperator.Equal, Nodes.Of(distance, MeasureUnit.Percent), MeasureUnit.PercentagePoint, "与均衡进度之差＝月数÷12－完成率");

    /// <summary>1-2月 is two months, 2月份 one, 截至2月底 two, 上半年 six.</summary>
    private static int? Months(string sentence)
    {
        var match = Month().Match(sentence);
        if (!match.Success)
            return sentence.Contains("上半年", StringComparison.Ordinal) ? 6 : sentence.Contains("前三季度", StringComparison.Ordinal) ? 9 : sentence.Contains("一季度", StringComparison.Ordinal) ? 3 : null;
        var month = WholeNumber.Of(match.Groups["last"]);
        return month is < 1 or > 12 ? null : match.Groups["from"].Success ? month : 1;
    }

    [GeneratedRegex(@"(?:(?:均衡|序时|时间)进度(?:要求|目标)?(?:(?<fast>快|高|超前)|慢|低|落后|滞后)了?|(?:(?<fast>超|快于|高于|超前)|慢于|低于|落后|滞后)(?:过|出|于)?(?:均衡|序时|时间)进度(?:要求|目标)?)[\s约]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pace();

    [GeneratedRegex(@"^[）)]?[\s约近]*[\d.]+\s*个?百分点", RegexOptions.CultureInvariant)]
    private static partial Regex DistanceBehind();

    [GeneratedRegex(@"(?<from>(?<!\d)1 *月?(?:份)? *[-—–~～至] *|截[至止][^，。]{0,8}?)?(?<![\d.])(?<last>\d{1,2}) *月", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
