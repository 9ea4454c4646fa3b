using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates told for several one after the other, of numbers told so before: 分别发放200份、120份、80份，分别回收192份、108份、76份，回收率依次为96%、90%、95%，总回收率94%.</summary>
internal static partial class RatesInOrder
{
    /// <summary>The relations of each row of rates behind two rows of as many numbers, and of the rate of all.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var rows = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: > 1 }).GroupBy(mention => mention.Row).Select(row => row.ToList()).ToList();
        for (var at = 2; at < rows.Count; at++)
        {
            var (whole, part, rates) = (rows[at - 2], rows[at - 1], rows[at]);
            if (rates[0].Figure.Unit != MeasureUnit.Percent || rates[0].Measure is Measure.ChangeRate || part.Count != rates.Count || whole.Count != rates.Count || part[0].Dimension != whole[0].Dimension || part[0].Dimension is "%" or "" || !whole.TrueForAll(Nodes.IsNonZero))
                continue;
            for (var place = 0; place < rates.Count; place++)
                yield return Relation([part[place]], [whole[place]], rates[place]);
            if (sentence.Mentions.FirstOrDefault(mention => mention.Number.Start > rates[^1].Number.Start) is { IsPlain: true, RowLength: 1 } all && all.Figure.Unit == MeasureUnit.Percent && OfAll().IsMatch(all.Lead))
                yield return Relation(part, whole, all);
        }
    }

    private static ReportRelation Relation(List<Mention> part, List<Mention> whole, Mention rate)
    {
        var unit = whole[0].Figure.Unit;
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Sum(unit, part), Nodes.Sum(unit, whole)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{part[0].Subject}”÷“{whole[0].Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比率依次以前列两组数计算",
        };
    }

    [GeneratedRegex(@"^\s*[，、；]\s*(?:总体?|整体|合计|平均|综合)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfAll();
}
