using Hengji.Checks;
using Hengji.Indicators;
using Hengji.Scoring.Methods;

namespace Hengji.Scoring;

/// <summary>Whether a qualitative target can be measured at all (G01); numeric ones are seen by their method.</summary>
internal static class GoalChecks
{
    private static readonly ImmutableArray<string> VagueWords =
        ["进一步", "明显", "有效", "持续", "不断", "加强", "提升", "充分", "较好", "显著", "大力", "全面"];

    public static IEnumerable<Finding> Of(Line line)
    {
        var indicator = line.Indicator;
        if (indicator.Method != ScoringMethod.QualitativeTier || indicator.TargetText.Any(char.IsAsciiDigit))
            yield break;
        var vague = VagueWords.Where(word => indicator.TargetText.Contains(word, StringComparison.Ordinal)).ToArray();
        if (vague.Length > 0)
        {
            yield return line.Finding(
                ScoreFaults.Unmeasurable,
                Bilingual.Of(
                    $"的年度指标值“{indicator.TargetText}”只有“{string.Join("”“", vague)}”等模糊表述，没有数值、时间或明确选项。",
                    $"the target “{indicator.TargetText}” only has vague words such as “{string.Join("”, “", vague)}”: no number, date or definite choice."),
                new("请改为可衡量的指标值，或写明判断达成的具体标准。", "Set a target that can be measured, or say how it is judged to be met."),
                "tiers");
        }
    }
}
