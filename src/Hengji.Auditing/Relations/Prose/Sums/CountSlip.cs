using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>
/// A list of counts that one slip keeps from its total: 学校205所，其中小学143所、初中75所、高中17所. Counts are short, so a list that leaves something out
/// may miss its total by what looks like a slip; three parts that make up most of the total are asked for, and no more than a question comes of it.
/// </summary>
internal static class CountSlip
{
    private const int FewestParts = 3;
    private const int FewestDigits = 3;
    private const decimal EnoughToMiss = 500;
    private const decimal FewestMissed = 3;
    private const decimal MostMissing = 0.3m;

    /// <summary>Whether the list is one.</summary>
    public static bool IsIn(PartList list)
    {
        if (list.Introduction is not (ListIntroduction.Among or ListIntroduction.Divided or ListIntroduction.Bracketed) || list.Parts.Length < FewestParts)
            return false;
        if (!list.Parts.Append(list.Total).All(IsCount))
            return false;
        return IsMost(list) && OneSlip.Explains(list.Parts, list.Total, FewestDigits, isRounded: false);
    }

    /// <summary>Whether counts told to be in another (减少1295人（其中死亡1281人、迁出14人）) miss it by so few that nothing was left out.</summary>
    public static bool IsNearly(PartList list) =>
        list.Introduction is ListIntroduction.Among or ListIntroduction.Bracketed && list.Parts.Length > 1 && list.Parts.Append(list.Total).All(IsCount) && list.Total.Figure.Value >= EnoughToMiss
        && Math.Abs(list.Parts.Sum(part => part.InBase) - list.Total.InBase) <= FewestMissed * list.Total.Figure.Unit.InBase;

    /// <summary>Whether the parts make up most of the total, and not much more than it.</summary>
    public static bool IsMost(PartList list) =>
        Math.Abs(list.Parts.Sum(part => part.InBase) - list.Total.InBase) <= list.Total.InBase * MostMissing;

    private static bool IsCount(Mention mention) => mention.Number.IsCount && mention.Figure.Decimals == 0;
}
