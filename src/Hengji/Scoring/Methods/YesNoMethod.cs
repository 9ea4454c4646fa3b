using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>直接赋分: yes earns the weight, no earns nothing; words that say neither leave the line incomplete.</summary>
internal static class YesNoMethod
{
    private const string Setting = "quantitative";

    private static readonly ImmutableHashSet<string> Yes =
        ["是", "已", "达成", "完成", "已完成", "全部完成", "按时完成", "合格", "达标", "合规", "健全", "已公开", "通过", "√"];

    private static readonly ImmutableHashSet<string> No =
        ["否", "未", "未达成", "未完成", "不合格", "不达标", "未达标", "不合规", "不健全", "未公开", "未通过", "×"];

    public static LineScore Score(Line line) =>
        Answer(line.Indicator) switch
        {
            true => new LineScore(
                line.Weight, true, Bilingual.Of($"{Quoted(line)}，达成，{line.FullText}", $"{Quoted(line)}, met, {line.FullText}"), Setting),
            false => new LineScore(0, false, Bilingual.Of($"{Quoted(line)}，未达成，得 0 分", $"{Quoted(line)}, not met: 0 points"), Setting),
            null => line.Missing(Unclear(line.Indicator.ActualText), Setting),
        };

    private static bool? Answer(Indicator indicator)
    {
        var text = indicator.ActualText.Trim().TrimEnd('。');
        if (indicator.Tier is { } tier)
            return tier switch { AchievementTier.Achieved => true, AchievementTier.NotAchieved => false, _ => null };
        return Yes.Contains(text) ? true : No.Contains(text) ? false : null;
    }

    private static Bilingual Unclear(string actual) =>
        actual.Length == 0
            ? new("缺少实际完成值", "The actual value is missing")
            : new($"完成值“{actual}”看不出是或否", $"“{actual}” says neither yes nor no");

    private static Bilingual Quoted(Line line) =>
        line.Indicator.ActualText is { Length: > 0 } actual
            ? new($"完成情况“{actual}”", $"result “{actual}”")
            : new("档次", "tier");
}
