using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>Numbers that their places alone keep from being reckoned from each other: 四个方面分别得14.5分、22.9分、33.9分、23.8分，得分率依次为96.7%、91.6%、96.9%、95.2%.</summary>
internal static partial class ListedTogether
{
    /// <summary>Whether a relation is of such numbers.</summary>
    public static bool Is(DerivedRelation relation) =>
        relation.Members.Any(IsEndOfRange) || relation.Form switch
        {
            DerivedForm.Share => IsOfOtherWhole(relation.Members[2], relation.Members[1]) || IsOfRows(relation.Members),
            DerivedForm.Product or DerivedForm.Times => AreOfOneRow(relation.Members),
            _ => false,
        };

    /// <summary>80分至90分: the ends of a range are no amounts.</summary>
    private static bool IsEndOfRange(ToldNumber number) => ToOther().IsMatch(Behind(number)) || FromOther().IsMatch(BeforeIt(number));

    [GeneratedRegex(@"^\s*[分元万亿%％岁年个月人天项户家米吨亩]{0,2}[至到]\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex ToOther();

    [GeneratedRegex(@"\d\s*[分元万亿%％岁年个月人天项户家米吨亩]{0,2}[至到]\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex FromOther();

    /// <summary>只有年初预算的30.8%: the whole is a budget.</summary>
    private static bool IsOfOtherWhole(ToldNumber rate, ToldNumber whole) =>
        OfPlan().IsMatch(rate.Before) && whole.Measure is not (Measure.Budget or Measure.AdjustedBudget or Measure.Target) && !PlanBehind().IsMatch(whole.Before);

    /// <summary>Part and whole stand in one row, and the rate in another.</summary>
    private static bool IsOfRows(ImmutableArray<ToldNumber> members) => AreBeside(members[0], members[1]) && InRow().IsMatch(Behind(members[2]) + "\n" + BeforeIt(members[2]));

    private static bool AreOfOneRow(ImmutableArray<ToldNumber> members) =>
        members.Any(one => members.Any(other => one.Counts == other.Counts && AreBeside(one, other)));

    /// <summary>Whether nothing but numbers stands between two: 900元、650元、400元和300元.</summary>
    private static bool AreBeside(ToldNumber one, ToldNumber other) =>
        !ReferenceEquals(one, other) && ReferenceEquals(one.Passage, other.Passage)
        && (one.Start < other.Start ? (one.End, other.Start) : (other.End, one.Start)) is var (end, start) && end < start && start <= one.Passage.Text.Length && Row().IsMatch(one.Passage.Text[end..start]);

    private static string Behind(ToldNumber number) => number.Passage.Text[Math.Min(number.End, number.Passage.Text.Length)..];

    private static string BeforeIt(ToldNumber number) => number.Passage.Text[..number.Start];

    [GeneratedRegex(@"^(?:\s*[、和及与]\s*[\d.,]+[^\d、，。；：和及与]{0,3})*\s*[、和及与]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    /// <summary>Another percentage right behind or right before.</summary>
    [GeneratedRegex(@"^\s*[、和及与]\s*[\d.,]+\s*[%％]|[\d.]\s*[%％]\s*[、和及与]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InRow();

    [GeneratedRegex("(?:预算|计划|目标|任务)(?:数|额|总额)?的$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPlan();

    [GeneratedRegex("(?:年初|全年|调整)预算|预算[数额为]?$|计划|目标|任务", RegexOptions.CultureInvariant)]
    private static partial Regex PlanBehind();
}
