using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares told side by side are of one total: 其中：财政拨款收入2864.12万元，占94.93%；上年结转152.90万元，占5.07%.</summary>
internal static class SiblingWholes
{
    /// <summary>The amount, told before all of them, that another share of the sentence is of; null where no word or number says which.</summary>
    /// <param name="share">A share without a total of its own.</param>
    /// <param name="shares">The shares of its sentence.</param>
    /// <param name="near">Passages up to its own.</param>
    public static Mention? Of(Mention share, List<Mention> shares, ImmutableArray<Passage> near)
    {
        var siblings = shares.FindAll(other => other.Figure != share.Figure && other.Words.Against.Length == 0 && share.Words.Against.Length == 0 && other.Of!.Dimension == share.Of!.Dimension && Nodes.IsNonZero(other.Of));
        if (siblings.Count == 0)
            return null;
        var parts = shares.ConvertAll(other => other.Of!.Figure).ToHashSet((IEqualityComparer<Figures.Figure>)ReferenceEqualityComparer.Instance);
        return near.SelectMany(passage => passage.Mentions).Reverse().FirstOrDefault(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || mention.IsBudget) && mention.Dimension == share.Of!.Dimension && Nodes.IsNonZero(mention)
            && !parts.Contains(mention.Figure) && mention.Sentence.Source == share.Sentence.Source && mention.Number.Start < shares[0].Of!.Number.Start && siblings.TrueForAll(other => ShareWholes.Fits(other, mention)));
    }
}
