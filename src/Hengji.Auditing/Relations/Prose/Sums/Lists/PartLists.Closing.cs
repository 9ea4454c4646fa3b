using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates.Each;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <content>Lists whose total stands behind them.</content>
internal static partial class PartLists
{
    /// <summary>“新增债券5715亿元，其中…。再融资债券4086亿元，合计发行债券9801亿元”: with what the sentence before told first, where they make it or one slip keeps them from it.</summary>
    private static PartList? WithTopic(ImmutableArray<Mention> mentions, int at, Mention? topic)
    {
        var own = mentions[..at].Where(mention => mention is { IsAmount: true, IsPlain: true, RowLength: 1, Depth: 0 } && mention.Dimension == mentions[at].Dimension).ToImmutableArray();
        var lists = new[] { topic is null ? own : [topic, .. own], own }.Concat(Enumerable.Range(1, mentions[at].Number.IsCount ? Math.Max(0, own.Length - 2) : 0).Select(from => own[from..])).Where(parts => parts.Length > 1 && parts.All(part => part.Dimension == mentions[at].Dimension));
        return lists.FirstOrDefault(parts => Fits(parts, mentions[at]) || OneSlip.Explains(parts, mentions[at])) is { IsDefaultOrEmpty: false } found ? new PartList(mentions[at], found, ListIntroduction.Closing, "合计") : null;
    }

    /// <summary>“挂牌10420块，本年新挂214块、更换157块，合计371块”: of the last ones where they make it, else those joined right before it.</summary>
    private static List<Mention> OwnRun(List<Mention> parts, Mention total)
    {
        var held = Enumerable.Range(1, parts.Count - 1).Select(from => parts[from..]).FirstOrDefault(run => run.Count > 1 && Fits([.. run], total));
        var first = parts.Count - 1;
        while (first > 0 && parts[first].Lead.TrimStart() is ['、' or '和', ..])
            first--;
        var wide = parts.FindLastIndex(part => part.Lead.TrimStart() is ['；', ..]);
        return held ?? (parts.Count - first > 1 ? parts[first..] : wide > 0 && parts.Count - wide > 1 ? parts[wide..] : parts);
    }

    /// <summary>Whether a number is part of the name of the one right behind it: 80岁以上1077人.</summary>
    private static bool IsRange(ImmutableArray<Mention> mentions, int at) =>
        mentions[at].Dimension is "岁" && at + 1 < mentions.Length && mentions[at].Tail.Trim() is "" or "以上" or "以下" or "及以上" or "及以下" or "以上的";

    /// <summary>The amounts before a total that closes them: 甲40万元、乙60万元，合计100万元.</summary>
    private static PartList? Before(ImmutableArray<Mention> mentions, int at)
    {
        var total = mentions[at];
        var parts = new List<Mention>();
        var introduced = false;
        for (var before = at - 1; before >= 0 && !introduced; before--)
        {
            var mention = mentions[before];
            if (mention.Bracket != total.Bracket || !mention.IsAmount || StandardProducts.IsRule(mention) || (ListWords.Mean().IsMatch(mention.Lead) && !ListWords.Mean().IsMatch(total.Lead)))
                continue; // 15个所45人，平均每所3人
            if (mention.Number.IsCount && !Nodes.IsSameDimension(mention, total) && (!total.Number.IsCount || IsRange(mentions, before)))
                continue; // 购买变压器一套18.8万元; 70—79岁3852人
            if (ListWords.Subtotal().IsMatch(mention.Lead) && (ImmutableArray<Mention>)[mention, .. parts] is { Length: > 1 } rest && (Fits(rest, total) || OneSlip.Explains(rest, total)))
                return new PartList(total, rest, ListIntroduction.Closing, "合计");
            if (mention.RowLength > 1 || !Nodes.IsSameDimension(mention, total) || ListWords.ClosingTotal().IsMatch(mention.Lead) || ListWords.Subtotal().IsMatch(mention.Lead))
                break;
            parts.Insert(0, mention);
            introduced = ListWords.Divided().IsMatch(mention.Lead) || ListWords.Among().IsMatch(mention.Lead);
        }
        if (ListWords.CountedClosing().Match(total.Lead) is { Success: true } counted && "二三四五六七八九十".IndexOf(counted.Groups["count"].Value.Replace('两', '二'), StringComparison.Ordinal) + 2 is > 1 and var count && count < parts.Count)
            parts = parts[^count..]; // 合同价5260万元…，监理费84万元；设计费132万元；两项合计216万元
        if (introduced && ListWords.FlowTotal().IsMatch(total.Lead) && ListWords.Among().IsMatch(parts[0].Lead) && !Fits([.. parts], total))
            return null; // 收入总计100万元，其中…；支出总计90万元: the parts are of the total before them
        parts = introduced || parts.Count < 2 || !total.Number.IsCount || Fits([.. parts], total) ? parts : OwnRun(parts, total);
        return parts.Count > 0 ? new PartList(total, [.. parts], introduced ? ListIntroduction.Divided : ListWords.FlowTotal().IsMatch(total.Lead) ? ListIntroduction.Flows : ListIntroduction.Closing, "合计") : null;
    }
}
