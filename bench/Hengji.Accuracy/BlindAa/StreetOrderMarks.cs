using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>The score sheet of a bureau that keeps order in the streets.</summary>
internal sealed class StreetOrderMarks(Ledger ledger, Dice dice, string key)
{
    public MarkSheet Make(StreetOrder order) => new MarkSheetMaker(ledger, dice, key).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 4) { Loss = 0 }, new("投入", "目标设定", "绩效指标明确性", 4) { Loss = Pick(0.5m, 1) }, AtMost("投入", "预算配置", "在职人员控制率", 4, 100, order.StaffRate), new("投入", "预算配置", "重点支出安排率", 4) { Loss = 0 },
        Reach("过程", "预算执行", "预算完成率", 8, 100, order.All.Rate), new("过程", "预算执行", "预算调整率", 4) { Loss = Pick(1, 2) }, AtMost("过程", "预算执行", "公用经费控制率", 4, 100, order.CommonRate), AtMost("过程", "预算执行", "“三公经费”控制率", 4, 100, order.ThreePublic.Rate), Reach("过程", "预算执行", "政府采购执行率", 4, 100, order.Buying.Rate),
        new("过程", "预算管理", "管理制度健全性", 4) { Loss = 0 }, new("过程", "预算管理", "资金使用合规性", 4) { Loss = 0 }, new("过程", "预算管理", "预决算信息公开性", 2) { Loss = 0 }, Reach("过程", "资产管理", "固定资产利用率", 2, 100, order.AssetsRate),
        Reach("产出", "职责履行", "案件结案率", 8, 95, order.ClosedRate), Reach("产出", "职责履行", "道路机械化清扫率", 8, 70, order.MachineRate), Reach("产出", "职责履行", "投诉办结率", 8, 98, order.AnsweredRate), new("产出", "职责履行", "重点工作完成及时性", 4),
        new("效果", "履职效益", "市容环境改善", 10) { Loss = Pick(0, 1) }, Reach("效果", "履职效益", "社会公众满意度", 10, 90, order.Poll.ContentRate),
    ]);

    private decimal Pick(decimal one, decimal other) => dice.Pick([one, other]);

    private MarkSpec Reach(string level1, string level2, string name, decimal weight, decimal wanted, Fact actual) =>
        new(level1, level2, name, weight) { Unit = "%", Sign = wanted == 100 ? "" : "≥", Target = new Fact($"{key}.{name}.wanted", wanted, FactKind.Percent, 0), Actual = actual };

    private MarkSpec AtMost(string level1, string level2, string name, decimal weight, decimal wanted, Fact actual) => Reach(level1, level2, name, weight, wanted, actual) with { Sign = "≤" };
}
