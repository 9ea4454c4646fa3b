using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>A completion rate without a budget or plan, of the two numbers of its sentence, the second of which is called as it is: 协议总投资126.50亿元；实际到位48.07亿元，资金到位率38.0%.</summary>
/// <remarks>A break is asked, and only where no number of the passage makes the rate.</remarks>
internal static class NamedCompletions
{
    private const decimal Hundred = 100;

    /// <summary>The relations of each such rate right behind its part.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var known = RatePairs.Of(text).Select(pair => pair.Rate.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return text.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => Of(sentence, [.. passage.Mentions], known)));
    }

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, List<Mention> all, HashSet<Figure> known)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true, RowLength: 1, Figure.Value: > 0 and <= Hundred } && mention.Figure.Unit == MeasureUnit.Percent && !known.Contains(mention.Figure)))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rate.Number.Start && mention.Depth <= rate.Depth && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or ""), Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear)).ToList();
            if (!NamedRates.IsNamedBefore(before, rate) || before.FindAll(mention => mention.Dimension == before[^1].Dimension) is not [var whole, var part] || part.InBase > whole.InBase || (part.IsBudget && whole.IsAmount))
                continue;
            if (CountedRates.Makes(part, whole, rate))
                yield return Relation(part, whole, rate);
            else if (!all.Exists(mention => mention.Figure != part.Figure && mention.Dimension == part.Dimension && mention is { IsPlain: true, Figure.Value: > 0 } && CountedRates.Makes(part, mention, rate)))
                yield return Relation(part, whole, rate) with { Certainty = Certainty.Conditional };
        }
    }

    private static ReportRelation Relation(Mention part, Mention whole, Mention rate) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率以本句所列两数计算",
        };
}
