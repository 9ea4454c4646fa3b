using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares told one after the other that are of the sum of their amounts: 基本支出3624.60万元，占69.69%；项目支出1576.40万元，占30.31%.</summary>
/// <remarks>
/// That they are, the others show: all of them but one must fit. Where all do, the sum is the total told before, if one slip of the hand
/// parts the two. Both are asked: the total may be of more.
/// </remarks>
internal static class SharesOfSum
{
    private const int FewestDigits = 3;
    private const int FewestTotalDigits = 4;
    private const int AmountsBack = 4;
    private const int PassagesBack = 1;

    /// <summary>The relations of each passage with two such shares or more, and of neighbouring passages with one each.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        for (var at = 0; at < text.Passages.Length; at++)
        {
            var shares = Shares(text.Passages[at]);
            if (shares.Count == 1 && at + 1 < text.Passages.Length && Shares(text.Passages[at + 1]) is [var next] && (at == 0 || Shares(text.Passages[at - 1]).Count != 1))
                shares.Add(next);
            foreach (var group in shares.GroupBy(share => (share.Of!.Dimension, share.Words.Against)))
            {
                foreach (var relation in Of([.. group.DistinctBy(share => share.Of!.Figure)], text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)]))
                    yield return relation;
            }
        }
    }

    private static List<Mention> Shares(Passage passage) =>
        [.. passage.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Of: { IsPlain: true, RowLength: 1 } } && Nodes.IsNonZero(mention.Of) && mention.Figure.Unit == MeasureUnit.Percent && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits)];

    private static IEnumerable<ReportRelation> Of(List<Mention> shares, ImmutableArray<Passage> near)
    {
        if (shares.Count < 2)
            yield break;
        var relations = shares.ConvertAll(share => OfSum(share, shares));
        var broken = relations.FindAll(relation => !Nodes.CanHold(relation.Left, relation.Right));
        if (broken.Count > 1 || (broken.Count == 1 && shares.Count == 2 && shares.Sum(share => share.Figure.Value) is 100))
            yield break;
        foreach (var relation in relations)
            yield return relation;
        if (broken.Count == 0 && Total(shares, near) is { } total)
            yield return new ReportRelation(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, shares.ConvertAll(share => share.Of!)), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"占比合计为100%的各项之和等于“{total.Subject}”")
            {
                Certainty = Certainty.Conditional,
                Assumption = "所列为全部组成部分",
            };
    }

    /// <summary>The last amount before them that is more than each, where it is their sum or one slip parts it from it.</summary>
    private static Mention? Total(List<Mention> shares, ImmutableArray<Passage> near)
    {
        var parts = shares.ConvertAll(share => share.Of!);
        var told = near.SelectMany(passage => passage.Mentions).TakeWhile(mention => mention.Figure != parts[0].Figure)
            .Where(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || mention.IsBudget) && mention.Dimension == parts[0].Dimension && mention.Figure.Printed.Count(char.IsDigit) >= FewestTotalDigits).Reverse().Take(AmountsBack).ToList();
        return told.Exists(mention => Nodes.CanHold(Nodes.Sum(mention.Figure.Unit, parts), Nodes.Of(mention, mention.Figure.Unit))) ? null
            : told.Find(mention => SlipShape.ExplainsInItsUnit(mention.Figure, parts.Sum(part => part.InBase)));
    }

    private static ReportRelation OfSum(Mention share, List<Mention> shares)
    {
        var unit = share.Of!.Figure.Unit;
        return new ReportRelation(RelationKind.Share, Nodes.Percent(Nodes.Of(share.Of, unit), Nodes.Sum(unit, shares.ConvertAll(other => other.Of!))), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{share.Of.Subject}”÷各项之和")
        {
            Certainty = Certainty.Conditional,
            Assumption = "各占比以所列各项之和为分母",
        };
    }
}
