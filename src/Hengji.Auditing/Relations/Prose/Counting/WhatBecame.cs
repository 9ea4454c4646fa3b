using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>Counts of one thing that became two: 推出23宗、成交14宗，流拍9宗; or moved by one step: 年初52处，年内盘活19处，年末33处; 76个部门中除2个外，74个公开.</summary>
/// <remarks>There may be a third kind or another step, so a break is always asked.</remarks>
internal static partial class WhatBecame
{
    private const int Three = 3;
    private const int MostApart = 8;

    /// <summary>The relations of each three counts of one unit side by side in a sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        for (var at = 0; at + Three <= sentence.Mentions.Length; at++)
        {
            var (first, second, third) = (sentence.Mentions[at], sentence.Mentions[at + 1], sentence.Mentions[at + 2]);
            if (!IsCount(first) || !IsCount(second) || !IsCount(third) || first.Dimension != second.Dimension || second.Dimension != third.Dimension)
                continue;
            var isLast = at + Three == sentence.Mentions.Length || sentence.Mentions[at + Three].Dimension != first.Dimension;
            if (isLast && Opening().IsMatch(first.Lead) && Closing().IsMatch(third.Lead) && first.InBase > third.InBase && Gone().IsMatch(second.Lead))
                yield return Relation(first, second, third);
            else if (Without().IsMatch(second.Lead) && Rest().IsMatch(second.Tail) && third.Number.Start - second.Number.End < second.Number.Length + MostApart)
                yield return Relation(first, second, third);
            else if (isLast && Failed().IsMatch(third.Lead) && Achieved().IsMatch(second.Lead) && first.InBase > second.InBase && first.InBase > third.InBase)
                yield return Relation(first, second, third);
        }
    }

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true, Dimension: not ("" or "%" or "money" or "年" or "分"), Depth: 0, Figure.Value: > 0 } && mention.Measure is not (Measure.Change or Measure.LastYear);

    private static ReportRelation Relation(Mention all, Mention one, Mention other)
    {
        var unit = all.Figure.Unit;
        return new ReportRelation(RelationKind.Balance, Nodes.Sum(unit, [one, other]), ComparisonOperator.Equal, Nodes.Of(all, unit), unit, $"“{one.Subject}”与“{other.Subject}”之和等于“{all.Subject}”")
        {
            Certainty = Certainty.Conditional,
            Assumption = "此外没有别的情形",
        };
    }

    [GeneratedRegex(@"(?:年初|上年末|去年末|期初)[^，。；：、\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*[，；、]\s*(?:截?至?(?:本?年末|年底|期末))[^，。；：、\d]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>What makes them fewer.</summary>
    [GeneratedRegex(@"(?:盘活|处置|化解|消化|清理|整改|销号|减少|退出|核销|拆除|报废|办结)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"除(?:了)?[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Without();

    [GeneratedRegex(@"^[^，。；：、\d]{0,10}外，(?:其余|其他|其它|全县|全市|全区|均|已|有|的|剩余|余下)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^\s*[，、；]\s*(?:流拍|流标|落选|未[^，。；：、\d]{1,6}|不予[^，。；：、\d]{1,4}|尚?在[办建审]|剩余|尚余|其余|退回|淘汰)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Failed();

    [GeneratedRegex(@"^\s*[，、；]\s*(?:已|其中)?(?:成交|中标|通过|办结|完成|入选|批准|[获已]\p{Lo}{1,3}|给予\p{Lo}{2}|竣工|验收|整改|开工)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Achieved();
}
