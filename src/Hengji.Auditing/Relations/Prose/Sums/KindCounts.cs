using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>How many there are of each kind against how many there are, told before: 全部11个项目…。按项目类别分，运转类4个，资金259万元；特定目标类7个，资金2139万元.</summary>
/// <remarks>Other figures may stand between the counts. Where they make none of the counts told before, it is asked about a near one.</remarks>
internal static partial class KindCounts
{
    private const int FewestKinds = 2;
    private const int PassagesBack = 2;
    private const decimal FarthestCount = 3;

    /// <summary>The relations of each sentence that divides by kinds.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            foreach (var sentence in text.Passages[at].Sentences)
            {
                if (Divides().IsMatch(sentence.Sentence.Text) && Of(sentence, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)]) is { } relation)
                    yield return relation;
                if (Within(sentence) is { } within)
                    yield return within;
            }
        }
    }

    private static ReportRelation? Of(ReadSentence sentence, ImmutableArray<Passage> near)
    {
        var first = sentence.Mentions.FirstOrDefault(IsCount);
        if (first is null || !Divides().IsMatch(sentence.Sentence.Source.Text[sentence.Sentence.Start..first.Number.Start]))
            return null;
        var kinds = sentence.Mentions.Where(mention => IsCount(mention) && mention.Figure.Unit == first.Figure.Unit).ToList();
        if (kinds.Count < FewestKinds || kinds.Skip(1).Any(kind => !kind.Lead.TrimStart().StartsWith('；') && !kind.Lead.TrimStart().StartsWith('、') && !kind.Lead.TrimStart().StartsWith('，')))
            return null;
        var totals = near.SelectMany(passage => passage.Mentions).Where(mention => IsCount(mention) && mention.Figure.Unit == first.Figure.Unit && mention.Sentence != sentence.Sentence
            && (mention.Sentence.Source != first.Sentence.Source || mention.Number.Start < first.Number.Start)).Reverse().ToList();
        var relations = totals.ConvertAll(total => (Total: total, Relation: Relation(total, kinds)));
        if (relations.Find(one => Nodes.CanHold(one.Relation.Left, one.Relation.Right)).Relation is { } held)
            return held;
        var sum = kinds.Sum(kind => kind.Figure.Value);
        return relations.Find(one => Whole().IsMatch(one.Total.Lead) && Math.Abs(one.Total.Figure.Value - sum) <= FarthestCount && sum > FarthestCount).Relation is { } broken ? broken with { Certainty = Certainty.Conditional } : null;
    }

    /// <summary>“共发行6只，按期限分：5年期1只、0.49亿元；10年期2只、1.35亿元；…”: one count in each part up to the end of the sentence.</summary>
    private static ReportRelation? Within(ReadSentence sentence)
    {
        foreach (var total in sentence.Mentions.Where(IsCount))
        {
            var behind = sentence.Sentence.Text[(total.Number.End - sentence.Sentence.Start)..];
            if (DividesAtOnce().Match(behind) is not { Success: true } divides || !Whole().IsMatch(total.Lead))
                continue;
            var kinds = sentence.Mentions.Where(mention => mention.Number.Start > total.Number.End && IsCount(mention) && mention.Figure.Unit == total.Figure.Unit).ToList();
            var parts = behind[divides.Length..].Split('；');
            if (kinds.Count < FewestKinds || kinds.Count != parts.Length || parts[^1].Contains('等', StringComparison.Ordinal))
                return null;
            var relation = Relation(total, kinds);
            return Nodes.CanHold(relation.Left, relation.Right) ? relation
                : Math.Abs(total.Figure.Value - kinds.Sum(kind => kind.Figure.Value)) <= FarthestCount ? relation with { Certainty = Certainty.Conditional } : null;
        }
        return null;
    }

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Depth: 0, Number.IsCount: true, Dimension: not ("" or "%" or "money") } && Nodes.IsNonZero(mention);

    private static ReportRelation Relation(Mention total, List<Mention> kinds) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, kinds), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"各类数量之和等于前文所述总数{total.Figure.ToText()}{total.Figure.Unit.Symbol}")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列为全部类别",
        };

    [GeneratedRegex(@"^\s*(?:其中[，：]?)?(?:按|从|分)[^，。；：\d]{1,12}?(?:划分|分类|来分|来看|分|看)[，：]", RegexOptions.CultureInvariant)]
    private static partial Regex Divides();

    [GeneratedRegex(@"^[，：；]\s*(?:其中[，：]?)?(?:按|从|分)[^，。；：\d]{1,12}?(?:划分|分类|来分|来看|分|看)[，：]", RegexOptions.CultureInvariant)]
    private static partial Regex DividesAtOnce();

    [GeneratedRegex(@"(?:全部|所有|共有?|共计|合计|总共|涉及|纳入|实施|安排|发行)[^，。；：、\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
