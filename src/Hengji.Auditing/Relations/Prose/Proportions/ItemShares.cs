using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Items;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares told item by item, of which the first alone names the total or none does: 1.企业捐款200万元，占捐款的54%；2.个人捐款91万元，占24.5%.</summary>
/// <remarks>The total is the amount near that all of them but one make; then the last one is of it, too.</remarks>
internal static class ItemShares
{
    private const int FewestItems = 3;
    private const int PassagesBack = 6;

    /// <summary>The relations of each list.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Items.Where(list => list.Items.Length >= FewestItems).SelectMany(list => Of(list, text));

    private static List<ReportRelation> Of(ItemList list, ProseText text)
    {
        var shares = list.Items.Select(item => item.FirstOrDefault(IsShare)).OfType<Mention>().ToList();
        if (shares.Count < FewestItems || shares.Count < list.Items.Length || shares.DistinctBy(share => share.Of!.Dimension).Count() > 1)
            return [];
        var own = shares.ConvertAll(share => share.Of!.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        var first = text.PassageOf(shares[0]);
        var whole = text.Passages[Math.Max(0, first - PassagesBack)..(first + 1)].Reverse().SelectMany(passage => passage.Mentions.Reverse())
            .FirstOrDefault(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == shares[0].Of!.Dimension && Nodes.IsNonZero(mention) && !own.Contains(mention.Figure) && IsWhole(mention, shares));
        return whole is null ? [] : shares.ConvertAll(share => Relation(share, whole));
    }

    /// <summary>Whether all shares but one are of it.</summary>
    private static bool IsWhole(Mention whole, List<Mention> shares) =>
        shares.Count(share => Relation(share, whole) is var relation && Nodes.CanHold(relation.Left, relation.Right)) >= Math.Max(2, shares.Count - 1);

    private static bool IsShare(Mention mention) =>
        mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Of: { IsPlain: true, RowLength: 1 } } && mention.Figure.Unit == MeasureUnit.Percent && mention.Of.Sentence == mention.Sentence && Nodes.IsNonZero(mention.Of);

    private static ReportRelation Relation(Mention share, Mention whole)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(share.Of!, unit), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{share.Of!.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"分列各项的占比以“{whole.Subject}”为分母",
        };
    }
}
