using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>The indicators of basic public health, most of them numbers of people.</summary>
internal sealed class HealthIndicators(Ledger ledger, Dice dice)
{
    public IReadOnlyList<LineSpec> Specs(HealthCentre all, SelfPoll poll) =>
    [
        Files(all), Number("发放健康教育印刷资料", "种", 12, 16), Number("健康知识讲座", "次", 90, 160), Number("0—6岁儿童健康管理人数", "人", 3_000, 16_000),
        Number("孕产妇产后访视人数", "人", 300, 2_400), Number("65岁及以上老年人体检人数", "人", 6_000, 26_000), Number("高血压患者规范管理人数", "人", 5_000, 21_000),
        Number("2型糖尿病患者规范管理人数", "人", 1_500, 7_000), Number("严重精神障碍患者管理人数", "人", 300, 1_400),
        Rate("质量指标", "适龄儿童国家免疫规划疫苗接种率", 90, 3), Rate("质量指标", "高血压患者规范管理率", 62, 3), Rate("质量指标", "2型糖尿病患者规范管理率", 62, 3), Rate("质量指标", "传染病和突发公共卫生事件报告率", 95, 3),
        new("产出指标（50分）", "时效指标", "补助资金拨付及时性", 4, Words: "按季拨付", Done: "第四季度拨付略有滞后", Loss: 0.5m), new("产出指标（50分）", "成本指标", "人均补助标准", 4, Words: "不低于国家标准", Done: "达到标准"),
        new("效益指标（30分）", "社会效益指标", "城乡居民公共卫生差距", 15, Words: "不断缩小", Done: "不断缩小"), new("效益指标（30分）", "可持续影响指标", "基本公共卫生服务水平", 15, Words: "不断提高", Done: "不断提高"),
        new("满意度指标（10分）", "服务对象满意度指标", "服务对象综合满意度", 10, "≥", "%", BlindIParts.Percent("health.content", 85), poll.ContentRate),
    ];

    private LineSpec Files(HealthCentre all) =>
        new("产出指标（50分）", "数量指标", "居民健康档案建档人数", 6, "≥", "人", ledger.Count("health.files.target", (int)(all.People.Value * 0.9m)), all.Files);

    private LineSpec Number(string name, string unit, int from, int to)
    {
        var (target, actual) = ledger.Counted(dice, $"health.{name}", from, to, 88, 122);
        return new("产出指标（50分）", "数量指标", name, 3, "≥", unit, target, actual);
    }

    private LineSpec Rate(string level, string name, int target, int weight) =>
        new("产出指标（50分）", level, name, weight, "≥", "%", BlindIParts.Percent($"health.{name}.target", target), BlindIParts.Percent($"health.{name}", target - 1 + dice.Whole(0, 400) / 100m, 2));
}
