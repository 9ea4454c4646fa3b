using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Rates.Each;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Sums.Items;

/// <summary>A total and its parts as marked items (1.… 2.…, ①…②…, ——…), in one paragraph or each in its own.</summary>
/// <remarks>
/// Items may be anything. Their first amounts are taken for parts where they add up, where their budgets do, where the words before
/// them say so (其中：), or where their names are a known division (人员经费, 公用经费).
/// </remarks>
internal static class ItemizedSums
{
    private const int FewestDigitsOfAll = 4;

    /// <summary>The sums of amounts and of budgets.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var mentions = text.Mentions.ToList();
        return text.Items.Concat(text.LineItems).SelectMany(list => Of(list, mentions));
    }

    private static ReportRelation[] Of(ItemList list, List<Mention> mentions)
    {
        ReportRelation[] sums =
        [
            .. new[] { Sum(list, IsAmount, IsAmount, mentions) ?? Sum(list, IsAmount, IsBudget, mentions), Sum(list, IsBudget, IsBudget, mentions) }.OfType<ReportRelation>(),
        ];
        return sums.Any(sum => Nodes.CanHold(sum.Left, sum.Right)) ? sums : OfAll(list) is { } all ? [all] : list.IsIntroduced || IsFamily(list) ? sums : [.. Slipped(list)];
    }

    /// <summary>Items with several amounts each (5.转贷收入11554万元，调入资金2万元): all but those told to be in others, where they make the total or miss it by one slip.</summary>
    private static ReportRelation? OfAll(ItemList list)
    {
        var parts = list.Items.SelectMany(item => item.Where(mention => IsMeant(mention, IsAmount)).TakeWhile(mention => !ListWords.Among().IsMatch(mention.Lead))).ToList();
        if (parts.Count <= list.Items.Length || list.Items.Any(item => !item.Any(mention => IsMeant(mention, IsAmount))) || parts.Exists(part => !part.IsPlain))
            return null;
        var totals = list.Before.Where(mention => IsMeant(mention, IsAmount) && mention.IsPlain && mention.Figure.Printed.Count(char.IsDigit) > FewestDigitsOfAll).ToList();
        if (totals.Find(total => Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit))) is { } whole)
            return Relation(parts, whole);
        return totals.Find(total => OneSlip.Explains(parts, total)) is { } slipped
            ? Relation(parts, slipped) with { Certainty = Certainty.Conditional, Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误" } : null;
    }

    /// <summary>Where nothing says that the items are all, only what one slip keeps from adding up.</summary>
    private static IEnumerable<ReportRelation> Slipped(ItemList list)
    {
        if (Parts(list, IsAmount) is not { Count: > 1 } parts)
            yield break;
        if (list.Before.Concat(list.Earlier).FirstOrDefault(mention => IsMeant(mention, IsAmount) && mention.IsPlain && !ItemCounts.IsOfFewer(list, mention) && OneSlip.Explains(parts, mention)) is { } total)
            yield return Relation(parts, total) with { Certainty = OneSlip.SuretyOf(parts, total), Assumption = "假定所列各项为全部组成部分；差额恰为一处笔误" };
    }

    private static bool IsAmount(Mention mention) => mention.IsAmount;

    private static bool IsBudget(Mention mention) => mention.Measure is Measure.Budget or Measure.AdjustedBudget;

    private static bool IsFamily(ItemList list) =>
        Parts(list, IsAmount) is { } parts && PartFamilies.IsComplete(parts);

    /// <summary>The first figure of the kind in each item against the one before them, in a budget one of the other kind; null when one has none.</summary>
    private static ReportRelation? Sum(ItemList list, Func<Mention, bool> isKind, Func<Mention, bool> isTotal, List<Mention> mentions)
    {
        if (Parts(list, isKind) is not { } parts || Total(list, parts, isTotal, mentions) is not { } total)
            return null;
        return Relation(parts, total);
    }

    private static ReportRelation Relation(List<Mention> parts, Mention total) =>
        new(RelationKind.TextSum, Nodes.Sum(total.Figure.Unit, parts), ComparisonOperator.Equal,
            Nodes.Of(total, total.Figure.Unit), total.Figure.Unit, $"分列的{parts.Count}项之和等于“{total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部组成部分",
        };

    private static List<Mention>? Parts(ItemList list, Func<Mention, bool> isKind)
    {
        var parts = list.Items.Select(item => item.FirstOrDefault(mention => IsMeant(mention, isKind))).ToList();
        return parts.Exists(part => part is not { IsPlain: true }) || AreTwoSides(parts) ? null : parts.ConvertAll(part => part!);
    }

    /// <summary>收入总计 and 支出总计 are the two sides of one account, not its parts.</summary>
    private static bool AreTwoSides(List<Mention?> parts) =>
        parts.Exists(part => FactKey.Subject(part!.Subject) is "收入" or "收入总计") && parts.Exists(part => FactKey.Subject(part!.Subject) is "支出" or "支出总计");

    /// <summary>The amount of the name given before the items, else the first before them, or another there that fits.</summary>
    private static Mention? Total(ItemList list, List<Mention> parts, Func<Mention, bool> isKind, List<Mention> mentions)
    {
        var before = list.Before.Where(mention => IsMeant(mention, isKind) && mention.IsPlain && !ComparisonWords.IsBase(mention.Lead) && !ItemCounts.IsOfFewer(list, mention)).ToList();
        var named = Named(list, parts[0], mentions);
        Mention[] candidates = [.. new[] { named }.OfType<Mention>(), .. before];
        return candidates.Concat(list.Earlier.Where(mention => IsMeant(mention, isKind) && mention.IsPlain && !ItemCounts.IsOfFewer(list, mention))).FirstOrDefault(total => Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit)))
            ?? Array.FindLast(candidates, total => OneSlip.Explains(parts, total))
            ?? (Meant(list, candidates) is { } meant && IsLargeEnough(meant, parts) ? meant : null);
    }

    /// <summary>“收入100万元；支出合计90万元，其中：” divides the last amount, other words the first.</summary>
    private static Mention? Meant(ItemList list, Mention[] candidates) =>
        list.Lead.TrimEnd('：', ':', '，') is [.., '其', '中'] ? candidates.LastOrDefault() : candidates.FirstOrDefault();

    /// <summary>0 is the total of nothing: the amount before the items is then one of another list.</summary>
    private static bool IsLargeEnough(Mention total, List<Mention> parts) =>
        Nodes.IsNonZero(total) || !parts.Exists(Nodes.IsNonZero);

    private static Mention? Named(ItemList list, Mention part, List<Mention> mentions)
    {
        var name = SubjectWords.Key(list.TotalName);
        return name.Length < 3 ? null : mentions[..Math.Max(0, mentions.FindIndex(mention => ReferenceEquals(mention, part)))].FindLast(mention =>
            mention is { IsAmount: true, IsPlain: true, RowLength: 1 } && mention.Dimension == part.Dimension
            && SubjectWords.Key(mention.Subject).EndsWith(name, StringComparison.Ordinal));
    }

    private static bool IsMeant(Mention mention, Func<Mention, bool> isKind) =>
        mention is { Dimension: "money", RowLength: 1, Depth: 0 } && isKind(mention) && !StandardProducts.IsRule(mention);
}
