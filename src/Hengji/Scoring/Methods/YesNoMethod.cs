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
            true => new LineScore(line.Weight, true, $"{Quoted(line)}，达成，{line.FullText}", Setting),
            false => new LineScore(0, false, $"{Quoted(line)}，未达成，得 0 分", Setting),
            null => line.Missing(
                line.Indicator.ActualText.Length == 0 ? "缺少实际完成值" : $"完成值“{line.Indicator.ActualText}”看不出是或否", Setting),
        };

    private static bool? Answer(Indicator indicator)
    {
        var text = indicator.ActualText.Trim().TrimEnd('。');
        if (indicator.Tier is { } tier)
            return tier switch { AchievementTier.Achieved => true, AchievementTier.NotAchieved => false, _ => null };
        return Yes.Contains(text) ? true : No.Contains(text) ? false : null;
    }

    private static string Quoted(Line line) =>
        line.Indicator.ActualText.Length == 0 ? "档次" : $"完成情况“{line.Indicator.ActualText}”";
}
