using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>
/// A list of counts that one slip keeps from its total: 学校205所，其中小学143所、初中75所、高中17所. Counts are short, so a list that leaves something out
/// may miss its total by what looks like a slip; three parts that make up most of the total are asked for, and no more than a question comes of it.
/// </summary>
internal static partial class CountSlip
{
    private const int FewestParts = 3;
    private const int FewestDigits = 3;
    private const decimal EnoughToMiss = 150;
    private const decimal FewestMissed = 3;
    private const decimal MostMissing = 0.3m;
    private const decimal MostMissingOfClause = 0.2m;
    private const decimal MostTimes = 2;

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
        list.Introduction is ListIntroduction.Among or ListIntroduction.Bracketed && list.Parts.Length > 1 && list.Parts.Append(list.Total).All(IsCount) && Math.Abs(list.Parts.Sum(part => part.InBase) - list.Total.InBase) is var missed
        && missed <= FewestMissed * list.Total.Figure.Unit.InBase && missed * EnoughToMiss <= list.Total.InBase;

    /// <summary>Whether counts end with what is left over (其他7人), so that they are all.</summary>
    public static bool IsClosed(PartList list) =>
        list.Parts.Append(list.Total).All(IsCount) && PartFamilies.EndsWithOther(list.Parts) && IsNear(list);

    /// <summary>Whether three counts or more, joined by 、 up to the end of the clause, make up most of their total: 增加11人，其中招录5人、安置2人、调入3人；.</summary>
    public static bool FillsClause(PartList list) =>
        list.Parts.Length >= FewestParts && list.Parts.Append(list.Total).All(IsCount) && !PartNames.AreTraits(list.Parts) && list.Parts.Skip(1).All(part => part.Lead.TrimStart() is ['、' or '和', ..])
        && EndOfClause().IsMatch(list.Parts[^1].Tail) && list.Parts.All(part => part.InBase <= list.Total.InBase) && Math.Abs(list.Parts.Sum(part => part.InBase) - list.Total.InBase) <= list.Total.InBase * MostMissingOfClause;

    [GeneratedRegex(@"^[^，。；：、（）\d]{0,8}(?:[；。]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfClause();

    /// <summary>Whether counts of one kind, or nothing but counts in the brackets behind their total, make up most of it.</summary>
    public static bool AreAll(PartList list) =>
        list.Parts.Append(list.Total).All(IsCount) && (PartNames.AreKinds(list.Parts) ? IsNear(list) : IsAlone(list) && IsMost(list));

    /// <summary>办理案件132起（简易程序118起、普通程序14起）: the brackets hold nothing else.</summary>
    private static bool IsAlone(PartList list) =>
        list.Introduction == ListIntroduction.Bracketed && list.Parts[0].Lead.TrimStart(' ', '（', '(') is var first && !first.StartsWith('含') && !first.Contains("其中", StringComparison.Ordinal)
        && list.Parts.Skip(1).All(part => part.Lead.TrimStart() is ['、' or '，' or '；', ..]) && list.Parts[^1].Tail.TrimStart() is ['）' or ')', ..];

    /// <summary>Whether parts and total are of one size.</summary>
    private static bool IsNear(PartList list) =>
        list.Parts.Sum(part => part.InBase) is var sum && sum < list.Total.InBase * MostTimes && list.Total.InBase < sum * MostTimes;

    /// <summary>Whether the parts make up most of the total, and not much more than it.</summary>
    public static bool IsMost(PartList list) =>
        Math.Abs(list.Parts.Sum(part => part.InBase) - list.Total.InBase) <= list.Total.InBase * MostMissing;

    private static bool IsCount(Mention mention) => mention.Number.IsCount && mention.Figure.Decimals == 0;
}
