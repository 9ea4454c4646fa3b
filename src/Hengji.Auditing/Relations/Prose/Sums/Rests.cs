using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>What is done of a number, and what is left: 121项问题已整改117项，其余4项正在整改; 预备费500亿元，支出17.48亿元，剩余482.52亿元.</summary>
internal static partial class Rests
{
    private const decimal FarthestCount = 3;
    private const decimal MostApart = 0.3m;

    /// <summary>The relations of each rest with the two numbers of its kind before it in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var rest in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && (Left().IsMatch(mention.Lead) || Going().IsMatch(mention.Lead) || GoingOn().IsMatch(mention.Tail))))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < rest.Number.Start && mention.Dimension == rest.Dimension && mention is { IsPlain: true, RowLength: 1 } && mention.Depth == rest.Depth && mention.Measure is not (Measure.Change or Measure.LastYear)).TakeLast(2).ToList();
            if (before is not [var all, var done] || Relation(all, done, rest) is not { } relation)
                continue;
            if (Nodes.CanHold(relation.Left, relation.Right))
                yield return relation;
            else if (OneSlip.Explains([done, rest], all) || IsMiscounted(all, done, rest) || IsReckoned(all, done, rest, sentence.Mentions) || (IsStrong(done, rest) && done.InBase < all.InBase && rest.InBase < all.InBase))
                yield return relation with { Certainty = Certainty.Conditional };
        }
    }

    /// <summary>已办结…件，正在办理…件: what is done and what is being done are all, whatever slip parts them from it.</summary>
    private static bool IsStrong(Mention done, Mention rest) =>
        rest.Number.IsCount && (Done().IsMatch(done.Lead) || Done().IsMatch(done.Tail)) && (Going().IsMatch(rest.Lead) || GoingOn().IsMatch(rest.Tail)) && rest.Sentence == done.Sentence;

    /// <summary>涉及213.03万元，已整改184.38万元，余28.64万元: one behind the other, the last two near the first in sum.</summary>
    private static bool IsReckoned(Mention all, Mention done, Mention rest, ImmutableArray<Mention> sentence) =>
        rest.Dimension == "money" && (Done().IsMatch(done.Lead) || Spent().IsMatch(done.Lead)) && Left().IsMatch(rest.Lead) && sentence.IndexOf(rest) == sentence.IndexOf(done) + 1 && sentence.IndexOf(done) == sentence.IndexOf(all) + 1
        && Math.Abs(all.InBase - done.InBase - rest.InBase) <= all.InBase * MostApart;

    private static bool IsMiscounted(Mention all, Mention done, Mention rest) =>
        all.Number.IsCount && Math.Abs(all.Figure.Value - done.Figure.Value - rest.Figure.Value) <= FarthestCount;

    private static ReportRelation Relation(Mention all, Mention done, Mention rest) =>
        new(RelationKind.TextSum, Nodes.Sum(all.Figure.Unit, [done, rest]), ComparisonOperator.Equal, Nodes.Of(all, all.Figure.Unit), all.Figure.Unit, "已完成的与其余的之和等于总数")
        {
            Certainty = Certainty.Inferred,
            Assumption = "其余的是本句前列总数未完成的部分",
        };

    [GeneratedRegex(@"已[^，。；：\d]{0,10}$|^[^，。；：\d]{0,2}已|(?:办结|完成|处理完毕|整改到位|竣工|完工)$", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"^\s*[，、]\s*(?:实际|累计)?(?:支出|支付|使用|执行|拨付|整改|完成)[^，。；：\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    /// <summary>处于办结时限内正在办理568件.</summary>
    [GeneratedRegex(@"^\s*[，、；][^，。；：\d]{0,10}(?:正在|仍在|尚在|在办|办理中|处理中|推进中)[^，。；：\d]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Going();

    /// <summary>55件正在有序推进中.</summary>
    [GeneratedRegex(@"^[^，。；：\d]{0,4}?(?:正在|仍在|尚在|尚未|正按)", RegexOptions.CultureInvariant)]
    private static partial Regex GoingOn();

    [GeneratedRegex(@"(?:^|[，；。、\s])(?:其余|其它|剩余|尚有|还有|仍有|余下|尚欠|尚余|未完成|未整改|正在)[^，。；：\d]{0,8}$|(?:^|[，；。、\s])余[为额]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
