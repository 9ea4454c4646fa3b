using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>A share that names both its part and its whole, each told once before it in the sentence: 收入84亿元…；支出77亿元…；当期支出占收入的91.67%.</summary>
internal static partial class NamedShares
{
    /// <summary>The relations of all sentences with such a share.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var share in sentence.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Words.Against.Length: > 1 } && mention.Figure.Unit == MeasureUnit.Percent))
        {
            var name = OfYear().Replace(share.Words.Own, "");
            var told = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || mention.Measure is Measure.Target or Measure.Budget) && mention.Number.Start < share.Number.Start).ToList();
            if (name.Length > 1 && told.FindAll(mention => OfYear().Replace(mention.Subject, "") == name) is [var part] && told.FindAll(mention => mention.Subject.EndsWith(share.Words.Against, StringComparison.Ordinal)) is [var whole]
                && whole != part && Nodes.IsSameDimension(whole, part) && Nodes.IsNonZero(whole))
                yield return new ReportRelation(
                    RelationKind.Share, Nodes.Percent(Nodes.Of(part, whole.Figure.Unit), Nodes.Of(whole, whole.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{part.Subject}”÷“{whole.Subject}”")
                {
                    Certainty = Certainty.Inferred,
                    Assumption = "比率以本句所列两数计算",
                };
        }
    }

    [GeneratedRegex("^(?:当期|当年|本期|本年|全年|年度|其中)+", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();
}
