using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes indicators of projects.</summary>
internal sealed class AimMaker(Ledger ledger, Dice dice)
{
    public static ImmutableArray<PlannedAim> Forest { get; } =
    [
        new("产出指标", "数量指标", "天然林管护面积", "≥", 86_000, 420_000, "亩", 15), new("产出指标", "数量指标", "聘用护林员人数", "≥", 60, 340, "人", 10), new("产出指标", "质量指标", "管护区域巡护覆盖率", "≥", 90, 96, "%", 10),
        new("产出指标", "时效指标", "护林员补助发放及时率", "≥", 95, 98, "%", 10), new("产出指标", "成本指标", "护林员补助标准", "≤", 600, 900, "元/人·月", 5), new("效益指标", "社会效益指标", "带动农户增收户数", "≥", 80, 520, "户", 15),
        new("效益指标", "生态效益指标", "森林火灾受害率", "≤", 1, 1, "‰", 15), new("满意度指标", "服务对象满意度指标", "林区群众满意度", "≥", 85, 92, "%", 10),
    ];

    public static ImmutableArray<PlannedAim> Park { get; } =
    [
        new("产出指标", "数量指标", "养护绿地面积", "≥", 120_000, 460_000, "平方米", 15), new("产出指标", "数量指标", "更换时令花卉", "≥", 26_000, 90_000, "株", 10), new("产出指标", "质量指标", "树木保存率", "≥", 95, 98, "%", 15),
        new("产出指标", "时效指标", "养护作业按月完成率", "=", 100, 100, "%", 10), new("成本指标", "经济成本指标", "单位面积养护费用", "≤", 9, 16, "元/平方米", 20), new("效益指标", "社会效益指标", "接待游园市民", "≥", 60, 180, "万人次", 20),
        new("满意度指标", "服务对象满意度指标", "游客满意度", "≥", 88, 95, "%", 10),
    ];

    public static ImmutableArray<PlannedAim> School { get; } =
    [
        new("产出指标", "数量指标", "更新课桌椅", "=", 180, 640, "套", 20), new("产出指标", "质量指标", "设备验收合格率", "=", 100, 100, "%", 15), new("产出指标", "时效指标", "采购计划按时完成率", "≥", 95, 98, "%", 15),
        new("效益指标", "社会效益指标", "受益学生人数", "≥", 620, 1_480, "人", 20), new("效益指标", "可持续影响指标", "设备使用年限", "≥", 5, 8, "年", 20), new("满意度指标", "服务对象满意度指标", "师生满意度", "≥", 85, 95, "%", 10),
    ];

    public static ImmutableArray<PlannedAim> Approval { get; } =
    [
        new("产出指标", "数量指标", "大厅进驻窗口数", "≥", 60, 150, "个", 20), new("产出指标", "数量指标", "帮办代办服务次数", "≥", 1_200, 6_800, "次", 10), new("产出指标", "质量指标", "政务服务平台运行稳定率", "≥", 95, 99, "%", 20),
        new("产出指标", "时效指标", "审批事项按时办结率", "≥", 96, 99, "%", 10), new("效益指标", "社会效益指标", "网上可办事项占比", "≥", 90, 98, "%", 30), new("满意度指标", "服务对象满意度指标", "办事群众满意度", "≥", 90, 97, "%", 10),
    ];

    public Aims Make(string key, IReadOnlyList<PlannedAim> plans)
    {
        var all = plans.Select((one, at) => Make($"{key}.{at}", one)).ToImmutableArray();
        return new(all, ledger.Total($"{key}.weight", [.. all.Select(one => one.Weight)]), ledger.Total($"{key}.score", [.. all.Select(one => one.Score)]));
    }

    private Aim Make(string key, PlannedAim one)
    {
        var target = dice.Whole(one.Least, one.Most);
        var actual = one.Sign == "≥" ? one.Unit == "%" ? Math.Min(100, target + dice.Whole(0, 4)) : (int)(target * dice.Share(100, 109)) : target;
        var weight = LedgerParts.Points($"{key}.weight", one.Weight);
        var score = LedgerParts.Points($"{key}.score", one.Weight - (dice.Chance(25) ? dice.Whole(1, 3) : 0));
        ledger.AtMost(score, weight);
        return new(one.Level1, one.Level2, one.Name, one.Sign, ledger.Count($"{key}.target", target), ledger.Count($"{key}.actual", actual), one.Unit, weight, score);
    }
}
