using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares against a total that is called the same (占支出合计的…) and printed nowhere near: those of a known division make 100 %, and all of them speak of one total.</summary>
internal static class ShareGroups
{
    private const int FewestLetters = 3;
    private const int FewestDigits = 4;
    private const int FarthestApart = 8;

    /// <summary>The relations of shares against one name, those of its parts' own parts between them left out.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var open = new Dictionary<string, (List<Mention> Shares, int Last)>(StringComparer.Ordinal);
        var groups = new List<List<Mention>>();
        foreach (var share in text.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Of: { IsPlain: true, RowLength: 1 } } && mention.Figure.Unit == MeasureUnit.Percent))
        {
            var (at, name) = (text.PassageOf(share), SubjectWords.Key(share.Words.Against));
            if (!open.TryGetValue(name, out var group) || at - group.Last > FarthestApart || (name.Length == 0 && at - group.Last > 1) || share.Of!.Dimension != group.Shares[0].Of!.Dimension || group.Shares.Exists(other => other.Of!.Figure == share.Of.Figure))
                groups.Add((group = ([], at)).Shares);
            group.Shares.Add(share);
            open[name] = (group.Shares, at);
        }
        return groups.SelectMany(group => Of(group, text));
    }

    private static IEnumerable<ReportRelation> Of(List<Mention> shares, ProseText text)
    {
        if (shares.Count < 2 || shares[0].Words.Against.Length < FewestLetters)
            yield break;
        foreach (var relation in WholeShares.Of(shares))
            yield return relation;
        foreach (var (one, other) in shares.Zip(shares.Skip(1)).Where(pair => IsTelling(pair.First) && IsTelling(pair.Second) && !HasWhole(pair.First, text) && !HasWhole(pair.Second, text)))
            yield return OneTotal(one, other);
    }

    /// <summary>A share of few digits says nothing of its total.</summary>
    private static bool IsTelling(Mention share) => Nodes.IsNonZero(share) && Nodes.IsNonZero(share.Of!) && share.Figure.Printed.Count(char.IsDigit) >= FewestDigits;

    /// <summary>Whether an amount told near makes the share: then it is of that, and another share may be of another.</summary>
    private static bool HasWhole(Mention share, ProseText text) =>
        text.Passages[Math.Max(0, text.PassageOf(share) - 1)..(text.PassageOf(share) + 1)].SelectMany(passage => passage.Mentions)
            .Any(whole => whole is { IsPlain: true } && (whole.IsAmount || whole.IsBudget || whole.Measure == Measure.Whole) && whole.Dimension == share.Of!.Dimension && Nodes.IsNonZero(whole) && whole.Figure != share.Of.Figure
                && Nodes.CanHold(Nodes.Percent(Nodes.Of(share.Of, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), Nodes.Of(share, MeasureUnit.Percent)));

    private static ReportRelation OneTotal(Mention one, Mention other)
    {
        var unit = other.Of!.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(one.Of!, unit), Nodes.Of(one, MeasureUnit.Percent)), ComparisonOperator.Equal, Nodes.Percent(Nodes.Of(other.Of!, unit), Nodes.Of(other, MeasureUnit.Percent)), unit,
            $"按“{one.Of!.Subject}”和“{other.Of.Subject}”的占比推算的“{one.Words.Against}”应为同一数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "两处占比以同一总数为分母",
        };
    }
}
