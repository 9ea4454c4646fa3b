using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>A share of those of whom something is so, told before by that word alone: 投产124家…；规模以上企业74家，占投产企业的59.7%; 开工1680套，建成1092套，占开工数的65%.</summary>
/// <remarks>A break is asked.</remarks>
internal static partial class SharesOfStems
{
    private const int ShortestStem = 2;

    /// <summary>The relations of each share whose whole's name is a word for what was done, told once before it in the passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Mentions.Where(mention => mention is { Measure: Measure.Share, IsPlain: true, RowLength: 1, Of: { IsPlain: true, RowLength: 1 } } && mention.Figure.Unit == MeasureUnit.Percent)
            .Select(share => Of(share, [.. passage.Mentions.Where(mention => mention.Number.Start < share.Number.Start)]))).OfType<ReportRelation>();

    private static ReportRelation? Of(Mention share, List<Mention> before)
    {
        var (name, part) = (share.Words.Against, share.Of!);
        var stem = Around().Replace(name, "");
        if (stem.Length < ShortestStem || stem.Length == name.Length || Clause(part).Contains(stem, StringComparison.Ordinal))
            return null;
        var wholes = before.FindAll(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure != part.Figure && mention.Dimension == part.Dimension && mention.Measure is not (Measure.Change or Measure.LastYear) && mention.InBase >= part.InBase && (Clause(mention).Contains(stem, StringComparison.Ordinal) || mention.Tail.StartsWith(stem, StringComparison.Ordinal)));
        if (wholes.DistinctBy(whole => whole.InBase).ToList() is not [var whole] || Clause(whole).Contains("未" + stem, StringComparison.Ordinal))
            return null;
        var unit = whole.Figure.Unit;
        var relation = new ReportRelation(RelationKind.Share, Nodes.Percent(Nodes.Of(part, unit), Nodes.Of(whole, unit)), ComparisonOperator.Equal, Nodes.Of(share, MeasureUnit.Percent), MeasureUnit.Percent, $"占比＝“{part.Subject}”÷“{whole.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = $"占比以“{whole.Subject}”为分母",
        };
        return Nodes.CanHold(relation.Left, relation.Right) ? relation : relation with { Certainty = Certainty.Conditional };
    }

    private static string Clause(Mention mention) => mention.Lead[(mention.Lead.LastIndexOfAny(['，', '；', '。', '：', '、', '（']) + 1)..];

    /// <summary>投产 of 投产企业, 开工 of 已开工项目数.</summary>
    [GeneratedRegex("^(?:已|全部|所有)+|(?:企业|单位|人员|人数|户数|件数|数量|数|项目|案件|户|件|村|家庭)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
