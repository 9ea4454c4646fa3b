using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates.Each;

/// <summary>An amount and what comes to each unit of what a sentence before counts: 年内轮换出库4150吨…。销售收入1128.80万元，平均每吨2720元.</summary>
/// <remarks>Of the count that makes it; else it is asked of the one that a slip of the hand keeps from it.</remarks>
internal static partial class PerUnitOfEarlier
{
    /// <summary>The relations of each mean right behind its amount, where its sentence counts nothing in its unit.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.Skip(1).SelectMany(sentence => Of(sentence, [.. passage.Mentions.Where(mention => mention.Number.Start < sentence.Sentence.Start)]))).OfType<ReportRelation>();

    private static IEnumerable<ReportRelation?> Of(ReadSentence sentence, List<Mention> earlier)
    {
        foreach (var (amount, mean) in sentence.Mentions.Zip(sentence.Mentions.Skip(1)))
        {
            if (!IsMoney(amount) || !IsMoney(mean) || amount.InBase <= mean.InBase || Each().Match(mean.Lead) is not { Success: true } each)
                continue;
            var unit = each.Groups["unit"].Value;
            if (UnitWords.At(unit, 0) == unit && !sentence.Mentions.Any(mention => mention.Number.Start < mean.Number.Start && mention.Figure.Unit.Symbol == unit))
                yield return Of(amount, mean, earlier.FindAll(mention => mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 } && mention.Figure.Unit.Symbol == unit && mention.Measure is not (Measure.Change or Measure.LastYear)));
        }
    }

    private static ReportRelation? Of(Mention amount, Mention mean, List<Mention> counts) =>
        counts.Select(count => Relation(amount, mean, count)).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right))
        ?? (counts.FindAll(count => SlipShape.ExplainsRounded(mean.Figure, amount.InBase / count.Figure.Value / mean.Figure.Unit.InBase)).DistinctBy(count => count.InBase).ToList() is [var only] ? Relation(amount, mean, only) with { Certainty = Certainty.Conditional } : null);

    private static bool IsMoney(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: "money", Figure.Value: > 0 };

    private static ReportRelation Relation(Mention amount, Mention mean, Mention count) =>
        new(RelationKind.PerHead, new BoundQuotient(Nodes.Of(amount, mean.Figure.Unit), Nodes.Of(count, count.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(mean, mean.Figure.Unit), mean.Figure.Unit, $"单位成本＝“{amount.Subject}”÷{count.Figure.ToText()}{count.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"单位成本以“{count.Subject}”计算",
        };

    [GeneratedRegex(@"^\s*[，、（]\s*(?:折合|折算)?平均?每(?<unit>\p{Lo}{1,3}?)(?:约|为|合|需|支出|补助|成本|造价|投资)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();
}
