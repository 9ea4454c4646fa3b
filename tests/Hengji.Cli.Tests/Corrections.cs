namespace Hengji.Cli.Tests;

/// <summary>
/// What would have to be put right in the sample for no error to be left: the exam count told twice, the change of the
/// vehicle line, and an execution rate of over 90 % (9630.00) with the scores that follow from it.
/// </summary>
internal static class Corrections
{
    public static (string File, string Old, string New)[] OfTheSample { get; } =
    [
        ("facts.csv", ",3.5,万人次,,数量,已完成 3.5 万人次各项人事考试", ",4.6,万人次,,数量,已完成 4.6 万人次各项人事考试"),
        ("control.csv", "-0.05,-0.33%", "-0.05,-0.29%"),
        ("budget.csv", ",,9853.12,", ",,9630.00,"),
        ("facts.csv", "目标: 支出控制在预算金额内,三、绩效自评情况 / 产出目标 指标11,9853.12,", "目标: 支出控制在预算金额内,三、绩效自评情况 / 产出目标 指标11,9630.00,"),
        ("claimed.csv", "预算执行情况得分,8.8", "预算执行情况得分,9.0"),
        ("claimed.csv", "总绩效,98.8", "总绩效,99.0"),
        ("facts.csv", ",8.8,分,,得分", ",9.0,分,,得分"),
        ("facts.csv", ",98.8,分,,得分", ",99.0,分,,得分"),
    ];
}
