using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Completion, execution and control rates (完成率、执行率、控制率): an amount ÷ its budget, plan or target.</summary>
internal static partial class Completions
{
    /// <summary>The relations of all rates whose budget or target is printed.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var pairs = RatePairs.Of(text).Where(pair => !IsOfOneYear(pair.Rate, pair.Target)).ToList();
        var goesBeyond = pairs.Exists(pair => pair.Target.Measure == Measure.Target && pair.Rate.Figure.Value > 100 && Holds(pair.Rate, pair.Rate.Of!, pair.Target));
        return pairs.Where(pair => goesBeyond || !IsCapped(pair.Rate, pair.Rate.Of!, pair.Target)).Select(pair => IsCapped(pair.Rate, pair.Rate.Of!, pair.Target) ? Relation(pair.Rate, pair.Rate.Of!, pair.Target, pair.IsNear) with { Certainty = Certainty.Conditional, Assumption = "超过目标的完成率按实际计算，如文中其他各项" } : Relation(pair.Rate, pair.Rate.Of!, pair.Target, pair.IsNear))
            .Concat(text.Passages.SelectMany(passage => passage.Sentences).SelectMany(OfRates));
    }

    /// <summary>项目合格率95.8%，为年度目标94%的101.9%; 目标94%，实际达到95.8%，完成率101.9%.</summary>
    private static IEnumerable<ReportRelation> OfRates(ReadSentence sentence)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true }))
        {
            if (RatesBefore(sentence.Mentions, rate) is { } pair && pair.Actual.IsPlain && pair.Target.IsSet && Nodes.IsNonZero(pair.Target)
                && pair.Target.Number.Qualifier != Numbers.NumberQualifier.AtMost && !IsCapped(rate, pair.Actual, pair.Target))
                yield return Relation(rate, pair.Actual, pair.Target, true);
        }
    }

    /// <summary>The target and the rate reached, both in percent, right before a completion rate.</summary>
    public static (Mention Actual, Mention Target)? RatesBefore(ImmutableArray<Mention> sentence, Mention rate)
    {
        var at = sentence.IndexOf(rate);
        return at < 2 ? null
            : (sentence[at - 2], sentence[at - 1]) switch
            {
                ({ Measure: Measure.Rate or Measure.Actual, Dimension: "%" } actual, { Measure: Measure.Target, Dimension: "%" } target) => (actual, target),
                ({ Measure: Measure.Target, Dimension: "%" } target, { Measure: Measure.Rate or Measure.Actual, Dimension: "%" } actual) => (actual, target),
                _ => null,
            };
    }

    /// <summary>Whether a rate is the amount's share of the target.</summary>
    public static bool Holds(Mention rate, Mention actual, Mention target) =>
        Nodes.CanHold(Nodes.Percent(Nodes.Of(actual, target.Figure.Unit), Nodes.Of(target, target.Figure.Unit)), Nodes.Of(rate, MeasureUnit.Percent));

    /// <summary>More than the target is often told as 100 %, unless the report tells other rates beyond it.</summary>
    private static bool IsCapped(Mention rate, Mention actual, Mention target) =>
        target.Measure == Measure.Target && rate.Figure.Value == 100
        && actual.InBase >= target.InBase;

    /// <summary>“三年预算共9300万元，实际只用8333万元，2019年执行率89.5%”: the rate of one year is not that of all.</summary>
    private static bool IsOfOneYear(Mention rate, Mention target) =>
        OneYear().IsMatch(rate.Lead) && SeveralYears().IsMatch(target.Lead) && !Holds(rate, rate.Of!, target);

    [GeneratedRegex(@"(?:20\d\d *年度?|[当本上去]年度?|[首末]年)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OneYear();

    [GeneratedRegex(@"(?:[两二三四五六七八九十]|\d{1,2}) *(?:个?年度?)[^，。；：\d]{0,10}$|(?:各|历|多)年[^，。；：\d]{0,8}$|20\d\d *年?\s*[—至到-]+\s*20\d\d *年[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex SeveralYears();

    private static ReportRelation Relation(Mention rate, Mention actual, Mention target, bool isNear)
    {
        var unit = target.Figure.Unit;
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(actual, unit), Nodes.Of(target, unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "完成率＝完成数÷预算（计划、目标）数")
        {
            Certainty = isNear ? Certainty.Certain : Certainty.Inferred,
            Assumption = isNear ? "" : "预算（计划）数沿用前句所列",
        };
    }
}
