using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>The points of the money against pests: deciding, managing, output, effect.</summary>
internal sealed class ForestPestMarks(Ledger ledger, Dice dice, string key)
{
    public MarkSheet Make(Outlay money, Pest pests, Fact accuracy, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(ledger, dice, key).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 5) { Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 5) { Loss = dice.Whole(1, 3) / 2m }, new("决策", "资金投入", "预算编制科学性", 5) { Loss = 0 },
        new("过程", "资金管理", "资金到位率", 4) { Loss = 0 }, new("过程", "资金管理", "预算执行率", 10) { ByRate = money.Rate }, new("过程", "资金管理", "资金使用合规性", 5) { Loss = 0 }, new("过程", "组织实施", "合同履约管理", 6) { Loss = dice.Whole(1, 4) / 2m },
        new("产出", "产出数量", "防治面积比例", 8) { Unit = "%", Target = Goal("treated", 90), Actual = pests.TreatedRate }, MarkSpec.Of("产出", "产出数量", deeds[0], 6), MarkSpec.Of("产出", "产出数量", deeds[1], 6), new("产出", "产出质量", "无公害防治率", 6) { Unit = "%", Target = Goal("clean", 85), Actual = pests.CleanRate },
        new("产出", "产出质量", "测报准确率", 5) { Unit = "%", Target = Goal("accuracy", 90), Actual = accuracy }, new("产出", "产出时效", "疫木除治按期完成", 4) { Loss = dice.Whole(1, 2) / 2m }, new("效益", "生态效益", "成灾率控制", 10) { Loss = 0 }, new("效益", "可持续影响", "群防群治体系", 5) { Loss = 1 },
        new("效益", "满意度", "服务对象满意度", 10) { Unit = "%", Target = Goal("content", 95), Actual = poll.ContentRate },
    ]);

    private Fact Goal(string name, int percent) => new($"{key}.goal.{name}", percent, FactKind.Percent, 0);
}
