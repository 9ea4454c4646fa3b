using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Words that set numbers apart however alike the rest is.</summary>
internal static partial class Scopes
{
    private const int ShortestPart = 5;
    private const float EnoughOfPart = 0.5f;
    private static readonly List<string> Plans = ["计划", "预计", "拟", "目标"];

    /// <summary>Whether one is of the plan and the other is not, of a fund that the other does not name, 总计 of what the other is only 合计 of, 其中 a part that the other's heads do not name, or 该项 beside the total.</summary>
    public static bool AreApart(ToldNumber told, PlacedNumber other) => Apart(told, other).Contains(true) || IsAboveMarks(told, other) || AreOfTwoHalves(told.Own, NameOf(other));

    /// <summary>Whether nothing sets them apart but that a cell is of the plan, which a told number under a heading of the plan does not say of itself again.</summary>
    public static bool AreApartByHeadOnly(ToldNumber told, PlacedNumber other) =>
        !IsPlanned(told) && other is TableNumber { IsPlanned: true } && !Apart(told, other).Skip(1).Contains(true) && !IsAboveMarks(told, other) && !AreOfTwoHalves(told.Own, NameOf(other));

    /// <summary>上半年享受补助教师 and 下半年享受教师.</summary>
    private static bool AreOfTwoHalves(string one, string other) => Half(one) * Half(other) < 0;

    private static int Half(string words) =>
        (words.Contains("上半年", StringComparison.Ordinal) ? 1 : 0) - (words.Contains("下半年", StringComparison.Ordinal) ? 1 : 0);

    /// <summary>Which of them it is, as traits of both.</summary>
    public static IEnumerable<float> Of(ToldNumber told, PlacedNumber other) => Apart(told, other).Select(isSo => isSo ? 1f : 0);

    private static bool[] Apart(ToldNumber told, PlacedNumber other) =>
    [
        IsPlanned(told) != IsPlanned(other), AlikeNumbers.NamesFund(told.Own) && !other.IsOfFund, AreTotalsApart(told.Own, NameOf(other)),
        other is TableNumber cell && IsOtherPart(told, cell), other is TableNumber { Row.IsTotal: true } && IsOfItem(told.Before),
    ];

    /// <summary>3.内控建设（14分）……得12.5分, and a score that is more than the marks last named before it.</summary>
    private static bool IsAboveMarks(ToldNumber told, PlacedNumber other) =>
        told.Counts == "分" && Marks().Matches(told.Passage.Text[..told.Start]) is [.., var last] && WholeNumber.Of(last.Groups["most"]) is var most && told.Value <= most && other.Value > most;

    [GeneratedRegex(@"[（(](?:满分|分值)?(?<most>[0-9]{1,3})分[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>该项得12.5分 is not the total of all; 该项目 may be.</summary>
    private static bool IsOfItem(string words) =>
        words.IndexOf("该项", StringComparison.Ordinal) is >= 0 and var at && !words.AsSpan(at).StartsWith("该项目", StringComparison.Ordinal);

    /// <summary>其中直达资金执行率, and a cell whose heads say little of it.</summary>
    private static bool IsOtherPart(ToldNumber told, TableNumber cell) =>
        told.Before.Length > ShortestPart && told.Before.StartsWith("其中", StringComparison.Ordinal) && Traits.Explained(told, cell) < EnoughOfPart;

    private static bool IsPlanned(PlacedNumber number) =>
        number.IsPlanned || (number is ToldNumber { Before: "安排" or "预算安排" or "共安排" }) || (number is ToldNumber told && Plans.Exists(word => told.Before.StartsWith(word, StringComparison.Ordinal)) && !told.Before.StartsWith("计划生育", StringComparison.Ordinal));

    /// <summary>收入总计 is 本年收入合计 and what was left of last year.</summary>
    private static bool AreTotalsApart(string one, string other) => IsOfAll(one) ? IsOfYear(other) : IsOfYear(one) && IsOfAll(other);

    private static bool IsOfAll(string name) => name.Contains("总计", StringComparison.Ordinal);

    private static bool IsOfYear(string name) => name.Contains("合计", StringComparison.Ordinal) && !IsOfAll(name);

    private static string NameOf(PlacedNumber number) => number is TableNumber cell ? cell.Row.Name + cell.Column.Name : ((ToldNumber)number).Own;
}
