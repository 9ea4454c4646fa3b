using Hengji.Auditing.Claims;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Differences of two printed percentages (百分点): 由96%提高到99.8%，提高3.8个百分点.</summary>
internal static class PointsApart
{
    /// <summary>The relations of each sentence where both percentages are told from each other by their words.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var rates = new List<Mention>();
        foreach (var mention in sentence.Mentions.Where(mention => mention.Dimension == "%"))
        {
            if (mention.Figure.Unit != MeasureUnit.PercentagePoint)
            {
                rates.Add(mention);
                continue;
            }
            if (mention is { Measure: Measure.Change, IsPlain: true } && rates is [{ IsPlain: true } a, { IsPlain: true } b] && Order(a, b) is { } order)
                yield return Relation(order.Now, order.Before, mention);
            rates.Clear();
        }
    }

    private static (Mention Now, Mention Before)? Order(Mention a, Mention b)
    {
        var words = b.Lead.Trim(' ', '，');
        if (words.EndsWith('到') || words.EndsWith('至') || words.EndsWith('为'))
            return (b, a);
        return words.StartsWith('比') || words.StartsWith('较') || b.Measure == Measure.LastYear ? (a, b) : null;
    }

    private static ReportRelation Relation(Mention now, Mention before, Mention apart) =>
        new(RelationKind.PointsApart, Nodes.Sum(MeasureUnit.Percent, (1, now), (-1, before)), ComparisonOperator.Equal,
            Nodes.Sum(MeasureUnit.Percent, (apart.Words.Direction, apart)), MeasureUnit.PercentagePoint, "百分点＝两个百分率之差");
}
