using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>A total told behind amounts whose shares are all there is: 中央1560万元，占60%；省级624万元，占24%；自筹416万元，占16%。项目总投资为2600万元.</summary>
internal static partial class TotalsBehindShares
{
    private const int FewestShares = 3;
    private const decimal MostTimes = 2;

    /// <summary>The relation of each such total, the first number behind the shares in the passage. Asked only.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.Select(sentence => Of(sentence, [.. passage.Mentions]))).OfType<ReportRelation>();

    private static ReportRelation? Of(ReadSentence sentence, List<Mention> all)
    {
        var shares = sentence.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Of: { IsPlain: true, RowLength: 1 } } && mention.Of.Sentence == sentence.Sentence && mention.Of.Number.Start < mention.Number.Start).DistinctBy(share => share.Of!.Figure).ToList();
        if (shares.Count < FewestShares || shares.Exists(share => share.Of!.Dimension != shares[0].Of!.Dimension) || !Nodes.CanHold(Nodes.Sum(MeasureUnit.Percent, shares), new BoundConstant(100)))
            return null;
        var (parts, sum) = (shares.ConvertAll(share => share.Of!), shares.Sum(share => share.Of!.InBase));
        return all.Find(mention => mention.Number.Start > shares[^1].Number.Start && mention.Dimension != "%") is { IsPlain: true, RowLength: 1 } total && total.Dimension == parts[0].Dimension && Total().IsMatch(total.Lead) && total.InBase < sum * MostTimes && sum < total.InBase * MostTimes ? Relation(total, parts) : null;
    }

    private static ReportRelation Relation(Mention total, List<Mention> parts)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"占比合计为100%的各项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "所列为全部组成部分",
        };
    }

    [GeneratedRegex(@"(?:总(?:投资|额|收入|支出|规模|资金|人数|面积|数|量|计)|合计|共计)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
