using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares with their amounts behind them (中央资金承担80%、106.06万元，省级资金承担10%、13.26万元): each amount is that much of one told before.</summary>
/// <remarks>Which amount that is, the pairs show: the nearest before them that most of them, at least two, are a share of.</remarks>
internal static partial class SharesAhead
{
    private const int FewestHeld = 2;

    /// <summary>The relations of each sentence with two pairs or more.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => Of(sentence, [.. passage.Mentions])));

    private static List<ReportRelation> Of(ReadSentence sentence, List<Mention> told)
    {
        var pairs = sentence.Mentions.Zip(sentence.Mentions.Skip(1)).Where(pair => IsPair(pair.First, pair.Second)).ToList();
        if (pairs.Count < FewestHeld)
            return SingleOf(sentence) is { } only && Worked().IsMatch(only.Second.Lead) ? Single(only, told) : [];
        var wholes = told.Where(mention => mention.Number.Start < pairs[0].First.Number.Start && mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == pairs[0].Second.Dimension && Nodes.IsNonZero(mention));
        foreach (var whole in wholes.Reverse())
        {
            var relations = pairs.ConvertAll(pair => Relation(pair.First, pair.Second, whole));
            var held = relations.Count(relation => Nodes.CanHold(relation.Left, relation.Right));
            if (held >= FewestHeld && relations.Count - held < held)
                return [.. relations.Select(relation => relation with { Siblings = new Siblings(held, relations.Count - held) }), .. Sum(pairs, whole)];
        }
        return [];
    }

    /// <summary>The only share with a number worked out of it right behind, of money or of anything counted: 满意的占82.4%，即412家.</summary>
    private static (Mention First, Mention Second)? SingleOf(ReadSentence sentence) =>
        sentence.Mentions.Zip(sentence.Mentions.Skip(1)).Where(pair => pair.First is { Dimension: "%", IsPlain: true, RowLength: 1, Measure: not (Measure.ChangeRate or Measure.CompletionRate), Figure.Value: > 0 and <= 100 } && pair.Second is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && Worked().IsMatch(pair.Second.Lead)).ToList() is [var one] ? one : null;

    /// <summary>合同价款368.00万元，预付30%即110.40万元: of the amount before that makes it, else the last one, and then it is asked.</summary>
    private static List<ReportRelation> Single((Mention Share, Mention Amount) pair, List<Mention> told)
    {
        var wholes = told.FindAll(mention => mention.Number.Start < pair.Share.Number.Start && mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == pair.Amount.Dimension && Nodes.IsNonZero(mention) && mention.InBase > pair.Amount.InBase);
        wholes.Reverse();
        var relations = wholes.ConvertAll(whole => Relation(pair.Share, pair.Amount, whole));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right)) is { } held ? [held] : relations is [var last, ..] ? [last with { Certainty = Certainty.Conditional }] : [];
    }

    /// <summary>Words that work the amount out of the share.</summary>
    [GeneratedRegex(@"^\s*(?:即|[，（](?:即|计|折合))\s*(?:资金|金额)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Worked();

    /// <summary>Shares that make 100 % are all there are, and so are their amounts.</summary>
    private static IEnumerable<ReportRelation> Sum(List<(Mention Share, Mention Amount)> pairs, Mention whole)
    {
        if (pairs.Sum(pair => pair.Share.Figure.Value) == 100)
            yield return new ReportRelation(RelationKind.TextSum, Nodes.Sum(whole.Figure.Unit, pairs.Select(pair => pair.Amount)), ComparisonOperator.Equal, Nodes.Of(whole, whole.Figure.Unit), whole.Figure.Unit, $"各占比之和为100%，各项之和即为“{whole.Subject}”")
            {
                Certainty = Certainty.Inferred,
                Assumption = $"各比例以“{whole.Subject}”为基数",
            };
    }

    private static bool IsPair(Mention share, Mention amount) =>
        share is { Dimension: "%", IsPlain: true, RowLength: 1, Measure: not (Measure.ChangeRate or Measure.CompletionRate), Figure.Value: > 0 and <= 100 } && amount is { IsPlain: true, RowLength: 1, Dimension: "money" } && Joined().IsMatch(amount.Lead);

    private static ReportRelation Relation(Mention share, Mention amount, Mention whole) =>
        new(RelationKind.Share, Nodes.Percent(Nodes.Of(amount, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"“{share.Subject}”的金额应为“{whole.Subject}”的该比例")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"各比例以“{whole.Subject}”为基数",
        };

    [GeneratedRegex(@"^\s*(?:、|[，（]?(?:为|计|即|共计?|合计|折合|分配|安排|拨付|投入|补助|承担|支付|提取)|，)\s*(?:资金|金额)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
