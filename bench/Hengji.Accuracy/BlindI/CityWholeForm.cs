using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>The indicators of a city's bureau: half for what it does, half for how it manages.</summary>
internal static class CityWholeForm
{
    public static IReadOnlyList<LineSpec> Specs(Fact rate, Fact bought, ImmutableArray<CityTask> tasks)
    {
        var whole = BlindIParts.Percent("city.form.hundred", 100);
        return
        [
            new("履职效能", "整体效能", "部门整体绩效目标产出指标完成情况", 20, "", "", tasks[0].Target, tasks[0].Actual), new("履职效能", "整体效能", "部门整体绩效目标效益指标完成情况", 20),
            new("履职效能", "整体效能", "部门预算资金支出率", 10, "≥", "%", whole, rate),
            new("管理效率", "预算编制", "新增预算项目事前绩效评估", 2), new("管理效率", "预算编制", "预算编制约束性", 5),
            new("管理效率", "预算执行", "预算执行均衡性", 5), new("管理效率", "预算执行", "财务管理合规性", 5),
            new("管理效率", "信息公开", "预决算公开合规性", 3), new("管理效率", "信息公开", "绩效信息公开情况", 3),
            new("管理效率", "绩效管理", "绩效管理制度建设", 5), new("管理效率", "绩效管理", "绩效管理制度执行", 8),
            new("管理效率", "采购管理", "采购执行率", 3, "≥", "%", whole, bought), new("管理效率", "采购管理", "采购合规性", 2),
            new("管理效率", "资产管理", "资产盘点与账实相符", 3), new("管理效率", "资产管理", "固定资产利用率", 3),
            new("管理效率", "运行成本", "“三公”经费控制情况", 3),
        ];
    }
}
