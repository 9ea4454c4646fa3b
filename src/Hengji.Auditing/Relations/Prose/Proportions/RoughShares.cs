using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Shares in tenths (成), which only come near: 公益林73.0万亩，约占四成; 60岁以上1344人，占比超过三成.</summary>
/// <remarks>About is half a tenth at most, more or less than so many a tenth. Always a question.</remarks>
internal static partial class RoughShares
{
    private const int Half = 5;
    private const int Tenth = 10;
    private const int PassagesBack = 1;

    /// <summary>The bounds of each such share of an amount whose total is told before.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany((passage, at) => passage.Mentions.Zip(passage.Mentions.Skip(1), Rough).OfType<Mention>().SelectMany(share => Of(share, text.Passages[Math.Max(0, at - PassagesBack)..(at + 1)])));

    /// <summary>A share in tenths of the amount its words name, else of the number right before: 358家表示满意，超过七成.</summary>
    private static Mention? Rough(Mention before, Mention share) =>
        share is not { Measure: Measure.Share or Measure.Rate, Number.High: null } || share.Figure.Unit != MeasureUnit.Percent || !share.Number.Printed.EndsWith('成') ? null
        : share.Of is { IsPlain: true, RowLength: 1 } ? share
        : share.Of is null && before is { IsAmount: true, IsPlain: true, RowLength: 1 } && before.Sentence == share.Sentence && share.Words.Own.Length == 0 && Bare().IsMatch(share.Lead) ? share with { Of = before } : null;

    [GeneratedRegex(@"^[^，。；：、\d]{0,8}[，（](?:占比?)?(?:超过?|约占?|近|接近|不足|达|不到)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    private static IEnumerable<ReportRelation> Of(Mention share, ImmutableArray<Passage> near)
    {
        var part = share.Of!;
        var wholes = near.SelectMany(passage => passage.Mentions).Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == part.Dimension && Nodes.IsNonZero(mention) && mention.Figure != part.Figure && mention.InBase > part.InBase
            && (mention.Sentence.Source != share.Sentence.Source || mention.Number.Start < part.Number.Start)).ToList();
        if (wholes.Count == 0)
            yield break;
        var (from, to) = Bounds(share);
        var whole = wholes.FindLast(mention => mention.InBase * from <= part.InBase * 100 && part.InBase * 100 <= mention.InBase * to) ?? (wholes.DistinctBy(mention => mention.InBase).Take(2).ToList() is [var only] ? only : null);
        if (whole is null)
            yield break;
        yield return Relation(share, whole, ComparisonOperator.AtLeast, from);
        yield return Relation(share, whole, ComparisonOperator.AtMost, to);
    }

    private static (decimal From, decimal To) Bounds(Mention share)
    {
        var value = share.Figure.Value;
        return share.Number.Qualifier switch
        {
            NumberQualifier.AtLeast => (value, value + Tenth),
            NumberQualifier.AtMost => (value - Tenth, value),
            _ => share.Lead.Contains('近', StringComparison.Ordinal) ? (value - Tenth, value) : (value - Half, value + Half),
        };
    }

    private static ReportRelation Relation(Mention share, Mention whole, ComparisonOperator comparison, decimal bound)
    {
        var unit = whole.Figure.Unit;
        return new ReportRelation(
            RelationKind.Share, Nodes.Percent(Nodes.Of(share.Of!, unit), Nodes.Of(whole, unit)), comparison, new BoundSum([new BoundTerm(1, Nodes.Of(share, MeasureUnit.Percent)), new BoundTerm(Rational.Of(bound - share.Figure.Value), new BoundConstant(1))]), MeasureUnit.Percent, $"“{share.Of!.Subject}”约占“{whole.Subject}”的“{share.Figure.Printed}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = $"占比以“{whole.Subject}”为分母",
        };
    }
}
