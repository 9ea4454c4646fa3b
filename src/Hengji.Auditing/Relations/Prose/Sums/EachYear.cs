using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Amounts of one thing told one after the other, and all of them together: 各年分别完成20条、18条、17条，累计55条.</summary>
internal static partial class EachYear
{
    private const int FewestParts = 3;

    /// <summary>The sums of all sentences.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var mentions = sentence.Mentions;
        for (var first = 0; first < mentions.Length; first++)
        {
            var end = first + 1;
            while (end < mentions.Length && IsNext(mentions[end], mentions[first]) && IsLike(mentions[end], mentions[first]))
                end++;
            if (end - first >= FewestParts && Apart().IsMatch(mentions[first].Lead) && !OfEach().IsMatch(mentions[first].Lead) && mentions[first].IsPlain && Total(mentions, first, end) is { } total)
                yield return Relation([.. mentions[first..end]], total);
            first = end - 1;
        }
    }

    private static bool IsNext(Mention mention, Mention first) =>
        mention.Lead.Trim() is "、" or "和" || (first.RowLength > 1 && mention.RowLength > 1 && mention.Row == first.Row);

    private static Mention? Total(ImmutableArray<Mention> mentions, int first, int end) =>
        end < mentions.Length && IsLike(mentions[end], mentions[first]) && Together().IsMatch(mentions[end].Lead) ? mentions[end]
        : first > 0 && IsLike(mentions[first - 1], mentions[first]) && Together().IsMatch(mentions[first - 1].Lead) ? mentions[first - 1]
        : null;

    private static bool IsLike(Mention mention, Mention other) => mention.IsPlain && mention.Dimension == other.Dimension && mention.Dimension is not ("%" or "");

    private static ReportRelation Relation(List<Mention> parts, Mention total)
    {
        var unit = total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, parts), ComparisonOperator.Equal, Nodes.Of(total, unit), unit, $"逐项所列{parts.Count}个数之和等于累计数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各数为累计数的全部组成部分",
        };
    }

    [GeneratedRegex(@"(?:各年|逐年|各季度|各月|每年|各批|历年|各年度|各[县市区镇乡]|各单位|分年度)[^，。；\d]{0,8}$|分别[^，。；\d]{0,8}$|依次[^，。；\d]{0,6}$")]
    private static partial Regex Apart();

    /// <summary>“三类补助每家每年分别为4万元、3万元、2万元，共补166万元”: what each is paid by rule.</summary>
    [GeneratedRegex(@"(?:每(?![年月日天周季批期])[^，。；：\d]{1,8}|标准|单价|定额)(?:[各均]|每[年月日天季])?(?:分别|依次)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfEach();

    [GeneratedRegex(@"(?:^|[，,；：])[^，。；\d]{0,8}(?:累计|合计|共计|总计|共)[^，。；\d]{0,8}$")]
    private static partial Regex Together();
}
