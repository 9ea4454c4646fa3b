using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates.Each;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>Where a list of parts ends, and which of the amounts in it are parts.</summary>
internal static class PartRange
{
    /// <summary>An amount, or a budget that is not only the base of a rate (完成预算27万元的…).</summary>
    public static bool CanBeTotal(Mention mention) =>
        mention.IsAmount
        || (mention is { Measure: Measure.Budget or Measure.AdjustedBudget or Measure.LastYear or Measure.Target, Dimension: not "%" }
            && !mention.Tail.TrimStart().StartsWith('的'));

    /// <summary>Whether a bracket opens right before it.</summary>
    public static bool OpensAtOnce(Mention mention) => ListWords.OpensAtOnce().IsMatch(mention.Lead);

    /// <summary>The amounts from the list's first to its end: another total, or another list's beginning.</summary>
    public static IEnumerable<Mention> Of(ImmutableArray<Mention> mentions, int first, Mention total)
    {
        var isWide = mentions.Skip(first).Any(mention => mention.Bracket == mentions[first].Bracket && StartsWide(mention));
        var (found, seen) = (new List<Mention>(), new List<Mention>());
        for (var at = first; at < mentions.Length; at++)
        {
            var mention = mentions[at];
            if (mention.Bracket != mentions[first].Bracket)
            {
                if (mention.Depth < mentions[first].Depth)
                    yield break;
                continue;
            }
            if (at > first && InnerLists.EndOf(mentions, at) is > 0 and var end)
            {
                at = end - 1;
                continue;
            }
            if (at > first && mentions[at - 1].Tail.TrimStart() is ['）' or ')', ..] && mentions[at - 1].Depth == 0)
                yield break; // 其中：税收5.93亿元、非税1.78亿元）、补助…: a bracket closes that was never opened
            if (at > first && (StartsOther(mention, total) || StartsView(mention) || (ListWords.Among().IsMatch(mentions[first].Lead) && StartsWide(mention) && IsNarrow(seen, isWide))))
                yield break;
            seen.Add(mention);
            if (mention.IsAmount && (StartsWide(mention) || ListWords.OutsideStaff().IsMatch(mention.Subject) || ListWords.LeftOver().IsMatch(mention.Subject)) && PartFamilies.IsComplete(found, total))
                yield break; // 其中：人员经费…，公用经费…；项目支出… 或 ，结余…
            if (StartsWide(mention) && PartEnds.AreOfOtherKind(found, mention))
                yield break; // 其中：应急用车1辆、执法用车3辆、其他用车1辆；设备7台
            if (at > first && mention.Number.Qualifier is Numbers.NumberQualifier.AtMost && mention.Lead.TrimStart() is ['，', ..])
                yield break; // ，均控制在限额65亿元以内
            if (ListWords.Mean().IsMatch(mention.Lead) && !ListWords.Mean().IsMatch(mentions[first].Lead))
                continue; // 进企业24次，平均每月10.3次
            if (IsPart(mention, mentions[first], total) && !StandardProducts.IsRule(mention) && mention.RowLength == 1 && Nodes.IsSameDimension(mention, total) && (mention.Subject.Length > 0 || ListWords.NamedBehind().IsMatch(mention.Tail) || ListWords.NamedByYear().IsMatch(mention.Lead)))
            {
                found.Add(mention);
                yield return mention;
            }
        }
    }

    /// <summary>An amount; where a budget is divided into budgets (采购预算10万元，其中：货物预算6万元…), a budget.</summary>
    private static bool IsPart(Mention mention, Mention first, Mention total) =>
        IsBudget(first) && IsBudget(total) ? IsBudget(mention) && !ComparisonWords.IsBase(mention.Lead) && CanBeTotal(mention) : mention.IsAmount;

    private static bool IsBudget(Mention mention) => mention.Measure is Measure.Budget or Measure.AdjustedBudget;

    /// <summary>A list inside a list ends at the semicolon: 其中基本支出60万元，其中人员40万元、公用20万元；项目支出40万元.</summary>
    private static bool IsNarrow(List<Mention> sofar, bool isWide) =>
        isWide && sofar.Count(mention => mention.IsAmount) > 1 && !sofar.Skip(1).Any(StartsWide)
        && sofar[0].Lead.TrimStart() is not ['，' or ',', '其', '中', '：' or ':', ..];

    private static bool StartsWide(Mention mention) => mention.Lead.TrimStart() is ['；' or ';', ..];

    /// <summary>；从学历看，…: the same total divided in another way.</summary>
    public static bool StartsView(Mention mention) => StartsWide(mention) && mention.Lead.TrimStart()[1..] is var words && (ListWords.ViewOfAll().IsMatch(words) || ListWords.ByKind().IsMatch(words));

    private static bool StartsOther(Mention mention, Mention total) =>
        mention.IsAmount && !IsCarriedIn(mention, total) && (ListWords.OtherTotal().IsMatch(mention.Subject) || (StartsWide(mention) && ListWords.OutsideStaff().IsMatch(mention.Subject)) || ListWords.Among().IsMatch(mention.Lead) || (StartsWide(mention) && ListWords.Divided().IsMatch(mention.Lead)) || ListWords.ClosingTotal().IsMatch(mention.Lead)
            || mention.Measure is Measure.Opening or Measure.Closing);

    /// <summary>收入总计 holds what was carried into the year, 支出总计 what is carried out of it.</summary>
    private static bool IsCarriedIn(Mention mention, Mention total) =>
        mention.Measure is Measure.Opening or Measure.Closing && ListWords.WithCarried().IsMatch(total.Subject) && total.Subject.Contains(mention.Measure == Measure.Opening ? '收' : '支', StringComparison.Ordinal);
}
