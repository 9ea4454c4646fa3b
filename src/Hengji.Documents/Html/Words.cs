using Hengji.Checks;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Documents.Html;

/// <summary>Official words and signs for verdicts, levels and kinds; every colour of the page comes with one.</summary>
internal static class Words
{
    /// <summary>Sign, word and class of a verdict.</summary>
    public static Badge Of(Verdict verdict, bool isQuestion = false) =>
        (verdict, isQuestion) switch
        {
            (_, true) => new("?", "待说明", "ask"),
            (Verdict.Exact, _) => new("✓", "相符", "ok"),
            (Verdict.Within, _) => new("≈", "四舍五入可解释", "round"),
            (Verdict.Breaks, _) => new("✕", "不符", "bad"),
            (Verdict.NotApplicable, _) => new("—", "不适用", "none"),
        };

    /// <summary>Sign, word and class of a finding.</summary>
    public static Badge Of(Finding finding) =>
        finding.IsQuestion ? new("?", "待说明", "ask") : finding.Level switch
        {
            FindingLevel.Error => new("✕", "错误", "bad"),
            FindingLevel.Warn => new("!", "警告", "warn"),
            FindingLevel.Note => new("i", "提示", "tell"),
        };

    /// <summary>Sign, word and class of a score's status.</summary>
    public static Badge Of(ScoreStatus status) =>
        status switch
        {
            ScoreStatus.Met => new("✓", "达成", "ok"),
            ScoreStatus.NotMet => new("!", "未达成", "warn"),
            ScoreStatus.Incomplete => new("—", "不完整", "none"),
            ScoreStatus.Overridden => new("i", "调整", "tell"),
        };

    /// <summary>一级指标 in words.</summary>
    public static string Of(IndicatorClass indicatorClass) =>
        indicatorClass switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
        };

    /// <summary>A kind of slip in words; empty when none is known.</summary>
    public static string Of(Slip slip) =>
        slip switch
        {
            Slip.Unknown => "",
            Slip.WrongDigit => "一位数字错",
            Slip.SwappedDigits => "相邻数字对调",
            Slip.LostDigit => "漏位或多位",
            Slip.UnitFactor => "单位或小数点错位",
            Slip.Sign => "正负号错",
            Slip.NeighbourRow => "错行",
            Slip.NeighbourColumn => "错列",
            Slip.LastYear => "照抄上年",
            Slip.StaleTotal => "合计未更新",
            Slip.OtherPlace => "前后不一",
        };

    /// <summary>Writes a badge.</summary>
    public static Markup Write(this Markup page, Badge badge)
    {
        page.Start("span", "badge " + badge.Style);
        page.Start("span").Attr("aria-hidden", "true").Text(badge.Sign).End();
        return page.Text(" " + badge.Word).End();
    }
}

/// <summary>A sign, a word and a class of the page's style.</summary>
internal sealed record Badge(string Sign, string Word, string Style);
