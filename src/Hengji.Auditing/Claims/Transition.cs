using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Amounts told from one to another: 单价由2021年的320元降至300元, 从上年的80万元提高到100万元.</summary>
internal static partial class Transition
{
    /// <summary>Makes the first of such a pair an earlier amount, and the second an amount with the first one's name.</summary>
    /// <param name="mentions">Figures of one sentence.</param>
    /// <param name="year">The year the sentence speaks of.</param>
    public static void Give(List<Mention> mentions, int? year)
    {
        for (var at = 0; at + 1 < mentions.Count; at++)
        {
            var (before, now) = (mentions[at], mentions[at + 1]);
            if (before.Dimension is "%" or "" || now.Dimension != before.Dimension || before.RowLength > 1
                || !To().IsMatch(now.Lead) || From().Match(before.Lead) is not { Success: true } from)
                continue;
            var subject = SubjectWords.Of(before.Lead[..from.Index]);
            var told = from.Groups["when"].Value;
            var isOfLastYear = LastYear().IsMatch(before.Lead) || (ComparisonWords.AnyYear(told) is { } named && named == year - 1);
            mentions[at] = before with
            {
                Words = new MeasureWords(isOfLastYear ? Measure.LastYear : Measure.Earlier, subject),
                Year = ComparisonWords.AnyYear(told) ?? (isOfLastYear ? year - 1 : null),
            };
            mentions[at + 1] = now with { Words = new MeasureWords(IsPlan(subject) ? Measure.Budget : Measure.Amount, subject), Year = ComparisonWords.AnyYear(now.Lead) ?? year };
        }
    }

    private static bool IsPlan(string subject) => subject.EndsWith("预算", StringComparison.Ordinal) || subject.EndsWith("预算数", StringComparison.Ordinal);

    [GeneratedRegex(@"[由从自](?<when>[^，。；：、]{0,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:[^，。；：\d]{0,8}|[^，。；：]{0,6}20\d\d *年的?)?(?:提升|提高|增加|增长|上升|上涨|扩大|下降|减少|降低|压减|压降|压缩|缩减|缩短|延长|精简|优化|整合|合并|调整|变化|变动|发展|降|升|增|减|涨|跌|变|缩)(?:(?:到|至|为|成)了?|达到?了?)(?:20\d\d *年度?|今年|本年度?|目前|现在)?的?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"上年|去年|上一年", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();
}
