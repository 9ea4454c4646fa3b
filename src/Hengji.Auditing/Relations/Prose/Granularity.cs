using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Rates that whole numbers must give (粒度): of 60 questionnaires none gives 98.4 %; 984 persons are 246 % of 400.</summary>
internal static partial class Granularity
{
    private const int LargestSample = 2_000;

    /// <summary>The relations of samples and of completed tasks whose number is not printed.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(OfSample).Concat(OfTasks(text));

    private static IEnumerable<ReportRelation> OfSample(ReadSentence sentence)
    {
        var samples = sentence.Mentions.Where(mention =>
            mention is { IsPlain: true, Number.IsCount: true, Figure.Value: > 0 and <= LargestSample } && SampleWords().IsMatch(mention.Subject + mention.Tail)).ToList();
        var rates = sentence.Mentions.Where(mention => mention is { Measure: Measure.Rate, IsPlain: true, Figure.Value: <= 100 } && Satisfaction().IsMatch(mention.Subject)).ToList();
        if (sentence.Mentions.Any(mention => mention.Number.IsCount && mention.Subject.Contains("满意", StringComparison.Ordinal)))
            yield break;
        if (Sample(samples) is not { } sample || rates is not [var rate] || rate.Number.Start < sample.Number.Start)
            yield break;
        var cases = Nearest(rate, value => value * sample.Figure.Value / 100, whole => Nodes.Percent(new BoundConstant(whole), Nodes.Of(sample, sample.Figure.Unit)));
        yield return Relation(
            Nodes.Percent(new BoundConstant(cases), Nodes.Of(sample, sample.Figure.Unit)), rate,
            $"{sample.Figure.ToText()}{sample.Figure.Unit.Symbol}样本中满意的只能是整数", "满意度是满意份数占有效样本数的比例，未经加权或评分折算");
    }

    /// <summary>What came back valid rather than what was sent out.</summary>
    private static Mention? Sample(List<Mention> samples) =>
        samples.FindLast(mention => mention.Subject.Contains("有效", StringComparison.Ordinal))
        ?? samples.FindLast(mention => mention.Subject.Contains('收', StringComparison.Ordinal))
        ?? samples.LastOrDefault();

    /// <summary>享受补贴984人，完成年任务的246%: the task is a whole number.</summary>
    private static IEnumerable<ReportRelation> OfTasks(ProseText text)
    {
        var known = RatePairs.Of(text).Select(pair => pair.Rate.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        foreach (var rate in text.Mentions.Where(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true, Figure.Value: > 0, Of: { IsPlain: true, Number.IsCount: true, Figure.Value: > 0 } }))
        {
            if (known.Contains(rate.Figure) || rate.Words.Against.Length == 0 || OfMoney().IsMatch(rate.Lead))
                continue;
            var done = Nodes.Of(rate.Of!, rate.Of!.Figure.Unit);
            var task = Nearest(rate, value => rate.Of!.Figure.Value * 100 / value, whole => whole == 0 ? null : Nodes.Percent(done, new BoundConstant(whole)));
            if (task > 0)
                yield return Relation(Nodes.Percent(done, new BoundConstant(task)), rate, $"完成率所隐含的任务数为整数（{task}）", "任务数是整数");
        }
    }

    private static ReportRelation Relation(BoundNode left, Mention rate, Message basis, Message assumption) =>
        new(RelationKind.Granularity, left, ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = assumption,
        };

    /// <summary>The whole number that fits the rate, else the nearest.</summary>
    private static long Nearest(Mention rate, Func<decimal, decimal> whole, Func<long, BoundNode?> node)
    {
        var exact = whole(rate.Figure.Value);
        var (below, above) = ((long)decimal.Floor(exact), (long)decimal.Ceiling(exact));
        var right = Nodes.Of(rate, MeasureUnit.Percent);
        foreach (var candidate in (ReadOnlySpan<long>)[below, above])
        {
            if (node(candidate) is { } left && Nodes.CanHold(left, right))
                return candidate;
        }
        return exact - below <= above - exact ? below : above;
    }

    /// <summary>预算执行率95.23% behind 幼儿2629人 is of money.</summary>
    [GeneratedRegex(@"预算|资金|支出|支付|执行率|到位", RegexOptions.CultureInvariant)]
    private static partial Regex OfMoney();

    [GeneratedRegex(@"问卷|样本|有效回收|受访|调查对象|抽样", RegexOptions.CultureInvariant)]
    private static partial Regex SampleWords();

    [GeneratedRegex(@"满意[度率]|好评率", RegexOptions.CultureInvariant)]
    private static partial Regex Satisfaction();
}
