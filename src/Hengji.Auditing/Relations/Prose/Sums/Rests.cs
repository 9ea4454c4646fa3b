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
    private const decimal MostTimes = 2;

    /// <summary>The relations of each rest with the numbers of its kind before it, in its sentence or, where that tells only what is done, in the one before.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany((sentence, at) => Of(sentence, at > 0 ? passage.Sentences[at - 1].Mentions : [])));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, ImmutableArray<Mention> earlier)
    {
        var rests = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "") } && (Left().IsMatch(mention.Lead) || Going().IsMatch(mention.Lead) || GoingOn().IsMatch(mention.Tail))).ToList();
        var told = rests.ToLookup(rest => rest, rest => Held(rest, Before(rest, sentence.Mentions)));
        var within = told.SelectMany(group => group).OfType<(ReportRelation Relation, List<Mention> Parts)>().SelectMany(held => held.Parts).ToHashSet();
        foreach (var rest in rests)
        {
            var before = Before(rest, sentence.Mentions);
            if (told[rest].First() is { } held)
                yield return held.Relation;
            else if (!within.Contains(rest) && (Listed(rest, before) is { } listed ? listed : before.Count > 1 ? Broken(before[^2], before[^1], rest, sentence.Mentions) ?? (IsListed(rest, sentence.Mentions) ? null : OfLargest(rest, before)) : before is [var done] ? OfEarlier(done, rest, earlier) : null) is { } broken)
                yield return broken;
        }
    }

    /// <summary>The numbers of its kind before a rest.</summary>
    private static List<Mention> Before(Mention rest, ImmutableArray<Mention> sentence) =>
        [.. sentence.Where(mention => mention.Number.Start < rest.Number.Start && mention.Dimension == rest.Dimension && mention is { IsPlain: true, RowLength: 1 } && mention.Depth == rest.Depth && mention.Measure is not (Measure.Change or Measure.LastYear))];

    /// <summary>One of the numbers before it that it makes with the one right before it, or with all between: 车辆13辆，其中甲6辆、乙4辆，其余3辆.</summary>
    private static (ReportRelation Relation, List<Mention> Parts)? Held(Mention rest, List<Mention> before)
    {
        for (var at = before.Count - 2; at >= 0; at--)
        {
            foreach (var parts in new List<Mention>[] { [before[^1], rest], [.. before[(at + 1)..], rest] })
            {
                if (Relation(before[at], parts) is var relation && Nodes.CanHold(relation.Left, relation.Right))
                    return (relation, parts);
            }
        }
        return null;
    }

    /// <summary>“车辆13辆，其中甲6辆、乙4辆，其余3辆”: the rest of a list.</summary>
    private static ReportRelation? Listed(Mention rest, List<Mention> before) =>
        before.Count > 2 && rest.Number.IsCount && TheRest().IsMatch(rest.Lead) && before[0].InBase >= before.Skip(1).Max(part => part.InBase) && (before[1].Lead.Contains("其中", StringComparison.Ordinal) || before[1].Lead.Contains('中', StringComparison.Ordinal))
            && IsNear(before[0], [.. before.Skip(1), rest]) ? Relation(before[0], [.. before.Skip(1), rest]) with { Certainty = Certainty.Conditional } : null;

    /// <summary>“共168条，2021年整治64条，2022年整治78条，累计完成142条，剩余26条”: of the largest, where what is done is told right before it.</summary>
    private static ReportRelation? OfLargest(Mention rest, List<Mention> before) =>
        before.Count > 2 && before.MaxBy(mention => mention.InBase) is { } all && all != before[^1] && all.Number.Start < before[^1].Number.Start && (Done().IsMatch(before[^1].Lead) || Gathered().IsMatch(before[^1].Lead)) && IsNear(all, [before[^1], rest])
            ? Relation(all, [before[^1], rest]) with { Certainty = Certainty.Conditional } : null;

    /// <summary>尚余新打12眼、维修7眼: one of several.</summary>
    private static bool IsListed(Mention rest, ImmutableArray<Mention> sentence) =>
        sentence.IndexOf(rest) + 1 is var next && next < sentence.Length && sentence[next].Dimension == rest.Dimension && sentence[next].Lead.TrimStart() is ['、' or '和', ..];

    [GeneratedRegex(@"(?:累计|共)(?:已)?(?:完成|支付|整治|整改|拨付|建成|支出|发放|改造|清理|化解)[^，。；：、\d]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Gathered();

    private static bool IsNear(Mention all, List<Mention> parts) => parts.Sum(part => part.InBase) is var sum && sum < all.InBase * MostTimes && all.InBase < sum * MostTimes;

    [GeneratedRegex(@"(?:其余|剩余|余下)[^，。；：\d]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex TheRest();

    private static ReportRelation? Broken(Mention all, Mention done, Mention rest, ImmutableArray<Mention> sentence) =>
        OneSlip.Explains([done, rest], all) || IsMiscounted(all, done, rest) || IsReckoned(all, done, rest, sentence) || (IsStrong(done, rest) && done.InBase < all.InBase && rest.InBase < all.InBase)
            ? Relation(all, [done, rest]) with { Certainty = Certainty.Conditional } : null;

    /// <summary>“共提出意见36条，其中…。已办结31条，余下5条正在办理。”: of what the sentence before told first, or most of.</summary>
    private static ReportRelation? OfEarlier(Mention done, Mention rest, ImmutableArray<Mention> earlier)
    {
        var told = earlier.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true } && mention.Dimension == rest.Dimension).ToList();
        if (told.Count == 0 || !(Done().IsMatch(done.Lead) || Done().IsMatch(done.Tail)))
            return null;
        var held = told.Select(all => Relation(all, [done, rest])).FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right));
        return held ?? (told[0].Number.IsCount && told.TrueForAll(mention => mention.InBase <= told[0].InBase) && IsNear(told[0], [done, rest])
            ? Relation(told[0], [done, rest]) with { Certainty = Certainty.Conditional } : null);
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

    private static ReportRelation Relation(Mention all, List<Mention> parts) =>
        new(RelationKind.TextSum, Nodes.Sum(all.Figure.Unit, parts), ComparisonOperator.Equal, Nodes.Of(all, all.Figure.Unit), all.Figure.Unit, "已完成的与其余的之和等于总数")
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

    [GeneratedRegex(@"(?:^|[，；。、\s])(?:其余|其它|剩余|剩下|还剩|尚有|还有|仍有|余下|尚欠|尚余|余款|下余|尚未|未完成|未整改|未办结|未开工|未竣工|未通过|未达标|未到位|未验收|未就业|未收回|未参加|逾期|超期|正在)[^，。；：\d]{0,8}$|(?:^|[，；。、\s])余[为额]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
