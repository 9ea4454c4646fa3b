using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>Totals of a budget report: 收入12亿元…。加上转移性收入3亿元、上年结余1亿元，收入总计16亿元; 收支相抵，结转下年….</summary>
internal static partial class AddedFlows
{
    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var mentions = passage.Mentions.Where(mention => mention is { Depth: 0, RowLength: 1, Dimension: "money" }).ToList();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (Added().IsMatch(mentions[at].Lead) && Relation(mentions, at) is { } relation)
                yield return relation;
        }
    }

    private static ReportRelation? Relation(List<Mention> mentions, int first)
    {
        var end = mentions.FindIndex(first + 1, mention => mention.Sentence == mentions[first].Sentence && (Total().IsMatch(mention.Subject) || Usable().IsMatch(mention.Subject)));
        if (end < 0 || !mentions[end].IsPlain)
            return null;
        var (total, added) = (mentions[end], mentions[first..end]);
        if (!added.TrueForAll(mention => mention is { IsAmount: true, IsPlain: true }))
            return null;
        var divides = added.Exists(mention => mention.Lead.Contains("其中", StringComparison.Ordinal));
        added = added.FindAll(mention => !mention.Lead.Contains("其中", StringComparison.Ordinal));
        var isIncome = total.Subject.Contains('收', StringComparison.Ordinal);
        var flows = Enumerable.Range(0, first).Where(at => mentions[at] is { IsAmount: true, IsPlain: true } && IsOfSide(mentions, at, isIncome, Usable().IsMatch(total.Subject))).Select(at => mentions[at]).ToList();
        var meant = flows.Find(flow => Nodes.CanHold(Sum(flow, added, total), Nodes.Of(total, total.Figure.Unit))) ?? Own(flows, mentions[first]);
        if (meant is null || mentions[..first].Exists(flow => flow != meant && flow.Sentence == total.Sentence && Nodes.CanHold(Sum(flow, added, total), Nodes.Of(total, total.Figure.Unit))))
            return null;
        if (divides && !OneSlip.IsNear([.. added.Prepend(meant).Select(part => (1, part))], total))
            return null;
        return new ReportRelation(
            RelationKind.TextSum, Sum(meant, added, total), ComparisonOperator.Equal, Nodes.Of(total, total.Figure.Unit), total.Figure.Unit,
            $"“{meant.Subject}”加上所列{added.Count}项等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "“加上”之前所列为当年收入（支出）",
        };
    }

    /// <summary>The first of its sentence, or of the sentences before without their parts.</summary>
    private static Mention? Own(List<Mention> flows, Mention added) =>
        flows.Find(flow => flow.Sentence == added.Sentence) ?? (flows.Count > 0 ? flows[0] : null);

    private static BoundSum Sum(Mention flow, List<Mention> added, Mention total) => Nodes.Sum(total.Figure.Unit, [flow, .. added]);

    /// <summary>By its own words, or where it is the outcome of the budget told right before it, by those of that: 收入预算15亿元，实际完成15亿元.</summary>
    private static bool IsOfSide(List<Mention> mentions, int at, bool isIncome, bool isUsable)
    {
        var side = isIncome ? '收' : '支';
        return mentions[at].Subject.Contains(side, StringComparison.Ordinal) || mentions[at].Lead.Contains(side, StringComparison.Ordinal)
            || (!isIncome && isUsable && Received().IsMatch(mentions[at].Subject))
            || (at > 0 && mentions[at - 1] is { IsBudget: true } budget && budget.Sentence == mentions[at].Sentence && budget.Subject.Contains(side, StringComparison.Ordinal) && Outcome().IsMatch(mentions[at].Subject));
    }

    [GeneratedRegex(@"^(?:实际|全年|累计|已)*(?:完成|执行|实现|决算)数?$", RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();

    /// <summary>到位1902万元，加上年结转62万元，可用资金1964万元.</summary>
    [GeneratedRegex(@"^(?:全年|当年|本年)?(?:实际)?可(?:用|使用|支配|安排)(?:的)?(?:资金|财力)(?:总额|合计|总量)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Usable();

    [GeneratedRegex(@"到位|下达|拨入|拨付|收到|收入", RegexOptions.CultureInvariant)]
    private static partial Regex Received();

    [GeneratedRegex(@"(?:^|[，；。\s])(?:再)?(?:加上|加:?|另有|加之)[：:]?[^，。；：\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"^(?:[^，]{0,10})?(?:收入|支出|收入总量|支出总量|收方|支方)?(?:总计|合计|总量|总额)$|^(?:全年|本年|当年|部门)?总(?:收入|支出)$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
