using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Goals;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>Whether the words of running text tell the column of a number: 预算完成率 that of 完成率（%）, 30个单位 that of 单位数, 年末结转 that of 结转结余.</summary>
internal static partial class HeadsTold
{
    /// <summary>Nothing in front of a rate that names a part: its own, not that of 直达资金.</summary>
    private const string Whole = "(?:^|[，。；：、,;（(])(?:其|预算|部门|单位|整体|总体|综合|平均|全年|年度|本年|当年|资金|支出|收入|累计|抽检|总)*";

    private const string Behind = @"(?:[（(][^）)]*[）)])?[%％]?(?:为|是|达到?|仅|只有|：)*\s*$";

    /// <summary>Whether a mention's words tell a head; what they count must be the same.</summary>
    public static bool Tell(Mention told, LineHead head, Figure cell) =>
        ReachedGoals.IsAhead(told.Lead) == ReachedGoals.IsAhead(head.Text) && (cell.Unit.Dimension == told.Dimension || (cell.Unit.Dimension.Length == 0 && told.Number.IsCount)) && !head.IsTotal
        && (told.Dimension == MeasureUnit.Percent.Dimension ? IsSameRate(told, head)
            : told.Number.IsCount ? IsCounted(told, head.Core)
            : IsLeft(told.Lead) ? IsLeft(head.Core) && IsOpening(told.Lead) == IsOpening(head.Core) : IsNamed(told.Lead, head.Core));

    private static bool IsSameRate(Mention told, LineHead head) =>
        told.Measure switch
        {
            Measure.Share => head.Measure == Measure.Share && PlainShare().IsMatch(head.Core),
            not (Measure.ChangeRate or Measure.Change) => head.Measure is not (Measure.ChangeRate or Measure.Share or Measure.Points or Measure.MaximumPoints) && Rate(told.Lead) is { } rate && rate == Rate(head.Core),
            _ => false,
        };

    /// <summary>What a rate is of: 执行 of 预算执行率, 支出进度 and 完成预算的.</summary>
    private static string? Rate(string words) =>
        Progress().IsMatch(words) ? RateNames.OfExecution
        : OwnRate().Match(words) is { Success: true } own ? RateNames.Of(own.Value) is { Length: > 0 } known ? known : own.Groups["of"].Value : null;

    private static bool IsCounted(Mention told, string head) =>
        CountHead().Match(head) is { Success: true } counted && counted.Groups["thing"].Value is var thing
        && (thing == told.Figure.Unit.Symbol || (thing.Length > 1 && (Filler().Replace(told.Lead, "").EndsWith(thing, StringComparison.Ordinal) || told.Tail.StartsWith(thing, StringComparison.Ordinal))));

    private static bool IsNamed(string lead, string head) => head.Length > 1 && Filler().Replace(lead, "").EndsWith(head, StringComparison.Ordinal);

    private static bool IsLeft(string words) => Left().IsMatch(words);

    private static bool IsOpening(string words) => Opening().IsMatch(words);

    [GeneratedRegex(Whole + "进度" + Behind + @"|(?:完成|达到|为)(?:调整|全年|年度)?预算的\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Progress();

    [GeneratedRegex(Whole + @"(?<of>\p{Lo}\p{Lo})(?:率|进度)" + Behind, RegexOptions.CultureInvariant)]
    private static partial Regex OwnRate();

    [GeneratedRegex(@"^(?:其中)?(?<thing>\p{Lo}{1,6}?)(?:数量?|个数|总数|总?计)?(?:[（(][^）)]*[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountHead();

    [GeneratedRegex(@"(?:结转|结余|未支付|未支出|未执行)(?:结转|结余|资金|金额|数|和|、)*(?:为|是|共|计|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    [GeneratedRegex("上年|年初|以前年度|期初", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>The share of whatever the column is of, no other share named: not 税收占比.</summary>
    [GeneratedRegex(@"^(?:所?占)?(?:比重?|比例|总[额数]比?|构成比?)(?:重|例)?(?:[（(][^）)]*[）)])?[%％]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainShare();

    [GeneratedRegex(@"(?:数|额|金额|资金)?(?:为|是|达到?|共|共计|合计|有|了|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
