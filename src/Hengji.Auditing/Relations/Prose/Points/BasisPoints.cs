using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>How many hundredths of a percentage point two rates are apart: 成本由6.12%降至5.37%，下降75个基点.</summary>
internal static partial class BasisPoints
{
    private const int Hundredths = 100;
    private const int Together = 3;

    /// <summary>The relation of each two rates with basis points right behind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences)
            .SelectMany(sentence => Enumerable.Range(0, Math.Max(0, sentence.Mentions.Length - Together + 1)).Select(at => Of(sentence.Mentions[at], sentence.Mentions[at + 1], sentence.Mentions[at + 2])))
            .OfType<ReportRelation>();

    private static ReportRelation? Of(Mention one, Mention other, Mention points)
    {
        if (!IsRate(one) || !IsRate(other) || points is not { IsPlain: true, RowLength: 1, Dimension: not "%" } || !Word().IsMatch(points.Figure.Unit.Symbol + points.Tail) || !Moved().IsMatch(points.Lead))
            return null;
        var sign = one.InBase > other.InBase ? 1 : -1;
        return new ReportRelation(
            RelationKind.Change, new BoundSum([new BoundTerm(sign * Hundredths, Nodes.Of(one, MeasureUnit.Percent)), new BoundTerm(-sign * Hundredths, Nodes.Of(other, MeasureUnit.Percent))]), ComparisonOperator.Equal, Nodes.Of(points, points.Figure.Unit), points.Figure.Unit, "基点数＝前列两个比率之差×100")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列差额为前列两数之差",
        };
    }

    private static bool IsRate(Mention mention) => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent;

    [GeneratedRegex("^个?\\s*(?:基点|BP|bp)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*[，、]?\s*[^，。；：、\d]{0,4}(?:下降|降低|下行|回落|减少|上升|提高|上行|上浮|增加|低|高|收窄|扩大)了?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();
}
