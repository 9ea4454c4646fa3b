using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>A row of shares of the amounts listed before it: 甲772个、20.15亿元，乙14个、0.27亿元，丙482个、2.95亿元，依次占全市规模的76.70%、1.04%、11.22%.</summary>
/// <remarks>The total is the amount near of which all of them but one are.</remarks>
internal static partial class OrderedShares
{
    private const int FewestShares = 3;
    private const int PassagesBack = 12;

    /// <summary>The relations of each row of shares.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, at) => passage.Sentences.SelectMany(sentence => Of(sentence, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Passage> near)
    {
        foreach (var row in sentence.Mentions.Where(mention => mention.RowLength >= FewestShares && mention.IsPlain && mention.Figure.Unit == MeasureUnit.Percent).GroupBy(mention => mention.Row))
        {
            var shares = row.OrderBy(share => share.Column).ToList();
            if (shares.Count != shares[0].RowLength || !InOrder().IsMatch(shares[0].Lead))
                continue;
            var before = sentence.Mentions.Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Dimension: not "" } && mention.Number.Start < shares[0].Number.Start);
            foreach (var parts in before.GroupBy(mention => mention.Dimension).Select(kind => kind.ToList()).Where(kind => kind.Count == shares.Count))
            {
                foreach (var relation in Of(parts, shares, near))
                    yield return relation;
            }
        }
    }

    private static List<ReportRelation> Of(List<Mention> parts, List<Mention> shares, ImmutableArray<Passage> near)
    {
        var pairs = parts.Zip(shares).ToList();
        var whole = near.Reverse().SelectMany(passage => passage.Mentions.Reverse()).FirstOrDefault(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Dimension == parts[0].Dimension && Nodes.IsNonZero(mention) && !parts.Contains(mention)
            && pairs.Count(pair => Relation(pair.First, pair.Second, mention) is var relation && Nodes.CanHold(relation.Left, relation.Right)) >= shares.Count - 1);
        return whole is null ? [] : pairs.ConvertAll(pair => Relation(pair.First, pair.Second, whole));
    }

    private static ReportRelation Relation(Mention part, Mention share, Mention whole)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(part, unit), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"第{share.Column + 1}项占比＝第{share.Column + 1}项÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"所列各项的占比以“{whole.Subject}”为分母",
        };
    }

    [GeneratedRegex("(?:依次|分别)[^，。；]{0,4}占|占[^，。；]{0,12}(?:依次|分别)")]
    private static partial Regex InOrder();
}
